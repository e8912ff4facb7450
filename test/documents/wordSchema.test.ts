/** Every kind of DOCX file that Khớp writes, by the schemas that Word itself reads it with. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compose, officialOf, readNarrative, rollForward } from '#composing';
import { demoNarratives } from '#demo';
import { annotate, docxOf, open } from '#documents';
import { demoHeld } from '../kit/demoHeld.ts';
import { paragraph, writeDocx } from '../kit/docxParts.ts';
import { mergedTable, sampleReport } from '../kit/officialSample.ts';
import { faultsForWord, wordSchema, wordSchemaName } from '../kit/wordSchema.ts';

function demoNarrative() {
  const { narrative } = readNarrative(demoNarratives()[0] ?? '');
  if (narrative === null) throw new Error('the report of the demonstration has no front matter');
  return narrative;
}

async function commented(bytes: Uint8Array): Promise<Uint8Array> {
  const read = await open(bytes, 'a.docx');
  if (!read.ok) throw new Error(read.problem.en);
  const comments = read.document.blocks.map(({ span }) => ({ span, text: 'Xem lại <số> & "đơn vị"' }));
  const annotated = annotate(bytes, read.document, comments);
  if (!annotated.ok) throw new Error(annotated.problem.en);
  return annotated.bytes;
}

describe.skipIf(wordSchema === null)(wordSchemaName('Word takes'), () => {
  test('a report with every part, annexes, a chart and merged cells', async () => {
    expect(faultsForWord(await docxOf({ ...sampleReport, body: [...sampleReport.body, mergedTable] }))).toEqual([]);
  });

  test('a report with an agency above it, an addressee and no number yet', async () => {
    const head = {
      ...sampleReport.head,
      superior: 'Ủy ban nhân dân tỉnh',
      number: null,
      date: null,
      addressee: 'Ủy ban',
    };
    expect(faultsForWord(await docxOf({ ...sampleReport, head, annexes: [] }))).toEqual([]);
  });

  test('a report without a word', async () => {
    expect(faultsForWord(await docxOf({ ...sampleReport, body: [], annexes: [] }))).toEqual([]);
  });

  test('the report of the demonstration, and the next one with its gaps', async () => {
    const narrative = demoNarrative();
    expect(faultsForWord(await docxOf(officialOf(compose(narrative, demoHeld))))).toEqual([]);
    const next = rollForward(narrative, '2022-S1');
    if (!next.ok) throw new Error(next.problem.en);
    expect(faultsForWord(await docxOf(officialOf(compose(next.narrative, demoHeld))))).toEqual([]);
  });

  test('our report and a file of another hand, with comments at every block', async () => {
    expect(faultsForWord(await commented(await docxOf(sampleReport)))).toEqual([]);
    const cell = `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph('45,5')}</w:tc>`;
    const grid = '<w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>';
    const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${grid}<w:tr>${cell}</w:tr></w:tbl>`;
    const other = writeDocx({ body: `${paragraph('Thu ', '45,5', ' tỷ đồng.')}${table}${paragraph('Hết.')}` });
    expect(faultsForWord(other)).toEqual([]);
    expect(faultsForWord(await commented(other))).toEqual([]);
  });

  test('and tells what it does not take', async () => {
    const files = unzipSync(await docxOf(sampleReport));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const wrong = xml.replace('<w:body>', '<w:body><w:pPr/>');
    expect(wrong).not.toBe(xml);
    const faults = faultsForWord(zipSync({ ...files, 'word/document.xml': strToU8(wrong) }));
    expect(faults).toEqual([expect.stringMatching(/^\/word\/document\.xml .*w:body.*pPr/u)]);
  });
});
