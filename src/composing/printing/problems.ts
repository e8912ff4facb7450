/** Why a bound figure was not printed, in a sentence that a person understands and can act on. */
import type { ComparisonProblem } from '#figures';
import { periodOfCode } from '#figures';
import { refusalSentence, writePeriod } from '#vietnamese';
import type { Asked, AskedRole } from '../asked.ts';
import type { Held } from '../held.ts';
import type { BoundProblem } from './printed.ts';

type Own = Exclude<BoundProblem, ComparisonProblem>;
type Sentence = readonly [vi: string, en: string];
type Sentences = { readonly [Id in Own['id']]: (problem: Extract<Own, { id: Id }>, held: Held) => Sentence };

const periodWords = (code: string) => {
  const period = periodOfCode(code);
  if (period === null) return code;
  // "của từ ngày 1/2" reads badly.
  return period.kind === 'range' ? `thời gian ${writePeriod(period)}` : writePeriod(period);
};

const what: Readonly<Record<AskedRole, Sentence>> = {
  of: ['số liệu', 'figure'],
  base: ['số gốc', 'base'],
  target: ['chỉ tiêu kế hoạch', 'target'],
  whole: ['tổng số', 'whole'],
};

const nameOf = ({ series: { indicator } }: Asked, held: Held) => held.indicators.get(indicator)?.name ?? indicator;
const byWhom = ({ measure }: Asked) => (measure === 'actual' ? '' : measure.slice('target:'.length));

const sentences: Sentences = {
  'indicator-unknown': ({ indicator }) => [
    `Danh mục không còn chỉ tiêu “${indicator}” (có thể đã đổi mã, nhập hoặc xóa); hãy gắn lại số này.`,
    `The catalogue has no indicator “${indicator}” (renamed, merged or deleted); bind this number again.`,
  ],
  'figure-missing': ({ role, asked }, held) => [
    `Kho chưa có ${what[role][0]} “${nameOf(asked, held)}” của ${periodWords(asked.period)}${byWhom(asked) && ` do ${byWhom(asked)} giao`}; hãy nhập số hoặc gắn số khác.`,
    `The store holds no ${what[role][1]} of “${nameOf(asked, held)}” for ${asked.period}${byWhom(asked) && ` set by ${byWhom(asked)}`}; enter it or bind another.`,
  ],
  'figure-rejected': ({ role, asked }, held) => [
    `${what[role][0].replace(/^./u, first => first.toUpperCase())} “${nameOf(asked, held)}” của ${periodWords(asked.period)} đã bị trả lại, không được in; hãy chờ số mới hoặc gắn số khác.`,
    `The ${what[role][1]} of “${nameOf(asked, held)}” for ${asked.period} was rejected and is not printed; wait for a new one or bind another.`,
  ],
  'base-not-restated': ({ role, asked, why }, held) => [
    `${what[role][0].replace(/^./u, first => first.toUpperCase())} “${nameOf(asked, held)}” của ${periodWords(asked.period)} không quy đổi được về địa giới hiện nay: ${why.vi}`,
    `The ${what[role][1]} of “${nameOf(asked, held)}” for ${asked.period} is not restated on today's boundaries: ${why.en}`,
  ],
  'period-unknown': ({ period }) => [
    `“${period}” không phải mã kỳ; ví dụ 2021-S1, 2021-Q2, 2021-M06.`,
    `“${period}” is no period; such as 2021-S1, 2021-Q2, 2021-M06.`,
  ],
  'no-year-before': ({ period }) => [
    `${periodWords(period).replace(/^./u, first => first.toUpperCase())} không có cùng kỳ năm trước; hãy chọn kỳ gốc.`,
    `${period} has no same period a year before; choose the base period.`,
  ],
  'unit-unknown': ({ unit }) => [`Không có đơn vị tính “${unit}”; hãy viết lại.`, `There is no unit “${unit}”.`],
  'unit-of-another-kind': ({ unit, own }) => [
    `Không đổi được ${own === null ? 'số không có đơn vị' : `“${own}”`} sang “${unit}”: hai đơn vị khác loại.`,
    `${own === null ? 'A number without a unit' : `“${own}”`} is not converted to “${unit}”: they measure different things.`,
  ],
  'no-words-for': ({ value }) => [
    `Chỉ viết bằng chữ số nguyên không quá 10^18; số này là ${value}. Hãy làm tròn hoặc in bằng chữ số.`,
    `Only whole numbers up to 10^18 are written in words, and this is ${value}; round it or print digits.`,
  ],
};

/** `held` supplies the names of indicators. */
export function boundProblemSentence(
  problem: BoundProblem,
  held: Held,
): { readonly id: string; readonly vi: string; readonly en: string } {
  if (!isOwn(problem)) return refusalSentence(problem);
  const write = sentences[problem.id] as (problem: Own, held: Held) => Sentence;
  const [vi, en] = write(problem, held);
  return Object.freeze({ id: problem.id, vi, en });
}

function isOwn(problem: BoundProblem): problem is Own {
  return problem.id in sentences;
}
