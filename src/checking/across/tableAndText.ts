import { sameBase } from '#figures';
import type { BlockReading, Claim, Mention, ReadBlock, Table } from '#reading';
import { blocksOf, type EmitSpread, printerOf, type PrintFigure, type SpreadRelation } from '../located.ts';
import { onceFor } from '../once.ts';
import { inOnes, inUnitOf, slackOf } from '../operand.ts';
import { judge } from '../relation.ts';
import { isLoose } from '../rule.ts';
import type { SpreadRule } from '../spread.ts';
import type { CheckedTables } from '../tables/checkTables.ts';
import { comparedToo } from './comparedInTable.ts';
import { type Cell, cellsOf, type Measured, measureOf } from './tableCells.ts';

/**
 * A figure of a table that the text states too. They are one fact where the number is the same and the words fit; where
 * one slip keeps the numbers apart, only if the text names all that the row is called.
 */
function check(blocks: readonly ReadBlock[], emit: EmitSpread, tables: readonly CheckedTables[]): void {
  if (tables.length === 0) return;
  const twinsOf = searchFor(tables);
  const stated = new Set<Mention>();
  const slips: SpreadRelation[] = [];
  for (const [index, { block, reading }] of blocks.entries()) {
    if (block.cell || reading.claims.length === 0) continue;
    for (const twin of twinsOf(reading)) {
      const relation = twice(blocks, tables, { twin, index });
      if (!twin.same) slips.push(relation);
      else {
        stated.add(twin.cell.figure.mention);
        emit(relation);
        if (twin.said.claim.mention.mantissa >= LONG) compared(blocks, tables, { twin, index }).forEach(emit);
      }
    }
  }
  // What the text states rightly elsewhere is another figure here.
  for (const slip of slips) if (!slip.relation.others.some(mention => stated.has(mention))) emit(slip);
}

/** What a text states of the figures of tables. */
type Search = (reading: BlockReading) => readonly Twin[];

interface Known {
  readonly tables: readonly (readonly Table[])[];
  readonly twinsOf: Search;
}

/** By the first tables of a document: while an edit leaves all of them alone, only what was edited is searched again. */
const known = new WeakMap<readonly Table[], Known>();

function searchFor(checked: readonly CheckedTables[]): Search {
  const tables = checked.map(run => run.tables);
  const [first] = tables as [readonly Table[]];
  const before = known.get(first);
  if (before?.tables.length === tables.length && before.tables.every((own, run) => own === tables[run]))
    return before.twinsOf;
  const cells = cellsOf(checked);
  const twinsOf = onceFor((reading: BlockReading) => twinsIn(reading, cells));
  known.set(first, { tables, twinsOf });
  return twinsOf;
}

function twinsIn(reading: BlockReading, cells: ReadonlyMap<string, Measured>): Twin[] {
  const twins: Twin[] = [];
  for (const claim of reading.claims) {
    if (claim.role.kind !== 'value' || claim.mention.mantissa < LEAST || isLoose(reading, claim.figure)) continue;
    const own = cells.get(measureOf(claim.mention));
    if (!own) continue;
    const said: Said = { claim, text: reading.text };
    const same = own.like(claim.mention).find(cell => isSame(cell, claim.mention) && sharesWords(cell, said));
    const near = same
      ? undefined
      : own
          .written(claim.mention)
          .find(cell => isSlip(cell, claim.mention) && isNamed(cell, said) && !isBeside(cell, claim.mention));
    const cell = same ?? near;
    if (cell) twins.push({ cell, said, same: same !== undefined });
  }
  return twins;
}

/** What the row says of the figure beside it, where the text says it too. */
function compared(
  blocks: readonly ReadBlock[],
  tables: readonly CheckedTables[],
  { twin: { cell, said }, index }: Found,
): SpreadRelation[] {
  const { from } = tables[cell.run] as CheckedTables;
  const inDocument = printerOf(blocks);
  const print: PrintFigure = figure => inDocument({ ...figure, block: figure.block + from });
  return comparedToo({ ...cell, claim: said.claim, print }).map(({ relation, cell: { block, mention } }) => ({
    relation,
    blocks: blocksOf([
      { block: index, mention: relation.stated },
      { block: block + from, mention },
    ]),
  }));
}

/** Two digits: a single one is found in every paragraph. */
const LEAST = 10;
/** Four digits hardly come twice by chance; fewer do where one word is shared. */
const LONG = 1000;

interface Said {
  readonly claim: Claim;
  readonly text: string;
}

interface Twin {
  readonly cell: Cell;
  readonly said: Said;
  /** The same number, or one that a slip keeps apart. */
  readonly same: boolean;
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

interface Found {
  readonly twin: Twin;
  readonly index: number;
}

function twice(
  blocks: readonly ReadBlock[],
  tables: readonly CheckedTables[],
  { twin: { cell, said }, index }: Found,
): SpreadRelation {
  const { mention } = said.claim;
  const figure = { ...cell.figure, block: cell.figure.block + (tables[cell.run] as CheckedTables).from };
  return {
    relation: judge({
      rule: 'table-and-text',
      stated: mention,
      others: [figure.mention],
      certain: isBorneOut(cell, said),
      recompute: at => inUnitOf(mention, figure.mention, at),
      formula: () => printerOf(blocks)(figure),
      remark: {
        vi: 'Bảng và phần lời có vẻ nói cùng một số liệu.',
        en: 'The table and the text seem to state one figure.',
      },
    }),
    blocks: blocksOf([{ block: index, mention }, figure]),
  };
}

export const tableAndText: SpreadRule = {
  id: 'table-and-text',
  title: { vi: 'Số liệu trong bảng và trong lời', en: 'One figure in a table and in the text' },
  explanation: {
    vi: 'Một số liệu vừa có trong bảng vừa được nêu trong lời thì hai chỗ phải giống nhau, kể cả phần trăm kế hoạch và mức tăng, giảm.',
    en: 'A figure that a table holds and the text states must be the same in both, as must its share of plan and its growth.',
  },
  check,
  fires: [
    {
      text: 'Sản lượng lúa cả năm đạt 219.145 tấn, tăng 12,5% so với cùng kỳ.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\tSo với kế hoạch (%)\tSo với cùng kỳ (%)\nSản lượng lúa\tTấn\t222.000\t219.145\t98,7\t102,5\nSản lượng ngô\tTấn\t40.000\t41.250\t103,1\t105,2',
      quote: '12,5%',
    },
    {
      text: 'Sản lượng lúa cả năm đạt 219.145 tấn, đạt 98,7% kế hoạch năm (220.000 tấn).\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\tSo với kế hoạch (%)\tSo với cùng kỳ (%)\nSản lượng lúa\tTấn\t222.000\t219.145\t98,7\t102,5\nSản lượng ngô\tTấn\t40.000\t41.250\t103,1\t105,2',
      quote: '220.000 tấn',
    },
    {
      text: 'Sản lượng lúa cả năm đạt 219.415 tấn.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nSản lượng lúa\tTấn\t222.000\t219.145\nSản lượng ngô\tTấn\t40.000\t41.250',
      quote: '219.415 tấn',
    },
  ],
  staysSilent: [
    'Sản lượng lúa cả năm đạt 219.145 tấn, đạt 98,7% kế hoạch (222.000 tấn), tăng 2,5% so với cùng kỳ.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\tSo với kế hoạch (%)\tSo với cùng kỳ (%)\nSản lượng lúa\tTấn\t222.000\t219.145\t98,7\t102,5\nSản lượng ngô\tTấn\t40.000\t41.250\t103,1\t105,2',
    'Sản lượng lúa cả năm đạt 219.145 tấn, tăng 5,8% so với bình quân 5 năm, tăng 9,1% so với tháng trước.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\tSo với kế hoạch (%)\tSo với cùng kỳ (%)\nSản lượng lúa\tTấn\t222.000\t219.145\t98,7\t102,5\nSản lượng ngô\tTấn\t40.000\t41.250\t103,1\t105,2',
    'Sản lượng lúa cả năm đạt 219.145 tấn.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nSản lượng lúa\tTấn\t222.000\t219.145\nSản lượng ngô\tTấn\t40.000\t41.250',
    'Sản lượng lúa cả năm đạt 219,1 nghìn tấn.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nSản lượng lúa\tTấn\t222.000\t219.145\nSản lượng ngô\tTấn\t40.000\t41.250',
    'Sản lượng khoai cả năm đạt 219.415 tấn.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nSản lượng lúa\tTấn\t222.000\t219.145\nSản lượng ngô\tTấn\t40.000\t41.250',
    'Kế hoạch sản lượng lúa là 222.000 tấn.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nSản lượng lúa\tTấn\t222.000\t221.000\nSản lượng ngô\tTấn\t40.000\t41.250',
  ],
};
