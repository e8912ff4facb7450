import { type Interval, interval } from '#figures';
import type { CellFigure, ColumnKind, Mention, Table, TableRow } from '#reading';
import { type At, HUNDRED, tenTo } from '../operand.ts';
import { percentOf } from '../percentages.ts';

/** A way in which one column may follow from others: tried on every row, believed when most rows agree. */
export interface Hypothesis {
  readonly rule: string;
  /** Column that is stated, and columns it is computed from. */
  readonly stated: number;
  readonly from: readonly number[];
  readonly compute: (operands: readonly Mention[], stated: Mention, at: At) => Interval | null;
  readonly sign: string;
  /** How well the heads speak for it; only with a good word does one row suffice. */
  readonly word: number;
}

/** Tables with more numeric columns than this are not searched for relations between columns. */
const MOST_COLUMNS = 12;

/** The hypotheses that the shape of a table suggests, likeliest words first. */
export function hypothesesOf(table: Table): Hypothesis[] {
  const columns = numericColumns(table);
  const percents = columns.filter(column => isPercentColumn(table, column));
  const values = columns.filter(column => !percents.includes(column));
  const found: Hypothesis[] = [];
  for (const stated of percents) {
    for (const part of values)
      for (const whole of values) if (part !== whole) found.push(...quotients(table, { stated, part, whole }));
  }
  for (const stated of values) {
    const rest = values.filter(column => column !== stated);
    for (const a of rest) for (const b of rest) if (a !== b) found.push(...products(table, { stated, a, b }));
  }
  return found.sort((a, b) => b.word - a.word);
}

/** Columns in which at least half of the rows hold a figure, the column of labels left out. */
export function numericColumns({ heads, rows }: Table): number[] {
  const columns = heads
    .map((_, column) => column)
    .filter(column => column > 0 && rows.filter(({ figures }) => figures[column]).length * 2 >= rows.length);
  return columns.length > MOST_COLUMNS ? [] : columns;
}

function isPercentColumn({ columns, heads, rows }: Table, column: number): boolean {
  const kind = columns[column]?.kind;
  if (kind === 'plan-share' || kind === 'index' || kind === 'growth' || kind === 'share') return true;
  if (/so sánh|tỷ lệ|tỉ lệ|tốc độ|chỉ số/iu.test(heads[column] ?? '')) return true;
  // `Tỷ lệ hộ nghèo | % | 18,4`: one row of per cent makes no column of percentages.
  return isMostly(rows, column, ({ kind }) => kind === 'percent');
}

/** True of a column whose figures are such in more than half of its rows. */
export function isMostly(rows: readonly TableRow[], column: number, isSuch: (mention: Mention) => boolean): boolean {
  const figures = rows.flatMap(row => row.figures[column] ?? []);
  return figures.filter(({ mention }) => isSuch(mention)).length * 2 > figures.length;
}

interface Quotient {
  readonly stated: number;
  readonly part: number;
  readonly whole: number;
}

function quotients({ columns, heads }: Table, { stated, part, whole }: Quotient): Hypothesis[] {
  const kindOf = (column: number): ColumnKind => columns[column]?.kind ?? 'value';
  const ofPlan = kindOf(stated) === 'plan-share';
  const planned = kindOf(whole) === 'plan';
  const rule = planned ? 'share-of-plan' : 'index';
  const growth = /(?:tăng|giảm|tốc độ)/iu.test(heads[stated] ?? '');
  const fits =
    Number(ofPlan && planned) +
    Number(!ofPlan && isEarlier(heads[whole] ?? '', heads[part] ?? '')) +
    Number(kindOf(part) === 'actual');
  const shape = { stated, from: [part, whole], sign: '÷' };
  return [
    { ...shape, rule, word: fits + Number(!growth), compute: (operands, _, at) => indexOf(operands, at) },
    {
      ...shape,
      rule: 'growth',
      word: fits + Number(growth),
      compute: (operands, _, at) => {
        const index = indexOf(operands, at);
        return index && interval.subtract(index, interval.point(HUNDRED));
      },
    },
  ];
}

function indexOf(operands: readonly Mention[], at: At): Interval | null {
  const [part, whole] = operands as [Mention, Mention];
  return percentOf(part, whole, { at });
}

/** `Năm 2025` before `Năm 2026`, `Cùng kỳ` before `Ước thực hiện`. */
function isEarlier(head: string, than: string): boolean {
  if (/(?:cùng kỳ|năm trước|(?<!\p{L})CK(?!\p{L}))/iu.test(head)) return true;
  const year = (text: string): number => Number(/(?:19|20)\d{2}/.exec(text)?.[0] ?? 0);
  return year(head) > 0 && year(head) < year(than);
}

interface Product {
  readonly stated: number;
  readonly a: number;
  readonly b: number;
}

function products({ heads }: Table, { stated, a, b }: Product): Hypothesis[] {
  const [head, first, second] = [heads[stated] ?? '', heads[a] ?? '', heads[b] ?? ''];
  if (/bình quân|trung bình/iu.test(head))
    return [
      {
        rule: 'average',
        stated,
        from: [a, b],
        sign: '÷',
        word: 1,
        compute: ([sum, count], _, at) => interval.divide(at(sum as Mention), at(count as Mention)),
      },
    ];
  if (/sản lượng/iu.test(head) && /diện tích/iu.test(first) && /năng suất/iu.test(second))
    return [{ rule: 'area-yield-output', stated, from: [a, b], sign: '×', word: 3, compute: output }];
  if (!/(?:tăng|giảm|chênh|[+±-]\s*\/\s*[-+]|so sánh)/iu.test(head)) return [];
  return [
    {
      rule: 'difference',
      stated,
      from: [a, b],
      sign: '−',
      word: 1,
      compute: ([more, less], _, at) => interval.subtract(at(more as Mention), at(less as Mention)),
    },
  ];
}

/** Hectares, quintals a hectare and tonnes unless the heads say otherwise. */
function output([area, yielded]: readonly Mention[], stated: Mention, at: At): Interval {
  const exponent = (mention: Mention | undefined, usual: number): number => mention?.unit?.exponent ?? usual;
  const shift = exponent(area, 4) - 4 + exponent(yielded, 2) - exponent(stated, 3);
  return interval.scale(interval.multiply(at(area as Mention), at(yielded as Mention)), tenTo(shift));
}

/** The figures of a row that a hypothesis is about; null where one is missing. */
export function operandsOf({ figures }: TableRow, { stated, from }: Hypothesis): Operands | null {
  const own = figures[stated];
  const others = from.map(column => figures[column]);
  if (!own || others.some(figure => !figure)) return null;
  return { stated: own, from: others as CellFigure[] };
}

export interface Operands {
  readonly stated: CellFigure;
  readonly from: readonly CellFigure[];
}
