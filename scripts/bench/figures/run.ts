import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Store } from '#storing';
import { bundle } from '../bundle.ts';
import { type Bench, until } from './bench.ts';
import { benchBulk } from './bulk.ts';
import { benchDashboard } from './dashboard.ts';
import { provinceOf, type Sized } from './province.ts';
import { print, type Measured } from './print.ts';
import { benchApprovals } from './rollUps.ts';
import { benchServing } from './serving.ts';

export interface Sizes {
  /** Figures that are loaded, and then copied. */
  readonly bulk: number;
  /** Figures that the dashboards are asked of. */
  readonly rows: number;
}

/** All that is measured of the store, in a folder of its own that is gone afterwards, also when it is stopped. */
export async function benchFigures({ bulk, rows }: Sizes): Promise<void> {
  const entries = ['scripts/bench/figures/doors.ts', 'scripts/bench/figures/server.ts'];
  const [path = '', program = ''] = await bundle({ entries, folder: 'bench-figures' });
  const doors = (await import(pathToFileURL(path).href)) as Bench['doors'];
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Error('đã dừng (stopped)'));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const folder = mkdtempSync(join(tmpdir(), 'khop-bench-'));
  // The account of the server must be able to enter it.
  chmodSync(folder, 0o755);
  const shared = { doors, folder, signal: stopping.signal, say: (text: string) => console.error(`… ${text}`) };
  try {
    const data = join(folder, 'data');
    const large = provinceOf(Math.max(bulk, rows));
    const measured = await inStore(shared, data, async bench => await inside(bench, large, bulk));
    const { areas, indicators } = large;
    const served = await benchServing({ ...shared, program, data, areas, indicators, rows: Math.min(bulk, rows) });
    print(
      { cores: availableParallelism(), processor: cpus()[0]?.model ?? '', memory: totalmem() },
      { ...measured, served },
    );
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    console.error('bench: đã dừng, thư mục tạm đã xóa. (Stopped; the temporary folder is removed.)');
    process.exitCode = 130;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function inStore<T>(shared: Omit<Bench, 'store'>, data: string, work: (bench: Bench) => Promise<T>): Promise<T> {
  const opened = await shared.doors.openStore({ data, province: '04' });
  if (!opened.ok) throw new Error(opened.problem.en);
  try {
    return await work({ ...shared, store: opened.store });
  } finally {
    await opened.store.close();
  }
}

async function inside(bench: Bench, large: Sized, bulk: number): Promise<Omit<Measured, 'served'>> {
  const { doors, store, say } = bench;
  await catalogued(doors, store, large);
  const all = until(bench.signal, large.figures());
  const bulkTimes = await benchBulk(bench, first(all, bulk));
  const { written } = await doors.loadFigures(store, all, {
    who: 'bench',
    onProgress: read => say(`nạp thêm (load more) ${bulk + read}`),
  });
  await store.pool.query('vacuum analyze');
  const figures = bulkTimes.rows + written;
  const dashboards = await benchDashboard(bench, { ...large, figures });
  const approvals = await benchApprovals(bench, large);
  return { bulk: bulkTimes, dashboards, approvals };
}

async function catalogued(doors: Bench['doors'], store: Store, { catalogue }: Sized): Promise<void> {
  const { refused } = await doors.writeCatalogue(store, catalogue, 'bench');
  if (refused[0] !== undefined) throw new Error(refused[0].en);
}

/** The first of them; the rest stay to be taken. */
function* first<T>(all: Iterator<T>, count: number): Generator<T> {
  for (let taken = 0; taken < count; taken++) {
    const next = all.next();
    if (next.done === true) return;
    yield next.value;
  }
}
