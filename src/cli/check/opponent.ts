import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckResult } from '#checking';
import { type Problem } from '#documents';
import { type Reading, read } from '#reading';
import type { OpenedFile, Sources } from '../input/openFile.ts';
import { openFile } from '../input/openFile.ts';
import { checkAgainst } from './against.ts';
import { type BesideStore, besideStore } from './stored/beside.ts';
import { withStore } from './stored/findings.ts';
import { openServerSource } from './stored/serverSource.ts';
import type { StoredSource } from './stored/source.ts';
import { openStoreSource } from './stored/storeSource.ts';

/** What `--against` names: another report, or a store of figures. Opened once for all files. */
export type Opponent =
  | { readonly kind: 'report'; readonly path: string; readonly reading: Reading }
  | { readonly kind: 'store'; readonly source: StoredSource };

export type OpponentOpened =
  | { readonly ok: true; readonly opponent: Opponent }
  | { readonly ok: false; readonly problem: Problem };

/** A data folder, the address of a PostgreSQL server or of a running `khop serve`, or else the file of a report. */
export async function openOpponent(against: string, sources: Sources): Promise<OpponentOpened> {
  const opened = await openSource(against);
  if (opened !== null) return opened.ok ? { ok: true, opponent: { kind: 'store', source: opened.source } } : opened;
  const opening = await openFile(against, sources);
  if (!opening.ok) return { ok: false, problem: opening.problem };
  return { ok: true, opponent: { kind: 'report', path: against, reading: read(opening.file.document) } };
}

/** Null for what is no store. */
async function openSource(against: string) {
  if (/^postgres(?:ql)?:/iu.test(against)) return await openStoreSource({ url: against });
  if (/^https?:\/\//iu.test(against) && URL.canParse(against)) return await openServerSource(against);
  if (statSync(against, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  return await openStoreSource({ data: resolve(against) });
}

interface Met {
  readonly result: CheckResult;
  readonly beside?: BesideStore;
}

/** The result of a file with what the opponent adds to it. */
export async function meet(file: OpenedFile, own: CheckResult, opponent: Opponent): Promise<Met> {
  if (opponent.kind === 'report') return { result: checkAgainst(file, own, opponent) };
  const beside = await besideStore(file.document, opponent.source);
  return { result: withStore(file, own, beside), beside };
}
