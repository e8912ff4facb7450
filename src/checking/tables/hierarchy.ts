import type { Mention, Table, TableRow } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type PrintFigure, type SpreadRelation } from '../located.ts';
import { inOnes, slackOf } from '../operand.ts';
import type { Relation } from '../relation.ts';
import { numericColumns } from './columns.ts';
import { isRatio, LONG, type Sum, sumRelation } from './totals.ts';

/**
 * `Sản lượng lương thực`, under it `- Thóc` and `- Ngô`; `I`, under it `1`, `2`, under those `a)`, `b)`: rows that stand
 * under another row are its parts where one column says so. What stands there may be some of them only, and then no
 * column adds up.
 */
export function hierarchyOf(table: Table, print: PrintFigure): SpreadRelation[] {
  const columns = numericColumns(table).filter(column => !isRatio(table, column));
  const told = nestsOf(table.rows).flatMap(nest => {
    const sums = columns.flatMap(column => sumIn(nest, column) ?? []);
    const held = sums.filter(comesOut);
    if (held.length === 0 || held.length * 2 < sums.length) return [];
    // A short total comes out by chance in one column, hardly in two.
    if (held.length < 2 && !held.some(({ total }) => total.mention.mantissa >= LONG)) return [];
    return [sums];
  });
  return [...told, ...unmarked(table.rows, columns)].flat().flatMap(sum => {
    const relation = relationOf(sum, print);
    return relation ? [{ relation, blocks: blocksOf([sum.total, ...sum.parts]) }] : [];
  });
}

/**
 * `Thu ngân sách`, `Thu nội địa`, `Thu xuất nhập khẩu`: rows that nothing sets below the one before them are its parts
 * where most columns add up, and two of them to three digits.
 */
function unmarked(rows: readonly TableRow[], columns: readonly number[]): Sum[][] {
  const found: Sum[][] = [];
  for (let at = 0; at + 2 < rows.length; at++) {
    const total = rows[at] as TableRow;
    const numbering = numberingOf(total);
    for (let count = 2; count <= MOST_UNMARKED && at + count < rows.length; count++) {
      const parts = rows.slice(at + 1, at + count + 1);
      if (numberingOf(parts.at(-1) as TableRow) !== numbering) break;
      const sums = columns.flatMap(column => sumIn({ total, parts }, column) ?? []);
      if (sums.length < 2) break;
      const held = sums.filter(sum => sum.total.mention.mantissa >= SHORT && comesOut(sum));
      if (held.length < 2 || held.length * 2 <= sums.length) continue;
      found.push(sums);
      break;
    }
  }
  return found;
}

/** So many parts at the most, and so many digits of a total. */
const MOST_UNMARKED = 8;
const SHORT = 100;

/** A row and the rows right under it, one level down. */
interface Nest {
  readonly total: TableRow;
  readonly parts: TableRow[];
}

/** So many levels; a table with more of them numbers its rows otherwise. */
const DEEPEST = 8;

/** The rows that have two rows or more under them. A way of numbering met for the first time is one level down. */
function nestsOf(rows: readonly TableRow[]): Nest[] {
  const nests: Nest[] = [];
  const open: { readonly numbering: string; nest: Nest }[] = [];
  for (const row of rows) {
    if (row.figures.every(figure => figure === null)) continue;
    const numbering = numberingOf(row);
    const level = open.findIndex(outer => outer.numbering === numbering);
    open.length = level < 0 ? Math.min(open.length, DEEPEST) : level;
    open.at(-1)?.nest.parts.push(row);
    const nest: Nest = { total: row, parts: [] };
    open.push({ numbering, nest });
    nests.push(nest);
  }
  return nests.filter(({ parts }) => parts.length >= 2);
}

const NUMBERINGS: readonly (readonly [string, RegExp])[] = [
  ['roman', /^[IVX]+(?=[.)\s]|$)/u],
  ['capital', /^[A-HĐ](?=[.)\s]|$)/u],
  ['third', /^\d+\.\d+\.\d+/u],
  ['second', /^\d+\.\d+(?=[.)\s]|$)/u],
  ['first', /^\d+(?=[.)\s]|$)/u],
  ['letter', /^[a-zđ](?=[.)\s]|$)/u],
  ['dash', /^[-–•]/u],
  ['plus', /^[+*]/u],
  ['among', /^(?:trong đó|riêng|gồm)/iu],
];

/** How a row is numbered, in a column of its own or at the head of its label; empty where it is not. */
function numberingOf({ order, label }: TableRow): string {
  const words = order.trim() || label.trim();
  return NUMBERINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? '';
}

function sumIn({ total, parts }: Nest, column: number): Sum | null {
  const whole = total.figures[column];
  if (!whole || !isAmount(whole.mention)) return null;
  const figures = parts.flatMap(({ figures: own }) => own[column] ?? []);
  const alike = figures.every(
    ({ mention }) => isAmount(mention) && mention.unit?.base === whole.mention.unit?.base && mention.mantissa >= 0,
  );
  return figures.length >= 2 && alike ? { total: whole, parts: figures } : null;
}

/** Rates, indices and averages are not added up. */
function isAmount({ kind, unit }: Mention): boolean {
  return kind === 'quantity' && unit?.family !== 'rate';
}

function comesOut({ total, parts }: Sum): boolean {
  const sum = parts.reduce((so, { mention }) => so + inOnes(mention), 0);
  const slack = parts.reduce((so, { mention }) => so + slackOf(mention), slackOf(total.mention));
  return Math.abs(sum - inOnes(total.mention)) <= slack / 2 + TINY * sum;
}

/** Above any rounding of doubles. */
const TINY = 1e-9;

/** Null where no single figure explains the gap: a row more or less than in the other columns is no misprint. */
function relationOf(sum: Sum, print: PrintFigure): Relation | null {
  const relation = sumRelation(sum, print, true);
  return relation.verdict === 'contradiction' && suspectOf(relation) === null ? null : relation;
}
