import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { backupStore } from '#storing';
import { complain, type KhopContext } from '../context.ts';
import { placeOf } from '../store/opening.ts';
import { status } from '../status.ts';
import { watched } from './watched.ts';

export interface BackupFlags {
  readonly data?: string;
}

/** `khop backup`: all of the store in one file, whether the system runs or not. */
export default async function backupCommand(this: KhopContext, flags: BackupFlags, out: string): Promise<void> {
  const { world } = this;
  const { words } = world;
  const place = placeOf(flags.data, world.environment);
  const outcome = await watched(world, words.backup.writing, watching => backupStore(place, resolve(out), watching));
  if (!outcome.answer.ok) {
    await complain(world, out, outcome.answer.problem);
    this.process.exitCode = outcome.interrupted ?? status.unread;
    return;
  }
  const { tables } = outcome.answer.manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = statSync(out).size;
  await world.errors.write(`${words.backup.written({ path: out, tables: tables.length, rows, bytes })}\n`);
}
