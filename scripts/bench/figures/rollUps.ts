/** A figure is in every total the moment it is approved: shown by doing it. */
import type { FigureInput } from '#storing';
import { type Bench, quantile } from './bench.ts';

export interface Approvals {
  readonly approved: number;
  /** Of them, those that every total asked for right afterwards held, and no total before. */
  readonly atOnce: number;
  /** Milliseconds of one roll-up over all communes, half and 95 in 100 of them below it. */
  readonly rollUp: { readonly median: number; readonly p95: number };
}

const period = '2031-S1';
const VALUE = 1.5;
const levels = ['commune', 'district', 'province'] as const;

export async function benchApprovals(
  { doors, store, say, signal }: Bench,
  { indicators, communes = 50 }: { readonly indicators: readonly string[]; readonly communes?: number },
): Promise<Approvals> {
  const times: number[] = [];
  const totals = async (indicator: string) => {
    const found: (string | null)[] = [];
    for (const level of levels) {
      const start = performance.now();
      const answer = await doors.rollUp(store, { indicator, items: {}, period, measure: 'actual', level });
      times.push(performance.now() - start);
      if (!answer.ok) throw new Error(answer.problem.en);
      found.push(answer.rolled.total.value);
    }
    return found;
  };
  let atOnce = 0;
  for (let at = 0; at < communes; at++) {
    signal.throwIfAborted();
    if (at % 10 === 0) say(`duyệt (approve) ${at}/${communes}`);
    const indicator = indicators[at % 5] ?? '';
    const before = await totals(indicator);
    const { written, refused } = await doors.writeFigures(store, [proposed(indicator, `c${at}`)], {
      who: 'bench',
      mode: 'all',
    });
    if (refused[0] !== undefined) throw new Error(refused[0].en);
    const waiting = await totals(indicator);
    await doors.approveFigures(
      store,
      written.map(({ id }) => id),
      'bench',
    );
    const after = await totals(indicator);
    // Halves, which a float holds exactly.
    const grown = after.every((total, level) => Number(total) === Number(before[level] ?? 0) + VALUE);
    if (String(waiting) === String(before) && grown) atOnce++;
  }
  return { approved: communes, atOnce, rollUp: { median: quantile(times, 0.5), p95: quantile(times, 0.95) } };
}

function proposed(indicator: string, area: string): FigureInput {
  return {
    series: { indicator, items: {}, area },
    period,
    measure: 'actual',
    vintage: 'official',
    value: String(VALUE),
    low: null,
    high: null,
    absence: null,
    status: 'proposed',
    origin: 'reported',
    reporter: 'so-nn',
    source: null,
    replaces: null,
    reason: null,
    basis: null,
  };
}
