/** Draft, reviewed, approved, issued: who judged which version, and when. */
import type { Composed, Narrative } from '#composing';
import { type Writing, writing } from '../audit/writing.ts';
import { sha256 } from '../ids.ts';
import { type Refused, refuse } from '../problem.ts';
import type { Store } from '../store.ts';
import { digestOf, keepable } from './content.ts';
import { insertVersion, type Row, rowOf, updateRow } from './keep.ts';
import type { Issue, NarrativeState } from './narrative.ts';
import { narrativeProblems } from './problems.ts';

/** The states that may come before each. */
const before: Readonly<Record<NarrativeState, readonly NarrativeState[]>> = {
  draft: ['reviewed', 'approved'],
  reviewed: ['draft'],
  approved: ['reviewed'],
  issued: ['approved'],
};

const actions: Readonly<Record<NarrativeState, string>> = {
  draft: 'return-narrative',
  reviewed: 'review-narrative',
  approved: 'approve-narrative',
  issued: 'issue-narrative',
};

export interface Judgement {
  readonly id: string;
  /** What was looked at; refused when it is not the current version any more. */
  readonly version: number;
  readonly who: string;
  readonly note?: string;
}

export type Judged = { readonly ok: true; readonly version: number; readonly state: NarrativeState } | Refused;

/** Moves a narrative to reviewed or approved, or back to draft. */
export async function moveNarrative(
  store: Store,
  to: Exclude<NarrativeState, 'issued'>,
  judgement: Judgement,
): Promise<Judged> {
  return await writing(store, judgement.who, async (within): Promise<Judged> => {
    const row = await judged(within, to, judgement);
    if ('problem' in row) return row;
    const { id, version, note = null } = judgement;
    await insertEvent(within, { id, state: to, version, note, issue: null });
    await updateRow(within, id, { state: to });
    await within.append({ action: actions[to], content: { narrative: id, version, note } });
    within.changed({ kind: 'narrative', id, version, state: to });
    return { ok: true, version, state: to };
  });
}

/** All that is kept for ever of an issued report. */
export interface Issuing {
  readonly issue: Issue;
  /** With the issue in its letterhead. */
  readonly narrative: Narrative;
  readonly title: string;
  readonly composed: Composed;
  /** The bytes of the DOCX file. */
  readonly document: Uint8Array;
  /** JSON text. */
  readonly proof: string;
}

/** Issues an approved narrative: a last version with its letterhead filled in, and the report as it went out. */
export async function issueNarrative(store: Store, judgement: Judgement, issuing: Issuing): Promise<Judged> {
  return await writing(store, judgement.who, async (within): Promise<Judged> => {
    const row = await judged(within, 'issued', judgement);
    if ('problem' in row) return row;
    const { id, version: madeFrom, note = null } = judgement;
    const n = row.lastVersion + 1;
    const narrative = keepable(issuing.narrative);
    const digest = digestOf(narrative);
    await insertVersion(within, { id, n, madeFrom, aside: false, narrative, digest });
    const digests = await insertIssued(within, { id, version: n }, issuing);
    await insertEvent(within, { id, state: 'issued', version: n, note, issue: issuing.issue });
    await updateRow(within, id, { state: 'issued', version: n, last_version: n, title: keepable(issuing.title) });
    const content = { narrative: id, version: n, digest, madeFrom, issue: issuing.issue, ...digests };
    await within.append({ action: actions.issued, content });
    within.changed({ kind: 'narrative', id, version: n, state: 'issued' });
    return { ok: true, version: n, state: 'issued' };
  });
}

async function judged(within: Writing, to: NarrativeState, { id, version }: Judgement): Promise<Row | Refused> {
  const row = await rowOf(within, id);
  if (row === null) return refuse(narrativeProblems.unknown(id));
  if (!before[to].includes(row.state)) return refuse(narrativeProblems.wrongState(row.state, to));
  if (row.version !== version) return refuse(narrativeProblems.otherVersion(row.version, version));
  return row;
}

interface Event {
  readonly id: string;
  readonly state: NarrativeState;
  readonly version: number;
  readonly note: string | null;
  readonly issue: Issue | null;
}

async function insertEvent({ db, province, who, at, next }: Writing, event: Event): Promise<void> {
  const { id, state, version, note, issue } = event;
  const { last } = await db
    .selectFrom('narrative_event')
    .select(({ fn }) => fn.max('n').as('last'))
    .where('province_id', '=', province)
    .where('narrative_id', '=', id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('narrative_event')
    .values({
      province_id: province,
      narrative_id: id,
      n: Number(last ?? 0) + 1,
      state,
      version,
      who,
      at: at.toISOString(),
      note: note === null ? null : keepable(note),
      issue: issue === null ? null : JSON.stringify(keepable(issue)),
      entry: String(next()),
    })
    .execute();
}

/** Digests of what an issued report holds, as the audit trail keeps them. */
export interface IssuedDigests {
  readonly composed: string;
  readonly text: string;
  readonly document: string;
  readonly proof: string;
}

async function insertIssued(
  { db, province, who, at, next }: Writing,
  { id, version }: { readonly id: string; readonly version: number },
  issuing: Issuing,
): Promise<IssuedDigests> {
  const [composed, text, proof] = [
    keepable(issuing.composed),
    keepable(issuing.composed.text),
    keepable(issuing.proof),
  ];
  const document = Buffer.from(issuing.document);
  const digest = sha256(document);
  await db
    .insertInto('issued_report')
    .values({
      province_id: province,
      narrative_id: id,
      version,
      composed: JSON.stringify(composed),
      text,
      document,
      digest,
      proof,
      issued_by: who,
      issued_at: at.toISOString(),
      entry: String(next()),
    })
    .execute();
  return { composed: digestOf(composed), text: sha256(text), document: digest, proof: sha256(proof) };
}
