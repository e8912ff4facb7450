/** Chromium as the printer of pages. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The program, or null where it is not installed. */
export const chromium: string | null = places.find(place => existsSync(place)) ?? null;

/** The PDF that Chromium prints of a page, with the date, title, address and page number that it puts in the margins. */
export function printed(html: string): Uint8Array {
  if (chromium === null) throw new Error('chromium is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'khop-chromium-'));
  try {
    const [page, out] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(page, html);
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const options = ['--headless', '--no-sandbox', '--disable-gpu', profile, `--print-to-pdf=${out}`];
    const run = spawnSync(chromium, [...options, pathToFileURL(page).href], { encoding: 'utf8', timeout: 120_000 });
    if (!existsSync(out)) throw new Error(`Chromium printed nothing: ${run.stderr}`);
    return new Uint8Array(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
