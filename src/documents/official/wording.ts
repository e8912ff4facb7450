/** The fixed words around a document's body, and the forms that Decree 30/2020 gives to numbers, days and names. */
import { boldWidth } from './letterWidths.ts';
import { headColumns, letters } from './measures.ts';
import type { OfficialDocument, OfficialHead } from './official.ts';

export const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';
export const recipientsWord = 'Nơi nhận:';

/** Room to write by hand; spaces that no format closes up. */
const room = (letters: number): string => '\u00a0'.repeat(letters);

/** `Số: 05/BC-UBND`; numbers below ten have a zero before them, and a number to come has room. */
export function numberLine({ number, symbol }: Pick<OfficialHead, 'number' | 'symbol'>): string {
  return `Số: ${number === null ? room(8) : padded(number)}/${symbol}`;
}

/** `Cao Bằng, ngày 05 tháng 02 năm 2021`: days below ten and the months 1 and 2 have a zero before them. */
export function dateLine({ place, date }: Pick<OfficialHead, 'place' | 'date'>): string {
  return `${place}, ${dayInWords(date)}`;
}

function dayInWords(date: string | null): string {
  if (date === null) return `ngày ${room(5)} tháng ${room(5)} năm ${room(8)}`;
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${padded(day)} tháng ${Number(month) < 3 ? padded(month) : Number(month)} năm ${year}`;
}

/** `5` and `05` are both `05`; what is no plain number stays as it is. */
function padded(number: string): string {
  return /^\d+$/u.test(number) ? number.replace(/^0+(?=\d)/u, '').padStart(2, '0') : number;
}

/**
 * `(Kèm theo Báo cáo số 15/BC-UBND ngày 05 tháng 02 năm 2021 của Ủy ban nhân dân tỉnh Cao Bằng)`: what an annex
 * belongs to.
 */
export function guidanceLine(head: OfficialHead): string {
  const type = sentenceCase(head.type);
  const number = numberLine(head).replace(/^Số: /u, '');
  return `(Kèm theo ${type} số ${number} ${dayInWords(head.date)} của ${agencyInSentence(head.agency)})`;
}

const councils = /^(ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân)\s+(.+)$/iu;
const levels = /^(tỉnh|thành phố|thị xã|thị trấn|huyện|quận|xã|phường|đặc khu)\s+(.+)$/iu;

/**
 * The agency as it is written within a sentence. Capitals do not say which words of a name keep theirs, except where
 * the name is a people's committee or council and an area: any other agency stays as its letterhead has it.
 */
function agencyInSentence(agency: string): string {
  const name = agency.replace(/\s+/gu, ' ').trim();
  if (name !== name.toLocaleUpperCase('vi')) return name;
  const [, council, rest = ''] = councils.exec(name) ?? [];
  const [, level, area] = levels.exec(rest) ?? [];
  if (council === undefined || level === undefined || area === undefined) return name;
  return `${sentenceCase(council)} ${level.toLocaleLowerCase('vi')} ${titleCase(area)}`;
}

function sentenceCase(words: string): string {
  const low = words.toLocaleLowerCase('vi');
  return low.slice(0, 1).toLocaleUpperCase('vi') + low.slice(1);
}

function titleCase(name: string): string {
  return name.toLocaleLowerCase('vi').replace(/(?<!\p{L})\p{L}/gu, letter => letter.toLocaleUpperCase('vi'));
}

/** Where the area begins in the name of its agency; `xã hội` is no area. */
const beforeArea = /^(.+?)\s+((?:tỉnh|thành phố|thị xã|thị trấn|huyện|quận|xã(?! hội)|phường|đặc khu)\s+.+)$/iu;

/**
 * The lines of an agency at the head: broken where its own line ends say so; where the whole is too wide for its
 * column, before the area (`ỦY BAN NHÂN DÂN`, `TỈNH CAO BẰNG`), else into lines of about the same length.
 */
export function agencyLines(agency: string): readonly string[] {
  const name = agency.trim().toLocaleUpperCase('vi');
  return name.split(/\s*\n\s*/u).flatMap(line => {
    if (boldWidth(line, letters.heading) <= headColumns.left) return [line];
    const [, before, area] = beforeArea.exec(line) ?? [];
    return before === undefined || area === undefined ? balanced(line) : [...agencyLines(before), ...balanced(area)];
  });
}

/** As few lines as the column allows, and no longer than so many lines need be. */
function balanced(line: string): readonly string[] {
  const fewest = filled(line, headColumns.left).length;
  let width = boldWidth(line, letters.heading) / fewest;
  while (filled(line, width).length > fewest) width += 1;
  return filled(line, width);
}

function filled(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(/\s+/u)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && boldWidth(longer, letters.heading) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** `- Như trên;` … `- Lưu: VT, TH.` */
export function recipientLines(recipients: readonly string[]): readonly string[] {
  return recipients.map((recipient, index) => {
    const name = recipient
      .trim()
      .replace(/^[-–]\s*/u, '')
      .replace(/[;.]$/u, '');
    return `- ${name}${index === recipients.length - 1 ? '.' : ';'}`;
  });
}

/** When the document says it was made: the start of its day, so that the same document always makes the same file. */
export function madeAt({ head }: OfficialDocument): Date {
  const made = new Date(`${head.date ?? ''}T00:00:00Z`);
  return Number.isNaN(made.getTime()) ? new Date('2020-03-05T00:00:00Z') : made;
}

const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** Text that every format can carry: line ends and tabs are spaces, and what XML forbids is left out. */
export function printable(text: string): string {
  return text.replace(unprintable, '').replace(/[\t\r\n]+/gu, ' ');
}
