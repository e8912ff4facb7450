import { demoFields, demoProvince } from '#demo';
import { loadFigures, type Store, writeCatalogue } from '#storing';

/** Fills an empty store with the demonstration province, through the same door as any other figure. */
export async function loadDemo(store: Store, said: (figures: number) => void): Promise<void> {
  const { figures, ...catalogue } = demoProvince();
  const who = 'khop';
  const fields = {
    code: 'field',
    name: 'Lĩnh vực',
    items: demoFields().map(({ code, name }) => ({ code, name, parent: null })),
  };
  const dimensions = [...catalogue.dimensions, fields];
  const { refused } = await writeCatalogue(store, { ...catalogue, dimensions }, who);
  if (refused[0] !== undefined) throw new Error(refused[0].en);
  const loaded = await loadFigures(store, figures(), { who, onProgress: said });
  if (loaded.refused[0] !== undefined) throw new Error(loaded.refused[0].en);
}
