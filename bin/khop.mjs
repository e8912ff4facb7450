#!/usr/bin/env node
/**
 * Runs the built command, or the sources where they are newer, so that a developer never runs stale code.
 * An installed package has no sources and always runs what was built.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isFresh } from './fresh.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/khop.mjs');
const page = join(root, 'dist/web/index.html');
const builder = join(root, 'scripts/build.mjs');

if (process.argv[2] === 'serve' && existsSync(builder) && !isFresh(root, page, ['cli', 'serving'])) {
  spawnSync(process.execPath, [builder, '--page'], { stdio: ['ignore', 'inherit', 'inherit'] });
}
if (isFresh(root, built, ['web'])) {
  await import(pathToFileURL(built).href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(join(root, 'src/cli/main.ts')).href);
}
