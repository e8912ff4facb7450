import { resolve } from 'node:path';
import { restoreStore } from '#storing';
import { watched } from '../backup/watched.ts';
import { complain, type KhopContext } from '../context.ts';
import { placeOf } from '../store/opening.ts';
import { status } from '../status.ts';

export interface RestoreFlags {
  readonly data?: string;
}

/** `khop restore`: a backup into a new data folder or an empty database, all of it or nothing. */
export default async function restoreCommand(this: KhopContext, flags: RestoreFlags, file: string): Promise<void> {
  const { world } = this;
  const { words } = world;
  const place = placeOf(flags.data, world.environment);
  const outcome = await watched(world, words.backup.restoring, watching =>
    restoreStore(resolve(file), place, watching),
  );
  if (!outcome.answer.ok) {
    await complain(world, file, outcome.answer.problem);
    this.process.exitCode = outcome.interrupted ?? status.unread;
    return;
  }
  const { at, tables } = outcome.answer.manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const target = 'data' in place ? place.data : 'DATABASE_URL';
  await world.errors.write(`${words.backup.restored({ target, rows, at })}\n`);
}
