/** A narrative and the figures that stand -> the report as it is printed. */
import { mergesOf } from '../merges.ts';
import type { Held } from '../held.ts';
import type { ChartPassage, Narrative, Passage, TablePassage } from '../narrative.ts';
import { inCells } from '../printing/printBound.ts';
import { categoriesOf } from './categories.ts';
import { chartValues } from './chartValues.ts';
import type { Composed, ComposedChart, ComposedPassage, ComposedTable, Words } from './composed.ts';
import { annexLabel, createOutline } from './labels.ts';
import { createSheet, printWords, separate, type Sheet } from './sheet.ts';

/** Never throws on what a store holds: what cannot be printed is a gap and a problem. */
export function compose(narrative: Narrative, held: Held): Composed {
  const { id, area, period, letterhead, wording } = narrative;
  const sheet = createSheet({ area, period, wording }, held);
  const subject = printWords(sheet, letterhead.subject);
  separate(sheet, '\n');
  const passages = printPassages(sheet, narrative.passages);
  const { figures, problems } = sheet;
  const text = sheet.parts.join('');
  return { id, area, period, wording, letterhead: { ...letterhead, subject }, text, passages, figures, problems };
}

function printPassages(sheet: Sheet, passages: readonly Passage[]): ComposedPassage[] {
  const annexes = passages.filter(({ kind }) => kind === 'annex').length;
  let outline = createOutline();
  let annex = 0;
  return passages.map((passage): ComposedPassage => {
    sheet.passage = passage.id;
    const start = sheet.at;
    const { id } = passage;
    const finish = <Printed>(printed: Printed) => {
      const end = sheet.at;
      separate(sheet, '\n');
      return { id, start, end, ...printed };
    };
    switch (passage.kind) {
      case 'heading': {
        const label = outline.next(passage.level);
        return finish({ kind: passage.kind, level: passage.level, label, words: printWords(sheet, passage.content) });
      }
      case 'annex': {
        outline = createOutline();
        const label = annexLabel(annex, annexes);
        annex += 1;
        return finish({ kind: passage.kind, label, words: printWords(sheet, passage.content) });
      }
      case 'item': {
        const label = passage.level === 1 ? '-' : '+';
        return finish({ kind: passage.kind, level: passage.level, label, words: printWords(sheet, passage.content) });
      }
      case 'paragraph':
        return finish({ kind: passage.kind, words: printWords(sheet, passage.content) });
      case 'table':
        return finish(printTable(sheet, passage));
      case 'chart':
        return finish(printChart(sheet, passage));
    }
  });
}

function printTable(sheet: Sheet, table: TablePassage): ComposedTable {
  const { caption, columns, head, rows } = table;
  const words = printWords(sheet, caption);
  const cells = inCells(sheet.setting);
  let first = words.runs.length === 0;
  const print = (row: TablePassage['rows'][number]): Words[] => {
    if (!first) separate(sheet, '\n');
    first = false;
    return row.map((cell, column) => {
      if (column > 0) separate(sheet, '\t');
      return printWords(sheet, cell, cells);
    });
  };
  const printedHead = head.map(print);
  const merges = mergesOf(table);
  return {
    kind: 'table',
    words,
    columns,
    head: printedHead,
    rows: rows.map(print),
    ...(merges.length === 0 ? {} : { merges }),
  };
}

function printChart(sheet: Sheet, chart: ChartPassage): ComposedChart {
  const { caption, shape, periods, series } = chart;
  const words = printWords(sheet, caption);
  const values = chartValues(chart, sheet.setting.area, sheet.held);
  const units = series.flatMap(({ of }) => sheet.held.indicators.get(of.indicator)?.unit ?? []);
  return {
    kind: 'chart',
    words,
    shape,
    categories: categoriesOf(periods),
    unit: units[0] ?? null,
    series: series.map(({ name }, at) => ({ name, values: values[at] ?? [] })),
  };
}
