import { withoutNumber } from '#reading';
import type { AreaNames } from './areaNames.ts';
import type { codeOf } from './codes.ts';
import type { NamedStatement } from './naming.ts';
import { follows, type Statement } from './statement.ts';
import { lowered } from './wording.ts';

/** Statements under names that tell their values apart, in the order they were given. */
export interface ToldApart {
  readonly named: readonly NamedStatement[];
  /** Of two values each that no words set apart: numbered, and for a person to name. */
  readonly unclear: ReadonlySet<Statement>;
}

/** Two values of one series, period and measure: their names take on more of what stands around them. */
export function toldApart(named: readonly NamedStatement[], areas: AreaNames, code: typeof codeOf): ToldApart {
  let all = [...named];
  const keyOf = keys(areas, code);
  const firstOf = new Map(
    [...named].reverse().map(({ statement, name, items }) => [statement.block, items[0]?.name ?? name] as const),
  );
  for (const widen of WIDENINGS) {
    const clashing = clashes(all, keyOf);
    if (clashing.size === 0) return { named: all, unclear: new Set() };
    all = all.map(each => (clashing.has(each) && !each.known ? { ...each, name: widen(each, firstOf) } : each));
    // A plan or a past value is of the same indicator as what it hangs on.
    const names = new Map(all.map(each => [each.statement, each.name]));
    all = all.map(each =>
      each.statement.of && follows(each.statement)
        ? { ...each, name: names.get(each.statement.of) ?? each.name }
        : each,
    );
  }
  const unclear = new Set([...clashes(all, keyOf)].map(({ statement }) => statement));
  return { named: numbered(all, keyOf), unclear };
}

type Widening = (each: NamedStatement, firstOf: ReadonlyMap<number, string>) => string;

const WIDENINGS: readonly Widening[] = [
  ({ statement, name }) => withContext(name, statement.opening),
  ({ statement, name }) => withContext(name, clauseWords(statement.before, 'last')),
  ({ statement, name }, first) => withContext(name, first.get(statement.block) ?? ''),
  ({ statement, name }) => withContext(name, headingOf(statement)),
  ({ statement, name }) => withContext(name, clauseWords(statement.after, 'first')),
];

function headingOf({ frame }: Statement): string {
  const over = frame.over[0] ?? '';
  const words = over.length > 0 && over.length < 80 ? withoutNumber(over.replace(/[\s:]+$/u, '')) : frame.heading;
  if (/^báo cáo$/iu.test(words.trim())) return '';
  return words === words.toUpperCase() ? words.toLowerCase() : words;
}

/** The words of the clause that stands right before the number, or right behind it; a verb of change alone says nothing. */
function clauseWords(words: string, end: 'last' | 'first'): string {
  const clauses = words.split(/[,;:.()=–]/u).map(clause => clause.trim().replace(OPENS, '').replace(CLOSES, ''));
  const found = clauses.filter(clause => clause.includes(' ') && !CHANGE.test(clause));
  return (end === 'last' ? found.at(-1) : found[0])?.split(' ').slice(0, MOST_WORDS).join(' ') ?? '';
}

const MOST_WORDS = 12;
const OPENS = /^(?:(?:với|có|và|là|trong đó)\s+)+/iu;
const CLOSES = /(?:\s+(?:là|có|ước|đạt|được|gần|hơn|trên|khoảng|và|với))+$/iu;
const CHANGE = /^(?:và\s+)?(?:đạt|tăng|giảm|chiếm|so|bằng|với cùng kỳ|vượt)(?!\p{L})/iu;

/** A name with more of its context; what one of them says already is not said again. */
function withContext(name: string, context: string): string {
  const parts = context.split(' – ').map(part => part.trim());
  const more = parts.filter(part => part !== '' && !name.toLowerCase().includes(part.toLowerCase()));
  const counted = name.replace(/^(?:tổng )?số /iu, '');
  // `Số phiếu bầu` in `phiếu bầu cao nhất`: the longer says it all.
  if (more[0]?.toLowerCase().startsWith(counted.toLowerCase()))
    return `${name}${more.join(' – ').slice(counted.length)}`;
  return [name, ...more.map(lowered)].join(' – ');
}

type Key = (each: NamedStatement) => string;

/** The series, period and measure of a statement as one word. */
function keys(areas: AreaNames, code: typeof codeOf): Key {
  return ({ statement: { period, area, target, unit }, name, items, known }) => {
    const found = areas.find(area, period?.to ?? null);
    const breakdown = items.map(item => `${item.dimension}=${item.code}`).join(';');
    const place = found.single ? found.id : `${found.id}|${area}`;
    return [
      known?.code ?? code(name),
      known ? '' : (unit?.base ?? ''),
      breakdown,
      place,
      period?.code ?? '',
      target ?? '',
    ].join('|');
  };
}

function clashes(all: readonly NamedStatement[], keyOf: Key): Set<NamedStatement> {
  const seen = new Map<string, NamedStatement[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = seen.get(key);
    if (group) group.push(each);
    else seen.set(key, [each]);
  }
  const found = new Set<NamedStatement>();
  for (const group of seen.values()) {
    const values = new Set(group.map(({ statement }) => statement.value));
    if (values.size > 1) for (const each of group) if (!follows(each.statement)) found.add(each);
  }
  return found;
}

/** What still cannot be told apart is numbered in the order of the text, for a person to name. */
function numbered(all: readonly NamedStatement[], keyOf: Key): NamedStatement[] {
  const counts = new Map<string, Map<string, number>>();
  return all.map(each => {
    const key = keyOf(each);
    const values = counts.get(key) ?? new Map<string, number>();
    counts.set(key, values);
    const place = values.get(each.statement.value) ?? values.size + 1;
    values.set(each.statement.value, place);
    return place === 1 || each.known ? each : { ...each, name: `${each.name} (${place})` };
  });
}
