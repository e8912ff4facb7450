import { strToU8, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { elementsOf, schemaFaults, sequenced, xmlParts } from '../../../../test/kit/docxSchema.ts';
import { mergedTable, sampleReport } from '../../../../test/kit/officialSample.ts';
import { annotate } from '../../docx/index.ts';
import { open } from '../../open.ts';
import { docxOf } from '../index.ts';

let bytes: Uint8Array;
let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  bytes = await docxOf({ ...sampleReport, body: [...sampleReport.body, mergedTable] });
  parts = xmlParts(bytes);
});

test('every sequence is in the order of the schema', () => {
  expect(schemaFaults(bytes)).toEqual([]);
  const seen = new Set(Object.values(parts).flatMap(xml => elementsOf(xml).map(({ name }) => name)));
  for (const name of ['w:pPr', 'w:rPr', 'w:tblPr', 'w:tcPr', 'w:sectPr', 'w:sdtPr', 'w:pBdr', 'w:style', 'wp:inline']) {
    expect(sequenced).toContain(name);
    expect(seen).toContain(name);
  }
});

test('another order is told with its clause', () => {
  const xml = parts['word/document.xml'] ?? '';
  const moved = xml.replace(/(<w:tcW [^>]*>)(<w:gridSpan [^>]*>)/u, '$2$1');
  expect(moved).not.toBe(xml);
  const wrong = zipSync({ 'word/document.xml': strToU8(moved) });
  expect(schemaFaults(wrong)).toEqual([
    expect.stringMatching(/^word\/document\.xml: w:tcPr holds w:gridSpan w:tcW.* \(17\.4\.70\)$/u),
  ]);
});

test('comments written into it keep the order', async () => {
  const read = await open(bytes, 'a.docx');
  if (!read.ok) throw new Error(read.problem.en);
  const comments = read.document.blocks.slice(0, 40).map(({ span }) => ({ span, text: 'Xem lại' }));
  const annotated = annotate(bytes, read.document, comments);
  if (!annotated.ok) throw new Error(annotated.problem.en);
  expect(xmlParts(annotated.bytes)['word/comments.xml']).toContain('Xem lại');
  expect(schemaFaults(annotated.bytes)).toEqual([]);
});

test('no table touches another', () => {
  const body = elementsOf(parts['word/document.xml'] ?? '').find(({ name }) => name === 'w:body');
  const children = (body?.children ?? []).map(({ name }) => name).join(' ');
  expect(children).toContain('w:tbl w:p');
  expect(children).not.toContain('w:tbl w:tbl');
});

test('drawings have numbers of their own, and every relation leads to a part', () => {
  const ids = [...(parts['word/document.xml'] ?? '').matchAll(/<wp:docPr id="(\d+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  const used = [...(parts['word/document.xml'] ?? '').matchAll(/\br:(?:id|embed)="([^"]+)"/gu)].map(([, id]) => id);
  expect(used.length).toBeGreaterThan(3);
  for (const id of used) expect(relations).toContain(`Id="${id}"`);
});
