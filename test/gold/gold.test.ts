import { describe, expect, it } from 'vitest';
import { falls, loadBaseline, marksOf, raised, reportMeasures, sentenceMeasures } from './baseline.ts';
import { scoreReports, scoreSentences } from './score.ts';

const baseline = loadBaseline();

describe('the score may only rise', () => {
  it('on annotated sentences', () => {
    const score = scoreSentences();
    expect(falls(marksOf(score, sentenceMeasures), baseline.sentences), misses(score.precision.wrong)).toEqual([]);
  });

  it('on whole reports', () => {
    const score = scoreReports();
    expect(falls(marksOf(score, reportMeasures), baseline.reports), misses(score.precision.wrong)).toEqual([]);
  });
});

describe('the baseline', () => {
  const before = { flagged: { right: 7, all: 10 }, precision: { right: 200, all: 200 } };

  it('tells what fell', () => {
    expect(falls({ ...before, flagged: { right: 6, all: 10 } }, before)).toEqual(['flagged: 6 right, 7 before']);
    expect(falls({ ...before, flagged: { right: 8, all: 12 } }, before)).toEqual([]);
  });

  it('lets one contradiction in a hundred be wrong and no more', () => {
    expect(falls({ ...before, precision: { right: 200, all: 202 } }, before)).toEqual([]);
    expect(falls({ ...before, precision: { right: 200, all: 203 } }, before)).toHaveLength(1);
  });

  it('is raised and never lowered', () => {
    const now = { flagged: { right: 6, all: 12 }, precision: { right: 201, all: 202 } };
    expect(raised(now, before)).toEqual({ flagged: { right: 7, all: 10 }, precision: { right: 201, all: 202 } });
  });
});

function misses(wrong: readonly string[]): string {
  return wrong.length === 0
    ? 'npm run gold prints what was missed'
    : `wrong contradictions:\n${wrong.slice(0, 10).join('\n')}`;
}
