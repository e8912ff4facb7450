import type { CellFigure, Mention } from '#reading';
import { type Cell, namesOf } from './cells.ts';
import { suspectOf } from './diagnosis.ts';
import type { PrintFigure } from './located.ts';
import { slackOf } from './operand.ts';
import { judge, type Relation } from './relation.ts';
import { addedUp } from './sums.ts';

// What is told of a whole and again of its parts, so that the figures named alike stand below one another as in a table.

/** A figure and those behind it, named alike, of which the first ones give it or do not. */
interface Column {
  readonly total: number;
  readonly parts: readonly number[];
  /** How many of the parts give the total; 0 where no number of them does. */
  readonly count: number;
}

/** So many figures behind a total its parts may stand, and so many of them are parts. */
const MOST_BEHIND = 60;
const MOST_PARTS = 12;

/** The figures behind a total that can be added to give it and are named as it is, as places among the cells. */
function columnOf(cells: readonly Cell[], at: number): Column | null {
  const total = cells[at] as Cell;
  const end = Math.min(cells.length, at + 1 + MOST_BEHIND);
  const behind: number[] = [];
  let sum = 0;
  for (let next = at + 1; next < end; next++) {
    const { measure, size } = cells[next] as Cell;
    if (size >= total.size || measure !== total.measure) continue;
    behind.push(next);
    sum += size;
  }
  if (behind.length < 2 || sum < total.size - slackOf(total.mention)) return null;
  let first: Column | null = null;
  for (const areAlike of [endAlike, shareSome]) {
    const parts = behind.filter(next => areAlike(total, cells[next] as Cell)).slice(0, MOST_PARTS);
    if (parts.length < 2) continue;
    const column = { total: at, parts, count: countFor(cells, total, parts) };
    if (column.count > 0) return column;
    first ??= column;
  }
  return first;
}

/** `thụ lý 7.662 vụ` and `án hình sự: thụ lý 1.367 vụ`: the last word tells them from `giải quyết 1.206 vụ`. */
function endAlike(one: Cell, other: Cell): boolean {
  return namesOf(one.claim)[0] === namesOf(other.claim)[0];
}

function shareSome(one: Cell, other: Cell): boolean {
  const [words, others] = [namesOf(one.claim), namesOf(other.claim)];
  return words.length === 0 ? others.length === 0 : others.some(word => words.includes(word));
}

/** How many of the first parts come near the total, in doubles. */
function countFor(cells: readonly Cell[], total: Cell, parts: readonly number[]): number {
  let sum = 0;
  let slack = slackOf(total.mention);
  for (let index = 0; index < parts.length; index++) {
    const { size, mention } = cells[parts[index] as number] as Cell;
    sum += size;
    slack += slackOf(mention);
    if (index > 0 && Math.abs(sum - total.size) <= slack) return index + 1;
    if (sum > total.size + slack) return 0;
  }
  return 0;
}

/** A total and the figures that are told of its parts, their paragraphs counted from the first. */
export interface Sum {
  readonly total: CellFigure;
  readonly parts: readonly CellFigure[];
  /** True where it does not come out, and those beside it say that it should. */
  readonly isSlip: boolean;
}

/** The figures of a paragraph and of those behind it. */
export type Row = readonly (readonly Cell[])[];

/** Every total of the first paragraph with its parts there and behind; what one or two sentences tell of the whole is looked at together. */
export function sumsFrom(row: Row): Sum[] {
  const [own = []] = row;
  if (!mayTellOfWhole(own)) return [];
  const cells = own.concat(...row.slice(1));
  const sums: Sum[] = [];
  let group: Column[] = [];
  for (const [at, { mention, sentence }] of own.entries()) {
    const column = mention.mantissa < SHORT ? null : columnOf(cells, at);
    if (!column) continue;
    const [first] = group;
    if (first && sentence - (own[first.total] as Cell).sentence > 1) {
      sums.push(...sumsOf({ row, cells }, group));
      group = [];
    }
    group.push(column);
  }
  return [...sums, ...sumsOf({ row, cells }, group)];
}

/** A row, and all its figures one behind the other. */
interface Cells {
  readonly row: Row;
  readonly cells: readonly Cell[];
}

/** One figure of few digits gives no sum that is told, see below. */
function mayTellOfWhole(own: readonly Cell[]): boolean {
  const long = own.filter(({ mention }) => mention.mantissa >= SHORT);
  return long.length > 1 || long.some(({ mention }) => mention.mantissa >= LONG);
}

/** In which paragraph of the row, counted from the first, one of all its figures stands. */
function blockOf(row: Row, at: number): number {
  let left = at;
  return row.findIndex(({ length }) => (left -= length) < 0);
}

const SHORT = 10;
/** Four digits: below that a sum comes out by chance, unless another one comes out of as many parts. */
const LONG = 1000;

function sumsOf(among: Cells, columns: readonly Column[]): Sum[] {
  const summed = columns.filter(({ count }) => count > 0);
  if (summed.length === 0) return [];
  const isBacked = ({ count }: Column): boolean => summed.filter(column => column.count === count).length > 1;
  const mentionOf = (at: number): Mention => (among.cells[at] as Cell).mention;
  const placed = (at: number): CellFigure => ({ block: blockOf(among.row, at), mention: mentionOf(at) });
  const sumWith = ({ total, parts }: Column, count: number, isSlip: boolean): Sum => ({
    total: placed(total),
    parts: parts.slice(0, count).map(placed),
    isSlip,
  });
  const sums = summed
    .filter(column => mentionOf(column.total).mantissa >= LONG || isBacked(column))
    .map(column => sumWith(column, column.count, false));
  const model = summed.find(isBacked) ?? summed.find(({ total }) => mentionOf(total).mantissa >= LONG);
  if (!model) return sums;
  const slips = columns.filter(column => column.count === 0 && areBeside(among, column, model));
  return [...sums, ...slips.map(column => sumWith(column, model.count, true))];
}

/** Where two sums come out of so many parts, a third one whose parts stand beside theirs is meant to. */
function areBeside({ row, cells }: Cells, { parts }: Column, model: Column): boolean {
  return model.parts.slice(0, model.count).every((other, index) => {
    const part = parts[index];
    if (part === undefined || blockOf(row, part) !== blockOf(row, other)) return false;
    return Math.abs((cells[part] as Cell).sentence - (cells[other] as Cell).sentence) <= NEAR;
  });
}

/** So many sentences of one paragraph go through what is told of a part. */
const NEAR = 2;

/** Told where it comes out, or where one digit would make it. */
export function relationOf({ total, parts, isSlip }: Sum, print: PrintFigure): Relation | null {
  const relation = judge(addedUp(total.mention, parts, print));
  const isMeant = isSlip
    ? relation.verdict === 'doubtful' && suspectOf(relation) !== null
    : relation.verdict === 'holds';
  return isMeant ? relation : null;
}
