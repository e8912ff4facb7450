import { beforeAll, describe, expect, test } from 'vitest';
import { docxOf, htmlOf } from '#documents';
import { pdfOf } from '#printing';
import { chromium, printed } from '../kit/chromium.ts';
import { convert, libreOffice, nameOf } from '../kit/libreOffice.ts';
import {
  expectAnnexes,
  expectClosing,
  expectHead,
  expectMargins,
  expectPageNumbers,
  expectParagraphs,
  expectRepeatedHeads,
  expectWholeTables,
} from '../kit/officialLayout.ts';
import { sampleReport, shortTables } from '../kit/officialSample.ts';
import { type PrintedPage, printedPages } from '../kit/printedPages.ts';

describe.skipIf(libreOffice === null)(nameOf('the DOCX as LibreOffice prints it'), () => {
  let pages: readonly PrintedPage[];
  beforeAll(async () => {
    pages = await printedPages(convert(await docxOf(sampleReport), 'a.docx', 'pdf'));
  }, 120_000);

  test('has each part of the head where the decree puts it', () => expectHead(pages));
  test('keeps the margins', () => expectMargins(pages));
  test('numbers its pages, and each annex anew', () => expectPageNumbers(pages));
  test('sets paragraphs by the decree', () => expectParagraphs(pages));
  test('ends with recipients and signature, under some of the text', () => expectClosing(pages));
  test('labels its annexes', () => expectAnnexes(pages));
  test('repeats the heads of tables', () => expectRepeatedHeads(pages));
  test('draws the chart with Vietnamese numbers', () => {
    const texts = pages.flatMap(page => page.texts.map(({ text }) => text));
    expect(texts).toContain('1.410,25');
    expect(texts).toContain('1.600');
  });
  test('cuts no short table', async () => {
    expectWholeTables(await printedPages(convert(await docxOf(shortTables), 'a.docx', 'pdf')));
  });
});

describe('the PDF', () => {
  let pages: readonly PrintedPage[];
  beforeAll(async () => {
    const printed = await pdfOf(sampleReport);
    if (!printed.ok) throw new Error(printed.problem.en);
    pages = await printedPages(printed.bytes);
  });

  test('has each part of the head where the decree puts it', () => expectHead(pages));
  test('keeps the margins', () => expectMargins(pages));
  test('numbers its pages, and each annex anew', () => expectPageNumbers(pages));
  test('sets paragraphs by the decree', () => expectParagraphs(pages));
  test('ends with recipients and signature, under some of the text', () => expectClosing(pages));
  test('labels its annexes', () => expectAnnexes(pages));
  test('repeats the heads of tables', () => expectRepeatedHeads(pages));
  test('cuts no short table', async () => {
    const whole = await pdfOf(shortTables);
    if (!whole.ok) throw new Error(whole.problem.en);
    expectWholeTables(await printedPages(whole.bytes));
  });
});

test.skipIf(chromium === null)('the page as Chromium prints it cuts no short table', async () => {
  expectWholeTables(await printedPages(printed(htmlOf(shortTables))));
});
