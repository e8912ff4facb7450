import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Score } from './score.ts';

/** How many are right out of all. */
export interface Mark {
  readonly right: number;
  readonly all: number;
}

export type Marks = Readonly<Record<keyof Score, Mark>>;

/** Sentences are scored for every measure, whole reports for their relations and what is found in them. */
export interface Baseline {
  readonly sentences: Marks;
  readonly reports: Pick<Marks, (typeof reportMeasures)[number]>;
}

export const reportMeasures = ['relations', 'flagged', 'contradictions', 'precision', 'flaggedPrecision'] as const;
export const sentenceMeasures = ['mentions', ...reportMeasures] as const;

/** Contradictions that are none cost more trust than contradictions not found. */
export const LEAST_PRECISION = 0.99;

const path = fileURLToPath(new URL('./baseline.json', import.meta.url));

export function loadBaseline(): Baseline {
  return JSON.parse(readFileSync(path, 'utf8')) as Baseline;
}

export function saveBaseline(baseline: Baseline): void {
  writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
}

/** The marks of a score for some measures. */
export function marksOf<M extends keyof Score>(score: Score, measures: readonly M[]): Pick<Marks, M> {
  const marks = measures.map(measure => [measure, { right: score[measure].right, all: score[measure].all }]);
  return Object.fromEntries(marks) as Pick<Marks, M>;
}

/** What speaks against a score, one line each; empty when nothing fell and precision is high enough. */
export function falls<M extends string>(now: Readonly<Record<M, Mark>>, before: Readonly<Record<M, Mark>>): string[] {
  const measures = Object.keys(before) as M[];
  const fallen = measures
    .filter(measure => now[measure].right < before[measure].right)
    .map(measure => `${measure}: ${now[measure].right} right, ${before[measure].right} before`);
  const precision = (now as Readonly<Record<string, Mark | undefined>>).precision;
  if (precision && precision.right < LEAST_PRECISION * precision.all)
    fallen.push(`precision: ${precision.right} of ${precision.all}, less than ${LEAST_PRECISION * 100} %`);
  return fallen;
}

/** The better of each pair; a mark that fell stays as it was. */
export function raised<M extends string>(
  now: Readonly<Record<M, Mark>>,
  before: Readonly<Record<M, Mark>>,
): Record<M, Mark> {
  const measures = Object.keys(before) as M[];
  const better = measures.map(measure => [
    measure,
    now[measure].right >= before[measure].right ? now[measure] : before[measure],
  ]);
  return Object.fromEntries(better) as Record<M, Mark>;
}
