import { figuresAsked, type Held, heldOf, type Narrative } from '#composing';
import { indicatorsOf } from '../catalogue/read.ts';
import { figuresFor } from '../figures/asked.ts';
import type { Store } from '../store.ts';

/** All that composing a narrative asks of the store, as it stands or stood at an instant (ISO). */
export async function heldFor(
  store: Pick<Store, 'db' | 'province'>,
  narrative: Narrative,
  asOf?: string,
): Promise<Held> {
  const [indicators, figures] = await Promise.all([
    indicatorsOf(store),
    figuresFor(store, figuresAsked(narrative), asOf),
  ]);
  return heldOf(indicators, figures);
}
