import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the files of the suite are given. */
export interface Built {
  /** Folder of the built page. */
  readonly page: string;
}

/**
 * Builds the page once for all files of the suite, and for them alone: dist/web is built anew by whoever starts the
 * command, and would go from under the page.
 */
export default function buildPage({ provide }: TestProject): () => void {
  const page = mkdtempSync(join(tmpdir(), 'khop-page-'));
  const out = ['--outDir', page, '--emptyOutDir', '--logLevel', 'error'];
  const build = ['build', '--config', 'src/web/vite.config.ts', ...out];
  execFileSync(join(root, 'node_modules/.bin/vite'), build, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  provide('page', page);
  return () => rmSync(page, { recursive: true, force: true });
}
