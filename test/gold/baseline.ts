import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Score, scoreReports, scoreSentences, type Tally } from './score.ts';

const file = new URL('./baseline.json', import.meta.url);

/** What the score of one gold set has reached; it may only rise. */
export type Reached = Partial<Record<keyof Score, number>>;

export interface Baseline {
  readonly sentences: Reached;
  readonly reports: Reached;
}

export type Gold = Record<keyof Baseline, Score>;

/** Counts of what was found, which may only rise, and shares of what was said, in per mille. */
const COUNTED: readonly (keyof Score)[] = ['mentions', 'relations', 'flagged', 'contradictions'];
const SHARED: readonly (keyof Score)[] = ['precision', 'flaggedPrecision'];

export function scoreGold(): Gold {
  return { sentences: scoreSentences(), reports: scoreReports() };
}

/** Right out of all in per mille, rounded down so that a baseline is never above what was reached. */
export function perMille({ right, all }: Tally): number {
  return all === 0 ? 1000 : Math.floor((1000 * right) / all);
}

export function reachedBy(score: Score): Reached {
  const counts = COUNTED.filter(key => score[key].all > 0).map(key => [key, score[key].right] as const);
  const shares = SHARED.map(key => [key, perMille(score[key])] as const);
  return Object.fromEntries([...counts, ...shares]);
}

export function readBaseline(): Baseline {
  if (!existsSync(file)) return { sentences: {}, reports: {} };
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Each figure of the old baseline or of the new score, whichever is higher. */
export function raised(old: Reached, now: Reached): Reached {
  const keys = Object.keys({ ...old, ...now }) as (keyof Score)[];
  return Object.fromEntries(keys.map(key => [key, Math.max(old[key] ?? 0, now[key] ?? 0)]));
}

export function writeBaseline(baseline: Baseline): void {
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
}
