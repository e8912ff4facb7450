import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, officialOf, readNarrative, titleOf } from '#composing';
import { demoNarratives, demoProvince } from '#demo';
import { docxOf } from '#documents';
import { createNarrative, heldFor, loadFigures, narrativeOf, openStore, type Store, writeCatalogue } from '#storing';
import { writeStatic } from './static.ts';

const rounds = 9;

/**
 * The demonstration's report from the store to DOCX, every figure read anew, beside the library alone writing the same
 * document: the least of some rounds each, in turns, in milliseconds of the clock and of this process's processor time
 * (which leaves out what PostgreSQL works).
 */
export async function benchFromStore(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'khop-bench-'));
  // The account of the server must be able to enter it.
  chmodSync(folder, 0o755);
  const opened = await openStore({ data: join(folder, 'data') });
  if (!opened.ok) throw new Error(opened.problem.en);
  const { store } = opened;
  try {
    const id = await filled(store);
    const least = new Map<Part, Spent>();
    for (let round = 0; round <= rounds; round += 1)
      for (const [part, spent] of await roundOf(store, id))
        if (round > 0) least.set(part, lesser(spent, least.get(part)));
    print(least);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const parts = ['store', 'compose', 'write', 'whole', 'library'] as const;
type Part = (typeof parts)[number];

/** Milliseconds. */
interface Spent {
  readonly clock: number;
  readonly processor: number;
}

const lesser = (one: Spent, other: Spent = one): Spent => ({
  clock: Math.min(one.clock, other.clock),
  processor: Math.min(one.processor, other.processor),
});

async function roundOf(store: Store, id: string): Promise<ReadonlyMap<Part, Spent>> {
  const spent = new Map<Part, Spent>();
  const timed = async <T>(part: Part, work: () => T | Promise<T>): Promise<T> => {
    const [began, used] = [performance.now(), process.cpuUsage()];
    const made = await work();
    const { user, system } = process.cpuUsage(used);
    spent.set(part, { clock: performance.now() - began, processor: (user + system) / 1000 });
    return made;
  };
  const document = await timed('whole', async () => {
    const [narrative, held] = await timed('store', () => heldOf(store, id));
    const composed = await timed('compose', () => officialOf(compose(narrative, held)));
    await timed('write', () => docxOf(composed));
    return composed;
  });
  await timed('library', () => writeStatic(document));
  return spent;
}

async function heldOf(store: Store, id: string) {
  const kept = await narrativeOf(store, id);
  if (kept === null) throw new Error(`no report ${id}`);
  return [kept.narrative, await heldFor(store, kept.narrative)] as const;
}

function print(least: ReadonlyMap<Part, Spent>): void {
  const whole = (of: keyof Spent) =>
    Object.fromEntries(parts.map(part => [part, Math.round(least.get(part)?.[of] ?? Number.NaN)]));
  const times = (of: keyof Spent) =>
    Number(((least.get('whole')?.[of] ?? Number.NaN) / (least.get('library')?.[of] ?? Number.NaN)).toFixed(2));
  console.log(
    JSON.stringify({
      fromStore: { clockMs: whole('clock'), processorMs: whole('processor') },
      timesTheLibrary: times('clock'),
      timesItsProcessorTime: times('processor'),
    }),
  );
}

async function filled(store: Store): Promise<string> {
  const { figures, ...catalogue } = demoProvince();
  await writeCatalogue(store, catalogue, 'bench');
  await loadFigures(store, figures(), { who: 'bench' });
  const { narrative } = readNarrative(demoNarratives()[0] ?? '');
  if (narrative === null) throw new Error('the demonstration has no report');
  await createNarrative(store, { narrative, title: titleOf(narrative), who: 'bench' });
  return narrative.id;
}
