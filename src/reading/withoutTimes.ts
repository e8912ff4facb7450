import { timeWordsIn } from './timeWords.ts';

/** Text without its periods: they are told apart from the subject. */
export function withoutTimes(text: string): string {
  let rest = text;
  for (const { start, end } of timeWordsIn(text, {}).reverse()) {
    const before = rest
      .slice(0, start)
      .replace(
        /(?<!\p{L})(?:trong|tính(?: chung)?|l[ũu][ỹy] kế|luỹ kế|cộng dồn|của|vào|ước thực hiện|thực hiện|(?:(?:tính\s+)?(?:từ|đến)\s+)?(?:đầu|cuối|giữa)|(?:(?:ước|đến)\s+)?hết)\s*$/iu,
        '',
      );
    rest = `${before} ${rest.slice(end)}`;
  }
  return rest
    .replace(SINCE_NEW_YEAR, ' ')
    .replace(/(?<!\p{L})trong (?:tháng|kỳ)(?=\s*$|\s+(?!đầu|cuối|trước|tới|qua)\p{Ll}|\s*[,;:])/giu, ' ')
    .replace(/(?:tính\s+)?(?:đến|tới|từ)\s+(?:hết\s+)?(?:(?:ngày|thời điểm)\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?/giu, ' ')
    .replace(/\s+,/gu, ',')
    .replace(/\s+/gu, ' ');
}

/** `Từ đầu năm đến 22-9`, `tính từ đầu năm đến nay`. */
const SINCE_NEW_YEAR =
  /(?<!\p{L})(?:tính\s+)?từ\s+đầu\s+(?:năm|quý|tháng|vụ)(?:\s+(?:đến|tới)\s+(?:nay(?!\p{L})|(?:hết\s+)?(?:ngày\s+)?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?))?/giu;
