import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { CheckResult, Memo } from '#checking';
import type { Document } from '#documents';
import type { Mention } from '#reading';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is measured, bundled as it is shipped: run from its sources, every closure would be wrapped to keep its name. */
export interface Engine {
  readonly fromText: (text: string, name: string) => Document;
  readonly check: (document: Document, memo?: Memo) => CheckResult;
  readonly createMemo: () => Memo;
  /** The mentions of one block's text. */
  readonly mentions: (text: string) => readonly Mention[];
  /** False while the door of `reading` gives mentions only together with claims. */
  readonly mentionsAlone: boolean;
}

type Doors = Pick<Engine, 'fromText' | 'check' | 'createMemo'> & {
  readonly findMentions?: (text: string) => readonly Mention[];
  readonly readBlock: (text: string) => { readonly mentions: readonly Mention[] };
};

export async function loadEngine(): Promise<Engine> {
  const outDir = join(root, '.cache/bench');
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['unpdf'], target: 'node' },
    build: {
      ssr: 'scripts/bench/doors.ts',
      target: 'node20',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
    },
  });
  const doors = (await import(pathToFileURL(join(outDir, 'doors.js')).href)) as Doors;
  const { fromText, check, createMemo, findMentions, readBlock } = doors;
  const mentions = findMentions ?? ((text: string) => readBlock(text).mentions);
  return { fromText, check, createMemo, mentions, mentionsAlone: findMentions !== undefined };
}
