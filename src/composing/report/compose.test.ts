import { describe, expect, it } from 'vitest';
import { check } from '#checking';
import { heldOf } from '../held.ts';
import { readNarrative } from '../markdown/markdown.ts';
import { indicator, province, stored } from '../printing/printing.fixtures.ts';
import { compose } from './compose.ts';
import { documentOf, placeOf } from './document.ts';
import { createOutline } from './labels.ts';
import { officialOf } from './official.ts';

const head = `---
id: thu-2021-S1
area: vn-04
period: 2021-S1
letterhead: { agency: ỦY BAN NHÂN DÂN TỈNH THỬ, symbol: BC-UBND, place: Thử, subject: "Tình hình {{@period}}" }
---
`;

function composed(body: string, held = province) {
  const { narrative, problems } = readNarrative(head + body);
  expect(problems).toEqual([]);
  if (narrative === null) throw new Error('the text is sound');
  return compose(narrative, held);
}

const body = `# TÌNH HÌNH

## Kinh tế

### Nông nghiệp {#nong-nghiep}

Sản lượng lương thực **đạt {{grain}}**, {{grain of-target by=hdnd-tinh}}, {{grain growth}}.

- Cháy: {{fires}}, {{fires difference}}.

Bảng: Một số chỉ tiêu năm {{@year}}
| Chỉ tiêu | Thực hiện |
|---|--:|
| Số vụ cháy | {{fires}} |
| Lúa mì | {{wheat}} |

=== Các biểu

\`\`\`bars Đàn (nghìn con)
periods: 2020-S1, 2021-S1, 2022-S1
Đàn: herd
\`\`\`
`;

describe('a composed report', () => {
  const report = composed(body);

  it('is text with a passage a line, rows of cells set apart by tabs', () => {
    expect(report.text.split('\n')).toEqual([
      'Tình hình 6 tháng đầu năm 2021',
      'TÌNH HÌNH',
      'Kinh tế',
      'Nông nghiệp',
      'Sản lượng lương thực đạt 123.887,3 tấn, đạt 101,3% kế hoạch, tăng 2,2% so với cùng kỳ năm trước.',
      'Cháy: 05 vụ, giảm 12 vụ so với cùng kỳ năm trước.',
      'Một số chỉ tiêu năm 2021',
      'Chỉ tiêu\tThực hiện',
      'Số vụ cháy\t5 vụ',
      'Lúa mì\t[…]',
      'Các biểu',
      'Đàn (nghìn con)',
      '',
    ]);
  });

  it('knows where each printed figure stands and what it rests on', () => {
    for (const { span, number, text } of report.figures) {
      expect(report.text.slice(span.start, span.end)).toBe(text);
      expect(number.start).toBeGreaterThanOrEqual(span.start);
      expect(number.end).toBeLessThanOrEqual(span.end);
    }
    expect(report.figures.map(({ number }) => report.text.slice(number.start, number.end))).toEqual([
      '123.887,3 tấn',
      '101,3%',
      '2,2%',
      '05 vụ',
      '12 vụ',
      '5 vụ',
    ]);
    expect(report.figures[1]?.rests.map(({ figure }) => figure.id)).toEqual([
      'grain||2021-S1|actual',
      'grain||2021|target:hdnd-tinh',
    ]);
    expect(report.figures.map(({ passage }) => passage)).toEqual(['p4', 'p4', 'p4', 'p5', 'p5', 'p6']);
  });

  it('names what could not be printed, and where', () => {
    expect(report.problems).toHaveLength(1);
    const [problem] = report.problems;
    expect(problem).toMatchObject({ passage: 'p6', problem: { id: 'indicator-unknown', indicator: 'wheat' } });
    expect(report.text.slice(problem?.span.start, problem?.span.end)).toBe('[…]');
  });

  it('has labels that are counted', () => {
    expect(
      report.passages.map(passage => ('label' in passage ? `${passage.id} ${passage.label}` : passage.id)),
    ).toEqual(['p1 PHẦN I', 'p2 I.', 'nong-nghiep 1.', 'p4', 'p5 -', 'p6', 'p7 Phụ lục', 'p8']);
  });

  it('is an official document with its annexes, tags and pictures', () => {
    const document = officialOf(report);
    expect(document.title).toBe('BÁO CÁO Tình hình 6 tháng đầu năm 2021');
    expect(document.head).toMatchObject({ symbol: 'BC-UBND', subject: 'Tình hình 6 tháng đầu năm 2021', number: null });
    expect(document.body.map(({ kind }) => kind)).toEqual([
      'heading',
      'heading',
      'heading',
      'paragraph',
      'item',
      'table',
    ]);
    expect(document.body[3]).toEqual({
      kind: 'paragraph',
      runs: [
        { text: 'Sản lượng lương thực ' },
        { text: 'đạt ', bold: true },
        { text: '123.887,3 tấn', bold: true, tag: 'f1' },
        { text: ', ' },
        { text: 'đạt 101,3% kế hoạch', tag: 'f2' },
        { text: ', ' },
        { text: 'tăng 2,2% so với cùng kỳ năm trước', tag: 'f3' },
        { text: '.' },
      ],
    });
    // `Số vụ cháy` is 10 characters and `5 vụ` 4, with 2,5 for the edges; the heads `Chỉ tiêu`, `Thực hiện` have words of 4.
    expect(document.body[5]).toMatchObject({
      columns: [
        { align: 'left', width: 12.5 },
        { align: 'right', width: 6.5 },
      ],
    });
    expect(document.annexes).toHaveLength(1);
    expect(document.annexes[0]).toMatchObject({ label: 'Phụ lục', title: 'Các biểu' });
    const [picture] = document.annexes[0]?.body ?? [];
    expect(picture).toMatchObject({
      kind: 'picture',
      alternative: 'Đàn (nghìn con): 6 tháng đầu năm 2020: 2.868,5; 6 tháng đầu năm 2021: 2.905,5.',
      chart: {
        shape: 'bars',
        categories: ['6 tháng đầu năm 2020', '6 tháng đầu năm 2021', '6 tháng đầu năm 2022'],
        series: [{ name: 'Đàn', values: [2868.5, 2905.5, null] }],
      },
    });
    expect(picture?.kind === 'picture' ? picture.svg : '').toMatch(/^<svg .*>2\.868,5<.*<\/svg>$/);
  });

  it('is checked like any report, and a finding knows its passage and figure', () => {
    expect(check(documentOf(report)).findings).toEqual([]);
    // The author wrote a base by hand that is not the store's: 123.887,3 / 120.000 is 3,2 % more.
    const wrong = composed('Sản lượng lương thực đạt {{grain}}, {{grain growth}} (cùng kỳ 120.000 tấn).');
    const { findings } = check(documentOf(wrong));
    expect(findings).toHaveLength(1);
    const span = findings[0]?.span ?? { start: 0, end: 0 };
    expect(placeOf(wrong, span).passage).toBe('p1');
    const first = wrong.figures[0]?.span ?? span;
    expect(placeOf(wrong, first)).toEqual({ passage: 'p1', figure: 0 });
  });

  it('draws names safely', () => {
    const held = heldOf(
      [indicator('herd', '<b>&', 'stock')],
      [stored('herd', '-2.5'), stored('herd', '7', { period: '2020-S1' })],
    );
    const document = officialOf(composed('```line\nperiods: 2020-S1, 2021-S1\n"<Một>": herd\nHai: herd\n```', held));
    const [picture] = document.body;
    const svg = picture?.kind === 'picture' ? picture.svg : '';
    expect(svg).toContain('&quot;&lt;Một&gt;&quot;');
    expect(svg).toContain('&lt;b&gt;&amp;');
    expect(svg).not.toContain('NaN');
  });
});

describe('outline numbers', () => {
  it('are the decree’s, with đ after d', () => {
    const { next } = createOutline();
    const levels = [1, 2, 3, 4, 4, 5, 5, 3, 4, 2, 3, 1, 2] as const;
    expect(levels.map(next).join(' ')).toBe('PHẦN I I. 1. 1.1. 1.2. a) b) 2. 2.1. II. 1. PHẦN II I.');
  });
});

describe('columns', () => {
  const setting =
    'id: r\narea: vn-04\nperiod: 2021-S1\nletterhead: { agency: UBND, symbol: BC-UBND, place: Cao Bằng, type: BÁO CÁO, subject: x, power: [], recipients: [] }';
  const table = (...rows: string[]) => {
    const read = readNarrative(`---\n${setting}\n---\n\nBảng: b\n${rows.join('\n')}\n`);
    if (read.narrative === null) throw new Error(JSON.stringify(read.problems));
    const [block] = officialOf(compose(read.narrative, heldOf([], []))).body;
    return block?.kind === 'table' ? block.columns.map(({ width }) => width) : [];
  };

  it('never cut a number: where the page is full, only longer cells give way', () => {
    const name = 'Giá trị sản xuất công nghiệp theo giá so sánh';
    const [words = 0, ...numbers] = table(
      '| Chỉ tiêu | Kế hoạch | Thực hiện | So với kế hoạch | So với cùng kỳ |',
      '|---|--:|--:|--:|--:|',
      `| ${name} | 2.049.706 triệu đồng | 472.347 triệu đồng | 136,7% | 133,7% |`,
    );
    expect(words + numbers.reduce((sum, each) => sum + each, 0)).toBeCloseTo(68);
    // "2.049.706" and "136,7%" are nine and six characters, the edges of a cell two and a half.
    expect(numbers[0]).toBeGreaterThanOrEqual(11.5);
    expect(numbers[2]).toBeGreaterThanOrEqual(8.5);
    expect(words).toBeLessThan(36.5);
  });
});
