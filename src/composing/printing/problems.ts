/** Why a bound figure was not printed, in a sentence that a person understands and can act on. */
import type { Absence, ComparisonProblem, Series } from '#figures';
import { periodOfCode } from '#figures';
import { assignerName, periodInEnglish, refusalSentence, writeDate, writePeriod } from '#vietnamese';
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

type Language = 'vi' | 'en';

const nameOfCode = (code: string, held: Held, language: Language) => {
  const indicator = held.indicators.get(code);
  return (language === 'en' && indicator?.nameEn) || indicator?.name || code;
};
const itemsOf = ({ items }: Pick<Series, 'items'>, held: Held) =>
  Object.entries(items)
    .map(([dimension, item]) => held.itemName?.(dimension, item) ?? item)
    .join(', ');
/** With its breakdown: `Diện tích gieo trồng: Lúa xuân`. */
const nameOf = ({ series }: Asked, held: Held, language: Language) =>
  [nameOfCode(series.indicator, held, language), itemsOf(series, held)].filter(part => part !== '').join(': ');
/** Nothing where a plan does not say whose it is. */
const byWhom = ({ measure }: Asked) => {
  const code = measure === 'actual' ? '' : measure.slice('target:'.length);
  return code.startsWith('ke-hoach') ? '' : (assignerName(code) ?? code);
};

const sentences: Sentences = {
  'indicator-unknown': ({ indicator }) => [
    `Danh mục không có chỉ tiêu “${indicator}” (còn chờ duyệt ở báo cáo đã nhập, đã đổi mã hoặc đã xóa); hãy duyệt hoặc gắn lại số này.`,
    `The catalogue has no indicator “${indicator}” (it waits in the review of an imported report, has another code, or is deleted); accept it there or bind this number again.`,
  ],
  'indicator-merged': ({ asked, into, on }, held) => [
    `Chỉ tiêu “${nameOf(asked, held, 'vi')}” đã nhập vào “${nameOfCode(into, held, 'vi')}”${on === null ? '' : ` từ ngày ${writeDate(on)}`} nên ${periodWords(asked.period)} không còn số riêng; hãy gắn số của “${nameOfCode(into, held, 'vi')}”, hoặc sửa lời.`,
    `“${nameOf(asked, held, 'en')}” was merged into “${nameOfCode(into, held, 'en')}”${on === null ? '' : ` on ${on}`} and has no figure of its own for ${periodInEnglish(asked.period)}; bind that indicator instead, or change the words.`,
  ],
  'figure-missing': ({ role, asked }, held) => [
    `Kho chưa có ${what[role][0]} “${nameOf(asked, held, 'vi')}” của ${periodWords(asked.period)}${byWhom(asked) && ` do ${byWhom(asked)} giao`}; hãy nhập số hoặc gắn số khác.`,
    `The store holds no ${what[role][1]} of “${nameOf(asked, held, 'en')}” for ${periodInEnglish(asked.period)}${byWhom(asked) && ` set by ${byWhom(asked)}`}; enter it or bind another.`,
  ],
  'figure-rejected': ({ role, asked }, held) => [
    `${what[role][0].replace(/^./u, first => first.toUpperCase())} “${nameOf(asked, held, 'vi')}” của ${periodWords(asked.period)} đã bị trả lại, không được in; hãy chờ số mới hoặc gắn số khác.`,
    `The ${what[role][1]} of “${nameOf(asked, held, 'en')}” for ${periodInEnglish(asked.period)} was rejected and is not printed; wait for a new one or bind another.`,
  ],
  'base-not-restated': ({ role, asked, why }, held) => [
    `${what[role][0].replace(/^./u, first => first.toUpperCase())} “${nameOf(asked, held, 'vi')}” của ${periodWords(asked.period)} không quy đổi được về địa giới hiện nay: ${why.vi}`,
    `The ${what[role][1]} of “${nameOf(asked, held, 'en')}” for ${periodInEnglish(asked.period)} is not restated on today's boundaries: ${why.en}`,
  ],
  'period-unknown': ({ period }) => [
    `“${period}” không phải mã kỳ; ví dụ 2021-S1, 2021-Q2, 2021-M06.`,
    `“${period}” is no period; such as 2021-S1, 2021-Q2, 2021-M06.`,
  ],
  'no-year-before': ({ period }) => [
    `${periodWords(period).replace(/^./u, first => first.toUpperCase())} không có cùng kỳ năm trước; hãy chọn kỳ gốc.`,
    `There is no same period a year before ${periodInEnglish(period)}; choose the base period.`,
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

const absences: Readonly<Record<Absence, Sentence>> = {
  'not-reported': ['chưa được báo cáo', 'not reported'],
  'not-due': ['chưa đến kỳ', 'not due yet'],
  'not-applicable': ['không áp dụng', 'does not apply'],
};

const lacking: Readonly<Record<AskedRole, Sentence>> = {
  of: ['chưa có số', 'no figure'],
  base: ['chưa có số gốc', 'no base'],
  target: ['chưa có chỉ tiêu kế hoạch', 'no target'],
  whole: ['chưa có tổng số', 'no whole'],
};

/** A few words that stand in the text where the number would: what it is of, and why it is not there. */
export function boundProblemBrief(
  problem: BoundProblem,
  of: Pick<Series, 'indicator' | 'items'>,
  held: Held,
): { readonly vi: string; readonly en: string } {
  const { indicator } = of;
  if (!held.indicators.has(indicator))
    return {
      vi: `chỉ tiêu “${indicator}” không còn trong danh mục`,
      en: `indicator “${indicator}” is not in the catalogue`,
    };
  const items = itemsOf(of, held);
  const name = (language: Language) => nameOfCode(indicator, held, language) + (items && ` (${items})`);
  const [vi, en] = briefOf(problem, held);
  return { vi: `${name('vi')}: ${vi}`, en: `${name('en')}: ${en}` };
}

function briefOf(problem: BoundProblem, held: Held): Sentence {
  switch (problem.id) {
    case 'indicator-unknown':
      return ['tổng số không còn trong danh mục', 'its whole is not in the catalogue'];
    case 'indicator-merged': {
      const into = (language: Language) => nameOfCode(problem.into, held, language);
      return [`đã nhập vào “${into('vi')}”`, `merged into “${into('en')}”`];
    }
    case 'figure-missing':
      return lacking[problem.role];
    case 'figure-rejected':
      return ['số đã bị trả lại', 'rejected'];
    case 'absent':
      return absences[problem.absence];
    case 'unit-unknown':
    case 'unit-of-another-kind':
      return ['đơn vị tính không hợp', 'unit does not fit'];
    case 'no-words-for':
      return ['không viết bằng chữ được', 'cannot be written in words'];
    default:
      return ['không so sánh được', 'cannot be compared'];
  }
}
