import type { BoundFigure } from '#composing';
import { useComposeWords } from '../../messages/compose-words.ts';
import type { IssuedPrinter } from '../issued-printer.ts';
import { FigureSource, type FigureSourceProps } from './figure-source.tsx';

interface IssuedFigureProps extends Omit<FigureSourceProps, 'figure'> {
  readonly figure: BoundFigure | null;
  readonly inCell: boolean;
  /** What its series is called. */
  readonly label: string;
  /** What the indicator that its own has been merged into is called. */
  readonly into: string | null;
  readonly printer: IssuedPrinter;
  /** Shows the draft of the correction of the sentence that begins there. */
  readonly onCorrection: (sentence: number) => void;
}

/** The selected figure of an issued report: as it went out, and what it would read now where it was revised since. */
export function IssuedFigure({ figure, inCell, label, into, printer, onCorrection, ...own }: IssuedFigureProps) {
  const words = useComposeWords();
  if (figure === null) return <p className="pane-empty">{words.issued.none}</p>;
  const shown = printer.figure(figure, inCell);
  const revision = printer.revisionOf(figure, inCell);
  return (
    <div className="figure-panel">
      <h2>{label}</h2>
      <p className={`figure-printed figure-printed--${shown.state}`}>{shown.text}</p>
      {printer.marksOf(figure, inCell).map(mark => (
        <p key={mark} className="figure-why">
          {mark}
        </p>
      ))}
      {into !== null && <p className="figure-why">{words.figure.mergedInto(into)}</p>}
      <FigureSource figure={figure} {...own} />
      {revision !== null && (
        <div className="pane-row pane-row--contradiction altered">
          <p>
            {words.issue.issuedWords}: <del>{shown.text}</del>
          </p>
          {revision.after !== null && (
            <p>
              {words.issue.nowWords}: <ins>{revision.after}</ins>
            </p>
          )}
          {revision.message !== null && <p>{revision.message}</p>}
          <button type="button" className="quiet" onClick={() => onCorrection(revision.sentence)}>
            {words.issued.correction}
          </button>
        </div>
      )}
    </div>
  );
}
