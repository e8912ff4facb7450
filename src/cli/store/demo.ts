import { type DemoFigure, demoFields, demoProvince } from '#demo';
import { type Store, writeCatalogue, writeFigures } from '#storing';

/** Figures that go in at a time: enough to be quick, few enough to say how far it is. */
const batch = 5000;

/** Fills an empty store with the demonstration province, through the same door as any other figure. */
export async function loadDemo(store: Store, said: (figures: number) => Promise<void>): Promise<void> {
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
  let written = 0;
  for (const some of batches(figures())) {
    const answer = await writeFigures(store, some, { who, mode: 'all' });
    if (answer.refused[0] !== undefined) throw new Error(answer.refused[0].en);
    written += some.length;
    await said(written);
  }
}

function* batches(figures: Iterable<DemoFigure>): Generator<DemoFigure[]> {
  let some: DemoFigure[] = [];
  for (const figure of figures) {
    some.push(figure);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
