/**
 * Builds dist/: the command as dist/khop.mjs and the page as dist/web. `npm ci` runs it as `prepare`.
 *   node scripts/build.mjs [--page | --command] [--if-stale]
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { isFresh } from '../bin/fresh.mjs';
import { installed } from './installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const outputs = {
  command: { from: 'src/cli/main.ts', to: 'dist/khop.mjs', leftOut: ['web'], make: buildCommand },
  page: { from: 'src/web/index.html', to: 'dist/web/index.html', leftOut: ['cli', 'serving'], make: buildPage },
};

async function main(options) {
  const vite = await loadVite();
  if (vite === null) return;
  const chosen = Object.keys(outputs).filter(name => options.includes(`--${name}`));
  for (const name of chosen.length > 0 ? chosen : Object.keys(outputs)) {
    const { from, to, leftOut, make } = outputs[name];
    if (!existsSync(join(root, from))) {
      console.log(`build: no ${from} yet, so no ${to}`);
      continue;
    }
    if (options.includes('--if-stale') && isFresh(root, join(root, to), leftOut)) continue;
    const start = performance.now();
    await make(vite);
    console.log(`build: ${to} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** Vite is a developer's package: where it was left out, the command runs from its sources and there is no page. */
async function loadVite() {
  try {
    return await import('vite');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.log('build: vite is not installed (npm ci --omit=dev?); khop runs from its sources, without its page');
    return null;
  }
}

/** Small libraries go into the bundle, so that one file is read at start; the large ones are imported late, as installed. */
async function buildCommand({ build }) {
  rmSync(join(root, 'dist/parts'), { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: installed, target: 'node' },
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'khop.mjs', chunkFileNames: 'parts/[name]-[hash].mjs' } },
    },
  });
}

async function buildPage({ build }) {
  await build({
    root: join(root, 'src/web'),
    logLevel: 'warn',
    build: { outDir: join(root, 'dist/web'), emptyOutDir: true },
  });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`build: ${process.stderr.isTTY ? error.message : stripVTControlCharacters(error.message)}`);
  process.exitCode = 1;
}
