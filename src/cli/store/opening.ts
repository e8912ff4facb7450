import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadDemo, wantsDemo } from './demo.ts';
import { attachStore, openStore, type Problem, type Store } from '#storing';
import type { World } from '../context.ts';
import { english } from '../words/english.ts';
import { vietnamese } from '../words/vietnamese.ts';
import { inLanguage, type ServeWords } from '../words/words.ts';
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

/** What is being done, in a sentence of each language. */
export interface Stage {
  readonly vi: string;
  readonly en: string;
}

export interface OpeningOptions {
  /** An empty store stays empty. */
  readonly noDemo: boolean;
  /** Told at the beginning of each stage. */
  readonly onStage?: (stage: Stage) => void;
}

/** Opens the store and says so at once, as a first start takes seconds; an empty one gets the demonstration province. */
export async function openPlace(world: World, place: Place, { noDemo, onStage }: OpeningOptions): Promise<OpenedPlace> {
  const say = async (sentence: (words: ServeWords) => string): Promise<void> => {
    const stage = { vi: sentence(vietnamese.serve), en: sentence(english.serve) };
    onStage?.(stage);
    await world.errors.write(`${inLanguage(stage, world.words.language)}\n`);
  };
  await say(({ opening }) => opening('data' in place ? place.data : 'DATABASE_URL'));
  const opened = await openStore(place);
  if (!opened.ok || noDemo) return opened;
  const { store } = opened;
  try {
    if (await wantsDemo(store)) {
      await say(({ loadingDemo }) => loadingDemo);
      await loadDemo(store, figures => void say(({ loadedDemo }) => loadedDemo(figures)));
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
