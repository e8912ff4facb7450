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
    const pair = verb ? ranksOf(block, index) : null;
    if (!verb || !pair) continue;
    const { before, now, behind } = pair;
    const up = verb === 'tăng' || verb === 'lên' || verb === 'cải thiện';
    const gained = Math.round(approximate(before) - approximate(now));
    // Reports name the two years in either order; the sizes must agree in one of them.
    const change =
      !behind && Math.abs(gained) === approximate(steps) && !ordered(block, pair, index)
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
        formula: () => {
          const [more, less] = gained < 0 ? [now, before] : [before, now];
          return `${printed(block, more)} − ${printed(block, less)}`;
        },
      }),
    );
  }
}

interface Ranks {
  readonly before: Mention;
  readonly now: Mention;
  /** True when the text says which is the earlier one. */
  readonly behind: boolean;
}

/** The two ranks that a number of places lies between, when nothing makes them ranks of two things. */
function ranksOf(block: BlockReading, index: number): Ranks | null {
  const { mentions, text } = block;
  const steps = mentions[index] as Mention;
  const earlier = mentions.slice(Math.max(0, index - 8), index).filter(mention => isRank(block, mention));
  const later = mentions.slice(index + 1, index + 5).filter(mention => isRank(block, mention));
  const here = earlier.at(-1);
  const now = here && !/[.;]\s/u.test(text.slice(here.end, steps.start)) ? here : undefined;
  const [next, afterNext] = later;
  const base = next && next.start - steps.end < 60 && BASE.test(text.slice(steps.end, next.start)) ? next : undefined;
  if (base && now) return { before: base, now, behind: true };
  // `giảm 5 bậc so với năm trước (xếp thứ 20), năm nay xếp thứ 25`
  if (base && afterNext && NOW.test(text.slice(base.end, afterNext.start)))
    return { before: base, now: afterNext, behind: true };
  const before = earlier.at(-2);
  if (base || !before || !now) return null;
  const between = text.slice(before.end, now.start);
  // A number of places between them is that of the first: the second is the rank of something else.
  return ONE_THING.test(between) && !/(?<!\p{L})bậc(?!\p{L})|\d\s+hạng(?!\p{L})/iu.test(between)
    ? { before, now, behind: false }
    : null;
}

/** Words that make the rank behind them that of the base: brackets, or a time. */
const BASE = /^[^;.]*(?:\(|so với|năm trước|năm \d{4}|cùng kỳ|từ )[^;.]*$/iu;
const NOW = /^[^;.]{0,40}(?:năm nay|hiện|nay|năm \d{4}|còn|xuống|lên)[^;.]{0,30}$/iu;

/** A time, or a way from one to the other: the two are ranks of one thing. */
const ONE_THING =
  /(?:năm \d{4}|năm (?:trước|ngoái|nay)|cùng kỳ|tháng \d|quý |(?<!\p{L})(?:lên|xuống|sang|còn)(?!\p{L}))/iu;

function isRank({ text }: BlockReading, mention: Mention): boolean {
  return (
    mention.scale === 0 &&
    /(?:(?:xếp|đứng)\s+(?:thứ hạng|vị trí|vị trí thứ)|hạng|thứ)\s*$/iu.test(
      text.slice(Math.max(0, mention.start - 24), mention.start),
    )
  );
}

/** The ranks, and the years before them, stand among so many mentions before and behind the places gained. */
const MENTIONED = 24;

/** True when the first rank is of an earlier year than the second, as far as years are printed. */
function ordered({ text, mentions }: BlockReading, { before, now }: Ranks, index: number): boolean {
  const yearBefore = (mention: Mention) => {
    const near = mentions.slice(Math.max(0, index - MENTIONED), index + MENTIONED);
    return near
      .findLast(({ date, start }) => date !== null && start < mention.start && mention.start - start < 60)
      ?.date?.slice(0, 4);
  };
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
    {
      text: 'Chỉ số SIPAS giảm 3 bậc so với năm trước (xếp thứ 20), năm nay xếp thứ 25.',
      quote: '3 bậc',
      suggestion: '5 bậc',
    },
  ],
  staysSilent: [
    'Chỉ số cải cách hành chính xếp hạng 4/12 huyện, tăng 02 bậc so với năm 2022 (hạng 6/12).',
    'PAPI xếp hạng 10/63 tỉnh (tăng 34 bậc so với năm 2015); PCI xếp thứ 16/63 tỉnh (tăng 2 bậc so với năm 2015).',
    'Chỉ số PCI xếp thứ 61/63, giảm 1 bậc; chỉ số PAPI xếp thứ 30/63, tăng 2 bậc so với năm trước.',
    'PCI năm 2023 xếp thứ 61, giảm 1 bậc, PAPI xếp thứ 30, tăng 2 bậc so với năm 2022.',
    'Chỉ số SIPAS giảm 5 bậc so với năm trước (xếp thứ 20), năm nay xếp thứ 25.',
    'Năm 2021 xếp hạng 40/63; năm 2022 xếp hạng 35/63, tăng 05 bậc so với năm 2021.',
    'Năm 2022 xếp hạng 48/63, giảm 8 bậc.',
    'Năm 2022 xếp thứ 30/63, giảm 05 bậc so với năm 2021 (thứ 25/63).',
    'Năm 2022 xếp thứ 20/63, tăng 5 bậc so với năm 2021 (thứ 25/63).',
  ],
};
