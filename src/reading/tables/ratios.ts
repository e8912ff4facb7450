/** What columns of percentages compare, where their heads do not say it: what the rows bear out. */
import { approximate } from '../mention.ts';
import type { Column, ColumnKind } from './columns.ts';
import type { TableRow } from './row.ts';

const RATIOS: ReadonlySet<ColumnKind> = new Set(['plan-share', 'index', 'growth']);
const RESULTS: ReadonlySet<ColumnKind> = new Set(['actual', 'value']);
const BASES: ReadonlySet<ColumnKind> = new Set(['plan', 'previous']);

/** `So sánh (%)` behind a plan and a result is a share of the plan; `Tỷ lệ hộ nghèo (%)` compares nothing. */
export function settled(columns: readonly Column[], rows: readonly TableRow[]): Column[] {
  return columns.map((column, at) => {
    if (!RATIOS.has(column.kind)) return column;
    if (NAMES_BASE.test(column.head)) return { ...column, kind: byLevel(column, valuesIn(rows, at)) };
    const found = borneOut({ columns, rows }, at);
    if (found) return { ...column, ...found };
    return { ...column, kind: byHead(columns, column, valuesIn(rows, at)) };
  });
}

const NAMES_BASE =
  /(?<!\p{L})(?:KH|kế hoạch|dự toán|DT|chỉ tiêu|mục tiêu|giao|cùng kỳ|CK|(?:năm|kỳ|tháng|quý) trước)(?!\p{L})|(?:19|20)\d{2}/iu;
/** A head of these words alone says that something is compared, not what is measured. */
const ONLY_COMPARES =
  /^(?:so sánh|so|tỷ lệ|tỉ lệ|đạt|hoàn thành|thực hiện|kết quả|tăng|giảm|mức độ|tốc độ|[\s(),.%/+±−–-])+$/iu;

function valuesIn(rows: readonly TableRow[], at: number): number[] {
  return rows.flatMap(({ figures }) => (figures[at] ? [approximate(figures[at].mention)] : []));
}

/** An index stands about 100, a growth about 0. */
function byLevel({ head, kind }: Pick<Column, 'head' | 'kind'>, values: readonly number[]): ColumnKind {
  if (kind !== 'index' || /so sánh/iu.test(head)) return kind;
  return values.filter(value => value >= NEAR_HUNDRED).length * 2 >= values.length ? 'index' : 'growth';
}

const NEAR_HUNDRED = 50;

function byHead(columns: readonly Column[], { head, kind }: Column, values: readonly number[]): ColumnKind {
  if (!ONLY_COMPARES.test(head)) return kind === 'growth' ? kind : 'value';
  const [plan, previous] = [columns.some(each => each.kind === 'plan'), columns.some(each => each.kind === 'previous')];
  if (plan && !previous) return 'plan-share';
  return byLevel({ head, kind }, values);
}

interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** The pair of a result and a base whose quotient is what most rows print in the column. */
function borneOut({ columns, rows }: Rows, at: number): Pick<Column, 'kind' | 'against'> | null {
  let best: (Pick<Column, 'kind' | 'against'> & { readonly rows: number }) | null = null;
  for (const [against, base] of columns.entries()) {
    if (!BASES.has(base.kind)) continue;
    for (const [of, result] of columns.entries()) {
      if (!RESULTS.has(result.kind)) continue;
      for (const less of [0, WHOLE]) {
        const count = rows.filter(row => fits(row, { at, against, of, less })).length;
        const kind = less > 0 ? 'growth' : base.kind === 'plan' ? 'plan-share' : 'index';
        if (count > (best?.rows ?? 0)) best = { kind, against, rows: count };
      }
    }
  }
  const printed = valuesIn(rows, at).length;
  return best && best.rows * 2 >= printed ? { kind: best.kind, against: best.against } : null;
}

const WHOLE = 100;

interface Tried {
  readonly at: number;
  readonly against: number;
  readonly of: number;
  readonly less: number;
}

function fits({ figures }: TableRow, { at, against, of, less }: Tried): boolean {
  const [stated, base, result] = [figures[at]?.mention, figures[against]?.mention, figures[of]?.mention];
  if (!stated || !base || !result || base.mantissa === 0) return false;
  const quotient = (approximate(result) / approximate(base)) * WHOLE - less;
  return Math.abs(quotient - approximate(stated)) <= 10 ** -stated.scale;
}
