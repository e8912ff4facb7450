import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DemoFigure, demoFields, demoProvince } from '#demo';
import { openStore, type Store, writeCatalogue, writeFigures } from '#storing';
import { addressOf, dataCopy, opened } from '../kit/postgres.ts';
import { type Stage, startStage } from './kit.ts';

/** The demonstration province in a real store, with the screens in front of it. */
export interface StoreStage extends Stage {
  readonly store: Store;
}

const batch = 4000;
/** A half-year for the list, some months for the chart and, of the new communes, for the real boundaries. */
const wanted = (period: string) => /^(?:2021|2020)(?:-S1)?$|^2021-M0[1-6]$|^2025-M1[01]$/.test(period);

export async function startStoreStage(): Promise<StoreStage> {
  const { place, remove } = await dataCopy();
  const postgres = await opened(place);
  const answer = await openStore({ url: addressOf(postgres) });
  if (!answer.ok) throw new Error(answer.problem.en);
  const { store } = answer;
  await fill(store);
  const boundaries = join(place.data, 'boundaries.json');
  writeFileSync(boundaries, JSON.stringify(twoSquares));
  const stage = await startStage({ store, who: 'thử', version: '0.0.0', boundaries });
  return {
    ...stage,
    store,
    close: async () => {
      await stage.close();
      await store.close();
      await postgres.close();
      remove();
    },
  };
}

async function fill(store: Store): Promise<void> {
  const { figures, ...catalogue } = demoProvince();
  const fields = demoFields().map(field => ({ ...field, parent: null }));
  const dimensions = [...catalogue.dimensions, { code: 'field', name: 'Lĩnh vực', nameEn: 'Field', items: fields }];
  const written = await writeCatalogue(store, { ...catalogue, dimensions }, 'thử');
  if (written.refused[0]) throw new Error(written.refused[0].en);
  let some: DemoFigure[] = [];
  const write = async () => {
    const { refused } = await writeFigures(store, some, { who: 'thử', mode: 'all' });
    if (refused[0]) throw new Error(refused[0].en);
    some = [];
  };
  for (const figure of figures()) {
    if (!wanted(figure.period)) continue;
    some.push(figure);
    if (some.length === batch) await write();
  }
  await write();
}

/** Two communes of today as squares: what an installer might supply, but for its size. */
const twoSquares = {
  type: 'FeatureCollection',
  features: [
    ['01273', 106.2],
    ['01279', 106.3],
  ].map(([code, west]) => ({
    type: 'Feature',
    properties: { code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 22.6],
          [west, 22.7],
          [Number(west) + 0.1, 22.7],
          [Number(west) + 0.1, 22.6],
          [west, 22.6],
        ],
      ],
    },
  })),
};
