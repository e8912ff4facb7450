import type { CheckResult } from '#checking';
import type { Document } from '#documents';
import type { Failed } from '../output/errorJson.ts';
import { status } from '../status.ts';
import type { Words } from '../words/words.ts';
import { type BesideStore, countsOf } from './stored/beside.ts';

/** What became of one file given to `khop check`: its result, or why it has none. */
export type Checked =
  | {
      readonly ok: true;
      readonly path: string;
      readonly document: Document;
      readonly result: CheckResult;
      /** Where `--against` names a store. */
      readonly beside?: BesideStore;
    }
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

/** What was seen and checked, in sentences. */
export function coverageOf({ result, beside }: CheckedDocument, { check }: Words): readonly string[] {
  const own = check.coverage(result.summary);
  return beside === undefined ? own : [...own, check.stored.summary({ name: beside.name, counts: countsOf(beside) })];
}
