import { contains, interval, monthPeriod, parseDecimal, rational, type Unit } from '#figures';
import { basePeriod } from './comparisons.ts';
import type { FigureComparison } from './imported.ts';
import type { Statement } from './statement.ts';

/**
 * Lets a statement and those before it in its block complete one another: units, periods, plans. Answers whether the
 * statement is one of its own, or only says something of another.
 */
export function amend(statement: Statement, before: readonly Statement[]): 'own' | 'said-of-another' {
  const sentence = statement.claim?.placed.sentence;
  const last = before.filter(each => each.claim && each.claim.placed.sentence === sentence).at(-1);
  takeUnit(statement, before);
  takePeriod(statement, before);
  if (last) ofMonth(last, statement);
  takePlan(statement, before);
  if (last && sharesOf(statement, last)) {
    last.comparisons.push({ ...impliedBy(statement), kind: 'share-of-target', base: 'target:ke-hoach' });
    takePlan(
      last,
      before.filter(each => each !== last),
    );
    return 'said-of-another';
  }
  if (last?.kind === 'plan' && last.of && isSaidOf(statement, last, REACHES)) {
    last.of.comparisons.push({
      ...impliedBy(statement),
      kind: 'share-of-target',
      base: last.target,
      period: last.period?.code ?? null,
    });
    return 'said-of-another';
  }
  const apart = last && apartFrom(statement, last);
  if (apart) {
    last.comparisons.push(apart);
    return 'said-of-another';
  }
  if (last && indexOf(statement, last)) {
    last.comparisons.push({ ...impliedBy(statement), kind: 'index', base: null });
    return 'said-of-another';
  }
  if (last && sharesWhole(statement, last, before)) {
    last.comparisons.push({ ...impliedBy(statement), kind: 'share', base: null });
    return 'said-of-another';
  }
  if (last && growthOf(statement, last))
    last.comparisons.push({ ...impliedBy(statement), kind: 'growth', base: 'same-period' });
  if (statement.kind !== 'value') takeTopic(statement, before);
  return 'own';
}

function impliedBy({ value, span }: Statement): Omit<FigureComparison, 'kind' | 'base'> {
  return { value, unit: '%', period: null, certainty: 'implied', span };
}

/** `GRDP ước đạt 5.135 tỷ đồng, tốc độ tăng trưởng đạt 4,23%` */
function growthOf({ unit, words }: Statement, last: Statement): boolean {
  if (unit?.family !== 'percent' || last.unit?.family === 'percent') return false;
  return (
    /^(?:tốc độ )?tăng trưởng$/iu.test(words.own.trim()) && !last.comparisons.some(({ kind }) => kind === 'growth')
  );
}

/** `283,097 lượt` behind `283,996 nghìn lượt khách`: nobody counts a part of a visitor. */
function takeUnit(statement: Statement, before: readonly Statement[]): void {
  const { unit, mention, words, frame } = statement;
  const whole = unit?.family === 'count' && unit.exponent === 0 && !/\/|bình quân/u.test(`${unit.name} ${words.own}`);
  if (whole && mention.scale > 0) {
    const scaled = before.findLast(
      each => each.unit?.family === 'count' && each.unit.exponent > 0 && each.unit.base.startsWith(unit.base),
    );
    if (scaled) statement.unit = scaled.unit;
  }
  if (unit !== null || !SCORE.test(`${frame.heading} ${statement.before} ${sentenceBefore(statement, before)}`)) return;
  statement.unit = POINT;
  statement.doubts.delete('unit-unknown');
}

/** An index of administration that is printed without its unit is counted in points. */
const SCORE = /(?<!\p{L})(?:chỉ số|điểm số|PCI|PAPI|PAR[ -]?INDEX|SIPAS|DTI)(?!\p{L})/iu;
const POINT: Unit = { name: 'điểm', base: 'điểm', exponent: 0, family: 'measure' };

function sentenceBefore({ claim }: Statement, before: readonly Statement[]): string {
  const sentence = claim?.placed.sentence;
  return claim
    ? `${claim.placed.gap} ${before
        .filter(each => each.claim?.placed.sentence === sentence)
        .map(each => each.claim?.placed.gap)
        .join(' ')}`
    : '';
}

/** `Tổng vốn đầu tư công năm 2021 … Tổng vốn đầu tư công theo Nghị quyết …`: one subject, one period. */
function takePeriod(statement: Statement, before: readonly Statement[]): void {
  const subject = subjectKey(statement);
  if (statement.dated || subject.split(' ').length < 4) return;
  const same = before.find(
    each => each.dated && (each.kind === statement.kind || statement.kind === 'gap') && subjectKey(each) === subject,
  );
  const { period } = statement;
  if (same?.period && period && contains(same.period, period)) statement.period = same.period;
}

/** `kiểm dịch 180.150 con, lũy kế 3.154.010 con`: what the year so far is told beside is of the month it ends in. */
function ofMonth(last: Statement, { claim, unit, period }: Statement): void {
  if (last.dated || last.unit !== unit || period?.kind !== 'cumulative' || last.period?.code !== period.code) return;
  if (!SO_FAR.test(claim?.placed.gap ?? '')) return;
  last.period = monthPeriod(Number(period.to.slice(0, 4)), Number(period.to.slice(5, 7)));
}

const SO_FAR = /^\s*[,;(]\s*(?:lũy|luỹ) kế\s*$/iu;

function subjectKey({ words }: Statement): string {
  return (
    words.own
      .toLowerCase()
      .split(/\s+(?:theo|năm|tại|trong)\s/u)[0]
      ?.trim() ?? ''
  );
}

const HUNDRED = rational.whole(100);

/**
 * `vốn 6.941 triệu đồng, giải ngân 1.012 triệu đồng, đạt 14,6% KH`: the plan is the number before of which the value
 * is just that share. Believed only where the share is printed to a tenth and one number fits.
 */
function takePlan(statement: Statement, before: readonly Statement[]): void {
  const { comparisons, unit } = statement;
  const share = comparisons.find(({ kind, unit: of }) => kind === 'share-of-target' && of === '%');
  if (!share || (parseDecimal(share.value)?.scale ?? 0) < 1 || comparisons.some(({ kind }) => kind === 'plan')) return;
  const fits = before.filter(
    each =>
      each.unit?.name === unit?.name &&
      (each.target === null || each.of === null) &&
      isPercent(share.value, statement, each),
  );
  const [plan] = fits;
  if (!plan || fits.length > 1) return;
  comparisons.push({
    kind: 'plan',
    value: plan.value,
    unit: plan.unit?.name ?? null,
    base: share.base,
    period: share.period,
    certainty: 'implied',
    span: plan.span,
  });
}

/**
 * `đạt 93,8%, cao hơn cùng kỳ 0,9 điểm phần trăm`, `giá 6.000 đồng/kg (cao hơn cùng kỳ 900 đồng/kg)`: how far what
 * stands in front lies from that of the year before.
 */
function apartFrom(statement: Statement, last: Statement): FigureComparison | null {
  const { kind, value, span, words, unit, mention } = statement;
  const rate = last.unit?.family === 'percent' || last.comparisons.some(each => each.kind === 'share-of-target');
  const points = kind === 'points' && rate;
  const amount = kind === 'value' && unit !== null && unit === last.unit && mention.high === null;
  const found = last.kind === 'value' && (points || amount) ? APART.exec(words.own) : null;
  if (!found) return null;
  const base = { kind: 'same-period', key: 'same-period' } as const;
  const signed = found[1]?.toLowerCase() === 'thấp' && !value.startsWith('-') ? `-${value}` : value;
  const period = basePeriod(base, last.period)?.code ?? null;
  const shared = { value: signed, base: 'same-period', period, certainty: 'said', span } as const;
  return points
    ? { ...shared, kind: 'points', unit: 'điểm %' }
    : { ...shared, kind: 'difference', unit: unit?.name ?? null };
}

const APART =
  /^(?:,\s*)?(cao|thấp) hơn\s+(?:so với\s+)?(?:mức\s+)?(?:của\s+)?cùng kỳ(?:\s+năm\s+(?:trước|ngoái|\d{4}))?$/iu;

/** `xi măng 120.500 tấn, bằng 99%; …`: of what, is not said; it is the value's all the same. */
function indexOf(statement: Statement, last: Statement): boolean {
  return isSaidOf(statement, last, /^\s*,?\s*(?:bằng|=)\s*$/u) && /^\s*(?:$|[;.,)])/u.test(statement.after);
}

/** `vốn cấp tỉnh 3.846,2 tỷ đồng (73,8%)`: a share in brackets of a figure before that it fits. */
function sharesWhole(statement: Statement, last: Statement, before: readonly Statement[]): boolean {
  if (statement.kind !== 'value' || last.kind !== 'value' || last.unit === null) return false;
  if (!isSaidOf(statement, last, /^\s*\(\s*(?:đạt|chiếm|bằng)?\s*$/u) || !/^\s*[);,]/u.test(statement.after))
    return false;
  return before.some(each => each !== last && each.unit === last.unit && isPercent(statement.value, last, each));
}

/** True where one number is so many per cent of the other, as far as all three are printed. */
function isPercent(percent: string, part: Statement, whole: Statement): boolean {
  const [said, one, other] = [percent, part.value, whole.value].map(parseDecimal);
  if (!said || !one || !other || other.coefficient === 0) return false;
  const quotient = interval.divide(interval.nearest(one), interval.nearest(other));
  return quotient !== null && interval.meets(interval.scale(quotient, HUNDRED), interval.nearest(said));
}

const REACHES = /^\s*,?\s*(?:đạt|bằng|=|tương đương)\s*$/u;

/** `giải ngân 3.135,3 triệu đồng đạt 82,59%`: what is spent is held against what was given. */
function sharesOf(statement: Statement, last: Statement): boolean {
  if (!isSaidOf(statement, last, REACHES)) return false;
  return /(?<!\p{L})(?:giải ngân|thanh toán|thực hiện vốn|sử dụng vốn)/iu.test(last.words.own);
}

/** A percentage without words of its own right behind a value, with no more than these between them. */
function isSaidOf({ unit, words, claim }: Statement, last: Statement, between: RegExp): boolean {
  if (unit?.family !== 'percent' || last.unit?.family === 'percent' || words.own !== '' || !claim) return false;
  return claim.figure === (last.claim?.figure ?? -2) + 1 && between.test(claim.placed.gap);
}

/** `kinh phí 6.997 triệu đồng, chưa có kết quả giải ngân`: nothing is spent of what was given. */
export function takeGiven({ unit, value, span, comparisons }: Statement, all: readonly Statement[]): void {
  if (unit?.family !== 'money' || value !== '0') return;
  const given = all.findLast(each => each.span.end <= span.start && each.unit === unit && each.kind === 'value');
  if (!given) return;
  comparisons.push({
    kind: 'plan',
    value: given.value,
    unit: unit.name,
    base: 'target:ke-hoach',
    period: given.period?.code ?? null,
    certainty: 'implied',
    span: given.span,
  });
}

/** A change told of later in the block, of a subject whose value stands before: `Kết quả trồng rừng … tăng 53%`. */
function takeTopic(statement: Statement, before: readonly Statement[]): void {
  const topic = topicOf(statement);
  if (topic === '') return;
  const same = before.filter(each => each.kind === 'value' && each.claim && topicOf(each) === topic);
  const [only, ...others] = same;
  // Parts listed behind a lead have no words of their own; the lead names the first number, which is their head.
  const several = others.some(({ words }) => words.own !== '');
  if (!only || several || only.comparisons.some(({ kind }) => kind === statement.kind)) return;
  only.comparisons.push(...statement.comparisons.map(each => ({ ...each, certainty: 'implied' as const })));
}

function topicOf({ words }: Statement): string {
  return (words.own || words.lead)
    .toLowerCase()
    .replace(/(?<!\p{L})(?:kết quả|việc|thực hiện|triển khai|chỉ tiêu|tổng|số|công tác|toàn tỉnh)(?!\p{L})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
