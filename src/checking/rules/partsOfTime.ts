import { type BlockReading, type Claim, type Placed, type Role } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { inOnes } from '../operand.ts';
import { addable, isPart } from '../parts.ts';
import { judge, type Relation } from '../relation.ts';
import { type Emit, isLoose, printed, type Rule } from '../rule.ts';
import { addedUp } from '../sums.ts';

/** `9 tháng đạt 79,5 nghìn tấn (quý I 26,1 nghìn tấn; quý II 26,6 nghìn tấn; quý III 26,8 nghìn tấn)`: its parts in time. */
function check(block: BlockReading, emit: Emit): void {
  if (!block.text.includes('(')) return;
  for (let index = 0; index < block.claims.length; index++) {
    const total = block.claims[index] as Claim;
    if (total.mention.mantissa < LONG || !isPart(total) || total.whole || isLoose(block, total.figure)) continue;
    const inside = insideBrackets(block, total.figure);
    if (inside.length === 0) continue;
    const relation = relationOf(block, { total, index, inside });
    if (relation) emit(relation);
  }
}

/** Three digits: below that, what other times had adds up by chance. */
const LONG = 100;

/** The figures of the brackets right behind a figure, each headed by a time; none where one of them is not. */
function insideBrackets({ figures, roles }: BlockReading, figure: number): Placed[] {
  const total = figures[figure] as Placed;
  const first = figures[figure + 1];
  const depth = total.groups.length;
  if (!first || first.groups.length !== depth + 1 || first.gap.length > LONGEST) return [];
  const inside: Placed[] = [];
  for (let at = figure + 1; at < figures.length && inside.length < MOST; at++) {
    const placed = figures[at] as Placed;
    if (placed.groups[depth] !== first.groups[depth]) break;
    const kind = (roles[at] as Role).kind;
    const isValue = kind === 'value' || kind === 'base-value';
    if (!isValue || !addable(placed.mention, total.mention) || !A_TIME.test(placed.gap) || placed.bound !== 'exact')
      return [];
    inside.push(placed);
  }
  return inside;
}

const LONGEST = 60;
const MOST = 13;
/** What the brackets or the list hold is headed by a time and little else. */
const A_TIME =
  /(?:^|[(,;:]|(?<!\p{L})và)\s*(?:trong đó\s*:?\s*|gồm\s*:?\s*)?(?:quý|tháng|năm|vụ|đợt|kỳ|học kỳ|tuần|\d{1,2} tháng)(?!\p{L})[^,;()]{0,40}$/iu;

interface Sides {
  readonly total: Claim;
  readonly index: number;
  readonly inside: readonly Placed[];
}

function relationOf(block: BlockReading, { total, index, inside }: Sides): Relation | null {
  const own = sumOver(block, total, inside);
  if (own.verdict === 'holds') return inside.length > 1 ? own : null;
  // `quý III đạt 26,8 nghìn tấn, 9 tháng đạt 79,5 nghìn tấn (quý I …; quý II …)`: the last of them stands before the sum.
  const before = block.claims[index - 1];
  if (before && index > 0 && isLast(before, total)) {
    const all = sumOver(block, total, [...inside, before.placed]);
    if (all.verdict === 'holds') return all;
    if (isNear(all, total) && suspectOf(all)) return all;
  }
  return inside.length > 1 && isNear(own, total) && suspectOf(own) ? own : null;
}

function isLast(before: Claim, { placed, mention }: Claim): boolean {
  return (
    before.placed.sentence === placed.sentence &&
    isPart(before) &&
    addable(before.mention, mention) &&
    OF_TIME.test(before.placed.gap) &&
    TOGETHER.test(placed.gap)
  );
}

const OF_TIME = /(?<!\p{L})(?:quý|tháng|năm|vụ|đợt|kỳ|học kỳ|tuần)(?!\p{L})[^,;()]{0,40}$/iu;
/** What a longer time is called. */
const TOGETHER = /(?:\d tháng|lũy|luỹ|tổng|từ đầu|cả năm|giai đoạn|cộng|chung)(?!\p{L})/iu;

function sumOver(block: BlockReading, total: Claim, parts: readonly Pick<Placed, 'mention'>[]): Relation {
  const question = addedUp(total.mention, parts, ({ mention }) => printed(block, mention));
  return judge({ ...question, certain: TOGETHER.test(total.placed.gap) });
}

/** Past figures that are compared with it add up to far more or far less. */
function isNear({ others }: Relation, { mention }: Claim): boolean {
  const sum = others.reduce((so, other) => so + inOnes(other), 0);
  return Math.abs(sum - inOnes(mention)) < inOnes(mention) * NEAR;
}

const NEAR = 0.25;

export const partsOfTime: Rule = {
  id: 'parts-of-time',
  title: { vi: 'Số của cả kỳ và của từng kỳ trong ngoặc', en: 'A longer time and the shorter ones in brackets' },
  explanation: {
    vi: 'Số của cả kỳ bằng tổng số của các quý, các tháng, các năm kể trong ngoặc ngay sau đó.',
    en: 'The figure of a longer time is the sum of those of the quarters, months or years in brackets behind it.',
  },
  claims: 1,
  check,
  fires: [
    {
      text: 'Tích lũy từ đầu dịch ghi nhận 112.486 ca mắc (năm 2021: 4.218 ca; năm 2022: 108.628 ca).',
      quote: '112.486 ca mắc',
    },
    {
      text: 'Sản lượng quý III đạt 26,8 nghìn tấn, 9 tháng đạt 97,5 nghìn tấn (quý I 26,1 nghìn tấn; quý II 26,6 nghìn tấn).',
      quote: '97,5 nghìn tấn',
      suggestion: '79,5 nghìn tấn',
    },
  ],
  staysSilent: [
    'Tích lũy từ đầu dịch ghi nhận 112.486 ca mắc (năm 2021: 4.218 ca; năm 2022: 108.268 ca).',
    'Sản lượng quý III đạt 26,8 nghìn tấn, 9 tháng đạt 79,5 nghìn tấn (quý I 26,1 nghìn tấn; quý II 26,6 nghìn tấn).',
    'Sản lượng năm 2023 đạt 112.486 tấn (năm 2021: 104.218 tấn; năm 2022: 108.268 tấn).',
    'Số ca mắc trong năm là 486 ca (năm 2021: 472 ca).',
  ],
};
