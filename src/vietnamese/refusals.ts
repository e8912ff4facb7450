/** Why a comparison, a total or a restated value was refused, in a sentence that a person understands and can act on. */
import {
  type Absence,
  type ComparisonKind,
  type ComparisonProblem,
  type Nature,
  type Period,
  parseDecimal,
  periodOfCode,
  type RestatingProblem,
  type Role,
  type RollUpProblem,
} from '#figures';
import { writeDate } from './dates.ts';
import { writeNumber } from './numbers.ts';
import { writePeriod } from './periods.ts';
import { periodInEnglish } from './periodsInEnglish.ts';

export type Refusal = ComparisonProblem | RestatingProblem | RollUpProblem;

/** The id is the problem's: stable, for scripts. */
export interface RefusalSentence {
  readonly id: Refusal['id'];
  readonly vi: string;
  readonly en: string;
}

/** `nameOf` says what the area of an id is called; without it the id itself is written. */
export function refusalSentence(problem: Refusal, nameOf: (area: string) => string = area => area): RefusalSentence {
  const write = sentences[problem.id] as (problem: Refusal, nameOf: (area: string) => string) => Sentence;
  const [vi, en] = write(problem, nameOf);
  return Object.freeze({ id: problem.id, vi, en });
}

type Sentence = readonly [vi: string, en: string];
type Of<Id extends Refusal['id']> = Extract<Refusal, { readonly id: Id }>;
type Sentences = { readonly [Id in Refusal['id']]: (problem: Of<Id>, nameOf: (area: string) => string) => Sentence };

const absences: Readonly<Record<Absence, Sentence>> = {
  'not-reported': ['chưa được báo cáo', 'has not been reported'],
  'not-due': ['chưa đến kỳ báo cáo', 'is not due yet'],
  'not-applicable': ['không áp dụng', 'does not apply'],
};

const roles: Readonly<Record<Role, Sentence>> = {
  of: ['Số liệu', 'The figure'],
  base: ['Số gốc', 'The base'],
  target: ['Chỉ tiêu kế hoạch', 'The target'],
  whole: ['Tổng số', 'The whole'],
  before: ['Lũy kế kỳ trước', 'The cumulative figure before'],
};

const natures: Readonly<Record<Nature, Sentence>> = {
  flow: ['số phát sinh trong kỳ', 'a flow'],
  stock: ['số tại một thời điểm', 'a stock'],
  rate: ['tỷ lệ hoặc mức bình quân', 'a rate'],
  index: ['chỉ số', 'an index'],
  share: ['tỷ trọng', 'a share'],
  rank: ['thứ hạng', 'a rank'],
};

const kinds: Readonly<Record<ComparisonKind, Sentence>> = {
  growth: ['tốc độ tăng', 'growth'],
  index: ['tỷ lệ so với kỳ gốc', 'an index'],
  difference: ['mức chênh lệch', 'a difference'],
  points: ['điểm phần trăm', 'percentage points'],
  multiple: ['số lần', 'a multiple'],
  'rank-change': ['mức thay đổi thứ hạng', 'a change of rank'],
  'share-of-target': ['tỷ lệ thực hiện kế hoạch', 'a share of the target'],
  share: ['tỷ trọng', 'a share'],
  contribution: ['mức đóng góp', 'a contribution'],
  'month-in-cumulative': ['số của riêng một tháng', 'one month out of cumulative figures'],
  cumulative: ['số lũy kế', 'a cumulative figure'],
};

const whats = {
  indicator: ['chỉ tiêu', 'indicators'],
  items: ['phân tổ', 'breakdowns'],
  area: ['địa bàn', 'areas'],
} as const;

const period = (code: string) => {
  const found: Period | null = periodOfCode(code);
  return found === null ? code : writePeriod(found);
};
const day = (date: string) => writeDate(date);
const unit = (name: string | null): Sentence =>
  name === null ? ['không có đơn vị', 'no unit'] : [`“${name}”`, `“${name}”`];
const number = (text: string) => {
  const found = parseDecimal(text);
  return found === null ? text : writeNumber(found);
};
const noSum = (nature: Nature, over: Sentence): Sentence => [
  `Không cộng được theo ${over[0]}: đây là ${natures[nature][0]}.`,
  `Not added over ${over[1]}: this is ${natures[nature][1]}.`,
];
const kindOf = ({ kind }: { readonly kind: ComparisonKind }) => kinds[kind];

const comparing: Pick<Sentences, ComparisonProblem['id']> = {
  absent: ({ role, period: code, absence }) => [
    `${roles[role][0]} ${period(code)} ${absences[absence][0]}.`,
    `${roles[role][1]} of ${periodInEnglish(code)} ${absences[absence][1]}.`,
  ],
  'units-differ': ({ units: [a, b] }) => [
    `Hai số khác đơn vị tính: ${unit(a)[0]} và ${unit(b)[0]}.`,
    `The two have different units: ${unit(a)[1]} and ${unit(b)[1]}.`,
  ],
  'series-differ': ({ what }) => [
    `Hai số khác ${whats[what][0]} nên không so sánh được.`,
    `The two are of different ${whats[what][1]}.`,
  ],
  'periods-differ': ({ periods: [a, b] }) => [
    `Hai số phải cùng kỳ, nhưng một số là của ${period(a)}, số kia là của ${period(b)}.`,
    `Both must be of one period, but one is of ${periodInEnglish(a)} and one of ${periodInEnglish(b)}.`,
  ],
  'lengths-differ': ({ periods: [a, b] }) => [
    `Hai kỳ không cùng độ dài: ${period(a)} và ${period(b)}.`,
    `The periods are not of the same kind or length: ${periodInEnglish(a)} and ${periodInEnglish(b)}.`,
  ],
  'base-not-earlier': ({ periods: [a, b] }) => [
    `Kỳ gốc (${period(b)}) phải trước kỳ so sánh (${period(a)}).`,
    `The base period (${periodInEnglish(b)}) must be earlier than the period compared with it (${periodInEnglish(a)}).`,
  ],
  'boundaries-differ': ({ area, days: [a, b] }, nameOf) => [
    `Địa giới ${nameOf(area)} đã thay đổi (từ ${day(a < b ? b : a)}); cần quy đổi số gốc về cùng địa giới trước khi so sánh.`,
    `The boundaries of ${nameOf(area)} changed on ${a < b ? b : a}; restate the base on the same boundaries first.`,
  ],
  'base-zero': ({ role, period: code }) => [
    `${roles[role][0]} ${period(code)} bằng 0 nên không tính được tỷ lệ; hãy nêu mức chênh lệch.`,
    `${roles[role][1]} of ${periodInEnglish(code)} is 0, so there is no ratio; give the difference.`,
  ],
  'base-negative': ({ role, period: code, value }) => [
    `${roles[role][0]} ${period(code)} có thể âm hoặc là số âm (${number(value)}) nên tỷ lệ không có nghĩa; hãy nêu mức chênh lệch.`,
    `${roles[role][1]} of ${periodInEnglish(code)} is or may be negative (${value}), so a ratio means nothing; give the difference.`,
  ],
  'percent-differs-in-points': problem => [
    `Hai tỷ lệ phần trăm chênh nhau theo điểm phần trăm; không nêu ${kindOf(problem)[0]} bằng %.`,
    `Two percentages differ by percentage points; ${kindOf(problem)[1]} in % would mislead.`,
  ],
  'points-need-percent': ({ unit: name }) => [
    `Điểm phần trăm chỉ dùng cho số tính bằng %; số này tính theo đơn vị: ${unit(name)[0]}.`,
    `Percentage points are for figures in %; this one is in: ${unit(name)[1]}.`,
  ],
  'rank-has-no-ratio': problem => [
    `Thứ hạng chỉ tăng hay giảm bậc, không có ${kindOf(problem)[0]}.`,
    `A rank moves by places; ${kindOf(problem)[1]} of ranks means nothing.`,
  ],
  'not-a-rank': ({ nature }) => [
    `Tăng, giảm bậc chỉ dùng cho thứ hạng; đây là ${natures[nature][0]}.`,
    `Only ranks move by places; this is ${natures[nature][1]}.`,
  ],
  'not-additive': problem => [
    `Không tính được ${kindOf(problem)[0]}: ${natures[problem.nature][0]} không cộng lại thành tổng.`,
    `No ${kindOf(problem)[1].replace(/^an? /, '')}: figures that are each ${natures[problem.nature][1]} add up to no whole.`,
  ],
  'natures-differ': ({ natures: [a, b] }) => [
    `Không so được ${natures[a][0]} với ${natures[b][0]}.`,
    `The part is ${natures[a][1]} and the whole is ${natures[b][1]}.`,
  ],
  'part-exceeds-whole': ({ part, whole }) => [
    `Bộ phận (${number(part)}) lớn hơn tổng số (${number(whole)}); cần kiểm tra lại hai số.`,
    `The part (${part}) is greater than the whole (${whole}); one of them is wrong.`,
  ],
  'not-a-target': () => [
    'Số đem làm mẫu số là số thực hiện, không phải chỉ tiêu được giao.',
    'The figure to be reached is an actual one; nobody set it as a target.',
  ],
  'not-actual': () => [
    'Tỷ lệ thực hiện kế hoạch phải tính từ số thực hiện, không phải từ một chỉ tiêu khác.',
    'A share of a target is of an actual figure, and this one is a target itself.',
  ],
  'target-of-another-period': ({ periods: [a, b] }) => [
    `Chỉ tiêu giao cho ${period(b)} không gồm ${period(a)}.`,
    `The target is for ${periodInEnglish(b)}, which does not hold ${periodInEnglish(a)}.`,
  ],
  'not-summed-over-time': ({ nature }) => noSum(nature, ['thời gian', 'time']),
  'not-cumulative': ({ period: code }) => [
    `Số của ${period(code)} không phải số lũy kế từ đầu năm.`,
    `No cumulative period: ${periodInEnglish(code)} does not begin in January.`,
  ],
  'not-a-month-apart': ({ periods: [a, b] }) => [
    `Muốn có số của riêng tháng cuối thì cần lũy kế đến ngay tháng trước; ${period(a)} không liền sau ${b === null ? 'kỳ nào' : period(b)}.`,
    `The month alone needs the cumulative figure of the month before; ${periodInEnglish(a)} does not follow ${b === null ? 'any period' : periodInEnglish(b)}.`,
  ],
  'months-missing': ({ expected, found }) => [
    `Thiếu số của ${period(expected)}${found === null ? '' : ` (kỳ tiếp theo có số là ${period(found)})`} nên không cộng lũy kế được.`,
    `The months do not add up to a cumulative figure: ${periodInEnglish(expected)} is missing${found === null ? '' : ` (${periodInEnglish(found)} stands in its place)`}.`,
  ],
};

const restating: Pick<Sentences, RestatingProblem['id']> = {
  'area-unknown': ({ area }) => [`Không có địa bàn ${area}.`, `There is no area ${area}.`],
  'area-not-then': ({ area, date }, nameOf) => [
    `Ngày ${day(date)} không có địa bàn ${nameOf(area)}.`,
    `On ${date} there was no ${nameOf(area)}.`,
  ],
  'share-unknown': ({ predecessor, successor, on }, nameOf) => [
    predecessor === successor
      ? `Ngày ${day(on)} một phần ${nameOf(predecessor)} chuyển đi nơi khác nhưng chưa rõ tỷ lệ, nên không quy đổi được.`
      : `Ngày ${day(on)} một phần ${nameOf(predecessor)} nhập vào ${nameOf(successor)} nhưng chưa rõ tỷ lệ, nên không quy đổi được.`,
    predecessor === successor
      ? `On ${on} part of ${nameOf(predecessor)} went elsewhere and the share is not known, so nothing is restated.`
      : `On ${on} part of ${nameOf(predecessor)} went to ${nameOf(successor)} and the share is not known, so nothing is restated.`,
  ],
  'origin-unknown': ({ area, on }, nameOf) => [
    `Chưa rõ ${nameOf(area)} được lập ngày ${day(on)} từ những địa bàn nào.`,
    `Nothing says of which areas ${nameOf(area)} was made on ${on}.`,
  ],
  backwards: ({ from, to }) => [
    `Không quy đổi ngược từ địa giới ngày ${day(from)} về địa giới ngày ${day(to)}: cái đã nhập không tách lại được.`,
    `Values of ${from} are not taken back to the boundaries of ${to}: what was merged is not taken apart.`,
  ],
  straddled: ({ area, successors }, nameOf) => [
    `Không lập lại được ${nameOf(area)} từ các địa bàn mới, vì ${successors.map(nameOf).join(', ')} còn gồm đất của nơi khác.`,
    `The new areas do not make up ${nameOf(area)}: ${successors.map(nameOf).join(', ')} took in land from elsewhere too.`,
  ],
  'not-summed-over-areas': ({ nature }) => noSum(nature, ['địa bàn', 'areas']),
  'part-absent': ({ area, absence }, nameOf) => [
    `Thiếu số của ${nameOf(area)} (${absences[absence][0]}) nên không quy đổi được.`,
    `The figure of ${nameOf(area)} ${absences[absence][1]}, so nothing is restated.`,
  ],
};

const sentences: Sentences = {
  ...comparing,
  ...restating,
  'period-absent': ({ period: code, absence }) => [
    `Số của ${period(code)} ${absences[absence][0]} nên không có tổng của cả kỳ.`,
    `The figure of ${periodInEnglish(code)} ${absences[absence][1]}, so the whole has no total.`,
  ],
};
