import { type BlockReading, type Claim, claimsBefore, REACH, statesValue } from '#reading';
import { atLeastMonth } from '../atLeastMonth.ts';
import { AMONG } from '../cues.ts';
import type { Relation } from '../relation.ts';
import { type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `tháng 10 đạt … tấn; lũy kế 10 tháng đạt … tấn`: what accumulates is never less than its last month. */
function check(block: BlockReading, emit: Emit): void {
  if (!CUMULATIVE_WORDS.test(block.text) && !(MONTHS.test(block.text) && OF_MONTH.test(block.text))) return;
  if (ALONE_WORD.test(block.text)) monthsBehind(block, emit);
  const sums = sumsOf(block);
  for (let index = 0; index < block.claims.length; index++) {
    const how = sums[index];
    if (!how) continue;
    const sum = block.claims[index] as Claim;
    const earlier = how === 'named' ? earlierSum(block, index) : undefined;
    if (earlier) emit(atLeast(block, sum, { month: earlier, certain: true }));
    const first = Math.max(0, index - REACH);
    const months = claimsBefore(block.claims, index).filter(
      (claim, at) => !sums[first + at] && isMonthOf(block, { sum, how }, claim),
    );
    const month = monthOf(sum, months);
    if (isLoose(block, sum.figure)) continue;
    if (month && !isLoose(block, month.figure)) {
      const sentences = sum.placed.sentence - month.placed.sentence;
      const relation = atLeast(block, sum, { month, certain: how === 'named' && sentences === 0 });
      const isMeant = sentences === 0 || (sentences === 1 && OPENING.test(sum.placed.gap));
      emit(relation.verdict === 'doubtful' && !isMeant ? { ...relation, verdict: 'undecided' } : relation);
    }
    const likely = month || how === 'months' ? undefined : lastOfMonth(block, index);
    const relation = likely && atLeast(block, sum, { month: likely, certain: false });
    if (relation?.verdict === 'holds') emit(relation);
  }
}

/** `. Tính chung 7 tháng, khách quốc tế đạt`: the next sentence goes on with what the one before told of a month. */
const OPENING = /[.]\s+(?:lũy kế|luỹ kế|cộng dồn|tính chung)(?!\p{L})[^.;]*$/iu;

/** `quý I xảy ra 156 vụ, làm chết 78 người. Riêng tháng 3 xảy ra 48 vụ, 25 người chết`: the month stands behind what contains it. */
function monthsBehind(block: BlockReading, emit: Emit): void {
  let alone = -1;
  for (const [index, month] of block.claims.entries()) {
    if (ALONE.test(month.placed.gap)) alone = month.placed.sentence;
    if (month.placed.sentence !== alone || month.role.kind !== 'value' || isLoose(block, month.figure)) continue;
    const sum = claimsBefore(block.claims, index).find(
      claim =>
        claim.role.kind === 'value' &&
        claim.placed.sentence < alone &&
        alone - claim.placed.sentence <= FAR &&
        claim.mention.unit !== null &&
        claim.mention.unit.base === month.mention.unit?.base &&
        happenedTo(claim) === happenedTo(month),
    );
    if (sum && !isLoose(block, sum.figure)) emit(atLeast(block, sum, { month, certain: false }));
  }
}

const ALONE_WORD = /iêng /;
const ALONE = /(?<!\p{L})riêng (?:trong )?(?:tháng \d|tháng này|quý [IVX\d]|tuần)/iu;
/** So many sentences back the longer time may have been told. */
const FAR = 2;

/** `làm chết 78 người` and `25 người chết` tell of the same. */
function happenedTo({ placed: { gap, after } }: Claim): string {
  const words = `${gap.slice(-30).replace(/^.*[,;.]/su, '')} ${/^[^,;.()]*/u.exec(after)?.[0] ?? ''}`;
  return /(?<!\p{L})(?:chết|tử vong|bị thương|mất tích|thiệt hại|cháy)(?!\p{L})/iu.exec(words)?.[0].toLowerCase() ?? '';
}

interface OfMonth {
  readonly month: Claim;
  readonly certain: boolean;
}

function atLeast(block: BlockReading, sum: Claim, { month, certain }: OfMonth): Relation {
  return atLeastMonth(sum.mention, month.mention, { certain, print: () => printed(block, month.mention) });
}

/** `Trong tháng … xảy ra 42 vụ; thiệt hại 6,8 ha, lũy kế 8 tháng 512 vụ, thiệt hại 68,2 ha`: the last of the same things. */
function lastOfMonth(block: BlockReading, index: number): Claim | undefined {
  const sum = block.claims[index] as Claim;
  const last = claimsBefore(block.claims, index).findLast(
    claim =>
      claim.role.kind === 'value' && claim.mention.unit !== null && claim.mention.unit.base === sum.mention.unit?.base,
  );
  if (!last || sum.placed.sentence - last.placed.sentence > 0 || isLoose(block, last.figure)) return undefined;
  if (SO_FAR.test(sum.placed.gap)) return last;
  return MONTH.test(block.text.slice(Math.max(0, last.mention.start - SAID), last.mention.start)) ? last : undefined;
}

/** `khai thác đạt 27.101 tấn, tăng 2,1%, lũy kế 8 tháng đạt 192.259 tấn`: nothing is named anew. */
const SO_FAR =
  /(?:^|[,;(])\s*(?:lũy kế|luỹ kế|cộng dồn|tính chung)(?:\s+(?:\d{1,2} tháng|cả năm|từ đầu năm|đến nay|(?:đầu\s+)?năm(?:\s+\d{4})?|giá trị|ước|tính|đạt|là|được|có|thực hiện))*\s*$/iu;

/** `khởi công 86 nhà, hoàn thành 64 nhà; lũy kế khởi công 612 nhà`: of several in one sentence, the one of that name. */
function monthOf(sum: Claim, months: readonly Claim[]): Claim | undefined {
  const last = months.at(-1);
  const near = months.filter(({ placed }) => placed.sentence === last?.placed.sentence);
  const [first, ...others] = near;
  // `tháng 8 đạt 6.412 tỷ đồng, trong đó …; lũy kế 8 tháng 49.836 tỷ đồng`: the total of what is listed behind it.
  const isTotal =
    first &&
    others.length > 1 &&
    others.every(({ placed }) => placed.clause > first.placed.clause || AMONG.test(placed.gap));
  if (isTotal && others.some(({ placed }) => AMONG.test(placed.gap))) return first;
  return near.length > 1 ? near.findLast(({ placed }) => sameSubject(sum.placed.gap, placed.gap)) : last;
}

/**
 * How a figure is said to have come together: its own words name it (`lũy kế`), only so many months do (`8 tháng`), or a
 * figure before it in its sentence is (`lũy kế 10 tháng 126 vụ, chết 48 người`).
 */
type Summed = 'named' | 'months' | 'beside';

function sumsOf(block: BlockReading): (Summed | null)[] {
  let open = -1;
  return block.claims.map(claim => {
    if (!statesValue(claim) || claim.mention.kind !== 'quantity') return null;
    const words = clauseOf(block, claim);
    const how = CUMULATIVE.test(words) ? 'named' : MONTHS_BEFORE.test(words) ? 'months' : null;
    if (how === 'named' && MANY_MONTHS.test(words)) open = claim.placed.sentence;
    return how ?? (claim.placed.sentence === open && !MONTH.test(words) ? 'beside' : null);
  });
}

/** `lũy kế 5 tháng … ; lũy kế 6 tháng …`: the nearest cumulative figure of the same things over fewer months. */
function earlierSum(block: BlockReading, index: number): Claim | undefined {
  const sum = block.claims[index] as Claim;
  const span = monthsOf(block, sum);
  if (!span || isLoose(block, sum.figure)) return undefined;
  return claimsBefore(block.claims, index).findLast(claim => {
    if (!statesValue(claim) || claim.mention.unit?.base !== sum.mention.unit?.base || isLoose(block, claim.figure))
      return false;
    const before = monthsOf(block, claim);
    return before !== null && before.words === span.words && before.months < span.months;
  });
}

/** How many months a cumulative figure covers, and what else its clause says. */
function monthsOf(block: BlockReading, claim: Claim): { readonly months: number; readonly words: string } | null {
  const clause = clauseOf(block, claim);
  const found = CUMULATIVE.test(clause) ? /(?<!\d)(\d{1,2}) tháng/u.exec(clause) : null;
  if (!found || /cùng kỳ|năm trước|kế hoạch|%/iu.test(clause)) return null;
  const words = clause.replace(found[0], '').match(/\p{L}+|\d{4}/gu) ?? [];
  return { months: Number(found[1]), words: words.join(' ').toLowerCase() };
}

const CUMULATIVE_WORDS = /ũy kế|uỹ kế|ộng dồn|ính chung/;
const MONTHS = /\d tháng|uý [IVX\d]/;
const OF_MONTH = /háng \d/;
/** `Sản phẩm tháng 10 và lũy kế: bia 21,6 triệu lít, …` announces both. */
const CUMULATIVE = /(?<!và )(?:lũy kế|luỹ kế|cộng dồn|tính chung)[^;.]{0,110}$/iu;
const MANY_MONTHS = /\d tháng/;
/** `8 tháng vận chuyển`, `quý I ước`: nothing but so many months at the head of the clause. */
const MONTHS_BEFORE =
  /(?:^|,)\s*(?:(?:\d{1,2}|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười|Mười một) tháng|quý (?:[IVX]+|\d)(?:\/\d{4})?)(?!\p{L})[^;.,]{0,40}$/iu;
const MONTH =
  /(?:từ (?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})? đến (?:ngày )?\d{1,2}\/\d{1,2}|trong tháng|tháng (?:\d{1,2}(?!\s*tháng)|giêng|một|hai|ba|tư|sáu|bảy|tám|chín|mười)|trong quý|quý [IV\d]+|trong tuần)(?!\p{L})/iu;
/** `đạt 352,6 nghìn lượt người trong tháng 7`. */
const MONTH_BEHIND = /^\s*(?:trong|của) (?:tháng \d{1,2}|tháng|quý [IV\d]+)(?!\p{L})/iu;
/** `công nhận mới 74 sản phẩm, lũy kế 412 sản phẩm`: nothing but the word between the two. */
const AT_ONCE = /^[^,;.]{0,30},?\s*(?:lũy kế|luỹ kế|cộng dồn)(?:\s+(?:đạt|là|có|được|đến nay|\d{1,2} tháng))*\s*$/iu;
/** So many characters before a month's figure may say what it is about. */
const SAID = 600;

/** The words of the clause up to the figure. */
function clauseOf({ text }: BlockReading, { mention }: Claim): string {
  const before = text.slice(Math.max(0, mention.start - 160), mention.start);
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), -1) + 1);
}

function isMonthOf(block: BlockReading, { sum, how }: { sum: Claim; how: Summed }, claim: Claim): boolean {
  if (!statesValue(claim) || claim.mention.kind !== 'quantity' || claim.mention.unit?.base !== sum.mention.unit?.base)
    return false;
  const words = clauseOf(block, claim);
  if (how === 'beside' && (nounOf(sum) !== nounOf(claim) || isPartOf(sum) !== isPartOf(claim))) return false;
  const before = block.text.slice(Math.max(0, claim.mention.start - SAID), claim.mention.start);
  if (how !== 'beside' && !sameSubject(clauseOf(block, sum), before)) return false;
  if (MONTH.test(words) || MONTH_BEHIND.test(claim.placed.after)) return true;
  return sum.figure === claim.figure + 1 && (MONTH.test(before) || AT_ONCE.test(sum.placed.gap));
}

/** `lũy kế 150.500 tấn, trong đó tôm 52.500 tấn`: part of a sum is that of many months of the same part. */
function isPartOf({ placed: { gap } }: Claim): boolean {
  return /(?<!\p{L})(?:trong đó|riêng)(?!\p{L})/iu.test(gap);
}

/** What befell those counted: `18 người chết`, `chết 05 người`. */
function nounOf({ placed: { gap, after } }: Claim): string {
  return /^\s*(\p{L}+)/u.exec(after)?.[1] ?? /(\p{L}+)\s*$/u.exec(gap)?.[1] ?? '';
}

const OF_TIME = new Set(
  'lũy luỹ kế cộng dồn tính chung xảy ra i ii iii iv tháng quý năm đầu từ đến nay đạt ước được là có thực hiện trong kỳ và cả con số này'.split(
    ' ',
  ),
);

/** What is said to accumulate is named by no word that the month's statement does not have. */
function sameSubject(cumulative: string, month: string): boolean {
  const words = (cumulative.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => !OF_TIME.has(word));
  const said = month.toLowerCase();
  return words.length === 0 || words.some(word => said.includes(word));
}

export const cumulative: Rule = {
  id: 'month-in-cumulative',
  title: { vi: 'Tháng và lũy kế', en: 'Month and cumulative figure' },
  explanation: {
    vi: 'Số lũy kế không thể nhỏ hơn số của tháng cuối nằm trong nó.',
    en: 'A cumulative figure cannot be less than the last month it contains.',
  },
  claims: 2,
  reachesBack: true,
  check,
  fires: [
    {
      text: 'Khách quốc tế đạt 352,6 nghìn lượt trong tháng 7, tăng 49% so với tháng 6. Tính chung 7 tháng, khách quốc tế đạt 345,9 nghìn lượt.',
      quote: '345,9 nghìn lượt',
    },
    {
      text: 'Doanh thu vận tải tháng Bảy đạt 330 tỷ đồng, tăng 0,27%. Tính chung bảy tháng đầu năm, doanh thu vận tải đạt 243 tỷ đồng.',
      quote: '243 tỷ đồng',
    },
    {
      text: 'Tai nạn giao thông quý I xảy ra 156 vụ, làm chết 78 người. Riêng tháng 3 xảy ra 48 vụ, 85 người chết.',
      quote: '78 người',
    },
    { text: 'Sản lượng sữa tháng 10 đạt 42.150 tấn; lũy kế 10 tháng đạt 41.870 tấn.', quote: '41.870 tấn' },
    { text: 'Lũy kế 5 tháng đạt 1.345 tỷ đồng; lũy kế 6 tháng đạt 1.254 tỷ đồng.', quote: '1.254 tỷ đồng' },
  ],
  staysSilent: [
    'Khách quốc tế đạt 352,6 nghìn lượt trong tháng 7, tăng 49% so với tháng 6. Tính chung 7 tháng, khách quốc tế đạt 954,6 nghìn lượt.',
    'Khai thác thủy sản ước đạt 27.101 tấn, tăng 2,1% so với cùng kỳ, lũy kế 8 tháng đạt 192.259 tấn, tăng 2,7%.',
    'Sản lượng thủy sản tháng 3 đạt 50.000 tấn; trong đó tôm đạt 17.750 tấn. Lũy kế 3 tháng đạt 150.500 tấn, tăng 2,7%; trong đó sản lượng tôm đạt 42.500 tấn.',
    'Sản lượng nuôi trồng tháng 10 đạt 261.000 tấn, đưa sản lượng 10 tháng lên 2,41 triệu tấn. Sản lượng tôm sú thu hoạch lũy kế đạt 198,2 nghìn tấn.',
    'Tai nạn giao thông quý I xảy ra 156 vụ, làm chết 78 người. Riêng tháng 3 xảy ra 48 vụ, 25 người chết.',
    'Tổng mức bán lẻ tháng 3 ước 25.864 tỷ đồng; quý I ước 77.318 tỷ đồng.',
    'Trong tháng khởi công 86 nhà, hoàn thành 64 nhà; lũy kế khởi công 96 nhà.',
    'Trong tháng hoàn thành 64 nhà, khởi công 20 nhà; lũy kế khởi công 52 nhà.',
    'Lũy kế 5 tháng đạt 1.245 tỷ đồng; lũy kế 6 tháng đạt 1.354 tỷ đồng.',
    'Lũy kế 5 tháng thu 1.345 tỷ đồng; lũy kế 6 tháng chi 1.254 tỷ đồng.',
    'Lũy kế 9 tháng năm 2022 đạt 1.345 tỷ đồng; lũy kế 10 tháng năm 2023 đạt 1.254 tỷ đồng.',
    'Sản lượng sữa tháng 10 đạt 4.215 tấn; lũy kế 10 tháng đạt 41.870 tấn.',
    'Thu tháng 10 đạt 120 tỷ đồng; lũy kế 1.200 tỷ đồng, gồm thu nội địa 1.000 tỷ đồng, thu khác 200 tỷ đồng.',
    'Tháng 6 thu 250 tỷ đồng; lũy kế 6 tháng đạt 1.450 tỷ đồng.',
    'Số ca mắc tháng 7 là 15 ca; lũy kế từ đầu năm là 15 ca.',
    'Công nhận mới 74 sản phẩm, lũy kế 412 sản phẩm.',
    'Tháng 10 giải ngân 120 tỷ đồng; lũy kế 10 tháng tiết kiệm chi 15 tỷ đồng.',
  ],
};
