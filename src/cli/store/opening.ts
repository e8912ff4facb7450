import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadDemo } from './demo.ts';
import { areasOf, attachStore, openStore, type Problem, type Store } from '#storing';
import type { World } from '../context.ts';
import type { Environment } from '../output/terminal.ts';

export type Place = { readonly data: string } | { readonly url: string };

export type OpenedPlace =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly problem: Problem };

/** The folder or the address that was named; else the server of DATABASE_URL; else the folder of KHOP_DATA, or khop-data where we are. */
export function placeOf(data: string | undefined, environment: Environment): Place {
  if (data !== undefined) return /^postgres(?:ql)?:\/\//u.test(data) ? { url: data } : { data: resolve(data) };
  const url = environment['DATABASE_URL'];
  if (url !== undefined && url !== '') return { url };
  return { data: resolve(environment['KHOP_DATA'] ?? usualFolder()) };
}

/**
 * Beside us, so that everything of one trial lies together. PostgreSQL never runs as root: started by root it runs as an
 * account that must be able to enter the folder, which it cannot below /root.
 */
function usualFolder(): string {
  return process.getuid?.() === 0 && !enteredByAll(process.cwd()) ? '/var/lib/khop' : 'khop-data';
}

const ENTERED_BY_OTHERS = 0o001;

function enteredByAll(folder: string): boolean {
  const above = dirname(folder);
  return (statSync(folder).mode & ENTERED_BY_OTHERS) !== 0 && (above === folder || enteredByAll(above));
}

/** Opens the store and says so at once, as a first start takes seconds; an empty one gets the demonstration province. */
export async function openPlace(
  world: World,
  place: Place,
  { noDemo }: { readonly noDemo: boolean },
): Promise<OpenedPlace> {
  const { serve } = world.words;
  await world.errors.write(`${serve.opening('data' in place ? place.data : 'DATABASE_URL')}\n`);
  const opened = await openStore(place);
  if (!opened.ok || noDemo) return opened;
  const { store } = opened;
  try {
    const { areas } = await areasOf(store);
    if (areas.length === 0) {
      await world.errors.write(`${serve.loadingDemo}\n`);
      await loadDemo(store, figures => void world.errors.write(`${serve.loadedDemo(figures)}\n`));
    }
    return opened;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The store that is there, beside the process that may have it open; where there is none yet, a new one with the demonstration. */
export async function openExisting(world: World, place: Place): Promise<OpenedPlace> {
  const attached = await attachStore(place);
  return attached.ok || attached.problem.id !== 'no-data' ? attached : await openPlace(world, place, { noDemo: false });
}
