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
  const widths = widthsOf([...head, ...rows], columns.length);
  return {
    kind: 'table',
    caption: runsOf(words),
    columns: columns.map(({ align }, index) => ({ align, width: widths[index] ?? 1 })),
    head: head.map(row => row.map(runsOf)),
    rows: rows.map(row => row.map(runsOf)),
  };
}

/** Characters on a line of a table; a column gets no more of them than its longest cell, and no fewer than its longest word. */
const longestCell = 34;

function widthsOf(rows: readonly (readonly Words[])[], count: number): number[] {
  return Array.from({ length: count }, (_, column) => {
    const texts = rows.map(row => row[column]?.runs.map(({ text }) => text).join('') ?? '');
    const word = Math.max(4, ...texts.flatMap(text => text.split(/\s+/).map(({ length }) => length)));
    return Math.max(word, Math.min(longestCell, Math.max(...texts.map(({ length }) => length), 4)));
  });
}

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
