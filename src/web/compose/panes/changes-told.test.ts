import { describe, expect, it } from 'vitest';
import { type BoundFigure, changesBetween, compose, heldOf } from '#composing';
import { narrative, paragraph, words } from '../../../../test/kit/narrative.ts';
import { figuresTold, placeOfWords, shortened } from './changes-told.ts';

const same = (text: string) => ({ kind: 'same', text }) as const;
const added = (text: string) => ({ kind: 'added', text }) as const;
const count = (length: number) => Array.from({ length }, (_, at) => `t${at + 1}`).join(' ');

describe('words that changed', () => {
  it('keep six words on either side, and lose what lies farther off', () => {
    const pieces = [same(count(8)), added('mới'), same(count(8))];
    expect(shortened(pieces).map(({ text }) => text)).toEqual(['… t3 t4 t5 t6 t7 t8', 'mới', 't1 t2 t3 t4 t5 t6 …']);
  });

  it('between two changes stay whole up to twelve words', () => {
    const pieces = (length: number) => [added('a'), same(count(length)), added('b')];
    expect(shortened(pieces(12))[1]?.text).toBe(count(12));
    expect(shortened(pieces(13))[1]?.text).toBe('t1 t2 t3 t4 t5 t6 … t8 t9 t10 t11 t12 t13');
  });

  it('lead nowhere where their passage is gone', () => {
    expect(placeOfWords({ passage: 'p2', kind: 'removed', pieces: [] })).toBeNull();
    expect(placeOfWords({ passage: 'p2', kind: 'words', pieces: [] })).toBe('p2');
  });
});

describe('figures that were bound otherwise', () => {
  const grain: BoundFigure = { indicator: 'grain', items: {}, form: { kind: 'value' } };
  const of = (...bound: readonly BoundFigure[]) =>
    narrative({
      passages: [paragraph('p1', words('Đạt '), ...bound.map(figure => ({ kind: 'figure', figure }) as const))],
    });
  const print = ({ form }: BoundFigure) => `(${form.kind})`;
  const told = (before: ReturnType<typeof of>, after: ReturnType<typeof of>) =>
    figuresTold({
      changes: changesBetween(before, after),
      before: compose(before, heldOf([], [])),
      after: null,
      print,
    }).bound;

  it('are set beside what they were', () => {
    expect(told(of(grain), of({ ...grain, form: { kind: 'growth' } }))).toEqual([
      { passage: 'p1', indicator: 'grain', before: '(value)', after: '(growth)' },
    ]);
  });

  it('have nothing beside them where they came or went', () => {
    expect(told(of(), of(grain))).toEqual([{ passage: 'p1', indicator: 'grain', before: null, after: '(value)' }]);
    expect(told(of(grain), of())).toEqual([{ passage: 'p1', indicator: 'grain', before: '(value)', after: null }]);
  });
});
