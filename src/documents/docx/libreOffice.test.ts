import { beforeAll, describe, expect, test } from 'vitest';
import { paragraph, run, writeDocx } from '../../../test/kit/docxParts.ts';
import { writeReport } from '../../../test/kit/docxReport.ts';
import { convert, libreOffice, nameOf } from '../../../test/kit/libreOffice.ts';
import type { Document, Span } from '../document.ts';
import { annotate } from './annotate.ts';
import { fromDocx } from './fromDocx.ts';

function opened(bytes: Uint8Array): Document {
  const read = fromDocx(bytes, 'a.docx');
  if (!read.ok) throw new Error(read.problem.en);
  return read.document;
}

function spansOf(text: string, words: RegExp): readonly Span[] {
  return [...text.matchAll(words)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function annotated(bytes: Uint8Array, spans: readonly Span[]): Uint8Array {
  const written = annotate(
    bytes,
    opened(bytes),
    spans.map((span, index) => ({ span, text: `Nhận xét ${index + 1}`, author: 'Khớp' })),
  );
  if (!written.ok) throw new Error(written.problem.en);
  return written.bytes;
}

/** In flat ODF a range is what stands between an annotation and its annotation-end. */
function rangesOf(fodt: string): readonly string[] {
  return [...fodt.matchAll(/<office:annotation [^>]*office:name="([^"]+)"/gu)].map(([, name]) => {
    const from = fodt.indexOf('</office:annotation>', fodt.indexOf(`office:name="${name}"`));
    const to = fodt.indexOf(`<office:annotation-end office:name="${name}"`);
    return fodt
      .slice(from, to)
      .replace(/<office:annotation [\s\S]*?<\/office:annotation>/gu, '')
      .replace(/<text:s\/>/gu, ' ')
      .replace(/<[^>]*>/gu, '');
  });
}

describe.skipIf(libreOffice === null)(nameOf('LibreOffice'), () => {
  let report: Uint8Array;
  beforeAll(async () => {
    report = await writeReport(3);
  });

  test('shows every comment of a report at its very words', () => {
    const { text } = opened(report);
    const spans = spansOf(text, /\d+(?:[.,]\d+)*(?: ha|%)/gu);
    expect(spans.length).toBeGreaterThan(40);
    const fodt = convert(annotated(report, spans), 'a.docx', 'fodt').toString('utf8');
    expect(rangesOf(fodt)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    expect(fodt).toContain('Nhận xét 1<');
  });

  test('reads the same words out of the file with comments as out of the file before', () => {
    const spans = spansOf(opened(report).text, /\p{L}+ \d/gu);
    const plain = (bytes: Uint8Array): string => convert(bytes, 'a.docx', 'txt:Text (encoded):UTF8').toString('utf8');
    expect(plain(annotated(report, spans))).toBe(plain(report));
  });

  test('numbers lists as the labels say', () => {
    const { text, blocks } = opened(report);
    const labels = blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ label, span }) => `${label} ${text.slice(span.start, span.end)}`);
    const printed = convert(report, 'a.docx', 'txt:Text (encoded):UTF8').toString('utf8').split(/\r?\n/u);
    expect(labels[2]).toBe('II. Lĩnh vực thứ 2');
    for (const label of labels) expect(printed.map(line => line.trim().replace(/\s+/gu, ' '))).toContain(label);
  });

  test('shows comments inside links, insertions, content controls and formulas, and on notes and headers', () => {
    const body = `<w:p>${run('một ')}<w:hyperlink w:anchor="x">${run('hai')}</w:hyperlink><w:ins w:id="1" w:author="An">${run(' ba')}</w:ins><w:sdt><w:sdtContent>${run(' bốn')}</w:sdtContent></w:sdt><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const footnotes = `<w:footnote w:id="2">${paragraph('năm')}</w:footnote>`;
    const bytes = writeDocx({ body, footnotes, headers: [paragraph('sáu')] });
    const spans = spansOf(opened(bytes).text, /\p{L}+/gu);
    expect(spans).toHaveLength(6);
    const fodt = convert(annotated(bytes, spans), 'a.docx', 'fodt').toString('utf8');
    expect(fodt.match(/<office:annotation /gu)).toHaveLength(6);
    expect(fodt).toContain('“năm”: Nhận xét 5');
  });
});
