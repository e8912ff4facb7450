/** A report whose outline numbers and table grid are in Word's markup and not in its words, begun anew over HTTP. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Inline, Narrative, Passage } from '#composing';
import { paragraph, run, writeDocx } from '../kit/docxParts.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(async () => desk.close());

const levels = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['lowerLetter', '%3)'],
  ['bullet', '-'],
].map(
  ([format, text], level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
);
const numbering = `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const numbered = (level: number, words: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(words)}</w:p>`;
const cell = (words: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(...(words === '' ? [] : [words]))}</w:tc>`;
const row = (cells: readonly string[], head = false) =>
  `<w:tr>${head ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;

/** Two head rows, in which a cell reaches down and another to the side. */
const table = `<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>${[
  row([cell('Vật nuôi', '<w:vMerge w:val="restart"/>'), cell('Tổng đàn (con)', '<w:gridSpan w:val="2"/>')], true),
  row([cell('', '<w:vMerge/>'), cell('6 tháng đầu năm 2022'), cell('6 tháng đầu năm 2023')], true),
  row([cell('Trâu'), cell('1.200'), cell('1.150')]),
  row([cell('Ngựa'), cell(''), cell('850')]),
].join('')}</w:tbl>`;

const docx = writeDocx({
  numbering,
  body: [
    paragraph('BÁO CÁO'),
    paragraph('Tình hình 6 tháng đầu năm 2023'),
    numbered(0, 'Kết quả đạt được'),
    numbered(1, 'Du lịch'),
    numbered(2, 'Thu phí tham quan'),
    paragraph('Thu phí tham quan 6 tháng đầu năm 2023 đạt 630 triệu đồng, tăng 5,0% so với cùng kỳ năm 2022.'),
    numbered(3, 'Các điểm tham quan mở cửa cả tuần, kể cả ngày lễ;'),
    numbered(1, 'Chăn nuôi'),
    table,
    numbered(0, 'Nhiệm vụ thời gian tới'),
    paragraph('Tiếp tục theo dõi giá cả thị trường để báo cáo kịp thời.'),
    paragraph('Nơi nhận:'),
    numbered(3, 'Thường trực Tỉnh ủy'),
    numbered(3, 'Lưu VT'),
  ].join(''),
});

async function brought() {
  const { status, body } = await desk.ask('importReport', {
    query: { name: 'danh-so.docx', period: '2023-S1', area: 'vn-04' },
    bytes: docx,
  });
  return { status, report: body.report.id };
}

async function begun(report: string, id: string): Promise<Narrative> {
  const { status, body } = await desk.ask('createNarrative', {
    body: { from: 'report', report, period: '2024-S1', id },
  });
  expect(status).toBe(201);
  // The shape of the contract is that of the narrative.
  return body.narrative.narrative as Narrative;
}

const words = (content: readonly Inline[]) =>
  content.map(inline => (inline.kind === 'text' ? inline.text : `<${inline.kind}>`)).join('');

function told(passage: Passage): unknown {
  switch (passage.kind) {
    case 'heading':
    case 'item':
      return [`${passage.kind} ${passage.level}`, words(passage.content)];
    case 'paragraph':
      return ['paragraph', words(passage.content)];
    case 'table':
      return ['table', passage.head.map(cells => cells.map(words)), passage.rows.map(cells => cells.map(words))];
    default:
      return [passage.kind];
  }
}

const outlined = [
  ['heading 2', 'Kết quả đạt được'],
  ['heading 3', 'Du lịch'],
  ['heading 5', 'Thu phí tham quan'],
  ['paragraph', 'Thu phí tham quan <moment> đạt <figure>, <figure> so với cùng kỳ năm <moment>.'],
  ['item 1', 'Các điểm tham quan mở cửa cả tuần, kể cả ngày lễ;'],
  ['heading 3', 'Chăn nuôi'],
  [
    'table',
    [
      ['Vật nuôi', 'Tổng đàn (con)', ''],
      ['', '<moment>', '<moment>'],
    ],
    [
      ['Trâu', '<figure>', '<figure>'],
      ['Ngựa', '', '<figure>'],
    ],
  ],
  ['heading 2', 'Nhiệm vụ thời gian tới'],
  ['paragraph', 'Tiếp tục theo dõi giá cả thị trường để báo cáo kịp thời.'],
];

it('keeps its headings, items and table, and its numbers are bound', async () => {
  const { status, report } = await brought();
  expect(status).toBe(201);
  const { body } = await desk.ask('report', { params: { id: report } });
  expect(body.text).not.toMatch(/^(?:[IVX]+|\d+)\.|^[a-z]\)/mu);
  const { passages, letterhead } = await begun(report, 'giu-de-muc');
  expect(passages.map(told)).toEqual(outlined);
  expect(letterhead.recipients).toEqual(['Thường trực Tỉnh ủy', 'Lưu VT']);
});

it('brought in before blocks were kept, it is begun from its words; brought in again, from its blocks', async () => {
  const { report } = await brought();
  await sql`update report set blocks = null`.execute(desk.store.db);
  const { passages: plain } = await begun(report, 'chi-co-chu');
  expect(plain.map(told)).toContainEqual(['paragraph', 'Chăn nuôi']);
  expect(plain.map(({ kind }) => kind)).not.toContain('heading');
  expect(await brought()).toEqual({ status: 200, report });
  expect((await begun(report, 'lai-co-de-muc')).passages.map(told)).toEqual(outlined);
});
