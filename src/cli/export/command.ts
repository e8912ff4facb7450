import { exportedCitation, exportedTask, figureExporter } from '#binding';
import {
  areasOf,
  attachStore,
  catalogueOf,
  citationsOf,
  figuresOf,
  printedComparisons,
  type Store,
  tasksOf,
} from '#storing';
import type { Figure } from '#figures';
import { complain, type KhopContext } from '../context.ts';
import type { ExportFormat, Exported } from '../formats.ts';
import { pretty } from '../output/pretty.ts';
import { placeOf } from '../store/opening.ts';
import { status } from '../status.ts';
import { csvOf } from './csv.ts';

export interface ExportFlags {
  readonly format: ExportFormat;
  readonly data?: string;
}

/** `khop export`: what is stored, one object each; also while `khop serve` runs. Makes no store. */
export default async function exportCommand(this: KhopContext, flags: ExportFlags, what: Exported): Promise<void> {
  const { world } = this;
  const opened = await attachStore(placeOf(flags.data, world.environment));
  if (!opened.ok) {
    await complain(world, 'export', opened.problem);
    this.process.exitCode = status.unread;
    return;
  }
  try {
    const rows = await rowsOf(opened.store, what);
    await world.output.write(flags.format === 'csv' ? csvOf(rows) : pretty(rows));
    this.process.exitCode = status.tallies;
  } finally {
    await opened.store.close();
  }
}

async function rowsOf(store: Store, what: Exported): Promise<readonly object[]> {
  if (what === 'tasks') return (await tasksOf(store)).map(({ content }) => exportedTask(content));
  if (what === 'documents') return (await citationsOf(store)).map(({ content }) => exportedCitation(content));
  const [{ indicators, dimensions }, { areas }, printed] = await Promise.all([
    catalogueOf(store),
    areasOf(store),
    printedComparisons(store),
  ]);
  const write = figureExporter({ indicators, dimensions, areas }, ({ id }: Figure) => printed.get(id) ?? []);
  const rows: object[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await figuresOf(store, { limit: 1000, ...(cursor === undefined ? {} : { cursor }) });
    // What a report only implies is not among the figures that it states.
    rows.push(...page.figures.filter(({ origin, source }) => origin !== 'implied' || source === null).map(write));
    if (page.next === null) return rows;
    cursor = page.next;
  }
}
