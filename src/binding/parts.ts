import { parseDecimal, type Rational, rational, toRational } from '#figures';
import type { Statement } from './statement.ts';

/** Opens a list of parts: `trong đó`, `gồm`, `cụ thể`, or a bracket. */
const OPENS =
  /(?:trong (?:số )?đó|bao gồm|gồm(?: có)?|cụ thể|chia ra|chia theo|theo (?:khu vực|loại|nguồn|đối tượng))(?:\s+có)?\s*:?[^.;\d]{0,90}$/iu;
/** A name that says by itself what it measures is no item of another's breakdown. */
const MEASURE =
  /^(?:tổng|số (?!hộ|con)|diện tích|sản lượng|năng suất|tỷ lệ|tỉ lệ|giá trị|doanh thu|doanh số|kim ngạch|kinh phí|bình quân|chỉ số|mức|tốc độ|lũy kế|thu ngân sách|chi ngân sách)(?!\p{L})/iu;
/** Words that make a clause of its own out of what follows. */
const CLAUSE =
  /(?<!\p{L})(?:phạt tiền|làm chết|bị thương|thiệt hại|khởi tố|tuyển mới|hoàn thành|giải thể|tổ chức|phát hiện)(?!\p{L})/iu;

/**
 * Finds the parts of a block's statements: numbers listed under a head in the head's unit, or counts that add up to
 * it exactly. A part is an item of its head's breakdown.
 */
export function linkParts(statements: readonly Statement[]): void {
  for (let at = 0; at < statements.length; at++) {
    const first = statements[at] as Statement;
    if (!canBePart(first)) continue;
    const head = headOf(statements, at);
    if (!head) continue;
    const list = upToSum(listFrom(statements, at), head);
    const counts = list.every(({ unit }) => unit?.family === 'count' || unit === null);
    const alike = head.kind === first.kind ? list.filter(part => sameUnit(part, head)) : [];
    const whole = counts && addsUp(list, head);
    for (const part of whole ? list : alike) {
      if (part.parent || isAgain(part, head)) continue;
      part.parent = head;
      // `14 trường (mầm non 04, tiểu học 06, …)`: what adds up counts the same.
      if (part.unit === null) part.doubts.delete('unit-unknown');
      if (!part.dated) part.period = head.period;
      part.target ??= head.target;
      takeBase(part, head);
      if (part.vintage === 'official') part.vintage = head.vintage;
      if (part.unit?.base !== head.unit?.base || part.unit?.exponent === head.unit?.exponent) part.unit = head.unit;
    }
  }
}

/** What follows when the parts have made up the whole is none of them: `gồm … 21 vụ; điều tra làm rõ 19 vụ`. */
function upToSum(list: readonly Statement[], head: Statement): readonly Statement[] {
  const total = exact(head.value, head.unit);
  let sum = rational.whole(0);
  for (const [at, { value, unit }] of list.entries()) {
    const part = exact(value, unit ?? head.unit);
    if (total === null || part === null) return list;
    sum = rational.add(sum, part);
    if (at > 0 && rational.compare(sum, total) === 0) return list.slice(0, at + 1);
  }
  return list;
}

/** A value in its base unit. */
function exact(value: string, unit: Statement['unit']): Rational | null {
  const read = parseDecimal(value);
  return read && toRational({ ...read, scale: read.scale - (unit?.exponent ?? 0) });
}

/** `trong đó vụ xuân 72,6 nghìn ha`: the same of another time, and no part with a name. */
function isAgain({ words, period }: Statement, head: Statement): boolean {
  return words.own.trim() === '' && period !== null && head.period !== null && period.code !== head.period.code;
}

function canBePart({ kind, claim, inTable, parent }: Statement): boolean {
  return claim !== null && !inTable && parent === null && (kind === 'value' || kind === 'share' || kind === 'growth');
}

/** The statement whose parts are listed from `at` on; null when nothing opens a list there. */
function headOf(statements: readonly Statement[], at: number): Statement | null {
  const first = statements[at] as Statement;
  const gap = first.claim?.placed.gap ?? '';
  const groups = first.claim?.placed.groups.length ?? 0;
  for (let back = at - 1; back >= 0 && at - back < 12; back--) {
    const head = statements[back] as Statement;
    if (!head.claim || !(head.kind === first.kind || head.kind === 'difference')) continue;
    const outside = head.claim.placed.groups.length;
    if (outside > groups) continue;
    if (OTHER_TIME.test(gap)) return null;
    const bracketed =
      groups > outside && /\(\s*[^()]{0,60}$/u.test(gap) && head.claim.placed.sentence === first.claim?.placed.sentence;
    return bracketed || OPENS.test(gap) || opensGrowth(first, head) ? head : null;
  }
  return null;
}

/** `Chỉ số sản xuất công nghiệp tăng 7,9% so cùng kỳ: khai khoáng giảm 3,4%, …`: parts grow behind a colon. */
function opensGrowth(first: Statement, head: Statement): boolean {
  const { kind, claim } = first;
  return (
    kind === 'growth' &&
    head.kind === 'growth' &&
    claim?.placed.sentence === head.claim?.placed.sentence &&
    /:\s*[\p{L}\s,-]{2,60}$/u.test(claim?.placed.gap ?? '')
  );
}

/** `tăng 6,94% so với cùng kỳ; trong đó công nghiệp tăng 9,60%`: parts grow from the base of their head. */
function takeBase({ kind, comparisons }: Statement, head: Statement): void {
  const [at, own] = [...comparisons.entries()].find(([, each]) => each.kind === kind && each.base === null) ?? [];
  const of = head.comparisons.find(each => each.kind === kind && each.base !== null);
  if (kind !== 'growth' || at === undefined || !own || !of) return;
  comparisons[at] = { ...own, base: of.base, period: of.period, certainty: 'implied' };
}

/** `69,0 nghìn tấn (quý III 20,0 nghìn tấn)`: the same of another time, and no part. */
const OTHER_TIME =
  /\(\s*(?:(?:trong|riêng|tính)\s+)?(?:quý\s+[IV\d]+|tháng\s+\d{1,2}|(?:đầu|cuối) (?:năm|kỳ)|cùng kỳ)(?!\p{L})[^()]*$/iu;

function listFrom(statements: readonly Statement[], at: number): Statement[] {
  const list: Statement[] = [];
  const depth = statements[at]?.claim?.placed.groups.length ?? 0;
  for (let next = at; next < statements.length; next++) {
    const part = statements[next] as Statement;
    if (!part.claim) continue;
    const { groups, sentence } = part.claim.placed;
    const first = statements[at]?.claim?.placed.sentence ?? sentence;
    if (groups.length < depth || sentence !== first || part.kind !== statements[at]?.kind) break;
    if (groups.length > depth) continue;
    if (next > at && (OPENS.test(part.claim.placed.gap) || CLAUSE.test(part.before))) break;
    if (MEASURE.test(part.words.own) && !MEASURE_OF_PART.test(part.words.own)) break;
    list.push(part);
  }
  return list;
}

const MEASURE_OF_PART = /^(?:diện tích trồng cây|số (?:con|hộ))/iu;

function sameUnit(part: Statement, head: Statement): boolean {
  const [one, other] = [part.unit, head.unit];
  if (!one || !other || one.family !== other.family) return false;
  return one.base === other.base || one.base.startsWith(`${other.base} `);
}

/** Exact, on whole numbers: `155 trường, trong đó 54 trường mầm non, …`. */
function addsUp(list: readonly Statement[], head: Statement): boolean {
  const whole = [head, ...list].map(({ value }) => (/^\d{1,15}$/u.test(value) ? Number(value) : Number.NaN));
  const [total = Number.NaN, ...parts] = whole;
  return parts.length > 1 && parts.reduce((sum, part) => sum + part, 0) === total;
}
