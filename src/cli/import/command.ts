import { userInfo } from 'node:os';
import { type ImportedReport, importReport } from '#binding';
import { secrecyMark } from '#composing';
import type { Document } from '#documents';
import { type Period, periodOfCode } from '#figures';
import { areasOf, catalogueOf, digestOfReport, type ReportWritten, type Store, writeReport } from '#storing';
import { openStore } from '#storing';
import { complain, type KhopContext, type World } from '../context.ts';
import { openFile } from '../input/openFile.ts';
import { placeOf } from '../store/opening.ts';
import { status } from '../status.ts';
import { beginNext } from './forward.ts';
import { refusals } from './refusals.ts';
import { summaryOf, waitingLine } from './summary.ts';

export interface ImportFlags {
  readonly period: string;
  readonly data?: string;
  /** Name of the area that reports, when the title does not say it. */
  readonly area?: string;
  /** Period of the next report, to be begun from this one. */
  readonly forward?: string;
}

/** `khop import`: a finished report becomes catalogue, figures, tasks, cited documents and bound text. */
export default async function importCommand(this: KhopContext, flags: ImportFlags, path: string): Promise<void> {
  const { world } = this;
  this.process.exitCode = status.unread;
  const period = periodOfCode(flags.period);
  if (period === null) return await complain(world, 'import', refusals.badPeriod(flags.period));
  if (flags.forward !== undefined && periodOfCode(flags.forward) === null)
    return await complain(world, 'import', refusals.badPeriod(flags.forward));
  const opening = await openFile(path, world.sources);
  if (!opening.ok) return await complain(world, path, opening.problem);
  const { document } = opening.file;
  const mark = secrecyMark(document.text);
  if (mark !== null) return await complain(world, path, { id: 'secret', vi: mark.vi, en: mark.en });
  const opened = await openStore(placeOf(flags.data, world.environment));
  if (!opened.ok) return await complain(world, path, opened.problem);
  try {
    const { store, report, written } = await bring(opened.store, document, { period, flags });
    await tell(world, path, { report, written });
    this.process.exitCode =
      flags.forward === undefined
        ? status.tallies
        : await beginNext(world, store, { report: written.id, period: flags.forward });
  } finally {
    await opened.store.close();
  }
}

interface Asked {
  readonly period: Period;
  readonly flags: ImportFlags;
}

interface Brought {
  readonly store: Store;
  readonly report: ImportedReport;
  readonly written: ReportWritten;
}

async function bring(held: Store, document: Document, { period, flags }: Asked): Promise<Brought> {
  const [{ indicators, dimensions }, { areas }] = await Promise.all([catalogueOf(held), areasOf(held)]);
  const report = importReport(document, {
    period,
    digest: digestOfReport(document.text),
    known: { indicators, dimensions, areas },
    ...(flags.area === undefined ? {} : { area: flags.area }),
  });
  // An empty store takes the province of the first report.
  const province = report.areas.find(({ id }) => id === report.document.area)?.province ?? '';
  const store = areas.length === 0 && province !== '' ? { ...held, province } : held;
  return { store, report, written: await writeReport(store, report, userInfo().username) };
}

async function tell(world: World, path: string, { report, written }: Omit<Brought, 'store'>): Promise<void> {
  await world.output.write(`${summaryOf(report, written, world.words)}\n`);
  if (!written.changed) return;
  for (const figure of report.figures)
    if (figure.certainty === 'doubtful') await world.errors.write(`${waitingLine(path, figure)}\n`);
}
