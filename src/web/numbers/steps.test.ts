import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps.ts';

const rows = (...values: readonly (string | null)[]) => values.map(value => ({ value }));

describe('the shades of a map', () => {
  it('hold about as many areas each, however far the largest lies', () => {
    const { from, stepOf } = stepsOf(rows('1', '2', '3', '4', '5', '6', '7', '8', '9', '100000'));
    expect(from).toEqual([1, 3, 5, 7, 9]);
    expect(['1', '2', '3', '8', '9', '100000'].map(stepOf)).toEqual([0, 0, 1, 3, 4, 4]);
  });

  it('leave an area without a value unshaded, and zero is a value', () => {
    const { stepOf } = stepsOf(rows(null, '0', '4'));
    expect(stepOf(null)).toBeNull();
    expect(stepOf('0')).toBe(0);
    expect(stepOf('4')).toBe(1);
  });

  it('are as few as the values that differ', () => {
    expect(stepsOf(rows('5', '5', '5')).from).toEqual([5]);
    expect(stepsOf(rows(null)).from).toEqual([]);
  });
});
