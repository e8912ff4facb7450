import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { installed } from '../installed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundle {
  /** Files to begin from, relative to the repository. */
  readonly entries: readonly string[];
  /** Folder below .cache that takes the bundle; emptied first. */
  readonly folder: string;
}

/**
 * Bundles what is measured as it is shipped: run from its sources, every closure would be wrapped to keep its name.
 * Returns the path of each entry's bundle, in order.
 */
export async function bundle({ entries, folder }: Bundle): Promise<string[]> {
  const outDir = join(root, '.cache', folder);
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: [...installed, 'docx/charts'], target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { input: entries.map(entry => join(root, entry)), output: { entryFileNames: '[name].mjs' } },
    },
  });
  return entries.map(entry => join(outDir, `${basename(entry, '.ts')}.mjs`));
}
