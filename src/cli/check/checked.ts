import type { CheckResult } from '#checking';
import type { Document } from '#documents';
import type { Failed } from '../output/errorJson.ts';
import { status } from '../status.ts';

/** What became of one file given to `khop check`: its result, or why it has none. */
export type Checked =
  | { readonly ok: true; readonly path: string; readonly document: Document; readonly result: CheckResult }
  | Failed;

export type CheckedDocument = Extract<Checked, { ok: true }>;

/** 2 when an input could not be read, else 1 when anything contradicts, else 0. */
export function statusOf(all: readonly Checked[]): number {
  if (all.some(checked => !checked.ok)) return status.unread;
  const contradicts = all.some(
    checked => checked.ok && checked.result.findings.some(({ verdict }) => verdict === 'contradiction'),
  );
  return contradicts ? status.contradicts : status.tallies;
}
