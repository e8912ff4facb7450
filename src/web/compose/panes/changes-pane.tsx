import { useMemo, useState } from 'react';
import { changesBetween, type Narrative, type Piece, type WordChange } from '#composing';
import type { NarrativeSummaryRecord, NarrativeVersionRecord } from '#contract';
import type { Indicator } from '#figures';
import { nameIn } from '../../data/in-english.ts';
import { useAsk } from '../../data/queries.ts';
import { Loaded } from '../../data/trouble.tsx';
import { momentName } from '../../data/writing.ts';
import { useComposeWords } from '../../messages/compose-words.ts';
import { useWords } from '../../messages/language.tsx';
import type { Printer } from '../editor/chips.ts';
import type { Looking } from '../use-check.ts';
import { type FigureTold, figuresTold, placeOfWords, shortened } from './changes-told.ts';
import { type Against, type Earlier, useEarlier } from './use-earlier.ts';
import { VersionName } from './version-name.tsx';

interface ChangesPaneProps {
  /** As it is written now. */
  readonly narrative: Narrative;
  readonly looking: Looking | null;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly printer: Printer;
  /** Grows with each saved version. */
  readonly version: number;
  readonly onPassage: (passage: string) => void;
}

/** What is different from a version saved before, or from another report: the words, and apart from them the numbers. */
export function ChangesPane(props: ChangesPaneProps) {
  const { narrative, indicators, version } = props;
  const { id, area } = narrative;
  const versions = useAsk('narrativeVersions', { params: { id } }, { age: version, keep: true });
  const reports = useAsk('narratives', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const others = (reports.data?.items ?? []).filter(each => each.area === area && each.id !== id);
  const choice = chosen ?? firstChoice(versions.data?.items ?? [], others);
  const against = useMemo(() => (choice === null ? null : againstOf(choice)), [choice]);
  const earlier = useEarlier({ id, against, indicators });
  return (
    <Loaded of={versions}>
      {({ items }) => (
        <>
          <Choice versions={items} others={others} chosen={choice} onChoose={setChosen} />
          {items
            .filter(({ n }) => choice === ofVersion(n))
            .map(each => (
              <VersionName key={each.n} id={id} version={each} />
            ))}
          {against !== null && <Loaded of={earlier}>{before => <Compared {...props} before={before} />}</Loaded>}
        </>
      )}
    </Loaded>
  );
}

const ofVersion = (n: number): string => `v ${n}`;
const ofReport = (id: string): string => `r ${id}`;

function againstOf(choice: string): Against {
  const said = choice.slice(2);
  return choice.startsWith('v') ? { kind: 'version', n: Number(said) } : { kind: 'report', id: said };
}

/** The version before the one that stands; of a report with one version another report, else that version itself. */
function firstChoice(
  versions: readonly NarrativeVersionRecord[],
  others: readonly NarrativeSummaryRecord[],
): string | null {
  const [current, before] = versions.filter(({ aside }) => !aside);
  if (before !== undefined) return ofVersion(before.n);
  if (others[0] !== undefined) return ofReport(others[0].id);
  return current === undefined ? null : ofVersion(current.n);
}

interface ChoiceProps {
  readonly versions: readonly NarrativeVersionRecord[];
  readonly others: readonly NarrativeSummaryRecord[];
  readonly chosen: string | null;
  readonly onChoose: (choice: string) => void;
}

function Choice({ versions, others, chosen, onChoose }: ChoiceProps) {
  const { changes } = useComposeWords();
  const { language } = useWords();
  return (
    <label className="choice">
      {changes.against}
      <select value={chosen ?? ''} onChange={({ currentTarget: { value } }) => onChoose(value)}>
        <optgroup label={changes.versions}>
          {versions.map(({ n, name, savedAt, savedBy, aside }) => (
            <option key={n} value={ofVersion(n)}>
              {name === null ? '' : `“${name}” · `}
              {changes.version(n, momentName(savedAt, language), savedBy)}
              {aside ? ` · ${changes.aside}` : ''}
            </option>
          ))}
        </optgroup>
        {others.length > 0 && (
          <optgroup label={changes.reports}>
            {others.map(({ id, title }) => (
              <option key={id} value={ofReport(id)}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}

interface ComparedProps extends ChangesPaneProps {
  readonly before: Earlier;
}

function Compared({ narrative, looking, indicators, printer, before, onPassage }: ComparedProps) {
  const { changes: words } = useComposeWords();
  const { language } = useWords();
  const changes = useMemo(() => changesBetween(before.narrative, narrative), [before, narrative]);
  const print = (figure: Parameters<Printer['figure']>[0]) => printer.figure(figure, false).text;
  const after = looking?.composed ?? null;
  const { bound, printed } = figuresTold({ changes, before: before.composed, after, print });
  const nothing = changes.words.length + bound.length + printed.length === 0;
  const nameOf = (indicator: string) => {
    const known = indicators.get(indicator);
    return known === undefined ? indicator : nameIn(language, known);
  };
  return (
    <>
      {nothing && <p className="pane-empty">{words.none}</p>}
      {changes.words.length > 0 && <h3>{words.text(changes.words.length)}</h3>}
      {changes.words.map(change => (
        <WordRow key={`${change.kind} ${change.passage}`} change={change} onPassage={onPassage} />
      ))}
      <FigureRows heading={words.bound} all={bound} nameOf={nameOf} onPassage={onPassage} />
      <FigureRows heading={words.printed} all={printed} nameOf={nameOf} onPassage={onPassage} />
    </>
  );
}

interface WordRowProps {
  readonly change: WordChange;
  readonly onPassage: (passage: string) => void;
}

function WordRow({ change, onPassage }: WordRowProps) {
  const { changes } = useComposeWords();
  const place = placeOfWords(change);
  return (
    <button type="button" className="pane-row altered" disabled={place === null} onClick={() => onPassage(place ?? '')}>
      <small>{change.passage === null ? changes.subject : changes.kinds[change.kind]}</small>
      <Pieces pieces={shortened(change.pieces)} />
    </button>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const tags = { added: 'ins', removed: 'del', same: 'span' } as const;
  return pieces.map(({ kind, text }, at) => {
    const Tag = tags[kind];
    // Pieces have no name but their place.
    // oxlint-disable-next-line react/no-array-index-key
    return <Tag key={at}>{`${text} `}</Tag>;
  });
}

interface FigureRowsProps {
  readonly heading: (count: number) => string;
  readonly all: readonly FigureTold[];
  readonly nameOf: (indicator: string) => string;
  readonly onPassage: (passage: string) => void;
}

function FigureRows({ heading, all, nameOf, onPassage }: FigureRowsProps) {
  if (all.length === 0) return null;
  return (
    <>
      <h3>{heading(all.length)}</h3>
      {all.map(({ passage, indicator, before, after }, at) => (
        <button
          // The same figure may change twice in one passage.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          type="button"
          className="pane-row altered"
          disabled={passage === null || after === null}
          onClick={() => onPassage(passage ?? '')}
        >
          <small>{nameOf(indicator)}</small>
          {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
        </button>
      ))}
    </>
  );
}
