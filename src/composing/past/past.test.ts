import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../../test/kit/docxSchema.ts';
import { mergedTable, sampleReport } from '../../../test/kit/officialSample.ts';
import { importReport } from '#binding';
import { docxOf, fromText, open } from '#documents';
import { halfPeriod } from '#figures';
import { askedKey, figuresAsked } from '../asked.ts';
import { type Held, heldOf } from '../held.ts';
import { compose } from '../report/compose.ts';
import { readNarrative, writeNarrative } from '../markdown/markdown.ts';
import { documentOf } from '../report/document.ts';
import { officialOf } from '../report/official.ts';
import { rollForward } from '../rolling/rollForward.ts';
import { pastLookSentence } from './looks.ts';
import { narrativeOfReport } from './narrativeOfReport.ts';
import { provableBy } from './provable.ts';

const lines = [
  'BÁO CÁO',
  'Tình hình 6 tháng đầu năm 2024',
  'Thu ngân sách 6 tháng đầu năm 2024 đạt 630 tỷ đồng, đạt 50,4% dự toán, tăng 5,0% so với cùng kỳ năm 2023. Khu vực dịch vụ tăng 6,4%. Xảy ra 06 vụ cháy, ít hơn 02 vụ so với cùng kỳ. Toàn tỉnh có 87 xã đạt chuẩn (tăng 04 xã).',
];

function read(text = lines.join('\n\n')) {
  const document = fromText(text, 'test');
  return { document, report: importReport(document, { period: halfPeriod(2024, 1), digest: 'test' }) };
}

/** The same figures with other values, by the value they have. */
function changed(held: Held, values: Readonly<Record<string, string>>): Held {
  const figures = [...held.figures.values()];
  return heldOf(
    held.indicators.values(),
    figures.map(figure => ({ ...figure, value: values[figure.value ?? ''] ?? figure.value })),
  );
}

describe('a narrative made from a finished report', () => {
  it('says the contrary where the figures do', () => {
    const { document, report } = read();
    const { narrative } = narrativeOfReport(document, report);
    const held = changed(provableBy(report), { '630': '570', '6.4': '-0.8', '6': '11' });
    expect(compose(narrative, held).text).toContain(
      // 570 of 1.250 is 45,6 %, and 5 % less than 600; 11 fires are 3 more than 8.
      'đạt 570 tỷ đồng, đạt 45,6% dự toán, giảm 5,0% so với cùng kỳ năm 2023. Khu vực dịch vụ giảm 0,8%. Xảy ra 11 vụ cháy, nhiều hơn 03 vụ so với cùng kỳ.',
    );
  });

  it('asks the store for the next period when it is rolled forward, and its words move', () => {
    const { document, report } = read();
    const rolled = rollForward(narrativeOfReport(document, report).narrative, '2025-S1');
    if (!rolled.ok) throw new Error(rolled.problem.en);
    const asked = figuresAsked(rolled.narrative).map(({ period, measure }) => `${period} ${measure}`);
    expect(new Set(asked)).toEqual(
      new Set(['2025-S1 actual', '2024-S1 actual', '2025-S1 target:ke-hoach', '2025 target:ke-hoach']),
    );
    const moved = [...provableBy(report).figures.values()].flatMap(figure => [
      figure,
      { ...figure, period: figure.period.replace('2024', '2025') },
    ]);
    const { text, problems } = compose(rolled.narrative, heldOf(report.indicators, moved));
    expect(problems).toEqual([]);
    expect(text).toContain('Thu ngân sách 6 tháng đầu năm 2025 đạt 630 tỷ đồng');
    expect(text).toContain('không đổi so với cùng kỳ năm 2024');
  });

  it('passes or misses a plan as the figures do', () => {
    const { document, report } = read(
      [...lines.slice(0, 2), 'Thu ngân sách đạt 1.350 tỷ đồng, vượt 8% dự toán.'].join('\n\n'),
    );
    const { narrative, look } = narrativeOfReport(document, report);
    expect(look).toEqual([]);
    const said = (held: Held) => compose(narrative, held).text.split('\n')[1];
    expect(said(provableBy(report))).toBe('Thu ngân sách đạt 1.350 tỷ đồng, vượt 8% dự toán.');
    // 1.200 of 1.250 is 96 %.
    expect(said(changed(provableBy(report), { '1350': '1200' }))).toBe(
      'Thu ngân sách đạt 1.200 tỷ đồng, hụt 4% dự toán.',
    );
  });

  it.each([
    [['Phần thứ nhất', 'KẾT QUẢ THỰC HIỆN'], '# KẾT QUẢ THỰC HIỆN'],
    [['PHẦN I: KẾT QUẢ', 'Nhìn chung khá.'], '# KẾT QUẢ\n\nNhìn chung khá.'],
    [['Phần II', 'I. KINH TẾ'], 'Phần II\n\n## KINH TẾ'],
    [['Phần II', 'Nhìn chung khá.'], 'Phần II\n\nNhìn chung khá.'],
  ])('reads %j as parts and headings, and loses no word', (words, expected) => {
    const { document, report } = read([...lines.slice(0, 2), ...words].join('\n\n'));
    const written = writeNarrative(narrativeOfReport(document, report).narrative);
    expect(written.slice(written.lastIndexOf('---') + 3).trim()).toBe(expected);
  });

  it('lists what no figure proves, with its reading', () => {
    const { document, report } = read();
    const { look } = narrativeOfReport(document, report);
    expect(look).toMatchObject([{ kind: 'not-bound', quote: '04 xã', candidates: [{ form: { kind: 'difference' } }] }]);
    const [first] = look;
    expect(first && pastLookSentence(first, provableBy(report)).vi).toMatch(/^“04 xã” chưa gắn được.*số gốc/u);
  });

  it('binds to what the store holds, and lists where that is another number than was printed', () => {
    const { document, report } = read();
    const held = changed(provableBy(report), { '630': '632.5' });
    const { look } = narrativeOfReport(document, report, { held });
    expect(look.flatMap(each => (each.kind === 'prints-otherwise' ? [[each.printed, each.composed]] : []))).toEqual([
      // 632,5 rounded as the report printed it; 632,5 of 1.250; 632,5 to 600.
      ['630 tỷ đồng', '633 tỷ đồng'],
      ['đạt 50,4% dự toán', 'đạt 50,6% dự toán'],
      ['tăng 5,0%', 'tăng 5,4%'],
    ]);
  });

  it('binds nothing to an empty store, and keeps every word', () => {
    const { document, report } = read();
    const { narrative, bound, claims } = narrativeOfReport(document, report, { held: heldOf([], []) });
    expect({ bound, claims }).toEqual({ bound: 0, claims: 8 });
    expect(figuresAsked(narrative).map(askedKey)).toEqual([]);
    expect(compose(narrative, heldOf([], [])).text.split('\n')[1]).toBe(lines[2]);
  });

  it('gives boxes that the report does not show those of the area', () => {
    const { document, report } = read();
    const named = { kind: 'tỉnh', name: 'Hải Lam' };
    const { narrative } = narrativeOfReport(document, report, { named });
    expect(narrative.id).toBe('hai-lam-2024-S1');
    expect(narrative.letterhead.agency).toBe('ỦY BAN NHÂN DÂN TỈNH HẢI LAM');
  });

  it.each([
    [['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG'], null, 'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG'],
    [
      ['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG', 'SỞ KẾ HOẠCH', 'VÀ ĐẦU TƯ'],
      'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG',
      'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
    ],
    [['UBND TỈNH CAO BẰNG', 'SỞ TÀI CHÍNH'], 'UBND TỈNH CAO BẰNG', 'SỞ TÀI CHÍNH'],
    [['HỘI ĐỒNG NHÂN DÂN', 'THÀNH PHỐ CAO BẰNG'], null, 'HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ CAO BẰNG'],
    [['TỈNH ỦY CAO BẰNG', 'BAN KINH TẾ'], 'TỈNH ỦY CAO BẰNG', 'BAN KINH TẾ'],
    [['UBND HUYỆN HÒA AN'], null, 'UBND HUYỆN HÒA AN'],
  ])('reads the agency of %j whole', (box, superior, agency) => {
    const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
    const head = [...box, ...motto, 'Số: 15/BC-UBND', 'Cao Bằng, ngày 05 tháng 7 năm 2024', ...lines];
    const beside = box.map((line, at) => `${line}      ${motto[at] ?? ''}`.trim());
    for (const text of [
      head.join('\n\n'),
      [...beside, ...motto.slice(box.length), ...head.slice(box.length + 2)].join('\n\n'),
    ]) {
      const { document, report } = read(text);
      expect(narrativeOfReport(document, report).narrative.letterhead).toMatchObject({
        superior,
        agency,
        number: '15',
      });
    }
  });

  it('keeps the merged cells of a table, from Word to the report and its text, and to Word again', async () => {
    const written = await docxOf({ ...sampleReport, body: [mergedTable], annexes: [] });
    const opened = await open(written, 'bang.docx');
    if (!opened.ok) throw new Error(opened.problem.en);
    const report = importReport(opened.document, { period: halfPeriod(2024, 1), digest: 'test' });
    const { narrative } = narrativeOfReport(opened.document, report);
    const [table] = narrative.passages.filter(({ kind }) => kind === 'table');
    expect(table).toMatchObject({ merges: mergedTable.merges });
    const { text } = compose(narrative, provableBy(report));
    expect(text).toContain('Huyện\tLúa\t\n\tXuân\tMùa\nHà Quảng\t1\t2\n\t3\t4\nSố sơ bộ\t\t');
    const again = readNarrative(writeNarrative(narrative)).narrative?.passages.find(({ kind }) => kind === 'table');
    expect(again).toMatchObject({ merges: mergedTable.merges });
    const official = officialOf(compose(narrative, provableBy(report)));
    expect(official.body.find(({ kind }) => kind === 'table')).toMatchObject({ merges: mergedTable.merges });
    expect(schemaFaults(await docxOf(official))).toEqual([]);
    const cells = documentOf(compose(narrative, provableBy(report))).blocks.flatMap(({ cell }) => cell ?? []);
    expect(cells.find(({ row, column }) => row === 0 && column === 1)).toMatchObject({ columnSpan: 2, head: true });
  });

  it('keeps a merged cell that is empty', async () => {
    const head = [
      ['', 'Lúa', ''],
      ['', 'Xuân', 'Mùa'],
    ].map(row => row.map(text => (text === '' ? [] : [{ text }])));
    const written = await docxOf({ ...sampleReport, body: [{ ...mergedTable, head }], annexes: [] });
    const opened = await open(written, 'bang.docx');
    if (!opened.ok) throw new Error(opened.problem.en);
    const report = importReport(opened.document, { period: halfPeriod(2024, 1), digest: 'test' });
    const [table] = narrativeOfReport(opened.document, report).narrative.passages.filter(
      ({ kind }) => kind === 'table',
    );
    expect(table).toMatchObject({ merges: mergedTable.merges });
  });

  it('reads an empty text', () => {
    const { document, report } = read('');
    expect(narrativeOfReport(document, report)).toMatchObject({ claims: 0, look: [], narrative: { passages: [] } });
  });
});
