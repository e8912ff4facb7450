import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { docxOf, open } from '#documents';
import type { Figure } from '#figures';
import { type Held, heldOf } from '../held.ts';
import { readNarrative } from '../markdown/markdown.ts';
import { province, stored } from '../printing/printing.fixtures.ts';
import { compose } from '../report/compose.ts';
import { officialOf } from '../report/official.ts';
import { type Proof, proofOf } from './proof.ts';
import { readProof } from './readProof.ts';
import { untrue } from './untrue.ts';
import { verifyProof } from './verifyProof.ts';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const text = `---
id: thu-2021-S1
area: vn-04
period: 2021-S1
letterhead:
  agency: ỦY BAN NHÂN DÂN TỈNH THỬ
  symbol: BC-UBND
  number: "15"
  date: 2021-06-25
  place: Thử
  subject: Tình hình kinh tế - xã hội {{@period}}
  power: [CHỦ TỊCH]
  recipients: ["Lưu: VT"]
---
# TÌNH HÌNH

## Kinh tế

### Nông nghiệp

#### Trồng trọt

Vụ xuân gieo đúng lịch. Sản lượng lương thực ước đạt {{grain}}, {{grain of-target by=hdnd-tinh}}, {{grain growth}}. Giá ổn định.

Thu ngân sách đạt {{revenue}}, tăng 150% so với cùng kỳ năm trước (cùng kỳ 600 triệu đồng).

| Chỉ tiêu | Thực hiện | So với cùng kỳ |
|---|--:|--:|
| Số vụ cháy | {{fires}} | {{fires difference bare}} |
| Tỷ lệ hộ nghèo | {{poor}} | {{poor points bare}} |
`;

const { narrative } = readNarrative(text);
if (narrative === null) throw new Error('the text is sound');
const issued = compose(narrative, province);
const proof = await proofOf(issued, digest);

describe('a proof', () => {
  it('names for every printed number what it rests on and who answers for it', () => {
    expect(proof.entries.map(({ printed }) => printed)).toEqual([
      '123.887,3 tấn',
      'đạt 101,3% kế hoạch',
      'tăng 2,2% so với cùng kỳ năm trước',
      '1.500 triệu đồng',
      '5 vụ',
      '-12 vụ',
      '17,36%',
      '0,64 điểm phần trăm',
    ]);
    expect(proof.entries[1]?.rests).toMatchObject([
      {
        role: 'of',
        indicator: 'grain',
        period: '2021-S1',
        measure: 'actual',
        value: '123887.3',
        vintage: 'official',
        enteredBy: 'an',
      },
      { role: 'target', period: '2021', measure: 'target:hdnd-tinh', value: '122300' },
    ]);
    expect(proof.relations.length).toBeGreaterThan(0);
  });

  it('holds for its own text, for the DOCX, and after a journey through JSON', async () => {
    const back = readProof(JSON.parse(JSON.stringify(proof)));
    if (back === null) throw new Error('no proof');
    expect(await verifyProof(back, issued.text, digest)).toEqual({ ok: true, broken: [], changed: [] });
    const opened = await open(await docxOf(officialOf(issued)), 'bao-cao.docx');
    if (!opened.ok) throw new Error(opened.problem.vi);
    expect(await verifyProof(back, opened.document.text, digest)).toEqual({ ok: true, broken: [], changed: [] });
  });

  it.each([
    ['123.887,3', '123.987,3', 1, '123.887,3 tấn', '123.987,3'],
    ['tăng 2,2%', 'giảm 2,2%', 3, 'tăng 2,2% so với cùng kỳ năm trước', 'giảm'],
    ['-12 vụ', '-11 vụ', 6, '-12 vụ', '-11'],
    ['17,36%', '16,36%', 7, '17,36%', '16,36%'],
  ])('says which entry of the text was changed: %s to %s', async (before, after, number, printed, found) => {
    const { ok, changed, broken } = await verifyProof(proof, issued.text.replace(before, after), digest);
    expect(ok).toBe(false);
    expect(broken).toEqual([]);
    expect(changed).toEqual([
      { number, passage: proof.entries[number - 1]?.passage, printed, found: expect.stringContaining(found) as string },
    ]);
  });

  it('is not misled by words added elsewhere, and misses a sentence that is gone', async () => {
    const more = issued.text.replace('Giá ổn định.', 'Giá ổn định trong cả vụ, theo đánh giá của ngành.');
    expect(await verifyProof(proof, `Trang 1\n${more}\nTrang 2`, digest)).toMatchObject({ ok: true });
    const less = issued.text.replace(/Thu ngân sách.*\n/, '');
    expect((await verifyProof(proof, less, digest)).changed).toEqual([
      { number: 4, passage: 'p6', printed: '1.500 triệu đồng', found: null },
    ]);
  });

  it.each<[string, (proof: Proof) => unknown, readonly unknown[]]>([
    ['a value', ({ entries }) => Object.assign(entries[1]?.rests[0] ?? {}, { value: '1' }), [2]],
    ['an approver', ({ entries }) => Object.assign(entries[4]?.rests[0] ?? {}, { approvedBy: 'binh' }), [5]],
    ['what was printed', ({ entries }) => Object.assign(entries[0] ?? {}, { printed: '1 tấn' }), [1]],
    ['an entry taken out', ({ entries }) => (entries as unknown[]).splice(3, 1), [4, 5, 6, 7]],
    ['a verdict', ({ relations }) => Object.assign(relations[0] ?? {}, { verdict: 'undecided' }), ['relations']],
    ['the number of the report', ({ report }) => Object.assign(report, { number: '16' }), ['head']],
  ])('shows that %s was changed in it', async (_, change, broken) => {
    const copy = structuredClone(proof);
    change(copy);
    expect((await verifyProof(copy, copy.text, digest)).broken).toEqual(broken);
  });

  it('is no proof in another shape', () => {
    for (const wrong of [
      null,
      1,
      [],
      {},
      { ...proof, entries: [{}] },
      { ...proof, format: 'x' },
      { ...proof, passages: [1] },
    ])
      expect(readProof(wrong)).toBeNull();
  });
});

describe('what a revision makes untrue', () => {
  const revised = (...figures: readonly Figure[]): Held =>
    heldOf(province.indicators.values(), [...province.figures.values(), ...figures]);

  it('is nothing where nothing was revised, or only behind the digits that are printed', () => {
    expect(untrue(issued, province)).toEqual([]);
    expect(untrue(issued, revised(stored('grain', '121220.6', { period: '2020-S1' })))).toEqual([]);
  });

  it('is nothing in the caption of a table, which is running text: its counts are padded', () => {
    const captioned = readNarrative(text.replace('| Chỉ tiêu', 'Bảng: {{fires}} trong kỳ\n| Chỉ tiêu')).narrative;
    if (captioned === null) throw new Error('the text is sound');
    const printed = compose(captioned, province);
    expect(printed.figures.map(each => each.text)).toContain('05 vụ');
    expect(untrue(printed, province)).toEqual([]);
  });

  it('is every printed sentence, with its new words and a drafted correction', () => {
    // 120000 / 122300 = 98,1 %; 120000 / 121220,5 = 98,99 %: 1,0 % less
    const found = untrue(issued, revised(stored('grain', '120000')));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      passage: 'p5',
      where: 'Phần I, mục I.1.1',
      before: 'Sản lượng lương thực ước đạt 123.887,3 tấn, đạt 101,3% kế hoạch, tăng 2,2% so với cùng kỳ năm trước.',
      after: 'Sản lượng lương thực ước đạt 120.000 tấn, đạt 98,1% kế hoạch, giảm 1,0% so với cùng kỳ năm trước.',
    });
    expect(found[0]?.draft).toBe(
      'Đính chính Báo cáo số 15/BC-UBND ngày 25 tháng 6 năm 2021: tại phần I, mục I.1.1, “Sản lượng lương thực ước đạt 123.887,3 tấn, đạt 101,3% kế hoạch, tăng 2,2% so với cùng kỳ năm trước.” sửa thành “Sản lượng lương thực ước đạt 120.000 tấn, đạt 98,1% kế hoạch, giảm 1,0% so với cùng kỳ năm trước.” (số liệu “Chỉ tiêu grain” 6 tháng đầu năm 2021 được điều chỉnh).',
    );
  });

  it('is said in English too', () => {
    const [found] = untrue(issued, revised(stored('grain', '120000')));
    expect(found?.whereEn).toBe('Part I, section I.1.1');
    expect(found?.draftEn).toContain(
      'Correction of Báo cáo số 15/BC-UBND of 2021-06-25, Part I, section I.1.1: “Sản lượng',
    );
    expect(found?.draftEn).toContain('(“Chỉ tiêu grain” for the first half of 2021 was revised).');
    const [gone] = untrue(issued, revised(stored('revenue', '1500', { status: 'rejected' })));
    expect(gone?.draftEn).toContain('has nothing to stand on any more (“1.500 triệu đồng”: The figure of');
  });

  it('is a chart that would be drawn otherwise, point by point', () => {
    const drawn = readNarrative(
      `${text}\n\`\`\`bars Thu ngân sách\nperiods: 2020-S1, 2021-S1\nThu: revenue\nCháy: fires\n\`\`\`\n`,
    ).narrative;
    if (drawn === null) throw new Error('the text is sound');
    const went = compose(drawn, province);
    const among = (held: Held) =>
      untrue(went, held, drawn.passages).filter(({ changes }) => changes[0]?.figure === null);
    expect(among(revised(stored('revenue', '1500.0')))).toEqual([]);
    const [chart, ...others] = among(
      revised(stored('revenue', '1625.5'), stored('fires', '17', { period: '2020-S1', status: 'rejected' })),
    );
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      where: 'Phần I, mục I.1.1',
      before: 'Thu ngân sách: Thu, 6 tháng đầu năm 2021: 1.500; Cháy, 6 tháng đầu năm 2020: 17',
      after: 'Thu ngân sách: Thu, 6 tháng đầu năm 2021: 1.625,5; Cháy, 6 tháng đầu năm 2020: […]',
      changes: [{ after: 'Thu, 6 tháng đầu năm 2021: 1.625,5' }, { after: null }],
    });
    expect(chart?.draft).toContain('(vẽ lại biểu đồ theo số liệu đã điều chỉnh)');
  });

  it('is a row of a table, and what was withdrawn', () => {
    const [row] = untrue(issued, revised(stored('fires', '6')));
    expect([row?.before, row?.after]).toEqual(['Số vụ cháy\t5 vụ\t-12 vụ', 'Số vụ cháy\t6 vụ\t-11 vụ']);
    const [gone] = untrue(issued, revised(stored('revenue', '1500', { status: 'rejected' })));
    expect(gone).toMatchObject({
      after: 'Thu ngân sách đạt […], tăng 150% so với cùng kỳ năm trước (cùng kỳ 600 triệu đồng).',
      changes: [{ after: null, problem: { id: 'figure-rejected' } }],
    });
    expect(gone?.draft).toContain('không còn căn cứ');
    expect(gone?.draft).toMatch(/[^.]\); đề nghị bỏ hoặc thay bằng số mới\.$/u);
  });

  it('is told to stand at the opening where no heading comes before it', () => {
    const bare = readNarrative(text.replaceAll(/^#+ .*$/gmu, '')).narrative;
    if (bare === null) throw new Error('the text is sound');
    const [found] = untrue(compose(bare, province), revised(stored('grain', '120000')));
    expect(found).toMatchObject({ where: 'phần mở đầu', whereEn: 'the opening' });
    expect(found?.draft).toContain(': tại phần mở đầu, “Sản lượng');
  });
});
