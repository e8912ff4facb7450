/** PDF -> document. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { assemble } from '../assemble.ts';
import type { Opened } from '../document.ts';
import { refused } from '../problems.ts';
import { regionsOf } from './columns.ts';
import { flowOf, type PageContent } from './flow.ts';
import { withoutFurniture } from './furniture.ts';
import { ruledTables } from './grid.ts';
import { linesOf } from './lines.ts';
import { inflatesTooFar } from './packed.ts';
import { type Operators, type PdfPage, readRules, readRuns } from './page.ts';
import { withoutStamps } from './stamps.ts';
import { supplyTransfer } from './transfer.ts';

const mostPages = 3000;
/** Fewer letters a page than this are stamps and page numbers on scanned pictures. */
const fewestLetters = 8;

/**
 * A PDF as a document: paragraphs made whole from their lines and over page breaks, page numbers and running titles
 * left out, tables as cells by their rules or columns, notes after the paragraph they interrupt. Problems:
 * `no-text-layer`, `password`, `too-large`, `zip-bomb`, `damaged-pdf`. Never throws. `bytes` are left as they are.
 */
export async function fromPdf(bytes: Uint8Array, name: string): Promise<Opened> {
  if (inflatesTooFar(bytes)) return refused('zip-bomb');
  supplyTransfer();
  try {
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
    try {
      return pdf.numPages > mostPages ? refused('too-large') : await readPdf(pdf, name);
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return refused(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged-pdf');
  }
}

async function readPdf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, name: string): Promise<Opened> {
  const { OPS } = await getResolvedPDFJS();
  const pages: (PageContent & { readonly height: number })[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page, OPS));
    page.cleanup();
  }
  const cleared = withoutFurniture(pages);
  const { text, blocks } = assemble(
    flowOf(regionsOf(cleared.map((page, index) => ({ ...page, grids: pages[index]?.grids ?? [] })))),
  );
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters * Math.min(pages.length, 10)) return refused('no-text-layer');
  return { ok: true, document: { name, format: 'pdf', text, blocks } };
}

async function readPage(page: PdfPage, operators: Operators): Promise<PageContent & { readonly height: number }> {
  const runs = await readRuns(page);
  const { height } = page.getViewport({ scale: 1 });
  const baselines = linesOf(runs);
  // Only a page with columns can hold a table, and finding rules costs as much as drawing the page.
  const hasColumns = baselines.filter(lines => lines.length > 1).length >= 2;
  if (!hasColumns) return { baselines: withoutStamps(baselines), grids: [], height };
  const { grids, rest } = ruledTables(runs, await readRules(page, operators));
  return { baselines: withoutStamps(grids.length > 0 ? linesOf(rest) : baselines), grids, height };
}
