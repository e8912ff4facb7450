import { userInfo } from 'node:os';
import { join } from 'node:path';
import { readBoundaries, type Served, serve } from '#serving';
import { complain, type KhopContext, type World } from '../context.ts';
import { interruption } from '../input/interruption.ts';
import { status } from '../status.ts';
import { packageRoot, version } from '../version.ts';
import { type OpenedPlace, openPlace, placeOf } from '../store/opening.ts';

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

/** `khop serve`: the whole system on this machine until Ctrl-C. */
export default async function serveCommand(this: KhopContext, flags: ServeFlags): Promise<void> {
  const { world } = this;
  const stopped = interruption();
  const opened = flags.noData ? null : await openPlace(world, placeOf(flags.data, world.environment), flags);
  if (opened !== null && !opened.ok) {
    const { id, vi, en } = opened.problem;
    await complain(world, 'serve', {
      id,
      vi: `${vi}${world.words.serve.withoutData}`,
      en: `${en}${world.words.serve.withoutData}`,
    });
    this.process.exitCode = status.unread;
    stopped.forget();
    return;
  }
  try {
    const drawn = await drawable(world, flags, opened);
    const served = drawn ? await serve(optionsOf(flags, opened)) : null;
    if (served === null) this.process.exitCode = status.unread;
    else if (served.ok) await serveUntil(world, served, stopped.signal);
    else {
      await refuse(world, served.problem);
      this.process.exitCode = status.unread;
    }
  } finally {
    await opened?.store.close();
    stopped.forget();
  }
}

/** A file of boundaries that was named must be one; shapes of it that fit no area are told at once, not on some map later. */
async function drawable(
  world: World,
  { boundaries }: ServeFlags,
  opened: (OpenedPlace & { ok: true }) | null,
): Promise<boolean> {
  if (boundaries === undefined || opened === null) return true;
  const read = await readBoundaries(opened.store, boundaries);
  if (!read.ok) await complain(world, 'serve', { id: 'unreadable', ...read.problem });
  else if (read.boundaries.note !== null) await world.errors.write(`${read.boundaries.note[world.words.language]}\n`);
  return read.ok;
}

function optionsOf({ port, host, boundaries }: ServeFlags, opened: (OpenedPlace & { ok: true }) | null) {
  return {
    web: join(packageRoot(), 'dist', 'web'),
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    ...(opened === null
      ? {}
      : { api: { store: opened.store, who: userInfo().username, version: version(), boundaries: boundaries ?? null } }),
  };
}

async function serveUntil(world: World, { url, close }: Served & { ok: true }, stopped: Promise<void>): Promise<void> {
  await world.output.write(
    `Khớp đang chạy tại ${url}; nhấn Ctrl-C để dừng. (Khớp is running at ${url}; press Ctrl-C to stop.)\n`,
  );
  await stopped;
  await close();
  await world.errors.write(`\n${world.words.serve.stopped}\n`);
}

async function refuse(world: World, { id, vi, en }: { readonly id: string; readonly vi: string; readonly en: string }) {
  const remedy = id === 'no-pages' ? world.words.serve.howToBuild : '';
  await complain(world, 'serve', { id, vi: `${vi}${remedy}`, en: `${en}${remedy}` } as Parameters<typeof complain>[2]);
}
