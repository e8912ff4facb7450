import { sql } from 'kysely';
import type { Absence, Figure } from '#figures';
import { type Writing, writing } from '../audit/writing.ts';
import type { Problem } from '../problem.ts';
import type { Refusal, Store } from '../store.ts';
import { figuresByIds, yearsOfIds } from './byId.ts';
import { enter } from './enter.ts';
import { changeOf, digestOfDecision, figureOf, figureRow } from './rows.ts';

export interface Decided {
  readonly decided: readonly Figure[];
  /** By the place of the id in the list. */
  readonly refused: readonly Refusal[];
}

/** Accepts figures that wait. One that has been decided about is refused; the others are accepted all the same. */
export async function approveFigures(store: Store, ids: readonly string[], who: string): Promise<Decided> {
  return await writing(store, who, async within => await decide(within, ids, { decision: 'approved', reason: null }));
}

/** Turns down figures that wait, for a reason. */
export async function rejectFigures(
  store: Store,
  ids: readonly string[],
  { who, reason }: { readonly who: string; readonly reason: string },
): Promise<Decided> {
  if (reason.trim() === '') return { decided: [], refused: [{ row: 0, column: 'reason', ...noReason }] };
  return await writing(store, who, async within => await decide(within, ids, { decision: 'rejected', reason }));
}

const noReason: Problem = {
  id: 'no-reason',
  vi: 'Phải ghi lý do.',
  en: 'A reason must be given.',
};

interface Decision {
  readonly decision: 'approved' | 'rejected';
  readonly reason: string | null;
}

export async function decide(
  within: Writing,
  asked: readonly string[],
  { decision, reason }: Decision,
): Promise<Decided> {
  const { ids, years } = yearsOfIds(asked);
  const held = new Map((await figuresByIds(within, ids)).map(row => [row.id, row]));
  const waiting = new Set([...held.values()].filter(row => row.decision === null).map(({ id }) => id));
  const refused = asked.flatMap((id, row) =>
    waiting.has(id) ? [] : [{ row, column: 'id', ...notWaiting(id, held.get(id)?.decision) }],
  );
  if (waiting.size === 0) return { decided: [], refused };
  const decided = {
    decision,
    decided_by: within.who,
    decided_at: within.at.toISOString(),
    decision_reason: reason,
    decision_entry: String(within.next()),
  };
  await sql`
    update figure set decision = ${decision}, decided_by = ${decided.decided_by}, decided_at = ${decided.decided_at},
      decision_reason = ${reason}, decision_entry = ${decided.decision_entry}
    where province_id = ${within.province} and year = any(${years}::smallint[]) and id = any(${[...waiting]}::uuid[])`.execute(
    within.db,
  );
  const rows = [...held.values()].filter(({ id }) => waiting.has(id)).map(row => ({ ...row, ...decided }));
  const members = rows.map(row => ({ id: row.id, digest: digestOfDecision(row) }));
  const action = decision === 'approved' ? 'approve-figures' : 'reject-figures';
  await within.append({ action, content: { figures: rows.length, reason }, members });
  within.changed(changeOf(rows));
  return { decided: rows.map(row => figureOf(row)), refused };
}

function notWaiting(id: string, decision: string | null | undefined): Problem {
  if (decision === undefined)
    return { id: 'unknown-figure', vi: `Không có số liệu “${id}”.`, en: `There is no figure “${id}”.` };
  const approved = decision === 'approved';
  return {
    id: 'decided-already',
    vi: `Số liệu đã được ${approved ? 'duyệt' : 'từ chối'}.`,
    en: `The figure has already been ${approved ? 'approved' : 'rejected'}.`,
  };
}

export interface Correction {
  readonly value?: string | null;
  readonly absence?: Absence | null;
  readonly reason: string;
  readonly who: string;
}

export type Corrected =
  | { readonly ok: true; readonly figure: Figure }
  | { readonly ok: false; readonly problem: Problem };

/** Sets a figure beside the one it corrects (đính chính), with the reason; it waits to be approved as any other. */
export async function correctFigure(store: Store, id: string, correction: Correction): Promise<Corrected> {
  if (correction.reason.trim() === '') return { ok: false, problem: noReason };
  return await writing(store, correction.who, async (within): Promise<Corrected> => {
    const [row] = await figuresByIds(within, [id]);
    if (row === undefined) return { ok: false, problem: notWaiting(id, undefined) };
    const {
      id: _id,
      province: _province,
      enteredBy: _by,
      enteredAt: _at,
      approvedBy: _who,
      approvedAt: _when,
      ...old
    } = figureOf(row);
    const input = {
      ...old,
      value: correction.value ?? null,
      absence: correction.absence ?? null,
      low: null,
      high: null,
      vintage: 'corrected' as const,
      status: 'proposed' as const,
      origin: 'reported' as const,
      source: null,
      replaces: id,
      reason: correction.reason,
    };
    const { made, refused } = await enter(within, [input], 'all');
    const [corrected] = made;
    if (corrected !== undefined) return { ok: true, figure: figureOf(figureRow(corrected)) };
    return { ok: false, problem: refused[0] ?? nothingCorrected };
  });
}

const nothingCorrected: Problem = {
  id: 'nothing-to-correct',
  vi: 'Giá trị đính chính trùng với giá trị đang có.',
  en: 'The corrected value is the one that stands already.',
};
