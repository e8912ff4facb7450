import type { Span } from '#documents';
import { readUnit } from '#vietnamese';

/** A document that is known by a number of its own kind, and not by the number and symbol of Decree 30. */
export interface CitedByName {
  readonly number: string;
  readonly type: string;
  /** A year, where the number holds one. */
  readonly date: string | null;
  readonly span: Span;
}

/** `TCVN ISO 9001:2015`, `QCVN 125:2021/BTTTT`. */
const STANDARD =
  /(?<![\p{L}\p{N}])(TCVN|QCVN|TCCS|QCĐP|ISO|IEC)((?:\/|\s)(?:ISO|IEC))*\s+\d{2,6}(?:-\d{1,3})?(?::((?:19|20)\d{2}))?(?:\/[\p{Lu}-]{2,12})?(?![\p{L}\p{N}])/gu;
/** `Bản tin Tư pháp số 03, 04/2022`, `thông tin KH&CN số 01/2021`: issues of a year. */
const ISSUE =
  /(?<!\p{L})(bản tin|tạp chí|công báo|đặc san|tập san|nội san|thông tin)(?:\s+[\p{L}&-]+){0,8}?\s+số\s+(\d{1,3}(?:(?:\s*,\s*|\s+và\s+)\d{1,3})*\/((?:19|20)\d{2}))(?![\p{L}\p{N}/-])/giu;
/** `Chương trình 135`, `Dự án 513`: called by a number that once was a decision's. */
const PROGRAMME = /(?<!\p{L})(Dự án|Đề án|Chương trình|Tiểu dự án)\s+(\d{2,4}[a-z]?)(?![\p{L}\p{N}]|[.,:/-]\d|\s*%)/gu;

/** In the order of the kinds; `known` holds the numbers that are cited in full, so that `Đề án 452` is not said twice. */
export function citedByName(text: string, known: ReadonlySet<string>): CitedByName[] {
  const standards = [...text.matchAll(STANDARD)].map(found =>
    cited(found, {
      number: found[0],
      type: found[0].startsWith('QC') ? 'Quy chuẩn' : 'Tiêu chuẩn',
      date: found[3] ?? null,
    }),
  );
  const issues = [...text.matchAll(ISSUE)].map(found =>
    cited(found, { number: found[2] ?? '', type: kindOfIssue(found[1] ?? ''), date: found[3] ?? null }),
  );
  const programmes = [...text.matchAll(PROGRAMME)]
    .filter(found => !known.has(found[2] ?? '') && !counts(text, found.index + found[0].length))
    .map(found => cited(found, { number: found[2] ?? '', type: found[1] ?? '', date: null }));
  return [...standards, ...issues, ...programmes];
}

function cited(found: RegExpMatchArray, named: Omit<CitedByName, 'span'>): CitedByName {
  const start = found.index ?? 0;
  return { ...named, number: named.number.replace(/\s+/gu, ' '), span: { start, end: start + found[0].length } };
}

function kindOfIssue(words: string): string {
  const kind = words.toLowerCase() === 'thông tin' ? 'bản tin' : words.toLowerCase();
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** `dự án 120 tỷ đồng` tells of money. */
function counts(text: string, at: number): boolean {
  const words = /^\s+/u.exec(text.slice(at, at + 4));
  return words !== null && readUnit(text, at + words[0].length) !== null;
}
