import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document as File, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { type ImportedReport, importReport } from '#binding';
import { type Document, fromText, open } from '#documents';
import { halfPeriod, type Period } from '#figures';
import { convert, libreOffice, nameOf } from '../kit/libreOffice.ts';

const seed = process.env['KHOP_CORPUS'] ?? fileURLToPath(new URL('../../../shared/seed/', import.meta.url));
const example = join(seed, 'bao-cao-cao-bang-6-thang-2021.txt');
const own = new URL('../cases/binding/province-half-year/report.txt', import.meta.url);

/** The lines of a text as the paragraphs of a Word file. */
async function inWord(text: string): Promise<Uint8Array> {
  const children = text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new File({ sections: [{ children }] })));
}

async function opened(bytes: Uint8Array, name: string): Promise<Document> {
  const found = await open(bytes, name);
  if (!found.ok) throw new Error(found.problem.vi);
  return found.document;
}

/** Value, unit, period and comparisons of each figure, in order of their spelling. */
function figuresOf(document: Document, period: Period): string[] {
  const { figures }: ImportedReport = importReport(document, { period, digest: document.name });
  return figures
    .map(({ printed, period: of, measure, comparisons }) => {
      const beside = comparisons.map(({ kind, value }) => `${kind} ${value}`).sort();
      return [printed.value, printed.unit, of, measure, ...beside].join(' | ');
    })
    .sort();
}

/** The share of `all` that `some` has too, each as often as it stands there. */
function shared(all: readonly string[], some: readonly string[]): number {
  const left = [...some];
  const found = all.filter(each => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return found.length / all.length;
}

const reports = [
  { name: 'a province’s half year', path: fileURLToPath(own), period: halfPeriod(2023, 1), pdf: 1 },
  // Pages end in the middle of sentences, and a PDF says no more than where its lines stand.
  { name: 'the example', path: example, period: halfPeriod(2021, 1), pdf: 0.97 },
].filter(({ path }) => existsSync(path));

describe.each(reports)('$name as a file', ({ path, period, pdf }) => {
  const text = readFileSync(path, 'utf8');
  const figures = figuresOf(fromText(text, 'report.txt'), period);

  test('DOCX gives the figures of the text', async () => {
    expect(figuresOf(await opened(await inWord(text), 'report.docx'), period)).toEqual(figures);
  });

  test.skipIf(libreOffice === null)(nameOf('PDF gives the figures of the text'), async () => {
    const bytes = new Uint8Array(convert(await inWord(text), 'report.docx', 'pdf'));
    const found = figuresOf(await opened(bytes, 'report.pdf'), period);
    expect(shared(figures, found)).toBeGreaterThanOrEqual(pdf);
  });
});
