import type { BlockReading, CellFigure, Claim, ReadBlock } from '#reading';
import { atLeastMonth } from '../atLeastMonth.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { isLoose } from '../rule.ts';
import type { SpreadRule } from '../spread.ts';
import { wordsAbout } from './elsewhere.ts';

/** A paragraph that opens with what has come together so far, and the month's figures of the paragraphs right before it. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 1; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    if (block.cell || !opens(reading)) continue;
    for (const sum of sumsOf(reading)) {
      const relation = ofMonth(blocks, { index, sum });
      if (relation) emit(relation);
    }
  }
}

function opens({ claims, text }: BlockReading): boolean {
  return claims.length > 0 && (text.includes('ũy kế') || text.includes('ính chung')) && OPENING.test(text);
}

const OPENING = /^(?:[-+*•]\s*)?(?:Lũy kế|Tính chung)(?!\p{L})/u;

/** The values of the first sentence, not those that are listed as parts. */
function sumsOf(reading: BlockReading): Claim[] {
  return reading.claims
    .filter(
      ({ role, placed, mention, figure }) =>
        placed.sentence === 0 && role.kind === 'value' && mention.kind === 'quantity' && !isLoose(reading, figure),
    )
    .slice(0, MOST);
}

const MOST = 3;

interface Sum {
  readonly index: number;
  readonly sum: Claim;
}

/** So many paragraphs back the month is told. */
const FAR = 2;

/** The nearest figure of a month that is called all that the sum is called. */
function ofMonth(blocks: readonly ReadBlock[], { index, sum }: Sum): SpreadRelation | null {
  const called = [...wordsAbout((blocks[index] as ReadBlock).reading, sum)].filter(word => !OF_SUMS.has(word));
  if (called.length < NAME) return null;
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    const { block, reading } = blocks[at] as ReadBlock;
    if (block.cell || !OF_MONTH.test(reading.text)) continue;
    const month = reading.claims.find(claim => isMonth(reading, claim, sum) && isCalled(reading, claim, called));
    if (month) return atLeast(blocks, { index, sum }, { block: at, mention: month.mention });
  }
  return null;
}

/** Two words make a name. */
const NAME = 2;
const OF_SUMS = new Set(['lũy', 'luỹ', 'kế', 'tính', 'chung', 'nay', 'tại', 'ở', 'nước', 'địa', 'bàn']);
const OF_MONTH = /háng \d/;
const MONTH = /tháng \d{1,2}(?!\d|\s*tháng)/iu;

function isMonth(reading: BlockReading, claim: Claim, sum: Claim): boolean {
  return (
    claim.role.kind === 'value' &&
    claim.mention.unit !== null &&
    claim.mention.unit.base === sum.mention.unit?.base &&
    !isLoose(reading, claim.figure) &&
    MONTH.test(claim.placed.gap)
  );
}

function isCalled(reading: BlockReading, claim: Claim, called: readonly string[]): boolean {
  const words = wordsAbout(reading, claim);
  return called.every(word => words.has(word));
}

function atLeast(blocks: readonly ReadBlock[], { index, sum }: Sum, month: CellFigure): SpreadRelation {
  const print = () => printerOf(blocks)(month);
  const relation = atLeastMonth(sum.mention, month.mention, { certain: false, print });
  return { relation, blocks: blocksOf([{ block: index, mention: sum.mention }, month]) };
}

const MONTH_TOLD = 'Sản lượng điện thương phẩm tháng 8 đạt 15,8 tỷ kWh, tăng 10% so với cùng kỳ.';

export const monthApart: SpreadRule = {
  id: 'cumulative-of-paragraph-before',
  title: { vi: 'Tháng ở đoạn trước, lũy kế ở đoạn sau', en: 'Month in the paragraph before its cumulative figure' },
  explanation: {
    vi: 'Số lũy kế mở đầu một đoạn không thể nhỏ hơn số của tháng mà đoạn ngay trước nêu cho cùng chỉ tiêu.',
    en: 'The cumulative figure that opens a paragraph cannot be less than that of the month in the paragraph before.',
  },
  check,
  fires: [
    { text: `${MONTH_TOLD}\n\nLũy kế 8 tháng, sản lượng điện thương phẩm đạt 11,9 tỷ kWh.`, quote: '11,9 tỷ kWh' },
  ],
  staysSilent: [
    `${MONTH_TOLD}\n\nLũy kế 8 tháng, sản lượng điện thương phẩm đạt 113,9 tỷ kWh.`,
    `${MONTH_TOLD}\n\nLũy kế 8 tháng, sản lượng điện mặt trời đạt 11,9 tỷ kWh.`,
  ],
};
