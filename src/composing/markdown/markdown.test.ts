import { describe, expect, it } from 'vitest';
import { plainWording } from '../narrative.ts';
import { readNarrative, writeNarrative } from './markdown.ts';

const head = `---
id: thu-2021-S1
area: vn-04
period: 2021-S1
letterhead:
  agency: ỦY BAN NHÂN DÂN TỈNH THỬ
  symbol: BC-UBND
  place: Thử
  subject: Tình hình {{@period}}
  power: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]
  recipients: [Như trên, "Lưu: VT, TH"]
---
`;

const passagesOf = (body: string) => readNarrative(head + body).narrative?.passages;

describe('a narrative as text', () => {
  it('has its front matter, and defaults for what is left out', () => {
    const { narrative, problems } = readNarrative(head);
    expect(problems).toEqual([]);
    expect(narrative).toEqual({
      id: 'thu-2021-S1',
      area: 'vn-04',
      period: '2021-S1',
      letterhead: {
        superior: null,
        agency: 'ỦY BAN NHÂN DÂN TỈNH THỬ',
        symbol: 'BC-UBND',
        number: null,
        date: null,
        place: 'Thử',
        type: 'BÁO CÁO',
        subject: [
          { kind: 'text', text: 'Tình hình ' },
          { kind: 'moment', moment: { kind: 'period' } },
        ],
        addressee: null,
        power: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        signer: null,
        recipients: ['Như trên', 'Lưu: VT, TH'],
      },
      wording: plainWording,
      passages: [],
    });
  });

  it('reads headings, paragraphs over several lines, items and annexes', () => {
    expect(
      passagesOf(
        '# Một\n## Hai\n\nĐoạn thứ nhất\ngồm hai dòng {#mo-dau}\n\n- mục\n+ mục con\n- mục **đậm**\n\n=== Phụ lục\n',
      ),
    ).toEqual([
      { id: 'p1', kind: 'heading', level: 1, content: [{ kind: 'text', text: 'Một' }] },
      { id: 'p2', kind: 'heading', level: 2, content: [{ kind: 'text', text: 'Hai' }] },
      { id: 'mo-dau', kind: 'paragraph', content: [{ kind: 'text', text: 'Đoạn thứ nhất gồm hai dòng' }] },
      { id: 'p4', kind: 'item', level: 1, content: [{ kind: 'text', text: 'mục' }] },
      { id: 'p5', kind: 'item', level: 2, content: [{ kind: 'text', text: 'mục con' }] },
      {
        id: 'p6',
        kind: 'item',
        level: 1,
        content: [
          { kind: 'text', text: 'mục ' },
          { kind: 'text', text: 'đậm', bold: true },
        ],
      },
      { id: 'p7', kind: 'annex', content: [{ kind: 'text', text: 'Phụ lục' }] },
    ]);
  });

  it('reads bound figures with their options', () => {
    const text =
      'Đạt {{crop-output[season=xuan;crop=lua] of-target by=hdnd-tinh at=2021 decimals=2 lead="ước \\"đạt\\"" tail=""}}, **{{grain share of=all[a=b] of-in=vn bare}}** {{@year -1}}.';
    expect(passagesOf(text)?.[0]).toEqual({
      id: 'p1',
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Đạt ' },
        {
          kind: 'figure',
          figure: {
            indicator: 'crop-output',
            items: { crop: 'lua', season: 'xuan' },
            period: '2021',
            form: { kind: 'of-target', by: 'hdnd-tinh' },
            print: { decimals: 2, lead: 'ước "đạt"', tail: '' },
          },
        },
        { kind: 'text', text: ', ' },
        {
          kind: 'figure',
          bold: true,
          figure: {
            indicator: 'grain',
            items: {},
            form: { kind: 'share', of: { indicator: 'all', items: { a: 'b' }, area: 'vn' } },
            print: { bare: true },
          },
        },
        { kind: 'text', text: ' ' },
        { kind: 'moment', moment: { kind: 'year', years: -1 } },
        { kind: 'text', text: '.' },
      ],
    });
  });

  it('reads and writes merged cells, and keeps apart what makes no rectangle', () => {
    const table = [
      '| Huyện | Lúa | < |',
      '| ^ | Xuân | Mùa |',
      '|---|--:|--:|',
      '| Hà Quảng | 1 | 2 |',
      '| \\< | 3 | 4 |',
    ];
    const { narrative, problems } = readNarrative(`${head}\n${table.join('\n')}\n`);
    expect(problems).toEqual([]);
    expect(narrative?.passages[0]).toMatchObject({
      head: [
        [[{ text: 'Huyện' }], [{ text: 'Lúa' }], []],
        [[], [{ text: 'Xuân' }], [{ text: 'Mùa' }]],
      ],
      merges: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
      ],
    });
    expect(narrative?.passages[0]).toMatchObject({ rows: [{}, [[{ text: '<' }], {}, {}]] });
    if (narrative !== null) expect(writeNarrative(narrative)).toContain(table.join('\n'));
    for (const odd of [
      '| < | 1 |\n|---|---|',
      '| a | ^ |\n|---|---|',
      '| a | < |\n|---|---|\n| ^ | < |',
      '| a | b |\n|---|---|\n| ^ | < |',
    ]) {
      const read = readNarrative(`${head}\n${odd}\n`);
      expect(
        read.problems.map(({ id }) => id),
        odd,
      ).toEqual(['merge']);
      expect(read.narrative?.passages[0]).not.toHaveProperty('merges');
    }
  });

  it('reads tables and charts', () => {
    const body =
      'Bảng: Cây trồng\n| Cây | Sản lượng |\n|---|--:|\n| Lúa \\| nếp | {{grain value tail="a|b"}} |\n| Ngô |\n\n```line Thu ngân sách\nperiods: 2021-M01, 2021-M02\nThu: revenue[a=b] in=vn-04\n``` {#bieu-do}\n';
    const { narrative, problems } = readNarrative(head + body);
    expect(problems.map(({ id, line }) => [id, line])).toEqual([['cells', 17]]);
    expect(narrative?.passages).toEqual([
      {
        id: 'p1',
        kind: 'table',
        caption: [{ kind: 'text', text: 'Cây trồng' }],
        columns: [{ align: 'left' }, { align: 'right' }],
        head: [[[{ kind: 'text', text: 'Cây' }], [{ kind: 'text', text: 'Sản lượng' }]]],
        rows: [
          [
            [{ kind: 'text', text: 'Lúa | nếp' }],
            [
              {
                kind: 'figure',
                figure: { indicator: 'grain', items: {}, form: { kind: 'value' }, print: { tail: 'a|b' } },
              },
            ],
          ],
          [[{ kind: 'text', text: 'Ngô' }], []],
        ],
      },
      {
        id: 'bieu-do',
        kind: 'chart',
        caption: [{ kind: 'text', text: 'Thu ngân sách' }],
        shape: 'line',
        periods: ['2021-M01', '2021-M02'],
        series: [{ name: 'Thu', of: { indicator: 'revenue', items: { a: 'b' }, area: 'vn-04' } }],
      },
    ]);
  });
});

describe('what cannot be read', () => {
  // The front matter is 11 lines, its closing line the 12th.
  it.each([
    ['x {{grain growht}}', 'form', 'growht'],
    ['x {{grain of-target}}', 'target', 'by='],
    ['x {{grain share}}', 'whole', 'of='],
    ['x {{grain share of=A_B}}', 'series', 'A_B'],
    ['x {{grain colour=red}}', 'option', 'colour'],
    ['x {{grain by=tw}}', 'option', 'by'],
    ['x {{grain at=2021-S3}}', 'period', '2021-S3'],
    ['x {{grain decimals=many}}', 'decimals', 'many'],
    ['x {{@hour}}', 'moment', '@hour'],
    ['x {{@date 2021-02-30}}', 'day', '2021-02-30'],
    ['x {{grain growth', 'unclosed', '{{grain'],
    ['5 * 3', 'mark', '\\*'],
    ['| a |\n| b |', 'rule', '|---|'],
    ['```bars\nperiods: 2021', 'fence', '```'],
    ['```bars\nrubbish\n```', 'chart', 'rubbish'],
    ['a {#x}\n\nb {#x}', 'id-twice', 'x'],
  ])('%s', (body, id, words) => {
    const { narrative, problems } = readNarrative(head + body);
    expect(narrative).not.toBeNull();
    expect(problems.map(problem => problem.id)).toEqual([id]);
    expect(problems[0]?.vi).toContain(words);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(13);
  });

  it('is kept as the words it is', () => {
    expect(passagesOf('Đạt {{grain growht}} tấn.')).toEqual([
      { id: 'p1', kind: 'paragraph', content: [{ kind: 'text', text: 'Đạt {{grain growht}} tấn.' }] },
    ]);
  });

  it.each([
    ['không có gì', 'front-matter-missing'],
    ['---\nid: [a\n---\n', 'front-matter'],
    ['---\narea: vn-04\nperiod: 2021-S1\n---\n', 'key-missing'],
    ['---\nid: a\narea: vn-04\nperiod: hôm qua\n---\n', 'period'],
  ])('front matter %j', (text, id) => {
    const { narrative, problems } = readNarrative(text);
    expect(narrative).toBeNull();
    expect(problems.map(problem => problem.id)).toContain(id);
  });

  it.each([
    ['colour: red', 'key-unknown', 5],
    ['letterhead:\n  agencies: x', 'key-unknown', 6],
    ['letterhead:\n  power: x', 'key-value', 6],
    ['letterhead:\n  date: 30/6/2021', 'day', 6],
    ['wording:\n  percentDecimals: two', 'key-value', 6],
  ])('a key of the front matter: %j', (yaml, id, line) => {
    const { narrative, problems } = readNarrative(`---\nid: a\narea: vn-04\nperiod: 2021-S1\n${yaml}\n---\n`);
    expect(narrative).not.toBeNull();
    expect(problems.map(problem => [problem.id, problem.line])).toEqual([[id, line]]);
  });
});
