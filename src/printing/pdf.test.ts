import { expect, test } from 'vitest';
import { open } from '#documents';
import { libreOffice } from '../../test/kit/libreOffice.ts';
import { sampleReport } from '../../test/kit/officialSample.ts';
import { printedPages } from '../../test/kit/printedPages.ts';
import { convertDocx } from './libreOffice.ts';
import { pdfOf } from './pdf.ts';
import { loadCompiler } from './typst.ts';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('the PDF is tagged, in Vietnamese, by PDF/UA, with its fonts embedded, and the same each time', async () => {
  const [first, second] = [await pdfOf(sampleReport), await pdfOf(sampleReport)];
  if (!first.ok || !second.ok) throw new Error('nothing printed');
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  const file = latin1(first.bytes);
  expect(file).toContain('/Marked true');
  expect(file).toMatch(/\/Lang ?\(vi-VN\)/u);
  expect(file).toMatch(/pdfuaid:part(?:>|=")1/u);
  const faces = (await printedPages(first.bytes)).flatMap(page => page.texts.map(({ face }) => face));
  expect(faces.every(face => face.includes('Tinos'))).toBe(true);
  expect(file.match(/\/FontFile2/gu)?.length).toBeGreaterThanOrEqual(4);
});

test('its words are the words of the document, also those that would be commands', async () => {
  const text = 'Chi #import "x" \\ $a_b$ *c* [d] // 50% của <e> @f `g` = 1';
  const printed = await pdfOf({ ...sampleReport, body: [{ kind: 'paragraph', runs: [{ text }] }], annexes: [] });
  const read = printed.ok ? await open(printed.bytes, 'a.pdf') : null;
  if (!read?.ok) throw new Error('nothing can be read');
  expect(read.document.text.replace(/\s+/gu, ' ')).toContain(text);
});

test('a picture that nobody described is printed all the same', async () => {
  const body = sampleReport.body
    .filter(block => block.kind === 'picture')
    .map(block => ({ ...block, alternative: '' }));
  expect((await pdfOf({ ...sampleReport, body })).ok).toBe(true);
});

test('a report of almost nothing, with rows of too few cells, is printed', async () => {
  const head = { ...sampleReport.head, number: null, date: null, signer: null, power: [], recipients: [], subject: '' };
  const cell = [{ text: 'một' }];
  const columns = [
    { align: 'left' as const, width: 1 },
    { align: 'right' as const, width: 1 },
  ];
  const table = { kind: 'table' as const, caption: [], columns, head: [], rows: [[cell], [cell, [], cell]] };
  const none = { ...table, columns: [], rows: [] };
  const bare = { title: '', head, body: [table, none, table], annexes: [{ label: 'Phụ lục', title: '', body: [] }] };
  expect((await pdfOf(bare)).ok).toBe(true);
});

test('without Typst and LibreOffice a sentence says what to do', async () => {
  const printed = await pdfOf(sampleReport, { compiler: async () => null, converter: async () => null });
  expect(printed.ok ? '' : printed.problem.vi).toMatch(/DOCX.*Word.*LibreOffice/u);
});

test.skipIf(libreOffice === null)(
  'LibreOffice prints where Typst cannot',
  async () => {
    const printed = await pdfOf(sampleReport, { compiler: async () => null, converter: convertDocx });
    expect(printed.ok && latin1(printed.bytes).startsWith('%PDF-')).toBe(true);
  },
  120_000,
);

test('the compiler comes with npm', async () => expect(await loadCompiler()).not.toBeNull());
