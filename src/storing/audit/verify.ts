/** Whether the audit trail is whole, and whether every figure and every report still says what the trail holds of it. */
import { sql } from 'kysely';
import { figuresByIds } from '../figures/byId.ts';
import { digestOfDecision, digestOfFigure, type FigureRow } from '../figures/rows.ts';
import type { Store } from '../store.ts';
import { faultsOfNarratives } from '../narratives/verify.ts';
import {
  broken,
  changedEntry,
  changedFigure,
  cutShort,
  missing,
  removed,
  stranger,
  type VerifyProblem,
} from './problems.ts';
import { hashOfEntry, noHash } from './writing.ts';

export interface Verified {
  /** Entries of the trail that were followed. */
  readonly entries: number;
  /** Times that a figure was compared with what an entry holds of it. */
  readonly checked: number;
  readonly problems: readonly VerifyProblem[];
}

export interface VerifyOptions {
  /** Called after each page of entries with how many are done, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

const entriesTogether = 50;
const figuresTogether = 5000;
/** One changed row may break thousands; a person needs the first of them. */
const mostProblems = 100;

/** Follows the chain from its beginning, in memory that does not grow with it. */
export async function verifyStore(store: Store, options: VerifyOptions = {}): Promise<Verified> {
  const found: VerifyProblem[] = [];
  const head = await headOf(store);
  let [previous, number, checked] = [noHash, 0, 0];
  for (;;) {
    options.signal?.throwIfAborted();
    const entries = await entriesAfter(store, number);
    if (entries.length === 0) break;
    for (const entry of entries) {
      found.push(...faultsOfEntry(entry, { previous, number: number + 1, province: store.province }));
      [previous, number] = [entry.hash, Number(entry.number)];
      checked += entry.members.length;
      found.push(...(await faultsOfMembers(store, entry)));
    }
    if (found.length >= mostProblems) break;
    options.onProgress?.(number, head.number);
  }
  if (found.length === 0 && (head.number !== number || head.hash !== previous))
    found.push(cutShort(number, head.number));
  if (found.length === 0) found.push(...(await strangers(store)));
  if (found.length < mostProblems) found.push(...(await faultsOfNarratives(store, mostProblems - found.length)));
  return { entries: number, checked, problems: found.slice(0, mostProblems) };
}

interface EntryRow {
  readonly number: string;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly content: string;
  readonly members: string[];
  readonly digests: Buffer;
  readonly previous: string;
  readonly hash: string;
}

async function headOf({ db, province }: Store): Promise<{ readonly number: number; readonly hash: string }> {
  const head = await db
    .selectFrom('chain_head')
    .select(['number', 'hash'])
    .where('province_id', '=', province)
    .executeTakeFirst();
  return head === undefined ? { number: 0, hash: noHash } : { number: Number(head.number), hash: head.hash };
}

async function entriesAfter({ db, province }: Store, number: number): Promise<readonly EntryRow[]> {
  return await db
    .selectFrom('audit')
    .selectAll()
    .where('province_id', '=', province)
    .where('number', '>', String(number))
    .orderBy('number')
    .limit(entriesTogether)
    .execute();
}

interface Expected {
  readonly previous: string;
  readonly number: number;
  readonly province: string;
}

function faultsOfEntry(entry: EntryRow, { previous, number, province }: Expected): VerifyProblem[] {
  if (Number(entry.number) !== number) return [missing(number, Number(entry.number))];
  if (entry.previous !== previous) return [broken(number)];
  const { at, who, action, content } = entry;
  const hash = hashOfEntry({ province, number, at, who, action, content, previous }, entry.members, entry.digests);
  return hash === entry.hash ? [] : [changedEntry(number, entry)];
}

/** Figures that an entry brought in or decided about, against the digests it holds of them. */
async function faultsOfMembers(store: Store, entry: EntryRow): Promise<VerifyProblem[]> {
  const digest = DIGESTS[entry.action];
  if (digest === undefined) return [];
  const found: VerifyProblem[] = [];
  for (let at = 0; at < entry.members.length; at += figuresTogether) {
    const ids = entry.members.slice(at, at + figuresTogether);
    const rows = new Map((await figuresByIds(store, ids)).map(row => [row.id, row]));
    for (const [index, id] of ids.entries()) {
      const row = rows.get(id);
      const held = entry.digests.subarray((at + index) * 32, (at + index + 1) * 32).toString('hex');
      if (row === undefined) found.push(removed(Number(entry.number), id));
      else if (digest(row) !== held) found.push(changedFigure(Number(entry.number), row));
    }
  }
  return found;
}

const DIGESTS: Readonly<Record<string, (row: FigureRow) => string>> = {
  'enter-figures': digestOfFigure,
  'approve-figures': digestOfDecision,
  'reject-figures': digestOfDecision,
};

/** Figures and decisions that no entry of the trail knows of; the members are taken apart once, not for each figure. */
async function strangers({ db, province }: Store): Promise<VerifyProblem[]> {
  const { rows } = await sql<{ id: string; entry: string; decided: boolean }>`
    select f.id, f.entry::text as entry, false as decided from figure f
    where f.province_id = ${province} and not exists (
      select from audit a cross join lateral unnest(a.members) as m (id)
      where a.province_id = ${province} and a.number = f.entry and m.id = f.id)
    union all
    select f.id, f.decision_entry::text, true from figure f
    where f.province_id = ${province} and f.decision is not null and f.decision_entry is distinct from f.entry
      and not exists (
        select from audit a cross join lateral unnest(a.members) as m (id)
        where a.province_id = ${province} and a.number = f.decision_entry and m.id = f.id)
    limit ${mostProblems}`.execute(db);
  return rows.map(({ id, entry, decided }) => stranger(id, { entry: Number(entry), decided }));
}
