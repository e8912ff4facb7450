import type { Cell, ComparisonRecord } from '#contract';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';
import { useUnitName } from './use-unit-name.ts';
import { written } from './writing.ts';

export type ShownCell = Pick<Cell, 'value' | 'low' | 'high' | 'absence' | 'vintage' | 'status' | 'origin'>;

/** A value as it is printed, or why there is none. */
export function Value({ cell }: { readonly cell: ShownCell }) {
  const words = useDataWords();
  if (cell.value === null) return <span className="absent">{cell.absence ? words.absence[cell.absence] : '–'}</span>;
  const text = written(cell.value);
  return cell.origin === 'implied' ? <span className="implied">≈ {text}</span> : text;
}

/** What must be known about a value before it is used: its vintage, whether anybody said it, whether it is approved. */
export function Marks({ cell, quiet = false }: { readonly cell: ShownCell; readonly quiet?: boolean }) {
  const { marks } = useDataWords();
  const names: (keyof typeof marks)[] = [];
  if (cell.origin === 'reported') names.push(cell.vintage);
  else names.push(cell.origin);
  if (cell.status !== 'approved') names.push(cell.status);
  const shown = quiet ? names.filter(name => name !== 'official') : names;
  return shown.map(name => (
    <span key={name} className={`badge badge--${name}`} title={marks[name].long}>
      {marks[name].short}
    </span>
  ));
}

/** Says that a value was worked out on other boundaries than it was reported on. */
export function Restated() {
  const { restated } = useDataWords().marks;
  return (
    <span className="badge badge--restated" title={restated.long}>
      {restated.short}
    </span>
  );
}

interface ComparedProps {
  readonly comparison: ComparisonRecord | null;
  /** Says the refusal in full; elsewhere it is said in short and in full on pointing at it. */
  readonly full?: boolean;
  readonly signed?: boolean;
}

/** The result of a comparison, or the sentence that says why there is none. */
export function Compared({ comparison, full = false, signed = false }: ComparedProps) {
  const { language } = useWords();
  const words = useDataWords();
  const unitName = useUnitName();
  if (comparison === null) return null;
  if (comparison.refused !== undefined || comparison.value === null) {
    const sentence = comparison.refused?.[language] ?? '';
    if (full) return <span className="refusal">{sentence || words.figures.notComparable}</span>;
    return (
      <span className="refusal" title={sentence}>
        {words.figures.notComparable}
        <span className="unseen">: {sentence}</span>
      </span>
    );
  }
  const text = inUnit(comparison.text ?? `${written(comparison.value)} ${comparison.unit ?? ''}`, comparison.unit, unitName);
  if (!signed) return text;
  const direction = comparison.value.startsWith('-') ? 'down' : /[1-9]/.test(comparison.value) ? 'up' : 'level';
  return <span className={`change change--${direction}`}>{signs[direction] + text.replace(/^[-−+]/, '')}</span>;
}

/** What is compared, its unit named in the reader's language. */
function inUnit(text: string, unit: string | null, unitName: ReturnType<typeof useUnitName>): string {
  return unit !== null && text.endsWith(unit) ? `${text.slice(0, -unit.length)}${unitName(unit)}` : text;
}

const signs = { up: '+', down: '−', level: '' } as const;
