import type { BlockReading, Claim, ReadBlock } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { inOnes } from '../operand.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { isMean, isPart } from '../parts.ts';
import { agrees } from '../relation.ts';
import { isLoose } from '../rule.ts';
import { isOfMean, type Mean, meansIn, ofMean, overTime, type Span, spansOf } from '../rules/averageOverTime.ts';
import { wordsOf } from '../rules/changeBefore.ts';
import type { SpreadRule } from '../spread.ts';

/** `Bình quân 1 ngày trong 7 tháng xảy ra 55 vụ`: a paragraph of its own, behind the one that tells what happened in all. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 1; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    if (block.cell || !(reading.text.includes('ình quân') || reading.text.includes('rung bình'))) continue;
    const means = meansIn(reading).filter(found => found.isAverage && isAlone(reading, found));
    for (let at = index - 1; means.length > 0 && at >= Math.max(0, index - FAR); at--) {
      const found = means.flatMap(mean => ofBefore(blocks, { index, at, mean }) ?? []);
      const isConfirmed = found.some(({ relation }) => agrees(relation));
      if (!isConfirmed) continue;
      for (const each of found)
        if (agrees(each.relation) || suspectOf(each.relation)?.mention === each.relation.stated) emit(each);
      break;
    }
  }
}

/** So many paragraphs back. */
const FAR = 3;

/** True where its own paragraph tells no total that it comes from. */
function isAlone(reading: BlockReading, found: Mean): boolean {
  return !isLoose(reading, found.mean.figure) && ofMean(reading, found) === null;
}

interface Asked {
  readonly index: number;
  /** The paragraph that may tell the total. */
  readonly at: number;
  readonly mean: Mean;
}

/** The total of what the average is of, over the time that both name; one that does not come out only where it is alone. */
function ofBefore(blocks: readonly ReadBlock[], { index, at, mean: { mean, each } }: Asked): SpreadRelation | null {
  const [{ reading: own }, { block, reading }] = [blocks[index] as ReadBlock, blocks[at] as ReadBlock];
  if (block.cell) return null;
  const span = sameSpan(spansOf(reading, each), spansOf(own, each));
  if (!span) return null;
  const off = ({ mention }: Claim) => Math.abs(inOnes(mention) / inOnes(mean.mention) - (span.least + span.most) / 2);
  const totals = reading.claims
    .filter(claim => isTotalOf(reading, claim, mean))
    .sort((one, other) => off(one) - off(other));
  const print = printerOf(blocks);
  const placesOf = (total: Claim) => [
    { block: index, mention: mean.mention },
    { block: at, mention: total.mention },
    { block: at, mention: span.mention },
  ];
  const found = totals.map((total): SpreadRelation => {
    const places = blocksOf(placesOf(total));
    const relation = overTime({ total, mean, span }, mention => print({ block: places.get(mention) ?? at, mention }));
    return { relation, blocks: places };
  });
  return found.find(({ relation }) => agrees(relation)) ?? (found.length === 1 ? (found[0] as SpreadRelation) : null);
}

/** The only time of the total's paragraph; the same that the average's names, where it names one. */
function sameSpan(spans: readonly Span[], own: readonly Span[]): Span | null {
  const [span] = spans;
  const isOne = spans.every(({ least }) => least === span?.least);
  return span && isOne && own.every(({ least }) => least === span.least) ? span : null;
}

function isTotalOf(reading: BlockReading, claim: Claim, mean: Claim): boolean {
  return (
    isPart(claim) &&
    !isMean(claim) &&
    !isLoose(reading, claim.figure) &&
    isOfMean(claim.mention, mean.mention) &&
    inOnes(claim.mention) > inOnes(mean.mention) &&
    wordsOf(claim).join() === wordsOf(mean).join()
  );
}

const HAPPENED = 'Trong 7 tháng xảy ra 11.852 vụ tai nạn, làm 5.023 người chết, 3.321 người bị thương.';

export const averageTimeApart: SpreadRule = {
  id: 'average-over-time-of-paragraph-before',
  title: { vi: 'Bình quân mỗi ngày, tổng nêu ở đoạn trước', en: 'Average of a day, its total in a paragraph before' },
  explanation: {
    vi: 'Các số bình quân một ngày, một tháng bằng các tổng của đoạn trước chia cho số ngày, số tháng nêu ở đó.',
    en: 'Averages of a day or a month are the totals of a paragraph before over the days or months that it names.',
  },
  check,
  fires: [
    {
      text: `${HAPPENED}\n\nBình quân 1 ngày trong 7 tháng xảy ra 56 vụ tai nạn, làm 42 người chết, 16 người bị thương.`,
      quote: '42 người',
    },
  ],
  staysSilent: [
    `${HAPPENED}\n\nBình quân 1 ngày trong 7 tháng xảy ra 56 vụ tai nạn, làm 24 người chết, 16 người bị thương.`,
    `${HAPPENED}\n\nBình quân 1 ngày trong 6 tháng xảy ra 65 vụ tai nạn, làm 42 người chết, 16 người bị thương.`,
    `${HAPPENED}\n\nBình quân 1 ngày xe chở 56 người, làm 42 chuyến.`,
  ],
};
