/** What the columns of a table hold, by the words of their heads. */
import type { Unit } from '#figures';
import { readUnit } from '#vietnamese';
import { areaOfLabel } from '../areaWords.ts';
import type { Grid, TextAt } from './grid.ts';

/**
 * `order` numbers the rows, `label` names them, `unit` says what they are counted in, `note` is words. Of the others,
 * `plan` and `previous` are what `actual` is compared with, and the rest say how: in per cent of the plan, of the
 * period before, as a change. `value` is a figure the heads say nothing more of.
 */
export type ColumnKind =
  | 'order'
  | 'label'
  | 'unit'
  | 'note'
  | 'plan'
  | 'previous'
  | 'actual'
  | 'plan-share'
  | 'index'
  | 'growth'
  | 'difference'
  | 'share'
  | 'value';

export interface Column {
  /** The words over the column, the upper first, joined. */
  readonly head: string;
  /** The same, one by one. */
  readonly parts: readonly string[];
  readonly kind: ColumnKind;
  /** The unit its head names; percentages are `%` also where only the word `so sánh` says so. */
  readonly unit: Unit | null;
  /** For percentages whose head does not say of what: the column that the rows bear out; else null. */
  readonly against: number | null;
}

export interface Heads {
  readonly grid: Grid;
  readonly textAt: TextAt;
  /** How many rows at the top name the columns. */
  readonly rows: number;
  /** First row that holds figures. */
  readonly body: number;
}

export function columnsOf(heads: Heads): Column[] {
  const parts = Array.from({ length: heads.grid.columns }, (_, column) => partsOf(heads, column));
  const label = labelColumn(heads, parts);
  const latest = latestYear(parts.map(own => own.join(' ')));
  return parts.map((own, column) => {
    const head = own.join(' ');
    const kind = kindOf({ heads, column, label, latest }, head);
    return { head, parts: own, kind, unit: unitOf(own, kind), against: null };
  });
}

/** The year of the results: a plan for the year to come makes none of them a past one, unless one names no year. */
function latestYear(heads: readonly string[]): number {
  const results = heads.filter(head => !PLAN.test(head));
  const undated = results.some(head => DONE.test(head) && !EARLIER.test(head) && yearsIn(head).length === 0);
  return Math.max(0, ...(undated ? heads : results).flatMap(yearsIn));
}

/** Merged cells cover those to their right, so an empty one takes the words beside it. */
function partsOf({ textAt, rows }: Heads, column: number): string[] {
  const parts: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let at = column; at >= 0; at--) {
      const text = textAt(row, at).replace(/\s+/gu, ' ');
      if (text === '') continue;
      if (!parts.includes(text)) parts.push(text);
      break;
    }
  }
  return parts;
}

/** The first column of words that is neither order nor unit. */
function labelColumn(heads: Heads, parts: readonly (readonly string[])[]): number {
  const { grid, textAt, body } = heads;
  for (const [column, own] of parts.entries()) {
    if (ORDER.test(own.join(' ')) || isOrder(heads, column)) continue;
    if (UNIT.test(own.at(-1) ?? '') && holdsUnits(heads, column)) continue;
    for (let row = body; row < grid.rows; row++) if (/\p{L}{2}/u.test(textAt(row, column))) return column;
  }
  return 0;
}

/** A column of `1`, `1.1`, `a)`, `II`, `-` and nothing else, in a table whose next column has words. */
function isOrder({ grid, textAt, body }: Heads, column: number): boolean {
  let found = false;
  for (let row = body; row < grid.rows; row++) {
    const text = textAt(row, column);
    if (text !== '' && !ROW_NUMBER.test(text)) return false;
    found ||= text !== '' && /\p{L}{2}/u.test(textAt(row, column + 1));
  }
  return found;
}

/** Under `Đơn vị` stand units in one table, and in another the offices or the districts that report. */
function holdsUnits({ grid, textAt, body }: Heads, column: number): boolean {
  let [units, others] = [0, 0];
  for (let row = body; row < grid.rows; row++) {
    const text = textAt(row, column);
    if (text === '') continue;
    if (text.length > LONGEST_UNIT || areaOfLabel(text) !== null) others++;
    else units++;
  }
  return units >= others;
}

const LONGEST_UNIT = 24;

const ROW_NUMBER = /^(?:[-–+*•]|[([]?(?:[IVXLC]{1,5}|\d{1,3}(?:\.\d{1,2}){0,4}|\p{L}\d?)[.)\]]?)$/u;
const ORDER = /^(?:tt|stt|số tt|số thứ tự|thứ tự|#|n°|mã(?: số| chỉ tiêu)?)$/iu;
const UNIT = /^(?:đơn vị(?: tính)?|đvt|đ\.?v\.? ?tính|dvt)\.?$/iu;
const NOTE =
  /^(?:ghi chú|đánh giá|nhận xét|nguồn|lý do|nguyên nhân|cơ quan|đơn vị (?:chủ trì|thực hiện|báo cáo|phụ trách))/iu;

const PLAN =
  /(?:(?<!\p{L})KH(?!\p{L})|kế hoạch|dự toán|(?<!\p{L})DT(?!\p{L})|chỉ tiêu|mục tiêu|(?<!\p{L})giao(?!\p{L}))/iu;
const EARLIER = /(?:cùng kỳ|năm trước|kỳ trước|tháng trước|(?<!\p{L})CK(?!\p{L}))/iu;
const CHANGE = /(?:tăng|giảm|tốc độ|chênh lệch|[+±-]\s*\/\s*[-+−])/iu;
const PERCENT = /%|phần trăm/u;
const RATIO =
  /(?:so sánh|(?<!\p{L})so(?: với)?(?!\p{L})|tỷ lệ|tỉ lệ|tốc độ|chỉ số|(?<!\p{L})đạt(?!\p{L})|[\p{L}\d]\s*\/\s*\p{L}{2})/iu;
const STRUCTURE = /(?:cơ cấu|tỷ trọng|tỉ trọng)/iu;
const DONE = /(?:thực hiện|ước|kết quả|(?<!\p{L})TH(?!\p{L})|(?<!\p{L})UTH(?!\p{L})|ƯTH|tháng|quý)/iu;

interface Asked {
  readonly heads: Heads;
  readonly column: number;
  /** The column of labels. */
  readonly label: number;
  /** The latest year that any head names. */
  readonly latest: number;
}

/** Its cells are looked at only where its head leaves it open: going through them takes longer than all the heads. */
function kindOf({ heads, column, label, latest }: Asked, head: string): ColumnKind {
  if (column === label) return 'label';
  if (ORDER.test(head) || (column < label && isOrder(heads, column))) return 'order';
  if ((UNIT.test(head) || UNIT.test(head.split(' ').slice(-3).join(' '))) && holdsUnits(heads, column)) return 'unit';
  if (NOTE.test(head)) return 'note';
  if (STRUCTURE.test(head)) return 'share';
  const years = yearsIn(head);
  const compares =
    PERCENT.test(head) || (RATIO.test(head) && (PLAN.test(head) || EARLIER.test(head) || years.length > 1));
  if (compares) return comparisonKind(head, years);
  if (CHANGE.test(head)) return 'difference';
  if (PLAN.test(head)) return 'plan';
  if (EARLIER.test(head) || (years.length > 0 && Math.max(...years) < latest)) return 'previous';
  return DONE.test(head) || years.length > 0 ? 'actual' : 'value';
}

function comparisonKind(head: string, years: readonly number[]): ColumnKind {
  if (PLAN.test(head) && !EARLIER.test(head)) return 'plan-share';
  if (CHANGE.test(head)) return PERCENT.test(head) ? 'growth' : 'difference';
  return EARLIER.test(head) || years.length > 0 || RATIO.test(head) ? 'index' : 'share';
}

/** The years that a head names, in its order. */
export function yearsIn(head: string): number[] {
  return [...head.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year));
}

const PERCENT_KINDS: ReadonlySet<ColumnKind> = new Set(['plan-share', 'index', 'growth', 'share']);

function unitOf(parts: readonly string[], kind: ColumnKind): Unit | null {
  for (const part of [...parts].reverse()) {
    const unit = unitIn(part);
    if (unit) return unit;
  }
  return PERCENT_KINDS.has(kind) ? wholeUnit('%') : null;
}

/** `Diện tích (ha)`, `Đạt KH (%)`, `Thu ngân sách, tỷ đồng`, `ĐVT: triệu đồng`. */
export function unitIn(words: string): Unit | null {
  const bracketed = /\(\s*(?:ĐVT:\s*|đơn vị(?: tính)?:\s*)?([^()]{1,24})\)\s*$/iu.exec(words)?.[1];
  const said = bracketed ?? /(?:ĐVT|đơn vị(?: tính)?)\s*:\s*([^,()]{1,24})$/iu.exec(words)?.[1];
  const bare = said ?? /,\s*([^,()]{1,24})$/u.exec(words)?.[1] ?? /(%)\s*(?:\p{L}+\s*){0,3}$/u.exec(words)?.[1];
  return bare ? wholeUnit(bare) : null;
}

/** The unit that the whole of some words is, a capital at their head allowed: `Ha`, `Tỷ đồng`, `1.000 tấn`. */
export function wholeUnit(words: string): Unit | null {
  const text = words.trim().replace(/^\s*(?:nghìn|ngàn)\s/iu, 'nghìn ');
  const scaled = /^(?:1[.,]?000|10\^?3)\s+(.+)$/u.exec(text)?.[1];
  const said = scaled ? `nghìn ${scaled}` : text;
  for (const form of [said, said.charAt(0).toLowerCase() + said.slice(1), said.toLowerCase()]) {
    const read = readUnit(form, 0);
    if (read && read.end >= form.length - 1) return read.unit;
  }
  return null;
}
