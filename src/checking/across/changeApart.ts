import { type BlockReading, changesIn, type Claim, type Comparison, type ReadBlock, statesValue } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { inUnitOf } from '../operand.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { judge } from '../relation.ts';
import { comparisonsOf, isLoose } from '../rule.ts';
import { wordsOf } from '../rules/changeBefore.ts';
import { rateOfChange } from '../rules/rateOfChange.ts';
import type { SpreadRule } from '../spread.ts';

/** `So với cùng kỳ, giảm 74 vụ (9,48%), giảm 83 người chết (13,28%)` opens a paragraph: of the values that close the one before. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 1; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    if (block.cell || !OPENS.test(reading.text.slice(0, FIRST))) continue;
    const changes = changesOf(reading);
    const values = changes.length > 0 ? valuesOf(blocks[index - 1] as ReadBlock) : [];
    const relations = changes.flatMap(change => ofLast(blocks, { index, change, values }) ?? []);
    const isConfirmed = relations.some(({ relation }) => relation.verdict === 'holds');
    for (const found of relations)
      if (
        found.relation.verdict === 'holds' ||
        (isConfirmed && suspectOf(found.relation)?.mention === found.relation.stated)
      )
        emit(found);
  }
}

const FIRST = 16;
const OPENS = /^\s*(?:[-+*•]\s*)?So (?:với|cùng)/u;

interface Change {
  readonly claim: Claim;
  readonly difference: Comparison;
  readonly rate: Comparison;
}

/** What the first sentence says to have changed, by how much and at what rate, without saying from what or to what. */
function changesOf(reading: BlockReading): Change[] {
  return reading.claims.flatMap(claim => {
    if (claim.placed.sentence > 0 || statesValue(claim)) return [];
    const [difference] = comparisonsOf(claim, 'difference');
    const [rate] = comparisonsOf(claim, 'growth');
    if (!difference || !rate || Math.abs(rate.figure - difference.figure) !== 1) return [];
    return [difference, rate].some(({ figure }) => isLoose(reading, figure)) ? [] : [{ claim, difference, rate }];
  });
}

/** The values of the last sentence of a paragraph that has any. */
function valuesOf({ block, reading }: ReadBlock): Claim[] {
  const values = reading.claims.filter(({ role, figure }) => role.kind === 'value' && !isLoose(reading, figure));
  const last = values.at(-1)?.placed.sentence;
  return block.cell ? [] : values.filter(({ placed }) => placed.sentence === last);
}

interface Asked {
  readonly index: number;
  readonly change: Change;
  readonly values: readonly Claim[];
}

/** The only value that is counted and called as the change is. */
function ofLast(blocks: readonly ReadBlock[], { index, change, values }: Asked): SpreadRelation | null {
  const { claim, difference, rate } = change;
  const words = wordsOf(claim).join();
  const [value, more] = values.filter(
    each => changesIn(each.mention.unit, difference.mention.unit) && wordsOf(each).join() === words,
  );
  if (!value || more) return null;
  const print = printerOf(blocks);
  const figures = [rate, difference].map(({ mention }) => ({ block: index, mention }));
  const of = { block: index - 1, mention: value.mention };
  const relation = judge({
    rule: 'growth',
    stated: rate.mention,
    others: [value.mention, difference.mention],
    certain: false,
    recompute: at =>
      rateOfChange({ claim: value, difference, rate, index: false }, mention => inUnitOf(value.mention, mention, at)),
    formula: () => {
      const step = print({ block: index, mention: difference.mention });
      return `${step} ÷ (${print(of)} ${difference.direction > 0 ? '−' : '+'} ${step})`;
    },
  });
  return { relation, blocks: blocksOf([...figures, of]) };
}

const HAPPENED = 'Trong tháng 7 đường bộ xảy ra 707 vụ, làm chết 542 người, bị thương 434 người.';

export const changeApart: SpreadRule = {
  id: 'change-of-paragraph-before',
  title: { vi: 'Tăng, giảm của số nêu ở đoạn trước', en: 'Change of a value in the paragraph before' },
  explanation: {
    vi: 'Mức tăng, giảm mở đầu một đoạn và tỷ lệ của nó phải khớp với số mà đoạn trước kết lại.',
    en: 'A change that opens a paragraph and its rate must fit the value that closes the paragraph before.',
  },
  check,
  fires: [
    {
      text: `${HAPPENED}\n\nSo với cùng kỳ năm trước, giảm 74 vụ (giảm 9,48%), giảm 83 người chết (giảm 31,28%).`,
      quote: '31,28%',
    },
  ],
  staysSilent: [
    `${HAPPENED}\n\nSo với cùng kỳ năm trước, giảm 74 vụ (giảm 9,48%), giảm 83 người chết (giảm 13,28%), giảm 23 người bị thương (giảm 5,03%).`,
    `${HAPPENED}\n\nSo với cùng kỳ năm trước, giảm 47 vụ cháy (giảm 14,96%), giảm 38 người chết (giảm 31,28%).`,
    `${HAPPENED}\n\nSo với 7 tháng năm trước, giảm 597 vụ (giảm 11,75%), giảm 656 người chết (giảm 15,04%).`,
  ],
};
