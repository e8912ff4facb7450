import { pathToFileURL } from 'node:url';
import { bundle } from '../bundle.ts';

type Bench = () => Promise<void>;

/** The writers, then the road from the store, as they are shipped. */
export async function benchComposeBundled(): Promise<void> {
  const entries = ['scripts/bench/compose/run.ts', 'scripts/bench/compose/fromStore.ts'];
  const [run = '', fromStore = ''] = await bundle({ entries, folder: 'bench-compose' });
  const { benchCompose } = (await import(pathToFileURL(run).href)) as { readonly benchCompose: Bench };
  const { benchFromStore } = (await import(pathToFileURL(fromStore).href)) as { readonly benchFromStore: Bench };
  await benchCompose();
  await benchFromStore();
}
