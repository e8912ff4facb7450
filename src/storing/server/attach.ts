import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuse } from '../problem.ts';
import { type EmbeddedOptions, openEmbedded } from './embedded.ts';
import { isDataFolder } from './folder.ts';
import { DATABASE, OWNER, passwordOf } from './initialise.ts';
import type { Opened } from './opened.ts';
import { serverProblems } from './problems.ts';
import { readPidFile } from './stop.ts';

/**
 * The server of a data folder that exists, for a reader beside the process that may have it open: that process's
 * server while it runs, else our own until we close it.
 */
export async function attachServer(place: { readonly data: string } & EmbeddedOptions): Promise<Opened> {
  const asked = resolve(place.data);
  if (!isDataFolder(asked)) return refuse(serverProblems.noData(asked));
  const own = await openEmbedded(asked, place);
  if (own.ok || own.problem.id !== 'data-in-use') return own;
  const data = realpathSync(asked);
  const running = readPidFile(join(data, 'postgres'));
  if (running?.ready !== true) return own;
  const { socketFolder, port } = running;
  const password = passwordOf(data, () => '');
  const connection = {
    host: socketFolder === '' ? '127.0.0.1' : socketFolder,
    port,
    user: OWNER,
    database: DATABASE,
    ...(password === null ? {} : { password }),
  };
  return { ok: true, kind: 'embedded', version: '', connection, close: async () => {} };
}
