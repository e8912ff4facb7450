/** What the rows of a table are about: their labels, with those they stand under. */
import { areaOfLabel } from '../areaWords.ts';
import { withoutNumber } from '../setting.ts';
import { unitIn } from './columns.ts';
import type { Table, TableRow } from './table.ts';

/** The subject of a row's figure: `head` names its column where the column says more than that it is the result. */
export type SubjectIn = (head: string, heading: string) => string;

/** For each row, how to name its figures. */
export function subjectsOf({ rows }: Table): SubjectIn[] {
  let section = '';
  let over = '';
  return rows.map(row => {
    const words = plain(row.label);
    const under = isUnder(row.label) ? over : FEW_WORDS.test(words) ? over || section : '';
    if (!isUnder(row.label) && !FEW_WORDS.test(words)) {
      if (row.figures.every(figure => figure === null) && isSection(row)) section = words;
      over = words;
    }
    const own =
      under === '' || under === words ? words : `${under} – ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    const place = areaOfLabel(row.label) !== null || row.total;
    return (head, heading) => named({ own, place, head: withoutUnit(head), heading });
  });
}

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

/** Words that name a measure and not what is measured. */
const FEW_WORDS =
  /^(?:diện tích(?: gieo trồng)?|năng suất|sản lượng|số lượng|giá trị|kim ngạch|tổng số|tổng đàn|doanh thu|số (?:vụ|người|hộ|lớp|trường|học sinh|dự án)(?: \p{L}+){0,2})$/iu;

function isSection({ label }: TableRow): boolean {
  return label.trim() !== '';
}

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
