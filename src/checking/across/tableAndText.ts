import { sameBase } from '#figures';
import {
  type CellFigure,
  type Claim,
  type ColumnKind,
  type Mention,
  type ReadBlock,
  type RowWords,
  rowWordsOf,
  type Table,
  type TableRow,
} from '#reading';
import { blocksOf, type EmitSpread } from '../located.ts';
import { inOnes, inUnitOf, slackOf } from '../operand.ts';
import { isLoose } from '../rule.ts';
import { judge } from '../relation.ts';
import type { SpreadRule } from '../spread.ts';
import type { CheckedTables } from '../tables/checkTables.ts';

/**
 * A figure of a table that the text states too. They are one fact where the number is the same and the words fit; where
 * one slip keeps the numbers apart, only if the text names all that the row is called.
 */
function check(blocks: readonly ReadBlock[], emit: EmitSpread, tables: readonly CheckedTables[]): void {
  if (tables.length === 0) return;
  const cells = cellsOf(tables);
  if (cells.size === 0) return;
  const stated = new Set<Mention>();
  const slips: Twin[] = [];
  for (const [index, { block, reading }] of blocks.entries()) {
    if (block.cell) continue;
    for (const claim of reading.claims) {
      if (claim.role.kind !== 'value' || claim.mention.mantissa < LEAST || isLoose(reading, claim.figure)) continue;
      const own = cells.get(measureOf(claim.mention));
      if (!own) continue;
      const said: Said = { block: index, claim, text: reading.text };
      const same = own.like(claim.mention).find(cell => isSame(cell, claim.mention) && sharesWords(cell, said));
      if (same) {
        stated.add(same.figure.mention);
        emit(twice(blocks, { cell: same, said }));
        continue;
      }
      const near = own
        .written(claim.mention)
        .find(cell => isSlip(cell, claim.mention) && isNamed(cell, said) && !isBeside(cell, claim.mention));
      if (near) slips.push({ cell: near, said });
    }
  }
  // What the text states rightly elsewhere is another figure here.
  for (const slip of slips) if (!stated.has(slip.cell.figure.mention)) emit(twice(blocks, slip));
}

/** Two digits: a single one is found in every paragraph. */
const LEAST = 10;
/** Four digits hardly come twice by chance; fewer do where one word is shared. */
const LONG = 1000;

interface Cell {
  readonly figure: CellFigure;
  readonly row: TableRow;
  /** Names what the cell is about; asked only where the number fits. */
  readonly subject: () => string;
}

interface Said {
  readonly block: number;
  readonly claim: Claim;
  readonly text: string;
}

interface Twin {
  readonly cell: Cell;
  readonly said: Said;
}

/** Of a unit no more cells than this are kept, so that a text full of tables is gone through once. */
const MOST = 400;

/** The cells of one measure, found by their value and by how their number is written: comparing all would take long. */
interface Measured {
  readonly count: number;
  /** Those whose value lies where the number's may, in the order of the text. */
  readonly like: (mention: Mention) => readonly Cell[];
  /** Those with as many digits before and behind the comma, in the order of the text. */
  readonly written: (mention: Mention) => readonly Cell[];
  readonly add: (cell: Cell) => void;
}

const NONE: readonly Cell[] = [];

function measured(): Measured {
  const cells = new Map<number, Cell[]>();
  const shapes = new Map<number, Cell[]>();
  let count = 0;
  const put = (lists: Map<number, Cell[]>, key: number, cell: Cell): void => {
    const known = lists.get(key);
    if (known) known.push(cell);
    else lists.set(key, [cell]);
  };
  return {
    get count() {
      return count;
    },
    like: mention => cells.get(sizeOf(inOnes(mention))) ?? NONE,
    written: mention => shapes.get(shapeOf(mention)) ?? NONE,
    add: cell => {
      count++;
      put(shapes, shapeOf(cell.figure.mention), cell);
      const ones = inOnes(cell.figure.mention);
      const half = slackOf(cell.figure.mention) / 2;
      // What was rounded may lie anywhere between; a number of two digits and more no farther than the next step.
      for (let size = sizeOf(ones - half) - 1; size <= sizeOf(ones + half) + 1; size++) put(cells, size, cell);
    },
  };
}

/** Steps of a tenth or so. */
function sizeOf(ones: number): number {
  return Math.round(STEPS * Math.log10(ones));
}

const STEPS = 20;

function shapeOf({ mantissa, scale }: Mention): number {
  return Math.ceil(Math.log10(mantissa + 1)) * MOST_DIGITS + scale;
}

const MOST_DIGITS = 100;

/** By the base of their unit, the cells that state results. */
function cellsOf(tables: readonly CheckedTables[]): Map<string, Measured> {
  const cells = new Map<string, Measured>();
  for (const { from, tables: own } of tables)
    for (const table of own) {
      const results = resultsOf(table);
      let names: readonly RowWords[] | null = null;
      for (const [at, row] of table.rows.entries())
        for (const column of results) {
          const figure = row.figures[column];
          if (figure?.mention.kind !== 'quantity' || figure.mention.mantissa <= 0) continue;
          const subject = (): string => {
            names ??= rowWordsOf(table);
            const { words, over, part } = names[at] as RowWords;
            return part && over ? `${over.words} ${words}` : words;
          };
          const measure = measureOf(figure.mention);
          const known = cells.get(measure) ?? measured();
          cells.set(measure, known);
          if (known.count < MOST) known.add({ figure: { ...figure, block: figure.block + from }, row, subject });
        }
    }
  return cells;
}

/** What is measured: a table may leave out whom a rate is for, and what its rows count. */
function measureOf({ unit }: Mention): string {
  return unit === null || unit.family === 'count' ? '' : (unit.base.split('/')[0] as string);
}

/** The columns of what was reached; where no head says which those are, those that only measure. */
function resultsOf({ columns }: Table): number[] {
  const of = (kind: ColumnKind): number[] => columns.flatMap((column, at) => (column.kind === kind ? [at] : []));
  const actual = of('actual');
  return actual.length > 0 ? actual : of('value');
}

function isSame({ figure }: Cell, mention: Mention): boolean {
  // Of a cell without a unit nobody knows by how many it counts.
  if (figure.mention.unit === null && (mention.unit?.exponent ?? 0) !== 0) return false;
  const slack = Math.max(slackOf(figure.mention), slackOf(mention)) / 2;
  return Math.abs(inOnes(figure.mention) - inOnes(mention)) <= slack * (1 + TINY);
}

const TINY = 1e-9;

/** One digit, two neighbouring digits exchanged, or the comma. */
function isSlip({ figure: { mention } }: Cell, other: Mention): boolean {
  if (mention.mantissa < LONG || mention.scale !== other.scale || !sameUnit(mention, other)) return false;
  const apart = Math.abs(mention.mantissa - other.mantissa);
  if (apart === 0) return false;
  const digits = apart / 10 ** (Math.ceil(Math.log10(apart + 1)) - 1);
  return Number.isInteger(digits) || (apart % 9 === 0 && isDigitTimesTen(apart / 9));
}

function sameUnit({ unit }: Mention, { unit: other }: Mention): boolean {
  return unit !== null && sameBase(unit, other) && unit.exponent === other?.exponent;
}

function isDigitTimesTen(value: number): boolean {
  return /^[1-9]0*$/u.test(String(value));
}

const COMMON = new Set(
  'tổng số của và các trong trên địa bàn theo có được là tỉnh huyện xã thành phố toàn cả năm tháng đạt thực hiện'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => !COMMON.has(word));
}

/** The words about a figure: those before it in its paragraph, as far as they may speak of it, and right behind it. */
function about({ claim, text }: Said): string {
  const { start, end } = claim.mention;
  return ` ${wordsOf(text.slice(Math.max(0, start - BEFORE), end + BEHIND)).join(' ')} `;
}

const BEFORE = 160;
const BEHIND = 30;

function sharesWords(cell: Cell, said: Said): boolean {
  const words = wordsOf(cell.subject());
  const near = about(said);
  const shared = words.filter(word => near.includes(` ${word} `)).length;
  // A total that names nothing is told by its number alone.
  if (words.length === 0) return cell.figure.mention.mantissa >= LONG;
  return cell.figure.mention.mantissa >= LONG ? shared > 0 : shared === words.length;
}

function isNamed(cell: Cell, said: Said): boolean {
  const words = wordsOf(cell.subject());
  const near = about(said);
  return words.length >= 2 && words.every(word => near.includes(` ${word} `));
}

/** The plan or last year's figure of the same row, which the text may state as well. */
function isBeside({ row }: Cell, { mantissa, scale }: Mention): boolean {
  return row.figures.some(figure => figure?.mention.mantissa === mantissa && figure.mention.scale === scale);
}

/** A percentage printed beside both tells that they are one fact. */
function isBorneOut({ row }: Cell, { claim }: Said): boolean {
  return claim.comparisons.some(({ mention }) =>
    row.figures.some(
      figure =>
        figure?.mention.kind === mention.kind &&
        mention.mantissa >= LEAST &&
        figure.mention.mantissa === mention.mantissa &&
        figure.mention.scale === mention.scale,
    ),
  );
}

function twice(blocks: readonly ReadBlock[], { cell, said }: Twin) {
  const { figure } = cell;
  const { mention } = said.claim;
  return {
    relation: judge({
      rule: 'table-and-text',
      stated: mention,
      others: [figure.mention],
      certain: isBorneOut(cell, said),
      recompute: at => inUnitOf(mention, figure.mention, at),
      formula: () => (blocks[figure.block] as ReadBlock).reading.text.slice(figure.mention.start, figure.mention.end),
      remark: {
        vi: 'Bảng và phần lời có vẻ nói cùng một số liệu.',
        en: 'The table and the text seem to state one figure.',
      },
    }),
    blocks: blocksOf([{ block: said.block, mention }, figure]),
  };
}

export const tableAndText: SpreadRule = {
  id: 'table-and-text',
  title: { vi: 'Số liệu trong bảng và trong lời', en: 'One figure in a table and in the text' },
  explanation: {
    vi: 'Một số liệu vừa có trong bảng vừa được nêu trong lời thì hai chỗ phải giống nhau.',
    en: 'A figure that a table holds and the text states must be the same in both.',
  },
  check,
  fires: [
    {
      text: 'Sản lượng lúa cả năm đạt 219.415 tấn.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nSản lượng lúa\tTấn\t222.000\t219.145\nSản lượng ngô\tTấn\t40.000\t41.250',
      quote: '219.415 tấn',
    },
  ],
  staysSilent: [
    'Sản lượng lúa cả năm đạt 219.145 tấn.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nSản lượng lúa\tTấn\t222.000\t219.145\nSản lượng ngô\tTấn\t40.000\t41.250',
    'Sản lượng lúa cả năm đạt 219,1 nghìn tấn.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nSản lượng lúa\tTấn\t222.000\t219.145\nSản lượng ngô\tTấn\t40.000\t41.250',
    'Sản lượng khoai cả năm đạt 219.415 tấn.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nSản lượng lúa\tTấn\t222.000\t219.145\nSản lượng ngô\tTấn\t40.000\t41.250',
    'Kế hoạch sản lượng lúa là 222.000 tấn.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nSản lượng lúa\tTấn\t222.000\t221.000\nSản lượng ngô\tTấn\t40.000\t41.250',
  ],
};
