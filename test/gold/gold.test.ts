import { describe, expect, it } from 'vitest';
import { raised, reachedBy, readBaseline, scoreGold } from './baseline.ts';
import type { Score } from './score.ts';

const gold = scoreGold();
const baseline = readBaseline();

describe.each(['sentences', 'reports'] as const)('gold %s', set => {
  const reached = reachedBy(gold[set]);

  it('has a baseline for every figure that is scored', () => {
    expect(Object.keys(baseline[set]).sort()).toEqual(Object.keys(reached).sort());
  });

  it.each(Object.entries(baseline[set]))('%s has not fallen below %i', (name, least) => {
    const { wrong } = gold[set][name as keyof Score];
    expect(reached[name as keyof Score] ?? 0, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('calls a contradiction only what is one, 99 times in 100', () => {
    const { right, all, wrong } = gold[set].precision;
    expect(right / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});

it('raises a baseline and never lowers it', () => {
  expect(raised({ mentions: 10, flagged: 5 }, { mentions: 8, flagged: 6, relations: 3 })).toEqual({
    mentions: 10,
    flagged: 6,
    relations: 3,
  });
});
