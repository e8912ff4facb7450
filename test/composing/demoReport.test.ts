/** The demonstration's report composed from the demonstration's figures: whole, and in agreement with itself. */
import { describe, expect, it } from 'vitest';
import { check } from '#checking';
import { compose, documentOf, type Narrative, readNarrative, rollForward } from '#composing';
import { demoNarratives } from '#demo';
import { demoHeld } from '../kit/demoHeld.ts';

const [text = ''] = demoNarratives();

function narrativeOf(source: string): Narrative {
  const { narrative, problems } = readNarrative(source);
  expect(problems).toEqual([]);
  if (narrative === null) throw new Error('the report of the demonstration has no front matter');
  return narrative;
}

const narrative = narrativeOf(text);
const report = compose(narrative, demoHeld);

describe('the report of the demonstration', () => {
  it('prints every bound figure, and nearly every figure that was reported', () => {
    expect(report.problems).toEqual([]);
    expect(report.figures.length).toBeGreaterThan(700);
    const rests = report.figures.flatMap(printed => printed.rests.map(({ figure }) => figure));
    const reported = new Set(rests.flatMap(({ id, origin }) => (origin === 'reported' ? [id] : [])));
    expect(reported.size).toBeGreaterThanOrEqual(446);
    expect(rests.filter(({ origin }) => origin === 'synthetic')).toEqual([]);
  });

  it('is as long as such a report is', () => {
    const words = report.text.match(/[\p{L}\d]\S*/gu) ?? [];
    expect(words.length).toBeGreaterThan(12_000);
    expect(words.length).toBeLessThan(15_000);
  });

  it('draws its charts over months that are held', () => {
    const charts = report.passages.filter(passage => passage.kind === 'chart');
    expect(
      charts.map(({ series }) => series.map(({ values }) => values.filter(value => value !== null).length)),
    ).toEqual([[6], [6]]);
  });

  it('contradicts itself only where the facts do', () => {
    const found = check(documentOf(report)).findings.filter(({ verdict }) => verdict === 'contradiction');
    expect(found.map(({ rule, quote }) => `${rule}: ${quote}`).sort()).toEqual([
      // 3.669,25 ha of 52,43 tạ are 19.237,9 tấn and not 19.604,8 (the others of facts.test.ts are apart in the text).
      'area-yield-output: 52,43 tạ/ha',
      // 400,31 tỷ of 75 enterprises are 5,3 each; 44 % less capital of 8,5 % fewer is 38,8 % less each.
      'average: 4,4 tỷ đồng',
      'average: 51,3%',
      // 55 + 22 + 18 are 95 of 102: nothing is said of other kinds.
      'parts-and-total: 22 vụ',
    ]);
  });

  it('can be rolled forward a year but for what happened once, and the draft tallies as far', () => {
    const rolled = rollForward(narrative, '2022-S1');
    if (!rolled.ok) throw new Error(rolled.problem.en);
    const draft = compose(rolled.narrative, demoHeld);
    expect([...new Set(draft.problems.map(({ figure }) => figure?.indicator))].sort()).toEqual([
      'citizens-received-for-quarantine',
      'persons-vaccinated-against-covid-19',
      'police-force-on-standby',
      'police-officers-securing-polling',
      'voter-turnout',
    ]);
    expect(draft.figures.length).toBe(report.figures.length - draft.problems.length);
    // The year is said by moments: what is left for a person are documents, terms of years and anniversaries.
    expect(draft.text).not.toMatch(/6 tháng cuối năm 2021/);
    const found = check(documentOf(draft)).findings.filter(({ verdict }) => verdict === 'contradiction');
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual([
      'area-yield-output',
      'average',
      'parts-and-total',
    ]);
  });
});
