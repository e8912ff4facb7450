import { Document as Word, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { open } from '#documents';
import { cards, choose, expectQuiet, marks, type Stage, startStage } from './kit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map(text => new TableCell({ children: [new Paragraph(text)] })) });

/** A heading, a sentence in two runs whose percentage is wrong (98,0 %), and a small table with an empty cell. */
function report(): Promise<Buffer> {
  const runs = [
    new TextRun('Cây ngô: trồng được 2.450 ha/2.500 ha, đạt '),
    new TextRun({ text: '89,0% kế hoạch.', bold: true }),
  ];
  const table = new Table({ rows: [row('Huyện', 'Diện tích'), row('Hòa An', '120'), row('', '95')] });
  const heading = new Paragraph({ text: 'I. TRỒNG TRỌT', heading: HeadingLevel.HEADING_1 });
  return Packer.toBuffer(new Word({ sections: [{ children: [heading, new Paragraph({ children: runs }), table] }] }));
}

async function downloadFrom(page: Page, item: string): Promise<{ name: string; bytes: Uint8Array }> {
  await page.getByRole('button', { name: 'Tải kết quả' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

it('reads a Word file, shows its table, and gives it back with comments at the words, otherwise unchanged', async () => {
  const visit = await stage.open();
  const { page } = visit;
  const original = new Uint8Array(await report());
  await choose(page, 'bao-cao.docx', original);
  await cards(page).first().waitFor();
  expect(await marks(page).allInnerTexts()).toEqual(['89,0%']);
  expect(await page.locator('.sheet table td, .sheet table th').allInnerTexts()).toEqual([
    'Huyện',
    'Diện tích',
    'Hòa An',
    '120',
    '',
    '95',
  ]);
  expect(await page.locator('.sheet h2').innerText()).toBe('I. TRỒNG TRỌT');

  // The comments go into the file as it was, whatever was edited on the page.
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect.poll(() => cards(page).count()).toBe(0);
  const { name, bytes } = await downloadFrom(page, 'Tải Word có chú thích');
  expect(name).toBe('bao-cao-co-chu-thich.docx');

  const [before, after] = [await open(original, 'a.docx'), await open(bytes, 'a.docx')];
  expect(after.ok && before.ok && after.document.text).toBe(before.ok && before.document.text);
  const parts = unzipSync(bytes);
  const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
  expect(comments.match(/<w:comment\b/g)).toHaveLength(1);
  expect(comments).toMatch(/Mâu thuẫn: .*98/s);
  const marked = /<w:commentRangeStart.*?<w:commentRangeEnd/s.exec(
    strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
  );
  expect(marked?.[0].replace(/<[^>]*>?/g, '')).toBe('89,0%');
  expectQuiet(visit, stage.url);
  await visit.context.close();
});
