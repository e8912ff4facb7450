/** Which of a table's columns compare, which result each speaks of, and what with. */
import { contains, type Period } from '#figures';
import type { Base } from '../bases.ts';
import type { Setting } from '../setting.ts';
import { timeWordsIn } from '../timeWords.ts';
import { type Column, type ColumnKind, yearsIn } from './columns.ts';
import { periodOfColumn } from './times.ts';

const RATIOS: ReadonlySet<ColumnKind> = new Set(['plan-share', 'index', 'growth', 'difference', 'share']);
const COMPARING: ReadonlySet<ColumnKind> = new Set([...RATIOS, 'plan', 'previous']);

/** For each column that only compares: the column of results it speaks of. */
export function comparedColumns(columns: readonly Column[], setting: Setting): Map<number, number> {
  const bound = new Map<number, number>();
  const results = columns.flatMap((column, at) => (column.kind === 'actual' ? [at] : []));
  const values = columns.flatMap((column, at) => (column.kind === 'value' ? [at] : []));
  const periodOf = (at: number): Period | null => periodOfColumn(columns[at] as Column, setting)?.period ?? null;
  for (const [at, column] of columns.entries()) {
    if (!COMPARING.has(column.kind)) continue;
    const ratio = RATIOS.has(column.kind);
    // Without results the heads name what is measured; a percentage speaks of the one on its left.
    const among = results.length > 0 ? results : ratio ? values : values.length === 1 ? values : [];
    const same = among.filter(of => isOf(column, { setting, of: periodOf(of), own: periodOf(at) }));
    const measure = ratio ? '' : measureOf(column);
    const alike = measure === '' ? [] : among.filter(of => measureOf(columns[of] as Column) === measure);
    const near = same.length > 0 ? same : alike.length > 0 ? alike : ratio || column.kind === 'previous' ? among : [];
    const of = ratio ? (near.filter(each => each < at).at(-1) ?? near.at(-1)) : near.at(-1);
    if (of !== undefined) bound.set(at, of);
  }
  return bound;
}

/** `Số mắc năm 2021` and `Số mắc năm 2022` count the same thing, and `Tử vong năm 2022` another. */
function measureOf({ head }: Column): string {
  return head
    .toLowerCase()
    .replace(/\([^()]*\)/gu, ' ')
    .replace(STANDING, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Words of a head that say of what time and how sure a value is. */
const STANDING =
  /(?<!\p{L})(?:thực hiện|cộng dồn|lũy kế|luỹ kế|tính chung|ước|chính thức|sơ bộ|cùng kỳ|kế hoạch|kh|th|ck|năm|tháng|quý|kỳ|vụ|trước|nay|đầu|cả|đến|hết|ngày|i{1,3}|iv)(?!\p{L})/gu;

interface Times {
  readonly setting: Setting;
  /** The period of the result, and the one that the comparing column's head tells. */
  readonly of: Period | null;
  readonly own: Period | null;
}

/** `Tháng 10 so với cùng kỳ (%)` is of the month, `KH năm 2025` of no result of 2024. */
function isOf({ kind, head }: Column, { setting, of, own }: Times): boolean {
  if (kind === 'plan') return of === null || own === null || contains(own, of) || contains(of, own);
  if (kind === 'previous') return false;
  const named = timeWordsIn(head, setting.known).find(({ period, base }) => period !== null && base === null);
  return named?.period?.code === of?.code && of !== null;
}

/** What a column of plans, of past values or of percentages stands for or compares with; null for any other. */
export function baseOfColumn(column: Column, columns: readonly Column[]): Base | null {
  const { kind, head, against } = column;
  const words = against === null ? head : (columns[against]?.head ?? '');
  if (kind === 'plan' || kind === 'plan-share') return { kind: 'plan', key: `plan${assigner(words)}` };
  if (!COMPARING.has(kind) || kind === 'share') return null;
  const previous = PREVIOUS.exec(words)?.[0];
  if (previous) return { kind: 'previous', key: previous.toLowerCase().replace(/\s+/gu, ' ') };
  const year = EARLIER.test(words) ? undefined : yearsIn(words).at(-1);
  // The year before that of the results is the same period last year, whatever part of it the report is of.
  const results = columns.filter(each => each.kind === 'actual').flatMap(each => yearsIn(each.head));
  return year === undefined || year === Math.max(...results) - 1 ? SAME_PERIOD : { kind: 'year', key: `năm ${year}` };
}

const SAME_PERIOD: Base = { kind: 'same-period', key: 'same-period' };
const PREVIOUS = /(?:tháng|quý|kỳ|vụ)\s+trước/iu;
const EARLIER = /cùng kỳ|(?<!\p{L})CK(?!\p{L})/iu;

/** Who set the plan of a column: the centre, the province's council, the district; nothing where nobody is named. */
function assigner(head: string): string {
  if (/TW|trung ương|chính phủ|bộ (?:tài chính|giao)/iu.test(head)) return ':trung ương';
  if (/huyện|quận/iu.test(head)) return ':huyện';
  return /HĐND|hội đồng|tỉnh giao|thành phố giao|địa phương/iu.test(head) ? ':tỉnh' : '';
}
