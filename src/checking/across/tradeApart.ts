import type { Claim, Mention, ReadBlock } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { inOnes } from '../operand.ts';
import { addable } from '../parts.ts';
import { isLoose } from '../rule.ts';
import type { SpreadRule } from '../spread.ts';
import { balanceOf, type Sector, type Signed, sectorOf, sideOf, speaksOfBalance } from '../trade.ts';

/**
 * `Xuất khẩu đạt 101,5 triệu USD …`, a paragraph later `nhập khẩu 89,5 triệu USD`, and in a third one `xuất siêu 12,0 triệu
 * USD`: the two sides of a balance, or the balances of two sectors, with which it comes out.
 */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 0; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    if (block.cell || !reading.claims.some(isMoney) || !speaksOfBalance(reading.text)) continue;
    const trade = tradeNear(blocks, index);
    for (const balance of trade.filter(({ block: at, isBalance }) => isBalance && at === index)) {
      const found = madeUpOf(blocks, balance, trade);
      if (found) emit(found);
    }
  }
}

const isMoney = ({ mention }: Claim): boolean => mention.unit?.family === 'money';

interface Traded extends Signed {
  readonly block: number;
  readonly isBalance: boolean;
  readonly sector: Sector | null;
}

/** The paragraphs that may hold its sides: its own, those before and two behind; and so many figures of them. */
const STEPS = [0, -1, -2, -3, -4, -5, 1, 2];
const MOST = 24;
/** Two digits: one comes out by chance. */
const LEAST = 10;

/** Exports, imports and balances of a paragraph, of those before it, nearest first, and of those behind. */
function tradeNear(blocks: readonly ReadBlock[], index: number): Traded[] {
  const trade: Traded[] = [];
  for (const step of STEPS) {
    const there = blocks[index + step];
    if (!there || there.block.cell) continue;
    for (const claim of there.reading.claims.toReversed()) {
      const side = mayBeTraded(claim) && !isLoose(there.reading, claim.figure) ? sideOf(claim) : null;
      if (side === null || side === 'both') continue;
      trade.push({
        block: index + step,
        mention: claim.mention,
        sign: side === 'surplus' || side === 'exported' ? 1 : -1,
        isBalance: side === 'surplus' || side === 'deficit',
        sector: sectorOf(claim),
      });
    }
  }
  return trade.slice(0, MOST);
}

function mayBeTraded({ role, mention }: Claim): boolean {
  return role.kind === 'value' && mention.kind === 'quantity' && mention.mantissa >= LEAST;
}

/** The pair with which the balance comes out, or the only exports and imports there are where one digit is wrong. */
function madeUpOf(blocks: readonly ReadBlock[], balance: Traded, trade: readonly Traded[]): SpreadRelation | null {
  const pairs = pairsFor(balance, trade);
  const relate = ([plus, minus]: Pair): SpreadRelation => ({
    relation: balanceOf(balance, [plus, minus], mention => printIn(blocks, [balance, plus, minus], mention)),
    blocks: blocksOf([balance, plus, minus]),
  });
  for (const pair of pairs) {
    const found = comesNear(balance, pair) ? relate(pair) : null;
    if (found?.relation.verdict === 'holds') return found;
  }
  const [only, more] = pairs.filter(([plus]) => !plus.isBalance);
  if (!only || more || balance.sector || balance.mention.mantissa < LONG) return null;
  const { relation, blocks: places } = relate(only);
  const isSlip = relation.verdict === 'contradiction' && suspectOf(relation) !== null;
  return isSlip ? { relation: { ...relation, verdict: 'doubtful' }, blocks: places } : null;
}

type Pair = readonly [Traded, Traded];

/** Exports with imports, and surpluses with deficits; what stands in one paragraph is related there. */
function pairsFor(balance: Traded, trade: readonly Traded[]): Pair[] {
  const others = trade.filter(other => other !== balance && addable(other.mention, balance.mention));
  const minuses = others.filter(({ sign }) => sign < 0);
  return others
    .filter(({ sign }) => sign > 0)
    .flatMap(plus => minuses.map((minus): Pair => [plus, minus]))
    .filter(
      ([plus, minus]) =>
        plus.isBalance === minus.isBalance &&
        (!plus.isBalance || (plus.sector !== null && minus.sector !== null && plus.sector !== minus.sector)) &&
        (plus.block !== balance.block || minus.block !== balance.block),
    );
}

function printIn(blocks: readonly ReadBlock[], figures: readonly Traded[], mention: Mention): string {
  const figure = figures.find(each => each.mention === mention) as Traded;
  return printerOf(blocks)(figure);
}

/** In doubles: false where no exact difference could meet. */
function comesNear(balance: Traded, [plus, minus]: Pair): boolean {
  const [wanted, more, less] = [balance, plus, minus].map(({ mention }) => inOnes(mention)) as [number, number, number];
  return Math.abs(more - less - balance.sign * wanted) <= NEAR * wanted;
}

const NEAR = 0.1;
/** Three digits: below that, one digit changed makes almost any difference come out. */
const LONG = 100;

const EXPORTS = 'Kim ngạch xuất khẩu hàng hóa ước đạt 1.015,3 triệu USD, tăng 18,3% so với cùng kỳ.';
const IMPORTS = 'Kim ngạch nhập khẩu hàng hóa ước đạt 894,8 triệu USD, tăng 17,2% so với cùng kỳ.';

export const tradeApart: SpreadRule = {
  id: 'trade-balance-apart',
  title: { vi: 'Xuất siêu, nhập siêu nêu ở đoạn khác', en: 'Trade balance in another paragraph' },
  explanation: {
    vi: 'Xuất siêu bằng xuất khẩu trừ nhập khẩu nêu ở các đoạn ngay trước.',
    en: 'A trade balance is exports less imports of the paragraphs before it.',
  },
  check,
  fires: [
    {
      text: `${EXPORTS}\n\n${IMPORTS}\n\nNhư vậy, cán cân thương mại xuất siêu 125,0 triệu USD.`,
      quote: '125,0 triệu USD',
    },
  ],
  staysSilent: [
    `${EXPORTS}\n\n${IMPORTS}\n\nNhư vậy, cán cân thương mại xuất siêu 120,5 triệu USD.`,
    `${EXPORTS}\n\n${IMPORTS}\n\nRiêng tháng 6 xuất siêu 14,2 triệu USD.`,
    `${EXPORTS} Nhập khẩu 894,8 triệu USD.\n\nKhu vực trong nước nhập siêu 31,8 triệu USD.\n\nKhu vực FDI xuất siêu 152,3 triệu USD.`,
  ],
};
