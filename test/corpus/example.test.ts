import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, type Finding } from '#checking';
import { fromText, type Document } from '#documents';
import { type PrintedMention, printMentions, read } from '#reading';

/** The published report is not ours to copy: it is read where it lies, and these tests are skipped where it does not. */
const folder = process.env.KHOP_CORPUS ?? join(import.meta.dirname, '../../../shared/seed');
const file = join(folder, 'bao-cao-cao-bang-6-thang-2021.txt');
const present = existsSync(file);

const load = (): Document => fromText(readFileSync(file, 'utf8'), 'bao-cao-cao-bang-6-thang-2021.txt');

const lineAt = (document: Document, offset: number): number => document.text.slice(0, offset).split('\n').length;

/** Each worked out by hand; `figures` are the numbers that contradict one another, in any order. */
const contradictions: readonly { line: number; figures: readonly string[]; because: string }[] = [
  // 3.669,25 × 52 = 190.801 and × 0,43 = 1.577,8, together 192.378,8 tạ = 19.237,9 tấn.
  { line: 39, figures: ['3.669,25', '52,43', '19.604,8'], because: 'area × yield is 19.237,9 tấn' },
  // 350,3 = 350 + 0,3 and 0,3 / 350 = 0,09 %.
  { line: 49, figures: ['350,3', '350', '101%'], because: '350,3 / 350 is 100,1 %' },
  // 570,2 × 0,85 = 484,67, which prints as 85,0 %; 570,2 × 0,857 = 488,7.
  { line: 55, figures: ['484,5', '570,2', '85,7%'], because: '484,5 / 570,2 is 85,0 %' },
  // 352,7 × 0,864 = 304,7 and × 0,863 = 304,4; 352,7 × 0,846 = 298,4: the two digits are exchanged.
  { line: 57, figures: ['304,6', '352,7', '84,6%'], because: '304,6 / 352,7 is 86,4 %' },
  // 2.648,12 × 1.000 − 2.648,12 × 34,1 = 2.648.120 − 90.300,9 = 2.557.819,1 tạ = 255.781,9 tấn, 184.282,7 printed;
  // with 695,9, two digits exchanged, it is 2.648.120 − 2.648,12 × 304,1 = 1.842.826,7 tạ = 184.282,7 tấn.
  { line: 59, figures: ['2.648,12', '965,9', '184.282,7'], because: 'area × yield is 255.781,9 tấn' },
  // 0,899 + 283,097 = 283,996, the total in thousands: the domestic visits are thousands too.
  { line: 190, figures: ['283,996', '283,097'], because: '283,097 lượt is 283,097 nghìn lượt' },
  // 1,4 + 329,5 = 330,9, the total in thousands two lines above.
  { line: 194, figures: ['330,9', '329,5'], because: '329,5 lượt is 329,5 nghìn lượt' },
  // 75 × 5,3 = 397,5 and 75 × 5,4 = 405: the mean is 5,3; 75 × 4,4 = 330.
  { line: 282, figures: ['75', '400,31', '4,4'], because: '400,31 / 75 is 5,3' },
  // 0,56 / 0,915 = 0,612, since 0,915 × 0,612 = 0,560: a fall of 38,8 %.
  { line: 282, figures: ['44%', '8,5%', '51,3'], because: '0,56 / 0,915 − 1 is −38,8 %' },
  // 2021 − 1991 = 30; it was 1911, and 2021 − 1911 = 110.
  { line: 330, figures: ['110', '5/6/1991', '5/6/2021'], because: '1991 to 2021 is 30 years' },
];

/** Figures of figures.json that the report does not print as a number on that line, or prints without the sign. */
const unprinted: Readonly<Record<string, string>> = {
  F004: 'the sign stands in the words “thấp hơn”; the number is printed without it',
  F185: 'the count of the issues listed, not printed',
  F252: 'zero said as “chưa … trường hợp nào”',
  F293: 'a count in a word before the two names it counts',
  F309: 'zero said as “chưa có kết quả”',
  F374: 'only its change is printed',
  F375: 'only its change is printed',
};

/** What the report itself prints as the unit where figures.json words it otherwise; null where no unit is printed. */
const units: Readonly<Record<string, string | null>> = {
  ...Object.fromEntries(['F007', 'F009', 'F011', 'F013'].map(id => [id, 'điểm %'])),
  F087: 'thôn, xóm',
  F088: 'xã, phường, thị trấn',
  F136: 'Hội chợ',
  // The two slips of unit that are true contradictions: the list corrects them, the reader must not.
  F144: 'lượt',
  F148: 'lượt',
  F174: 'dự án',
  F176: 'dự án',
  ...Object.fromEntries(['F207', 'F208', 'F209'].map(id => [id, 'hợp tác xã'])),
  // Levels and ranks are numbered, not counted.
  ...Object.fromEntries(['F232', 'F233', 'F234', 'F331', 'F333'].map(id => [id, null])),
  F243: 'trường mầm non',
  F244: 'trường tiểu học',
  F248: 'công dân',
  F269: 'Hội nghị',
  F282: null,
  F286: 'tổ chức',
  F287: 'cá nhân',
  F291: 'tổ chức',
  F292: 'cá nhân',
  F330: null,
  F332: null,
  F342: 'xã, phường, thị trấn',
  F343: 'xã, thị trấn',
  F359: null,
  F361: 'công dân',
  F367: 'người nước ngoài',
  F368: 'người',
  F372: 'CBCS',
};

interface ListedFigure {
  readonly id: string;
  readonly line: number;
  readonly value: number | null;
  readonly unit_vi: string;
}

interface PrintedFigure {
  readonly line: number;
  readonly value: PrintedMention['value'];
  readonly unit: string | null;
}

describe.skipIf(!present)(present ? 'the example report' : `the example report (absent: no ${file})`, () => {
  const document = present ? load() : fromText('', '');
  const mentions = printMentions(read(document));
  const { summary, findings } = check(document);
  const listed = (present ? JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) : []) as ListedFigure[];
  const printed = mentions.map(({ span, value, unit }) => ({ line: lineAt(document, span.start), value, unit }));

  it('has every number in exactly one mention', () => {
    const tokens = [...document.text.matchAll(/\d+(?:[.,]\d+)*/g)];
    expect(tokens).toHaveLength(1451);
    expect(tokens.filter(token => holders(mentions, token).length !== 1).map(([digits]) => digits)).toEqual([]);
    expect(summary.numbers).toBe(1451);
  });

  it('has at least 250 relations, those that nothing printed can decide among them', () => {
    const relations = Object.values(summary.relations).reduce((sum, count) => sum + count, 0);
    expect(relations).toBeGreaterThanOrEqual(250);
  });

  it.each(contradictions)('contradicts itself in line $line: $because', ({ line, figures }) => {
    const found = findings.filter(finding => finding.verdict === 'contradiction' && tells(finding, line, figures));
    expect(found).toHaveLength(1);
  });

  it('contradicts itself nowhere else', () => {
    const others = findings
      .filter(({ verdict }) => verdict === 'contradiction')
      .filter(finding => !contradictions.some(({ line, figures }) => tells(finding, line, figures)));
    expect(others.map(({ message }) => message.vi)).toEqual([]);
  });

  it('prints at least 98 % of the listed figures where they are listed', () => {
    expect(listed).toHaveLength(411);
    const missing = listed.filter(figure => !isPrinted(figure, printed)).map(({ id }) => id);
    expect(missing.filter(id => !(id in unprinted))).toEqual([]);
    expect(1 - missing.length / listed.length).toBeGreaterThanOrEqual(0.98);
  });

  it('gives at least 98 % of the listed figures the unit they are printed with', () => {
    const found = listed.filter(({ id }) => !(id in unprinted));
    const other = found.filter(figure => !hasUnit(figure, printed)).map(({ id }) => id);
    expect(1 - other.length / found.length, other.join(' ')).toBeGreaterThanOrEqual(0.98);
  });

  function tells({ span, quote, related }: Finding, line: number, figures: readonly string[]): boolean {
    const quotes = [quote, ...related.map(other => other.quote)];
    return lineAt(document, span.start) === line && figures.every(figure => quotes.some(said => says(said, figure)));
  }
});

function holders(mentions: readonly PrintedMention[], token: RegExpExecArray): PrintedMention[] {
  const end = token.index + token[0].length;
  return mentions.filter(({ span }) => span.start <= token.index && end <= span.end);
}

/** The quote begins with exactly this number, whatever unit follows. */
function says(quote: string, figure: string): boolean {
  return quote.startsWith(figure) && !/^[\d.,]*\d/.test(quote.slice(figure.length));
}

/** The same value, or the same end of a range, on the same line. */
function isPrinted(figure: ListedFigure, printed: readonly PrintedFigure[]): boolean {
  return printed.some(mention => isThere(figure, mention));
}

function isThere({ line, value }: ListedFigure, mention: PrintedFigure): boolean {
  if (value === null || mention.line !== line) return false;
  return [mention.value].flat().some(said => said !== null && Number(said) === value);
}

/** `lượt` and `lượt khách` are one unit: the list may say more of the noun than the reader, or less. */
function hasUnit(figure: ListedFigure, printed: readonly PrintedFigure[]): boolean {
  const unit = figure.id in units ? units[figure.id] : figure.unit_vi;
  return printed
    .filter(mention => isThere(figure, mention))
    .some(said => (unit && said.unit ? said.unit.startsWith(unit) || unit.startsWith(said.unit) : said.unit === unit));
}
