import { type BoundFigure, mergedInto } from '#composing';
import type { StoredNarrativeRecord } from '#contract';
import { useComposeWords } from '../../messages/compose-words.ts';
import type { DrawnChart } from '../editor/chips.ts';
import type { DeskState } from '../use-desk.ts';
import { rowOf } from '../finding/row-of.ts';
import { ChangesPane } from './changes-pane.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { CommentsPane } from './comments-pane.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { FindingsPane } from './findings-pane.tsx';
import { IssuedFigure } from './issued-figure.tsx';
import { IssuePane } from './issue-pane.tsx';
import { LetterheadForm } from './letterhead-form.tsx';
import { LookList } from './look-list.tsx';
import type { SubjectSetting } from './subject.ts';
import type { Pane } from './pane-tabs.tsx';

interface DeskPanesProps {
  readonly pane: Pane;
  readonly desk: DeskState;
  readonly record: StoredNarrativeRecord;
  readonly onPassage: (passage: string) => void;
  readonly onReopen: () => void;
  /** Shows the draft of the correction of the sentence that begins there. */
  readonly onCorrection: (sentence: number) => void;
}

/** The part that is shown beside the text. */
export function DeskPanes({ pane, desk, record, onPassage, onReopen, onCorrection }: DeskPanesProps) {
  const { sheet, printer } = desk;
  switch (pane) {
    case 'figure':
      if (sheet.chart !== null) return <Chart desk={desk} chart={sheet.chart} readOnly={record.state !== 'draft'} />;
      return <Figure desk={desk} readOnly={record.state !== 'draft'} onCorrection={onCorrection} />;
    case 'findings':
      return (
        <>
          <LookList id={record.id} onPassage={onPassage} />
          <FindingsPane looking={desk.looking} whyNot={desk.whyNot} onPassage={onPassage} />
        </>
      );
    case 'comments':
      return <CommentsPane id={record.id} passage={sheet.passage} quote={sheet.quote()} onPassage={onPassage} />;
    case 'changes':
      return (
        <ChangesPane
          narrative={desk.current}
          looking={desk.looking}
          indicators={desk.indicators}
          printer={printer}
          version={desk.saver.version()}
          onPassage={onPassage}
        />
      );
    case 'issue':
      return (
        <IssuePane
          record={record}
          around={<Around desk={desk} />}
          settle={desk.sendAll}
          onJudged={onReopen}
          correction={desk.correction}
          onPassage={onPassage}
        />
      );
  }
}

interface FigureProps {
  readonly desk: DeskState;
  readonly readOnly: boolean;
  readonly onCorrection: (sentence: number) => void;
}

function Figure({ desk, readOnly, onCorrection }: FigureProps) {
  const { figure: words } = useComposeWords();
  const { sheet, narrative, rows, issued, indicators } = desk;
  const { figure, inCell } = sheet;
  const row = figure === null ? null : rowOf(figure, rows, narrative);
  const { area, period } = narrative;
  const own = figure?.indicator ?? '';
  const label = row?.label ?? desk.indicatorName(own) ?? words.heading;
  const merged = mergedInto(indicators, own) ?? '';
  const name = desk.indicatorName(merged);
  const selected = { figure, inCell, label, area, period };
  if (issued !== null)
    return <IssuedFigure {...selected} into={name} printer={issued.printer} onCorrection={onCorrection} />;
  return (
    <FigurePanel
      {...selected}
      row={row}
      into={name === null ? null : { code: merged, name }}
      printer={desk.printer}
      nameOf={desk.nameOf}
      readOnly={readOnly}
      onChange={sheet.change}
      onUnbind={() => sheet.unbind(desk.printer)}
    />
  );
}

function settingOf({ current, printer }: DeskState): SubjectSetting {
  const print = (figure: BoundFigure) => printer.figure(figure, false).text;
  return { period: current.period, print };
}

function Around({ desk }: { readonly desk: DeskState }) {
  const { current, changeLetterhead } = desk;
  return <LetterheadForm letterhead={current.letterhead} setting={settingOf(desk)} onChange={changeLetterhead} />;
}

interface ChartProps {
  readonly desk: DeskState;
  readonly chart: DrawnChart;
  readonly readOnly: boolean;
}

function Chart({ desk, chart, readOnly }: ChartProps) {
  const { sheet, rows } = desk;
  return (
    <ChartPanel
      key={sheet.passage}
      chart={chart}
      rows={rows}
      setting={settingOf(desk)}
      readOnly={readOnly}
      onChange={sheet.redraw}
    />
  );
}
