/** What the rows of a table are about: their labels, with those they stand under. */
import { areaOfLabel } from '../areaWords.ts';
import { withoutNumber } from '../setting.ts';
import { unitIn } from './columns.ts';
import type { TableRow } from './row.ts';
import type { Table } from './table.ts';

/** The subject of a row's figure: `head` names its column where the column says more than that it is the result. */
export type SubjectIn = (head: string, heading: string) => string;

/** For each row, how to name its figures. */
export function subjectsOf(table: Table): SubjectIn[] {
  return rowWordsOf(table).map(({ words, over, section, part, place }) => {
    const under = part ? (over?.words ?? '') : FEW_WORDS.test(words) ? over?.words || section : '';
    const own =
      under === '' || under === words ? words : `${under} – ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    return (head, heading) => named({ own, place, head: withoutUnit(head), heading });
  });
}

/** What a row is called, and what it stands under. */
export interface RowWords {
  /** Its label without number, mark and unit. */
  readonly words: string;
  /** The row of a higher order that it stands under; null where there is none. */
  readonly over: { readonly words: string; readonly counts: boolean; readonly unit: string | null } | null;
  /** The last row without figures that opens a section of the table. */
  readonly section: string;
  /** True where a dash or `trong đó` says that it is a part of what it stands under, or an order that breaks off. */
  readonly part: boolean;
  /** True for a place, and for the total of them. */
  readonly place: boolean;
}

interface Open {
  readonly depth: number;
  readonly words: string;
  readonly counts: boolean;
  readonly unit: string | null;
}

/** For each row its words, in the order of the table. */
export function rowWordsOf({ rows }: Table): RowWords[] {
  const open: Open[] = [];
  const ordered = rows.some(({ order }) => /^\d/u.test(order));
  let section = '';
  return rows.map(row => {
    const words = plain(row.label);
    const figures = row.figures.filter(figure => figure !== null);
    const depth = depthOf(row, { open, ordered });
    const few = FEW_WORDS.test(words);
    while (!few && open.length > 0 && (open.at(-1) as Open).depth >= depth) open.pop();
    const over = open.at(-1) ?? null;
    if (depth < PART && !few && figures.length === 0 && words !== '') section = words;
    const unit = figures[0]?.mention.unit?.base ?? null;
    if (!few && words !== '') open.push({ depth, words, counts: figures.length > 0, unit });
    return {
      words,
      over: over && (few || over.depth > SECTION || over.counts) ? over : null,
      section,
      part: depth >= PART,
      place: areaOfLabel(row.label) !== null || PLAIN_TOTAL.test(words),
    };
  });
}

interface Above {
  readonly open: readonly Open[];
  /** Whether the table numbers its rows in a column of its own. */
  readonly ordered: boolean;
}

const SECTION = 0;
const NUMBERED = 1;
/** A row that hangs on the numbered one above it. */
const PART = 9;

/** How deep a row stands: `II` over `3` over `3.1` over `a)` over `-` over `+`; one without a number hangs on one with. */
function depthOf({ order, label }: TableRow, { open, ordered }: Above): number {
  const mark = order === '' ? (MARK.exec(label)?.[1] ?? '') : order;
  if (mark.startsWith('+') || /^\s*\+/u.test(label)) return PART + 2;
  if (/^[-–•*]/u.test(mark) || isUnder(label)) return PART + 1;
  if (/^[IVXLC]+[.)]?$|^\p{Lu}[.)]?$/u.test(mark)) return SECTION;
  if (/^\d/u.test(mark)) return NUMBERED + (mark.match(/\.\d/gu)?.length ?? 0);
  if (/^\p{Ll}/u.test(mark)) return PART - 1;
  return ordered && open.some(({ depth }) => depth >= NUMBERED) ? PART : NUMBERED;
}

/** The number in front of a label, in a table that has no column for it. */
const MARK = /^\s*([IVXLC]{1,5}[.)]|\d{1,2}(?:\.\d{1,2})*[.)]|\p{L}[.)]|[-–+•*])\s/u;

interface Names {
  readonly own: string;
  /** The row is a place or the total of them: its column or the table says what is counted. */
  readonly place: boolean;
  readonly head: string;
  readonly heading: string;
}

function named({ own, place, head, heading }: Names): string {
  if (place) return head === '' ? heading || own : head;
  return head === '' ? own : `${own} – ${head.charAt(0).toLowerCase()}${head.slice(1)}`;
}

/** `- Lúa`, `+ Lúa xuân`, `Trong đó: Lúa`. */
function isUnder(label: string): boolean {
  return /^\s*(?:[-–+•*]|(?:trong đó|bao gồm|gồm|chia ra|tr\.?đ)(?!\p{L}))/iu.test(label);
}

/** `Tổng số`, `Toàn tỉnh`: a row that names nothing of its own. */
const PLAIN_TOTAL =
  /^(?:tổng(?: số| cộng)?|cộng|chung|toàn (?:tỉnh|huyện|thành phố|xã|quốc|ngành)|cả (?:tỉnh|nước|huyện))$/iu;

/** Words that name a measure and not what is measured. */
const FEW_WORDS =
  /^(?:diện tích(?: gieo trồng)?|năng suất|sản lượng|số lượng|giá trị|kim ngạch|tổng số|tổng đàn|doanh thu|số (?:vụ|người|hộ|lớp|trường|học sinh|dự án)(?: \p{L}+){0,2})$/iu;

function plain(label: string): string {
  return withoutUnit(
    withoutNumber(label)
      .replace(/^(?:trong đó|bao gồm|gồm|chia ra|tr\.?đ)\s*:?\s*/iu, '')
      .replace(/^[-–+•*\s]+/u, ''),
  );
}

/** Without brackets that only hold a unit; `(giá so sánh 2010)` is part of the name. */
function withoutUnit(words: string): string {
  return words
    .replace(/\([^()]{1,32}\)/gu, bracket => (unitIn(bracket) === null ? bracket : ' '))
    .replace(/\s+/gu, ' ')
    .replace(/[\s:]+$/u, '')
    .trim();
}
