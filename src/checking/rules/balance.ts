import { type Interval, interval, rational } from '#figures';
import { type BlockReading, type Claim, claimsBefore, type Mention, REACH } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { type At, inUnitOf } from '../operand.ts';
import { addable, isPart } from '../parts.ts';
import { judge, type Relation } from '../relation.ts';
import { comparisonsOf, directed, type Emit, isLoose, printed, type Rule } from '../rule.ts';
import { balanceOf, isMirrored, type Side, type Signed, sideOf, speaksOfBalance } from '../trade.ts';

/** What came in, what went out and what is left; exports, imports and their balance; a price and the one before it. */
function check(block: BlockReading, emit: Emit): void {
  const { claims, text } = block;
  // Four figures of one unit for a stock, three for a balance: units are compared before any word is looked for.
  const alike = claims.length > 2 ? mostAlike(claims) : 0;
  const trades = alike > 2 && speaksOfBalance(text);
  const stocks = alike > 3;
  for (let index = 0; index < claims.length; index++) {
    const claim = claims[index] as Claim;
    const trade = trades ? tradeBalance(block, index) : null;
    if (trade) emit(trade);
    const stock = stocks && isPart(claim) && opens(claim.placed.gap) ? stockFlow(block, index) : null;
    if (stock) emit(stock);
    againstNamed(block, index, emit);
  }
}

/** The greatest number of claims near one another in one unit, as far as it matters. */
function mostAlike(claims: readonly Claim[]): number {
  let most = 0;
  for (let index = 0; index < claims.length && most <= 3; index++) {
    const { mention } = claims[index] as Claim;
    let alike = 0;
    for (let at = index; at < Math.min(claims.length, index + REACH); at++)
      if (addable((claims[at] as Claim).mention, mention)) alike++;
    most = Math.max(most, alike);
  }
  return most;
}

function tradeBalance(block: BlockReading, index: number): Relation | null {
  const claim = block.claims[index] as Claim;
  const side = sideOf(claim);
  if (side !== 'surplus' && side !== 'deficit') return null;
  const sides = sidesFor(block, index);
  const [one, other] = sides ?? [];
  if (!one || !other || [claim, one, other].some(({ figure }) => isLoose(block, figure))) return null;
  const relation =
    sideOf(other) === 'both'
      ? ofBothSides(block, claim, [one, other])
      : balanceOf({ mention: claim.mention, sign: side === 'surplus' ? 1 : -1 }, signed(one, other), mention =>
          printed(block, mention),
        );
  // The balance of another time than its two sides is no error of theirs; one wrong digit, or the wrong word, is.
  const meant = relation.verdict !== 'contradiction' || suspectOf(relation) !== null || isMirrored(relation);
  return meant ? relation : { ...relation, verdict: 'undecided' };
}

const signed = ({ mention: exported }: Claim, { mention: imported }: Claim): readonly [Signed, Signed] => [
  { mention: exported, sign: 1 },
  { mention: imported, sign: -1 },
];

/** Exports and imports, those of the balance's own clause first of all; or one of them and both together. */
function sidesFor({ claims }: BlockReading, index: number): readonly [Claim, Claim] | null {
  const claim = claims[index] as Claim;
  const near = claims
    .slice(Math.max(0, index - NEARBY), index + NEARBY)
    .filter(
      other =>
        other !== claim &&
        addable(other.mention, claim.mention) &&
        Math.abs(other.placed.sentence - claim.placed.sentence) <= 1,
    )
    .map(other => ({ other, side: sideOf(other), isOwn: other.placed.clause === claim.placed.clause }));
  const find = (wanted: Side, own: boolean): Claim | undefined =>
    (own ? near.findLast(({ side, isOwn }) => side === wanted && isOwn) : near.find(({ side }) => side === wanted))
      ?.other;
  for (const own of [true, false]) {
    const [exported, imported] = [find('exported', own), find('imported', own)];
    if (exported && imported) return [exported, imported];
  }
  const [side, both] = [find('exported', false) ?? find('imported', false), find('both', false)];
  return side && both ? [side, both] : null;
}

/** Of both sides together and one of them, the other one is what is left. */
function ofBothSides(block: BlockReading, claim: Claim, [one, both]: readonly [Claim, Claim]): Relation {
  const wanted = (sideOf(claim) === 'surplus') === (sideOf(one) === 'exported') ? 1 : -1;
  const [half, whole] = [printed(block, one.mention), printed(block, both.mention)];
  return judge({
    rule: 'difference',
    stated: claim.mention,
    others: [one.mention, both.mention],
    certain: true,
    recompute: at => {
      const [first, second] = [inUnitOf(claim.mention, one.mention, at), inUnitOf(claim.mention, both.mention, at)];
      const twice = interval.scale(first, TWO);
      return wanted > 0 ? interval.subtract(twice, second) : interval.subtract(second, twice);
    },
    formula: () => (wanted > 0 ? `2 × ${half} − ${whole}` : `${whole} − 2 × ${half}`),
  });
}

const TWO = rational.whole(2);

/** So many claims before and behind a balance may be what it balances. */
const NEARBY = 24;

const OPENING =
  /(?:(?<!tháng )đầu (?:kỳ|năm|tháng|quý|ngày|vụ)|(?:kỳ|năm|tháng) trước chuyển sang|tồn đầu|tồn kỳ trước|chuyển sang)(?!\p{L})/iu;
/** Pieces of its words, without which no stock opens: most gaps have none of them. */
const OPENING_WORD = /đầu|ĐẦU|Đầu|huyển|HUYỂN|ồn|ỒN/;
const opens = (words: string): boolean => OPENING_WORD.test(words) && OPENING.test(words);

const CLOSING =
  /(?:cuối (?:kỳ|năm|tháng|quý|ngày|vụ)|hiện còn|còn lại|tồn cuối|đang (?:giải quyết|điều trị|xử lý)|chưa giải quyết|chuyển kỳ sau)/iu;
const OUT =
  /(?:xuất(?! khẩu)|bán|ra viện|xuất viện|thu nợ|trả nợ|thoát|chết|tử vong|thông quan|đã giải quyết|giải quyết|hoàn thành|giải thể|trả|giảm|rút|chuyển đi|đã xử lý|tiêu hủy|nghỉ)/iu;
const IN = /(?:nhập|vào viện|cho vay|phát sinh|tiếp nhận|thụ lý|đến|mới|tăng|thêm|bổ sung|nhận|chuyển đến)/iu;

/** What came in or went out. */
export interface Flow {
  readonly claim: Claim;
  readonly sign: 1 | -1;
}

/** The words that say what a figure is: those before it in its clause and those behind. */
function wordsOf({ placed }: Claim): string {
  return `${placed.gap.slice(-60).replace(/^.*[,;.]/su, '')} ${/^[^,;.]*/u.exec(placed.after)?.[0] ?? ''}`;
}

/** The flow that a figure is by its words; null when they say neither. */
export function flowOf(claim: Claim): Flow | null {
  const words = wordsOf(claim);
  return OUT.test(words) ? { claim, sign: -1 } : IN.test(words) ? { claim, sign: 1 } : null;
}

function stockFlow(block: BlockReading, index: number): Relation | null {
  const opening = block.claims[index] as Claim;
  const flows: Flow[] = [];
  for (const claim of block.claims.slice(index + 1, index + NEARBY)) {
    if (claim.placed.sentence - opening.placed.sentence > 1) return null;
    if (!isPart(claim) || !addable(claim.mention, opening.mention)) continue;
    if (CLOSING.test(wordsOf(claim))) {
      const loose = [opening, claim, ...flows.map(flow => flow.claim)].some(({ figure }) => isLoose(block, figure));
      if (flows.length < 2 || loose) return null;
      return afterFlows(block, { opening: opening.mention, flows, closing: claim.mention });
    }
    const flow = flowOf(claim);
    if (!flow) return null;
    flows.push(flow);
  }
  return null;
}

interface Stock {
  readonly opening: Mention;
  readonly flows: readonly Flow[];
  readonly closing: Mention;
}

/** What is left of a stock, or what a total is raised to: what there was and all that came in, less what went out. */
export function afterFlows(block: BlockReading, { opening, flows, closing }: Stock): Relation {
  return judge({
    rule: 'stock-flow',
    stated: closing,
    others: [opening, ...flows.map(({ claim }) => claim.mention)],
    certain: true,
    recompute: at => {
      const values = (mention: Mention, by: At): Interval => inUnitOf(closing, mention, by);
      return flows.reduce(
        (stock, { claim, sign }) => (sign > 0 ? interval.add : interval.subtract)(stock, values(claim.mention, at)),
        values(opening, at),
      );
    },
    formula: () =>
      [
        printed(block, opening),
        ...flows.map(({ claim, sign }) => `${sign > 0 ? '+' : '−'} ${printed(block, claim.mention)}`),
      ].join(' '),
  });
}

const AGAINST = /(?:tăng|giảm|cao hơn|thấp hơn|chênh(?: lệch)?)(?: thêm)? so với ([\p{L} ]{4,40}?)\s*$/iu;

/** `tổng giá bán 32 tỷ đồng, tăng so với giá khởi điểm 4 tỷ đồng`, where the price named is printed elsewhere. */
function againstNamed(block: BlockReading, index: number, emit: Emit): void {
  const claim = block.claims[index] as Claim;
  for (const change of comparisonsOf(claim, 'difference')) {
    const before = block.figures[change.figure]?.before ?? '';
    const named = before.includes('so với') && AGAINST.exec(before)?.[1]?.toLowerCase();
    if (!named) continue;
    const base = claimsBefore(block.claims, index).findLast(
      other => other.placed.gap.toLowerCase().includes(named) && addable(other.mention, claim.mention),
    );
    if (!base) continue;
    emit(
      judge({
        rule: 'difference',
        stated: change.mention,
        others: [claim.mention, base.mention],
        certain: change.certain,
        recompute: at => {
          const difference = interval.subtract(
            inUnitOf(change.mention, claim.mention, at),
            inUnitOf(change.mention, base.mention, at),
          );
          return directed(difference, change);
        },
        formula: () => {
          const [more, less] = change.direction < 0 ? [base, claim] : [claim, base];
          return `${printed(block, more.mention)} − ${printed(block, less.mention)}`;
        },
      }),
    );
  }
}

export const balance: Rule = {
  id: 'stock-flow',
  title: { vi: 'Cân đối đầu kỳ, trong kỳ, cuối kỳ', en: 'Opening stock, flows, closing stock' },
  explanation: {
    vi: 'Số cuối kỳ bằng số đầu kỳ cộng số vào trừ số ra; xuất siêu bằng xuất khẩu trừ nhập khẩu.',
    en: 'The closing stock is the opening one plus what came in less what went out; a trade surplus is exports less imports.',
  },
  claims: 2,
  check,
  fires: [
    {
      text: 'Tỉnh A có kim ngạch xuất khẩu 4,886 tỷ USD, nhập khẩu 4,871 tỷ USD (xuất siêu 15 triệu USD); tỉnh B xuất khẩu 3,422 tỷ USD, nhập khẩu 3,234 tỷ USD (xuất siêu 118 triệu USD).',
      quote: '118 triệu USD',
      suggestion: '188 triệu USD',
    },
    {
      text: 'Đầu kỳ trại có 3.240 con lợn, trong kỳ nhập 1.515 con, xuất bán 1.830 con, cuối kỳ còn 2.952 con.',
      quote: '2.952 con',
      suggestion: '2.925 con',
    },
    {
      text: 'Xuất khẩu đạt 31,25 tỷ USD, nhập khẩu 32,81 tỷ USD, nhập siêu 1,65 tỷ USD.',
      quote: '1,65 tỷ USD',
      suggestion: '1,56 tỷ USD',
    },
    {
      text: 'Đầu năm có 1.250 vụ án, trong năm thụ lý mới 850 vụ, đã giải quyết 1.700 vụ, cuối năm còn lại 4.000 vụ.',
      quote: '4.000 vụ',
      suggestion: '400 vụ',
    },
    {
      text: 'Kỳ trước chuyển sang 45 đơn, tiếp nhận 120 đơn, đã giải quyết 150 đơn, còn lại 51 đơn.',
      quote: '51 đơn',
      suggestion: '15 đơn',
    },
  ],
  staysSilent: [
    'Tỉnh A có kim ngạch xuất khẩu 4,886 tỷ USD, nhập khẩu 4,871 tỷ USD (xuất siêu 15 triệu USD); tỉnh B xuất khẩu 3,322 tỷ USD, nhập khẩu 3,234 tỷ USD (xuất siêu 88 triệu USD).',
    'Tổng kim ngạch xuất, nhập khẩu đạt 196,84 tỷ USD, trong đó xuất khẩu 99,36 tỷ USD; xuất siêu 1,9 tỷ USD.',
    'Xuất khẩu đạt 59,13 tỷ USD, nhập khẩu đạt 57,89 tỷ USD. Nửa đầu tháng 5 thâm hụt 570 triệu USD, từ đầu năm thặng dư 1,24 tỷ USD.',
    'Đầu kỳ trại có 3.240 con lợn, trong kỳ nhập 1.515 con, xuất bán 1.830 con, cuối kỳ còn 2.925 con.',
    'Xuất khẩu đạt 31,25 tỷ USD, nhập khẩu 32,81 tỷ USD, nhập siêu 1,56 tỷ USD.',
    'Đầu năm có 120 hộ nghèo, hiện có 95 hộ nghèo.',
    'Đầu năm có 1.250 vụ án, trong năm thụ lý mới 850 vụ, đã giải quyết 1.700 vụ, cuối năm còn lại 400 vụ.',
    'Xuất khẩu đạt 120 triệu USD, nhập khẩu 85 triệu USD, xuất siêu 35 triệu USD.',
    'Kỳ trước chuyển sang 45 đơn, tiếp nhận 120 đơn, đã giải quyết 150 đơn, còn lại 15 đơn.',
  ],
};
