import { pathToFileURL } from 'node:url';
import type { CheckResult, Memo } from '#checking';
import type { Document } from '#documents';
import type { Mention } from '#reading';
import { bundle } from './bundle.ts';

/** What is measured of reading and checking. */
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
  const [path = ''] = await bundle({ entries: ['scripts/bench/doors.ts'], folder: 'bench' });
  const doors = (await import(pathToFileURL(path).href)) as Doors;
  const { fromText, check, createMemo, findMentions, readBlock } = doors;
  const mentions = findMentions ?? ((text: string) => readBlock(text).mentions);
  return { fromText, check, createMemo, mentions, mentionsAlone: findMentions !== undefined };
}
