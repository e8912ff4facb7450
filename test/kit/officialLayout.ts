/**
 * Where annex I of Decree 30/2020 puts each part of the sample report, worked out with pen and paper: margins
 * 20/20/30/15 mm leave 165 mm of text whose middle is at 112.5; its head is columns of 67 and 98 mm (middles 63.5 and
 * 146), its end columns of 75 and 90 (middle 150). Times letters stand 0.891 of their size under the top of their line,
 * so the first baseline is at 20 + 0.891 × 13 points = 24.1 mm; lines of single spacing are 1.149 of the size.
 */
import { expect } from 'vitest';
import type { PrintedPage, PrintedText } from './printedPages.ts';

type Face = 'regular' | 'bold' | 'italic' | 'bold-italic';

interface Component {
  readonly text: string;
  readonly size: number;
  readonly face: Face;
  readonly centre?: number;
  readonly left?: number;
  readonly baseline?: number;
}

const head: readonly Component[] = [
  { text: 'ỦY BAN NHÂN DÂN', size: 13, face: 'bold', centre: 63.5, baseline: 24.1 },
  { text: 'TỈNH CAO BẰNG', size: 13, face: 'bold', centre: 63.5, baseline: 29.4 },
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 13, face: 'bold', centre: 146, baseline: 24.1 },
  { text: 'Độc lập - Tự do - Hạnh phúc', size: 14, face: 'bold', centre: 146, baseline: 29.7 },
  { text: 'Số: 05/BC-UBND', size: 13, face: 'regular', centre: 63.5, baseline: 38.5 },
  { text: 'Cao Bằng, ngày 05 tháng 02 năm 2021', size: 14, face: 'italic', centre: 146, baseline: 38.5 },
  { text: 'BÁO CÁO', size: 14, face: 'bold', centre: 112.5 },
  { text: 'sáu tháng cuối năm 2021', size: 14, face: 'bold', centre: 112.5 },
  { text: 'PHẦN I', size: 14, face: 'bold', centre: 112.5 },
  { text: 'KẾT QUẢ THỰC HIỆN', size: 14, face: 'bold', centre: 112.5 },
  { text: 'I. PHÁT TRIỂN KINH TẾ', size: 14, face: 'bold', left: 42.7 },
  { text: '1. Nông nghiệp', size: 14, face: 'bold', left: 42.7 },
  { text: '1.1. Trồng trọt', size: 14, face: 'bold', left: 42.7 },
  { text: 'a) Cây lương thực', size: 14, face: 'regular', left: 42.7 },
];

const closing: readonly Component[] = [
  { text: 'Nơi nhận:', size: 12, face: 'bold-italic', left: 30 },
  { text: '- Các sở, ban, ngành;', size: 11, face: 'regular', left: 30 },
  { text: '- Lưu: VT, TH.', size: 11, face: 'regular', left: 30 },
  { text: 'TM. ỦY BAN NHÂN DÂN', size: 14, face: 'bold', centre: 150 },
  { text: 'KT. CHỦ TỊCH', size: 14, face: 'bold', centre: 150 },
  { text: 'PHÓ CHỦ TỊCH', size: 14, face: 'bold', centre: 150 },
  { text: 'Nguyễn Văn Mẫu', size: 14, face: 'bold', centre: 150 },
];

const annex: readonly Component[] = [
  { text: 'Phụ lục I', size: 14, face: 'bold', centre: 112.5 },
  { text: 'CHỈ TIÊU CHỦ YẾU', size: 14, face: 'bold', centre: 112.5 },
];

/** What is on the first page, and how long the lines under it are. */
export function expectHead([first]: readonly PrintedPage[]): void {
  if (first === undefined) throw new Error('the document has no page');
  near(first.width, 210);
  near(first.height, 297);
  for (const component of head) expectComponent(first, component);
  const motto = found(first, 'Độc lập - Tự do - Hạnh phúc');
  const under = ruleUnder(first, motto);
  near(under.left, motto.left);
  near(under.right, motto.right);
  const agency = found(first, 'TỈNH CAO BẰNG');
  expectShare(ruleUnder(first, agency), 63.5, agency.right - agency.left);
  expectShare(ruleUnder(first, found(first, 'sáu tháng cuối năm 2021')), 112.5, 165);
}

/** Margins of 20, 20, 30 and 15 mm; nothing but the page number stands in them. */
export function expectMargins(pages: readonly PrintedPage[]): void {
  for (const { texts } of pages)
    for (const text of texts.filter(({ baseline }) => baseline > 20)) {
      expect(text.left, text.text).toBeGreaterThan(29);
      expect(text.right, text.text).toBeLessThan(196);
      expect(text.baseline, text.text).toBeLessThan(277);
    }
}

/** Numbered from 1 in the report and in each annex, size 14, upright, in the middle of the top margin, not on a first page. */
export function expectPageNumbers(pages: readonly PrintedPage[]): void {
  const inMargin = pages.map(({ texts }) => texts.filter(({ baseline }) => baseline < 20));
  let next = 1;
  for (const [index, numbers] of inMargin.entries()) {
    const begins = index === 0 || pages[index]?.texts.some(({ text }) => /^Phụ lục I+$/u.test(text));
    next = begins ? 1 : next + 1;
    expect(numbers.map(({ text }) => text)).toEqual(begins ? [] : [String(next)]);
    for (const number of numbers) {
      near(number.left + (number.right - number.left) / 2, 112.5);
      expect(number.size).toBe(14);
      expect(faceOf(number)).toBe('regular');
    }
  }
}

/** Justified from margin to margin, the first line 12.7 mm in, lines of single to one and a half, 6 points between paragraphs. */
export function expectParagraphs([first]: readonly PrintedPage[]): void {
  const texts = first?.texts ?? [];
  const start = texts.findIndex(({ text }) => text.startsWith('- Ngô:'));
  const next = texts.findIndex(({ text }) => /^\+ ?Giống/u.test(text));
  const [one, two, three] = texts.slice(start);
  const after = texts[next];
  const last = texts[next - 1];
  if (!one || !two || !three || !after || !last) throw new Error('the paragraphs are not on page 1');
  near(one.left, 42.7);
  near(one.right, 195);
  near(two.left, 30);
  near(two.right, 195);
  const single = 14 * 1.149 * (25.4 / 72);
  const pitch = three.baseline - two.baseline;
  expect(pitch).toBeGreaterThan(single - 0.1);
  expect(pitch).toBeLessThan(single * 1.5 + 0.1);
  expect(after.baseline - last.baseline - pitch).toBeGreaterThan(6 * (25.4 / 72) - 0.1);
}

export function expectClosing(pages: readonly PrintedPage[]): void {
  const page = pages.find(({ texts }) => texts.some(({ text }) => text === 'Nguyễn Văn Mẫu'));
  if (page === undefined) throw new Error('nobody signs');
  for (const component of closing) expectComponent(page, component);
  const body = page.texts.filter(({ text }) => text.startsWith('Nhiệm vụ thứ 5.'));
  expect(body).toHaveLength(1);
  near(found(page, 'TM. ỦY BAN NHÂN DÂN').baseline, found(page, 'Nơi nhận:').baseline);
}

export function expectAnnexes(pages: readonly PrintedPage[]): void {
  const page = pages.find(({ texts }) => texts.some(({ text }) => text === 'Phụ lục I'));
  if (page === undefined) throw new Error('there is no annex');
  for (const component of annex) expectComponent(page, component);
  const guidance = page.texts.find(({ text }) =>
    text.startsWith('(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 02 năm 2021'),
  );
  expect(guidance && faceOf(guidance)).toBe('italic');
}

/** Every page that rows stand on has the table's head above them. */
export function expectRepeatedHeads(pages: readonly PrintedPage[]): void {
  const bearing = pages.filter(({ texts }) => texts.some(({ text }) => /^Xóm số \d+$/u.test(text)));
  expect(bearing.length).toBeGreaterThan(3);
  for (const { texts } of bearing) {
    const heading = texts.findIndex(({ text }) => text === 'Thực hiện (tấn)');
    const row = texts.findIndex(({ text }) => /^Xóm số \d+$/u.test(text));
    expect(heading).toBeGreaterThanOrEqual(0);
    expect(heading).toBeLessThan(row);
  }
}

/** Of `shortTables`: caption and rows of each table stand on one page. */
export function expectWholeTables(pages: readonly PrintedPage[]): void {
  for (let table = 1; table <= 18; table += 1) {
    const bearing = pages.map(({ texts }) => texts.filter(({ text }) => isOf(text, table)).length);
    expect(bearing.filter(count => count > 0)).toEqual([6]);
  }
}

const isOf = (text: string, table: number): boolean =>
  text === `Bảng ${table}` || text.startsWith(`Bảng ${table} dòng `);

function expectComponent(page: PrintedPage, { text, size, face, centre, left, baseline }: Component): void {
  const printed = found(page, text);
  expect(printed.size, text).toBe(size);
  expect(faceOf(printed), text).toBe(face);
  if (centre !== undefined) near((printed.left + printed.right) / 2, centre, text);
  if (left !== undefined) near(printed.left, left, text);
  if (baseline !== undefined) near(printed.baseline, baseline, text);
}

function found({ texts }: PrintedPage, wanted: string): PrintedText {
  const printed = texts.find(({ text }) => text === wanted);
  if (printed === undefined)
    throw new Error(`"${wanted}" is not on the page: ${texts.map(({ text }) => text).join(' | ')}`);
  return printed;
}

function ruleUnder({ lines }: PrintedPage, { left, right, baseline }: PrintedText): PrintedPage['lines'][number] {
  const middle = (left + right) / 2;
  const rule = lines.find(
    line => line.at > baseline && line.at < baseline + 4 && line.left < middle && line.right > middle,
  );
  if (rule === undefined) throw new Error(`no line is drawn under ${baseline} mm`);
  return rule;
}

function expectShare({ left, right }: PrintedPage['lines'][number], centre: number, whole: number): void {
  near((left + right) / 2, centre);
  expect((right - left) / whole).toBeGreaterThan(1 / 3);
  expect((right - left) / whole).toBeLessThan(1 / 2);
}

function faceOf({ face }: PrintedText): Face {
  const bold = /bold/iu.test(face);
  if (/italic|oblique/iu.test(face)) return bold ? 'bold-italic' : 'italic';
  return bold ? 'bold' : 'regular';
}

/** Within 1 mm. */
function near(value: number, expected: number, what = ''): void {
  expect(Math.abs(value - expected), `${what} at ${value.toFixed(2)} mm, expected at ${expected}`).toBeLessThan(1);
}
