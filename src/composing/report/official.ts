/** The composed report as the parts of an official document (Decree 30/2020): what is written as DOCX, HTML and PDF. */
import type { OfficialAnnex, OfficialBlock, OfficialDocument, OfficialPicture, OfficialTable, Run } from '#documents';
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

function tableOf({ words, columns, head, rows }: ComposedTable): OfficialTable {
  const widths = widthsOf(head, rows, columns.length);
  return {
    kind: 'table',
    caption: runsOf(words),
    columns: columns.map(({ align }, index) => ({ align, width: widths[index] ?? 1 })),
    head: head.map(row => row.map(runsOf)),
    rows: rows.map(row => row.map(runsOf)),
  };
}

/** Characters that the longest cell may ask for, and the room beside them for the lines of the grid. */
const longestCell = 34;
const besideText = 2;

/** A column is as wide as its longest cell, so that numbers stay on one line; its head may stand on three. */
function widthsOf(head: readonly (readonly Words[])[], rows: readonly (readonly Words[])[], count: number): number[] {
  return Array.from({ length: count }, (_, column) => {
    const [titles, cells] = [head, rows].map(part => part.map(row => textOf(row[column]))) as [string[], string[]];
    const words = [...titles, ...cells].flatMap(text => text.split(/\s+/).map(({ length }) => length));
    const title = Math.max(0, ...titles.map(({ length }) => Math.ceil(length / 3)));
    const cell = Math.min(longestCell, Math.max(0, ...cells.map(({ length }) => length)));
    return Math.max(4, title, cell, ...words) + besideText;
  });
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
