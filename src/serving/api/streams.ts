import { Readable } from 'node:stream';
import { breakdownKey, type Figure } from '#figures';
import { type FigureFilter, type Store, streamFigures } from '#storing';

/** Figures as lines, read from the store only as fast as the reader takes them. */
export function ndjsonOf(store: Store, filter: FigureFilter): Readable {
  return Readable.from(
    chunks(store, filter, figure => JSON.stringify(figure)),
    { objectMode: false },
  );
}

/** The same as a table that Excel opens: UTF-8 said by its mark, one header line, RFC 4180. */
export function csvOf(store: Store, filter: FigureFilter): Readable {
  const header = `\uFEFF${columns.map(([name]) => name).join(',')}\r`;
  const line = (figure: Figure) => `${columns.map(([, read]) => cell(read(figure))).join(',')}\r`;
  return Readable.from(chunks(store, filter, line, header), { objectMode: false });
}

const chunkLength = 64 * 1024;

async function* chunks(
  store: Store,
  filter: FigureFilter,
  ...[line, header]: readonly [line: (figure: Figure) => string, header?: string]
): AsyncGenerator<string> {
  let chunk = header === undefined ? '' : `${header}\n`;
  for await (const figure of streamFigures(store, filter)) {
    chunk += `${line(figure)}\n`;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

const columns: readonly (readonly [name: string, read: (figure: Figure) => string | null])[] = [
  ['id', ({ id }) => id],
  ['indicator', ({ series }) => series.indicator],
  ['breakdown', ({ series }) => breakdownKey(series.items)],
  ['area', ({ series }) => series.area],
  ['period', ({ period }) => period],
  ['measure', ({ measure }) => measure],
  ['vintage', ({ vintage }) => vintage],
  ['value', ({ value }) => value],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['absence', ({ absence }) => absence],
  ['status', ({ status }) => status],
  ['origin', ({ origin }) => origin],
  ['reporter', ({ reporter }) => reporter],
  ['enteredBy', ({ enteredBy }) => enteredBy],
  ['enteredAt', ({ enteredAt }) => enteredAt],
  ['approvedBy', ({ approvedBy }) => approvedBy],
  ['approvedAt', ({ approvedAt }) => approvedAt],
  ['basis', ({ basis }) => basis],
  ['document', ({ source }) => source?.document ?? null],
  ['line', ({ source }) => (source === null ? null : String(source.line))],
];

/** A text that Excel would take for a formula is led by an apostrophe; a number never is. */
function cell(text: string | null): string {
  if (text === null) return '';
  const formula = /^[=+@\t\r]|^-(?![\d.]+$)/.test(text);
  const safe = formula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
