import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServeOptions, type Serving, serve } from '#serving';
import type { Store } from '#storing';

export interface TestServing {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The store served over HTTP on a port that is free, with a page that says nothing. */
export async function serving(store: Store, boundaries: string | null = null): Promise<TestServing> {
  const folder = mkdtempSync(join(tmpdir(), 'khop-api-'));
  const web = join(folder, 'web');
  mkdirSync(web);
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Khớp</title>');
  const served = await servedApart({ web, api: { store, who: 'thử', version: '0.0.0', boundaries } });
  const close = async (): Promise<void> => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: served.url, close };
}

/** Served on a port by chance, so that no other test takes it over once it is closed. */
export async function servedApart(options: Omit<ServeOptions, 'port'>): Promise<Serving> {
  for (let tried = 0; tried < 20; tried += 1) {
    const served = await serve({ ...options, port: 20_000 + Math.floor(Math.random() * 20_000) });
    if (served.ok) return served;
  }
  throw new Error('no port is free');
}
