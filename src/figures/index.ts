export { type Decimal, decimal, formatDecimal, halfUnit, parseDecimal, roundTo, toRational } from './decimal.ts';
export type { Interval } from './interval.ts';
export * as interval from './interval.ts';
export type { Rational } from './rational.ts';
export * as rational from './rational.ts';
export { sameBase, type Unit } from './unit.ts';
