import { asOfPeriod, type Period } from '#figures';
import { type KnownTime, periodStart, readPeriod } from '#vietnamese';

/** A period named in a text, and what it is the period of. */
export interface TimeWords {
  readonly start: number;
  readonly end: number;
  /** Null where the text leaves out a year that nothing before supplies. */
  readonly period: Period | null;
  /** False when the year was supplied by what is known of the document. */
  readonly said: boolean;
  /** `past`: of what is compared with (`so với cùng kỳ năm 2020`); `plan`: of a plan (`dự toán năm 2021`). */
  readonly base: 'past' | 'plan' | null;
}

const REACH = 64;

/** The periods that a text names, in its order; those inside the names of documents are left out. */
export function timeWordsIn(text: string, known: KnownTime): TimeWords[] {
  const found: TimeWords[] = [];
  const starts = new RegExp(periodStart.source, 'g');
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const start = match.index;
    const read = readPeriod(text, start, known);
    if (!read) continue;
    starts.lastIndex = Math.max(read.end, start + 1);
    const before = text.slice(Math.max(0, start - REACH), start);
    if (DAY_BEFORE.test(before) || DOCUMENT_BEFORE.test(before)) continue;
    const period = read.period?.kind === 'month' && UNTIL.test(before) ? asOfPeriod(read.period.to) : read.period;
    // A share over a run of days is no comparison: `thường trực 100% quân số từ ngày … đến ngày …`.
    const ahead = period?.kind === 'range' ? before.replaceAll('%', ';') : before;
    found.push({ start, end: read.end, period, said: read.said, base: baseBefore(ahead, read.said) });
  }
  const own = ownTimes(text, known);
  return own.length === 0 ? found : [...found, ...own].sort((a, b) => a.start - b.start);
}

/** `trong tháng 412 ca, lũy kế 1.846 ca`: the month that the report ends in, and the year so far. */
function ownTimes(text: string, known: KnownTime): TimeWords[] {
  const { month } = known;
  if (month === undefined) return [];
  return Array.from(text.matchAll(OWN_TIME), ({ 0: words, index }) => {
    const time = words.endsWith('tháng') ? `tháng ${month}` : `${month} tháng đầu năm`;
    return {
      start: index,
      end: index + words.length,
      period: readPeriod(time, 0, known)?.period ?? null,
      said: true,
      base: null,
    };
  });
}

const OWN_TIME =
  /(?<!\p{L})(?:[Tt]rong tháng(?=\s+(?!đầu|cuối|trước|tới|này|qua|\d)\p{L}|\s+\d{1,3}(?:[.,]\d+)*\s+\p{L}|[,;.])|[Ll](?:ũy|uỹ) kế(?=\s+(?:\d[\d.,]*\s+(?!tháng)\p{L}|(?:xuất|nhập) khẩu|có |đạt |ước ))|cộng dồn(?=\s+\d[\d.,]*\s+(?!tháng)\p{L}))/gu;

/** `đến tháng 6 năm 2021` is no month but all the time up to its end. */
const UNTIL = /(?<!\p{L})đến\s+$/iu;
/** `ngày 5 | tháng 7 năm 2021` is a day: of a signature, of a decision. */
const DAY_BEFORE = /(?:ngày|mùng|mồng)\s+\d{1,2}\s+$/iu;
const DOCUMENT_BEFORE =
  /(?:nghị quyết|quyết định|chỉ thị|thông tư|nghị định|công văn|kết luận|(?<!pháp )luật|đề án|kỳ họp|chương trình)(?:\s+[\p{L}\p{N}/-]+){0,6}\s+$/iu;

/** The province of Cao Bằng is no comparison. */
const AGAINST =
  /(?:(?<!\p{L})so(?: với)?|ngang bằng|(?<!cao )(?<!\p{L})bằng|cùng kỳ|cùng thời điểm|(?<!\p{L})hơn|gấp (?:đôi|[\p{L}\d,.]+ lần)|%)(?:\s+\p{L}+){0,5}\s*\(?\s*$/iu;
/** `tăng 1,8% (quý III ước đạt …`: a bracket right behind a percentage that names no other year holds a part of this one. */
const PART_OF_YEAR = /%\s*\(\s*$/u;
const OF_PLAN = /(?:kế hoạch|(?<!\p{L})KH(?!\p{L})|dự toán|chỉ tiêu|mục tiêu)(?:\s+\p{L}+){0,5}\s*$/iu;
/** Words that open a statement of its own, so that what stood before it is no base of the period. */
const OPENS = /(?:tính|trong|đạt|là|có|thực hiện)\s+$/iu;

function baseBefore(before: string, said: boolean): TimeWords['base'] {
  const words = before.replace(/\s+/gu, ' ');
  if (OPENS.test(words) && !/so với (?:thực hiện )?$/iu.test(words)) return null;
  if (OF_PLAN.test(words)) return 'plan';
  if (!said && PART_OF_YEAR.test(words)) return null;
  return AGAINST.test(words) ? 'past' : null;
}
