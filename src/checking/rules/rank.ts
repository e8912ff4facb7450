import { interval, rational } from '#figures';
import { approximate, type BlockReading, type Mention } from '#reading';
import { judge } from '../relation.ts';
import { type Emit, printed, type Rule } from '../rule.ts';

/** `xếp hạng 58/63 … xếp hạng 56/63, tăng 02 bậc`: a rise in rank is a fall of the number. */
function check(block: BlockReading, emit: Emit): void {
  const { mentions } = block;
  for (let index = 0; index < mentions.length; index++) {
    const steps = mentions[index] as Mention;
    if (steps.unit?.base !== 'bậc' && steps.unit?.base !== 'hạng') continue;
    const verb = /(tăng|giảm|tụt|lên|xuống|cải thiện)(?: thêm)?\s*$/iu
      .exec(block.text.slice(Math.max(0, steps.start - 16), steps.start))?.[1]
      ?.toLowerCase();
    const ranks = mentions.slice(Math.max(0, index - 8), index).filter(mention => isRank(block, mention));
    const behind = mentions
      .slice(index + 1, index + 4)
      .find(mention => isRank(block, mention) && mention.start - steps.end < 60);
    const [before, now] = behind && ranks.length > 0 ? [behind, ranks.at(-1)] : ranks.slice(-2);
    if (
      !verb ||
      !before ||
      !now ||
      /[.;]\s.*[.;]\s/su.test(block.text.slice(Math.min(before.end, steps.start), steps.start))
    )
      continue;
    const up = verb === 'tăng' || verb === 'lên' || verb === 'cải thiện';
    const gained = Math.round(approximate(before) - approximate(now));
    // Reports name the two years in either order; the sizes must agree in one of them.
    const change =
      !behind && Math.abs(gained) === approximate(steps) && !ordered(block, before, now)
        ? Math.abs(gained)
        : up
          ? gained
          : -gained;
    emit(
      judge({
        rule: 'rank',
        stated: steps,
        others: [before, now],
        certain: true,
        recompute: () => interval.point(rational.whole(change)),
        formula: () => `${printed(block, before)} − ${printed(block, now)}`,
      }),
    );
  }
}

function isRank({ text }: BlockReading, mention: Mention): boolean {
  return (
    mention.scale === 0 &&
    /(?:(?:xếp|đứng)\s+(?:thứ hạng|vị trí|vị trí thứ)|hạng|thứ)\s*$/iu.test(
      text.slice(Math.max(0, mention.start - 24), mention.start),
    )
  );
}

/** True when the first rank is of an earlier year than the second, as far as years are printed. */
function ordered({ text, mentions }: BlockReading, before: Mention, now: Mention): boolean {
  const yearBefore = (mention: Mention) =>
    mentions
      .findLast(({ date, start }) => date !== null && start < mention.start && mention.start - start < 60)
      ?.date?.slice(0, 4);
  const [first, second] = [yearBefore(before), yearBefore(now)];
  return text.length > 0 && first !== undefined && second !== undefined && first < second;
}

export const rank: Rule = {
  id: 'rank',
  title: { vi: 'Thứ hạng', en: 'Rank' },
  explanation: {
    vi: 'Số bậc tăng, giảm là hiệu của hai thứ hạng; hạng nhỏ hơn là tốt hơn.',
    en: 'The places gained are the difference of the two ranks; a smaller rank is better.',
  },
  claims: 0,
  check,
  fires: [
    {
      text: 'Năm 2021 xếp hạng 40/63; năm 2022 xếp hạng 35/63, tăng 8 bậc so với năm 2021.',
      quote: '8 bậc',
      suggestion: '5 bậc',
    },
    { text: 'Năm 2022 xếp thứ 20/63, tăng 15 bậc so với năm 2021 (thứ 25/63).', quote: '15 bậc', suggestion: '5 bậc' },
  ],
  staysSilent: [
    'Năm 2021 xếp hạng 40/63; năm 2022 xếp hạng 35/63, tăng 05 bậc so với năm 2021.',
    'Năm 2022 xếp hạng 48/63, giảm 8 bậc.',
    'Năm 2022 xếp thứ 30/63, giảm 05 bậc so với năm 2021 (thứ 25/63).',
    'Năm 2022 xếp thứ 20/63, tăng 5 bậc so với năm 2021 (thứ 25/63).',
  ],
};
