import { type Figure, periodOfCode } from '#figures';
import { requestOf } from '../audit/asking.ts';
import { type Writing, writing } from '../audit/writing.ts';
import { sha256 } from '../ids.ts';
import { ensurePartitions, firstYear, lastYear } from '../schema/partitions.ts';
import type { Refusal, Store } from '../store.ts';
import { enter } from './enter.ts';
import type { FigureInput } from './input.ts';
import { figuresByIds } from './byId.ts';
import { figureOf, figureRow } from './rows.ts';
import { yearOf } from './validate.ts';

export interface WriteOptions {
  readonly who: string;
  /** `all`: nothing is written when one row is refused. `good`: the others are. */
  readonly mode: 'all' | 'good';
  /** The asker's own key: asked again with it, the same figures get the same answer and are not written twice. */
  readonly key?: string;
}

export interface FiguresWritten {
  readonly written: readonly Figure[];
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
}

/** Enters figures; none overwrites another. What is said is on disk when the promise is kept. */
export async function writeFigures(
  store: Store,
  inputs: readonly FigureInput[],
  options: WriteOptions,
): Promise<FiguresWritten> {
  await ensurePartitions(store.db, yearsOf(inputs));
  return await writing(store, options.who, async within => {
    const asked =
      options.key === undefined ? null : { key: options.key, digest: sha256(JSON.stringify([options.mode, inputs])) };
    const before = asked === null ? null : await answered(within, asked);
    if (before !== null) return before;
    const { made, unchanged, refused } = await enter(within, inputs, options.mode);
    const answer = { written: made.map(making => figureOf(figureRow(making))), unchanged, refused };
    if (asked !== null) await rememberAnswer(within, asked, answer);
    return answer;
  });
}

export function yearsOf(inputs: readonly FigureInput[]): Set<number> {
  const codes = new Set(inputs.map(({ period }) => period));
  const years = [...codes].flatMap(code => (typeof code === 'string' ? periodOfCode(code) : null) ?? []).map(yearOf);
  return new Set(years.filter(year => year >= firstYear && year <= lastYear));
}

interface Asked {
  readonly key: string;
  readonly digest: string;
}

async function answered(within: Writing, { key, digest }: Asked): Promise<FiguresWritten | null> {
  const found = await requestOf(within, key);
  if (found === undefined) return null;
  if (found.digest !== digest) return { written: [], unchanged: 0, refused: [keyUsed(key)] };
  const answer = found.answer as { ids: string[]; unchanged: number; refused: Refusal[] };
  const rows = await figuresByIds(within, answer.ids);
  return { written: rows.map(row => figureOf(row)), unchanged: answer.unchanged, refused: answer.refused };
}

function keyUsed(key: string): Refusal {
  return {
    row: 0,
    column: 'key',
    id: 'key-used',
    vi: `Khóa “${key}” đã dùng cho một yêu cầu khác.`,
    en: `The key “${key}” has been used for another request.`,
  };
}

async function rememberAnswer({ db, province, at }: Writing, { key, digest }: Asked, answer: FiguresWritten) {
  const { written, unchanged, refused } = answer;
  const kept = JSON.stringify({ ids: written.map(({ id }) => id), unchanged, refused });
  await db
    .insertInto('request')
    .values({ province_id: province, key, digest, at: at.toISOString(), answer: kept })
    .execute();
}
