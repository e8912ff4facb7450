import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { schemaFaults } from '../../../../test/kit/docxSchema.ts';
import { mergedTable, sampleReport } from '../../../../test/kit/officialSample.ts';
import type { Block, Document } from '../../document.ts';
import { open } from '../../open.ts';
import { docxOf } from '../index.ts';
import type { OfficialBlock, OfficialDocument, Run } from '../official.ts';

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

async function opened(bytes: Uint8Array): Promise<Document> {
  expect(schemaFaults(bytes)).toEqual([]);
  const read = await open(bytes, 'a.docx');
  if (!read.ok) throw new Error(read.problem.en);
  return read.document;
}

async function partOf(document: OfficialDocument, path: string): Promise<string> {
  const part = unzipSync(await docxOf(document))[path];
  if (part === undefined) throw new Error(`${path} is not in the file`);
  return strFromU8(part);
}

function withBody(...body: readonly OfficialBlock[]): OfficialDocument {
  return { ...sampleReport, body, annexes: [] };
}

describe('read back by our own reader', () => {
  let document: Document;
  const quoted = ({ span }: Block): string => document.text.slice(span.start, span.end);
  beforeAll(async () => {
    document = await opened(await docxOf(sampleReport));
  });

  test('the headings are headings of their level, in order', () => {
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    const read = headings.map(block => [block.level, quoted(block).replace(/\s+/gu, ' ')]);
    const written = sampleReport.body.flatMap(block =>
      block.kind === 'heading' ? [[block.level, `${block.label} ${textOf(block.runs)}`]] : [],
    );
    for (const heading of written) expect(read).toContainEqual(heading);
    expect(read).toContainEqual([1, 'Phụ lục I Chỉ tiêu chủ yếu']);
  });

  test('every paragraph and item has its words', () => {
    const read = document.blocks.filter(({ cell }) => cell === undefined).map(quoted);
    for (const block of sampleReport.body) {
      if (block.kind === 'paragraph') expect(read).toContain(textOf(block.runs));
      if (block.kind === 'item') expect(read.some(text => text.endsWith(textOf(block.runs)))).toBe(true);
    }
  });

  test('every cell of a table is where it was, and its head is a head', () => {
    const table = sampleReport.body.find(block => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('the sample has no table');
    const cells = document.blocks.flatMap(block =>
      block.cell === undefined ? [] : [{ ...block.cell, text: quoted(block) }],
    );
    const of = cells.find(({ text }) => text === 'Xóm')?.table;
    const read = [...table.head, ...table.rows].map((_, row) =>
      cells.filter(cell => cell.table === of && cell.row === row).map(({ text }) => text),
    );
    expect(read).toEqual([...table.head, ...table.rows].map(row => row.map(textOf)));
    expect(cells.filter(cell => cell.table === of && cell.head).map(({ text }) => text)).toEqual(
      table.head[0]?.map(textOf),
    );
  });
});

describe('the file', () => {
  test('is the same, byte for byte, on another day', async () => {
    const first = await docxOf(sampleReport);
    vi.useFakeTimers({ now: new Date('2031-07-08T09:10:11Z'), toFake: ['Date'] });
    const later = await docxOf(sampleReport).finally(() => vi.useRealTimers());
    expect(Buffer.compare(first, later)).toBe(0);
  });

  test('says it was made on the day that it bears', async () => {
    const core = await partOf(sampleReport, 'docProps/core.xml');
    expect(core.match(/2021-02-05T00:00:00Z/gu)).toHaveLength(2);
  });

  test('carries tagged runs in content controls, and what is no tag for Word without', async () => {
    const runs: Run[] = [
      { text: 'Đạt ' },
      { text: '101,3%', bold: true, tag: 'a"b' },
      { text: ' kế hoạch', tag: 'x'.repeat(65) },
    ];
    const xml = await partOf(withBody({ kind: 'paragraph', runs }), 'word/document.xml');
    expect(xml.match(/<w:sdt>.*?<\/w:sdt>/gu)).toEqual([
      '<w:sdt><w:sdtPr><w:tag w:val="a&quot;b"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/><w:bCs/></w:rPr>' +
        '<w:t xml:space="preserve">101,3%</w:t></w:r></w:sdtContent></w:sdt>',
    ]);
    expect(xml).toContain('<w:t xml:space="preserve"> kế hoạch</w:t>');
  });

  test('is Vietnamese to a spelling checker', async () => {
    expect(await partOf(sampleReport, 'word/styles.xml')).toContain('<w:lang w:val="vi-VN"');
  });

  test('carries what XML cannot, left out, and what it escapes, escaped', async () => {
    const text = `a\u0000b\u000bc\ud800d <w:p> & "e"\nf😀`;
    const read = await opened(await docxOf(withBody({ kind: 'paragraph', runs: [{ text }] })));
    expect(read.text).toContain('abcd <w:p> & "e" f😀');
  });

  test('holds a report of almost nothing', async () => {
    const bare: OfficialDocument = {
      title: '',
      head: { ...sampleReport.head, number: null, date: null, signer: null, power: [], recipients: [] },
      body: [],
      annexes: [],
    };
    expect((await opened(await docxOf(bare))).text).toContain('BÁO CÁO');
  });

  test('has merged cells where they were', async () => {
    const { text, blocks } = await opened(await docxOf(withBody(mergedTable)));
    const at = blocks.findIndex(({ span }) => text.slice(span.start, span.end) === 'Huyện');
    const read = blocks.slice(at).flatMap(({ span, cell }) => {
      if (cell?.table !== blocks[at]?.cell?.table || cell === undefined) return [];
      const { row, column, rowSpan, columnSpan, head } = cell;
      return [[text.slice(span.start, span.end), row, column, rowSpan, columnSpan, head]];
    });
    expect(read).toEqual([
      ['Huyện', 0, 0, 2, 1, true],
      ['Lúa', 0, 1, 1, 2, true],
      ['Xuân', 1, 1, 1, 1, true],
      ['Mùa', 1, 2, 1, 1, true],
      ['Hà Quảng', 2, 0, 2, 1, false],
      ['1', 2, 1, 1, 1, false],
      ['2', 2, 2, 1, 1, false],
      ['3', 3, 1, 1, 1, false],
      ['4', 3, 2, 1, 1, false],
      ['Số sơ bộ', 4, 0, 1, 3, false],
    ]);
  });

  test('keeps tables without caption, head, rows or enough cells readable', async () => {
    const columns = [
      { align: 'left' as const, width: 1 },
      { align: 'right' as const, width: 1 },
    ];
    const rows = [[[{ text: 'một' }]]];
    const read = await opened(
      await docxOf(
        withBody(
          { kind: 'table', caption: [], columns: [], head: [], rows: [] },
          { kind: 'table', caption: [], columns, head: [], rows },
          { kind: 'table', caption: [], columns, head: rows, rows: [] },
        ),
      ),
    );
    const tables = new Set(read.blocks.flatMap(({ cell }) => (cell === undefined ? [] : [cell.table])));
    expect(read.blocks.filter(({ span }) => read.text.slice(span.start, span.end) === 'một')).toHaveLength(2);
    expect(tables.size).toBeGreaterThanOrEqual(3);
  });
});
