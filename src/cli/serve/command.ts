import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type ApiContext, type Opening, readBoundaries, type Serving, serve } from '#serving';
import type { Store } from '#storing';
import { complain, type KhopContext, type World } from '../context.ts';
import { interruption } from '../input/interruption.ts';
import { status } from '../status.ts';
import { packageRoot, version } from '../version.ts';
import { type OpenedPlace, openPlace, placeOf, type Stage } from '../store/opening.ts';

export interface ServeFlags {
  readonly port?: number;
  readonly host?: string;
  readonly data?: string;
  /** The check page alone: no store is opened. */
  readonly noData: boolean;
  /** An empty store stays empty. */
  readonly noDemo: boolean;
  readonly boundaries?: string;
}

/** `khop serve`: the whole system on this machine until Ctrl-C. It answers at once, and of the store once that is open. */
export default async function serveCommand(this: KhopContext, flags: ServeFlags): Promise<void> {
  const { world } = this;
  const stopped = interruption();
  const arrival = flags.noData ? null : arrivalOf();
  const served = await serve(optionsOf(flags, arrival?.api));
  if (!served.ok) await refuse(world, served.problem);
  const ran = served.ok && (await run(world, flags, { served, arrival, stopped: stopped.signal }));
  if (!ran) this.process.exitCode = status.unread;
  stopped.forget();
}

interface Running {
  readonly served: Serving;
  readonly arrival: Arrival | null;
  readonly stopped: Promise<void>;
}

/** Opens the store behind what is served already, and goes on until it is stopped; false where the store cannot be had. */
async function run(world: World, flags: ServeFlags, { served, arrival, stopped }: Running): Promise<boolean> {
  let opened: OpenedPlace | null = null;
  try {
    if (arrival !== null) {
      await world.errors.write(`${world.words.serve.willServe(served.url)}\n`);
      const place = placeOf(flags.data, world.environment);
      opened = await openPlace(world, place, { noDemo: flags.noDemo, onStage: arrival.say });
      const context = await contextOf(world, flags, opened);
      if (context === null) return false;
      arrival.arrive(context);
    }
    // Programs that start us wait for this line: it comes when everything is answered.
    await world.output.write(
      `Khớp đang chạy tại ${served.url}; nhấn Ctrl-C để dừng. (Khớp is running at ${served.url}; press Ctrl-C to stop.)\n`,
    );
    await stopped;
  } finally {
    await served.close();
    if (opened?.ok) await opened.store.close();
  }
  await world.errors.write(`\n${world.words.serve.stopped}\n`);
  return true;
}

type Arrival = ReturnType<typeof arrivalOf>;

/** A store that is still to be opened, as the API is told of it. */
function arrivalOf() {
  let stage: Stage = { vi: 'Đang mở kho số liệu…', en: 'Opening the store…' };
  let arrive = (_context: ApiContext): void => {};
  const opened = new Promise<ApiContext>(resolve => {
    arrive = resolve;
  });
  const say = (said: Stage): void => {
    stage = said;
  };
  return {
    api: { version: version(), opened, said: () => stage },
    say,
    arrive: (context: ApiContext) => arrive(context),
  };
}

/** What the API answers from; null where the store could not be opened, or what is to be drawn on it cannot be read. */
async function contextOf(world: World, flags: ServeFlags, opened: OpenedPlace): Promise<ApiContext | null> {
  if (!opened.ok) {
    const { id, vi, en } = opened.problem;
    const { withoutData } = world.words.serve;
    await complain(world, 'serve', { id, vi: `${vi}${withoutData}`, en: `${en}${withoutData}` });
    return null;
  }
  const { store } = opened;
  const { boundaries = null } = flags;
  if (boundaries !== null && !(await drawable(world, store, boundaries))) return null;
  return { store, who: userInfo().username, version: version(), boundaries };
}

/** A file of boundaries that was named must be one; shapes of it that fit no area are told at once, not on some map later. */
async function drawable(world: World, store: Store, boundaries: string): Promise<boolean> {
  const read = await readBoundaries(store, boundaries);
  if (!read.ok) await complain(world, 'serve', { id: 'unreadable', ...read.problem });
  else if (read.boundaries.note !== null) await world.errors.write(`${read.boundaries.note[world.words.language]}\n`);
  return read.ok;
}

function optionsOf({ port, host }: ServeFlags, api: Opening | undefined) {
  return {
    web: join(packageRoot(), 'dist', 'web'),
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    ...(api === undefined ? {} : { api }),
  };
}

async function refuse(world: World, { id, vi, en }: { readonly id: string; readonly vi: string; readonly en: string }) {
  const remedy = id === 'no-pages' ? world.words.serve.howToBuild : '';
  await complain(world, 'serve', { id, vi: `${vi}${remedy}`, en: `${en}${remedy}` } as Parameters<typeof complain>[2]);
}
