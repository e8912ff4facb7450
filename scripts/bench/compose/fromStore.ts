import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, officialOf, readNarrative, titleOf } from '#composing';
import { demoNarratives, demoProvince } from '#demo';
import { docxOf, type OfficialBlock, type OfficialDocument } from '#documents';
import { createNarrative, heldFor, loadFigures, narrativeOf, openStore, type Store, writeCatalogue } from '#storing';
import { writeStatic } from './static.ts';

const rounds = 7;

/**
 * The demonstration's report from the store to DOCX, every figure read anew, beside the library alone writing the same
 * words: the least of some rounds each, in turns.
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
    const times = { store: Number.POSITIVE_INFINITY, library: Number.POSITIVE_INFINITY };
    for (let round = 0; round <= rounds; round += 1) {
      const start = performance.now();
      const document = await documentOf(store, id);
      await docxOf(document);
      const composed = performance.now();
      const plain = plainOf(document);
      const began = performance.now();
      await writeStatic(plain);
      const end = performance.now();
      if (round === 0) continue;
      times.store = Math.min(times.store, composed - start);
      times.library = Math.min(times.library, end - began);
    }
    const said = { composeMs: Math.round(times.store), libraryMs: Math.round(times.library) };
    console.log(JSON.stringify({ fromStore: said, timesTheLibrary: Number((times.store / times.library).toFixed(2)) }));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function documentOf(store: Store, id: string): Promise<OfficialDocument> {
  const kept = await narrativeOf(store, id);
  if (kept === null) throw new Error(`no report ${id}`);
  return officialOf(compose(kept.narrative, await heldFor(store, kept.narrative)));
}

/** What the plain writer knows: items as paragraphs, annexes behind the body, and no charts, so that it has less to do. */
function plainOf(document: OfficialDocument): OfficialDocument {
  const blocks = [...document.body, ...document.annexes.flatMap(annex => annex.body)];
  const body = blocks.flatMap((block): OfficialBlock[] => {
    if (block.kind === 'picture') return [];
    if (block.kind !== 'item') return [block];
    return [{ kind: 'paragraph', runs: [{ text: `${block.mark} ` }, ...block.runs] }];
  });
  return { ...document, body, annexes: [] };
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
