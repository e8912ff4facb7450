import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundle {
  /** Files to begin from, relative to the repository. */
  readonly entries: readonly string[];
  /** Folder below .cache that takes the bundle; emptied first. */
  readonly folder: string;
}

/** Packages that are imported as installed: those with binaries or files of their own, and what is compared with. */
const external = [
  '@fastify/static',
  '@fastify/swagger',
  '@myriaddreamin/typst-ts-node-compiler',
  'docx',
  'docx/charts',
  'fastify',
  'fastify-type-provider-zod',
  'kysely',
  'pg',
  'pg-copy-streams',
  'unpdf',
  'zod',
];

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
    ssr: { noExternal: true, external, target: 'node' },
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
