import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Narrative, titleOf } from '#composing';
import { type DemoFigure, demoProvince } from '#demo';
import { serve } from '#serving';
import { createNarrative, openStore, type Store, writeCatalogue, writeFigures } from '#storing';
import { longNarrative } from './narrative.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The editor as it is used: the built page in Chromium, in front of a server with a store of its own. */
export interface EditorStage {
  readonly url: string;
  readonly page: Page;
  readonly narrative: Narrative;
  readonly close: () => Promise<void>;
}

export async function openStage(): Promise<EditorStage> {
  const folder = mkdtempSync(join(tmpdir(), 'khop-bench-'));
  // The account of the server must be able to enter it.
  chmodSync(folder, 0o755);
  const closing: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const step of closing.toReversed()) await step();
  };
  try {
    const opened = await openStore({ data: join(folder, 'data') });
    if (!opened.ok) throw new Error(opened.problem.en);
    const { store } = opened;
    closing.push(() => store.close());
    const narrative = await filled(store);
    const web = join(folder, 'web');
    build(web);
    const served = await serve({ web, api: { store, who: 'bench', version: '0.0.0', boundaries: null } });
    if (!served.ok) throw new Error(served.problem.en);
    closing.push(() => served.close());
    const browser = await launched();
    closing.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
    return { url: served.url, page, narrative, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function build(web: string): void {
  const settings = ['--config', 'src/web/vite.config.ts', '--outDir', web, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(join(root, 'node_modules/.bin/vite'), ['build', ...settings], { cwd: root, stdio: 'ignore' });
}

function launched(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** The figures that the report rests on are enough: what else lies in the store the editor never asks for. */
const wanted = ({ period, series }: DemoFigure) => /^20(?:20|21)(?:-S1)?$/.test(period) && series.area === 'vn-04';

async function filled(store: Store): Promise<Narrative> {
  const { figures, ...catalogue } = demoProvince();
  await writeCatalogue(store, catalogue, 'bench');
  const all = [...figures()].filter(wanted);
  const { refused } = await writeFigures(store, all, { who: 'bench', mode: 'all' });
  if (refused[0] !== undefined) throw new Error(refused[0].en);
  const narrative = longNarrative(all);
  await createNarrative(store, { narrative, title: titleOf(narrative), who: 'bench' });
  return narrative;
}
