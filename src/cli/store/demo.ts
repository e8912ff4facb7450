import { type Narrative, readNarrative, rollForward, titleOf } from '#composing';
import { demoFields, demoNarratives, demoProvince } from '#demo';
import {
  areasOf,
  askedBefore,
  type Asking,
  createNarrative,
  fieldDimension,
  keepAnswer,
  loadFigures,
  type Store,
  writeCatalogue,
} from '#storing';

/** Loading it is marked in the store as a request with this key is: what was broken off is known by it, and gone on with. */
const asking: Asking = { key: 'khop-demo', digest: 'khop-demo', attempt: 'khop-demo' };

/** Whether the store is empty, or the demonstration began to fill it and was broken off. */
export async function wantsDemo(store: Store): Promise<boolean> {
  const { areas } = await areasOf(store);
  return areas.length === 0 || (await askedBefore(store, asking)).state === 'written';
}

/** Fills the store with the demonstration province, through the same door as any other figure; what is there already stays. */
export async function loadDemo(store: Store, said: (figures: number) => void): Promise<void> {
  const { figures, ...catalogue } = demoProvince();
  const who = 'khop';
  const fields = {
    code: fieldDimension,
    name: 'Lĩnh vực',
    nameEn: 'Field',
    items: demoFields().map(field => ({ ...field, parent: null })),
  };
  const dimensions = [...catalogue.dimensions, fields];
  const { refused } = await writeCatalogue({ ...store, asking }, { ...catalogue, dimensions }, who);
  if (refused[0] !== undefined) throw new Error(refused[0].en);
  const loaded = await loadFigures(store, figures(), { who, onProgress: said });
  if (loaded.refused[0] !== undefined) throw new Error(loaded.refused[0].en);
  for (const narrative of narratives()) await createNarrative(store, { narrative, title: titleOf(narrative), who });
  await keepAnswer(store, asking, {});
}

/** Each report of the demonstration, and before it the draft for a year later that it is rolled forward to. */
function narratives(): readonly Narrative[] {
  return demoNarratives().flatMap(text => {
    const { narrative } = readNarrative(text);
    if (narrative === null) return [];
    const next = rollForward(narrative, nextYear(narrative.period));
    return next.ok ? [next.narrative, narrative] : [narrative];
  });
}

function nextYear(period: string): string {
  return period.replace(/^\d{4}/u, year => String(Number(year) + 1));
}
