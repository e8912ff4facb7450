/** The composed report as the parts of an official document (Decree 30/2020): what is written as DOCX, HTML and PDF. */
import {
  extentsOf,
  type OfficialAnnex,
  type OfficialBlock,
  type OfficialDocument,
  type OfficialPicture,
  type OfficialTable,
  type Run,
} from '#documents';
import { parseDecimal } from '#figures';
import { writeNumber } from '#vietnamese';
import { chartSvg, drawnValue, printedSize } from './chartSvg.ts';
import type { Composed, ComposedChart, ComposedPassage, ComposedTable, Words } from './composed.ts';

/** Printed figures carry `f1`, `f2`… in the order of the proof as their tag. */
export function officialOf(composed: Composed): OfficialDocument {
  const { letterhead, text } = composed;
  const subject = text.slice(letterhead.subject.start, letterhead.subject.end);
  const body: OfficialBlock[] = [];
  const annexes: (OfficialAnnex & { readonly body: OfficialBlock[] })[] = [];
  for (const passage of composed.passages) {
    if (passage.kind === 'annex')
      annexes.push({ label: passage.label, title: text.slice(passage.words.start, passage.words.end), body: [] });
    else (annexes.at(-1)?.body ?? body).push(blockOf(passage));
  }
  const title = [letterhead.type, subject].filter(Boolean).join(' ');
  return { title, head: { ...letterhead, subject }, body, annexes };
}

function blockOf(passage: Exclude<ComposedPassage, { readonly kind: 'annex' }>): OfficialBlock {
  switch (passage.kind) {
    case 'heading':
      return { kind: 'heading', level: passage.level, label: passage.label, runs: runsOf(passage.words) };
    case 'paragraph':
      return { kind: 'paragraph', runs: runsOf(passage.words) };
    case 'item':
      return { kind: 'item', level: passage.level, mark: passage.label, runs: runsOf(passage.words) };
    case 'table':
      return tableOf(passage);
    case 'chart':
      return pictureOf(passage);
  }
}

function runsOf({ runs }: Words): Run[] {
  return runs.map(({ text, bold, italic, figure }) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(figure === undefined ? {} : { tag: `f${figure + 1}` }),
  }));
}

function tableOf({ words, columns, head, rows, merges = [] }: ComposedTable): OfficialTable {
  const extentOf = extentsOf(merges);
  // What lies over several columns is no measure of any one of them.
  const own = (part: ComposedTable['rows'], from: number) =>
    part.map((row, index) =>
      row.map((cell, column) => (extentOf(from + index, column)?.columns === 1 ? cell : undefined)),
    );
  const widths = widthsOf(own(head, 0), own(rows, head.length), columns.length);
  return {
    kind: 'table',
    caption: runsOf(words),
    columns: columns.map(({ align }, index) => ({ align, width: widths[index] ?? 1 })),
    head: head.map(row => row.map(runsOf)),
    rows: rows.map(row => row.map(runsOf)),
    merges,
  };
}

/** In characters of the size that tables are set in: the page between its margins, and what a cell loses to its edges. */
const pageWidth = 68;
const edges = 2.5;
/** What the longest cell may ask for; a title may stand on three lines. */
const longestCell = 34;
const titleLines = 3;

/**
 * No column is narrower than its longest word, so that no number and no word is cut; what is left of the page is shared
 * among those whose cells are longer than that.
 */
type Measured = readonly (readonly (Words | undefined)[])[];

function widthsOf(head: Measured, rows: Measured, count: number): number[] {
  const columns = Array.from({ length: count }, (_, column) => {
    const [titles, cells] = [head, rows].map(part => part.map(row => textOf(row[column]))) as [string[], string[]];
    const words = [...titles, ...cells].flatMap(text => text.split(/\s+/).map(({ length }) => length));
    const least = Math.max(4, ...words) + edges;
    const title = Math.max(0, ...titles.map(({ length }) => Math.ceil(length / titleLines)));
    const cell = Math.min(longestCell, Math.max(0, ...cells.map(({ length }) => length)));
    return { least, wanted: Math.max(least, title + edges, cell + edges) };
  });
  const sum = (of: (column: (typeof columns)[number]) => number) =>
    columns.reduce((total, each) => total + of(each), 0);
  const missing =
    sum(({ wanted }) => wanted) -
    Math.max(
      pageWidth,
      sum(({ least }) => least),
    );
  if (missing <= 0) return columns.map(({ wanted }) => wanted);
  const spare = sum(({ least, wanted }) => wanted - least);
  return columns.map(({ least, wanted }) => wanted - (missing * (wanted - least)) / spare);
}

const textOf = (words: Words | undefined) => words?.runs.map(({ text }) => text).join('') ?? '';

function pictureOf(chart: ComposedChart): OfficialPicture {
  return {
    kind: 'picture',
    caption: runsOf(chart.words),
    alternative: alternativeOf(chart),
    svg: chartSvg(chart),
    chart: {
      shape: chart.shape,
      categories: chart.categories,
      series: chart.series.map(({ name, values }) => ({ name, values: values.map(drawnValue) })),
    },
    ...printedSize,
  };
}

/** All values in words, for who cannot see the picture. */
function alternativeOf({ series, categories, unit }: ComposedChart): string {
  return series
    .map(({ name, values }) => {
      const told = values.flatMap((value, index) => {
        const read = value === null ? null : parseDecimal(value);
        return read === null ? [] : [`${categories[index] ?? ''}: ${writeNumber(read)}`];
      });
      return `${name}${unit === null ? '' : ` (${unit})`}: ${told.join('; ')}.`;
    })
    .join(' ');
}
