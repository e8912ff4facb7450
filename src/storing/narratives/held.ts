import { figuresAsked, type Held, heldOf, itemNaming, type Narrative } from '#composing';
import { catalogueOf } from '../catalogue/read.ts';
import { figuresFor } from '../figures/asked.ts';
import { basesFor } from '../figures/bases.ts';
import type { Store } from '../store.ts';

/** All that composing a narrative asks of the store, as it stands or stood at an instant (ISO). */
export async function heldFor(
  store: Pick<Store, 'db' | 'province'>,
  narrative: Narrative,
  asOf?: string,
): Promise<Held> {
  const asked = figuresAsked(narrative);
  const [{ indicators, dimensions }, figures, bases] = await Promise.all([
    catalogueOf(store),
    figuresFor(store, asked, asOf),
    basesFor(store, asked, asOf),
  ]);
  return { ...heldOf(indicators, figures, bases), itemName: itemNaming(dimensions) };
}
