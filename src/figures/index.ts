export {
  type Decimal,
  decimal,
  exactDecimal,
  formatDecimal,
  halfUnit,
  parseDecimal,
  roundTo,
  toRational,
} from './decimal.ts';
export type { Interval } from './interval.ts';
export { dayMoved, periodMoved } from './moving.ts';
export * as interval from './interval.ts';
export type { Rational } from './rational.ts';
export * as rational from './rational.ts';
export { sameBase, type Unit } from './unit.ts';
export { addDays, addMonths, dateParts, daysBetween, daysInMonth, isoDate } from './calendar.ts';
export { type ClosingRule, type ClosingWindow, closingWindow, decree09, inspectorate } from './closing.ts';
export {
  asOfPeriod,
  contains,
  cumulativePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  type PeriodKind,
  type PeriodPart,
  periodOfCode,
  periodParts,
  periodsIn,
  previousYear,
  quarterPeriod,
  rangePeriod,
  type SeasonName,
  schoolYear,
  seasonPeriod,
  spanPeriod,
  termPeriod,
  yearPeriod,
} from './period.ts';
export { canonical, plus, powerOfTen, times, type Whole } from './whole.ts';
export type { Area, AreaLevel, AreaLink, AreaVersion } from './area.ts';
export {
  type AreaOn,
  type AreasQuery,
  areasOn,
  holdsOn,
  leavesOn,
  leavesUnder,
  pathOn,
  versionOn,
} from './areas/versions.ts';
export { areaLabel, namesOn, versionNear } from './areas/names.ts';
export { type ClosureRow, closureOf } from './areas/closure.ts';
export {
  type AreaPart,
  type AreaProblem,
  type Geography,
  type IncompleteShares,
  incompleteShares,
  type Origins,
  originsOf,
  type Span,
  territorySince,
} from './areas/origins.ts';
export {
  type Continued,
  continuedBy,
  type Restated,
  type RestatingInput,
  type RestatingProblem,
  restate,
} from './areas/restating.ts';
export { type BaseQuestion, baseParts, type HeldBase, type RestatedBase, restatedBase } from './areas/restatedBase.ts';
export type { Dimension, DimensionItem, Indicator, Nature, Organisation } from './indicator.ts';
export {
  type Absence,
  breakdownKey,
  type Figure,
  type FigureStatus,
  itemsOfKey,
  type Measure,
  type Origin,
  type Series,
  type SourceSpan,
  type Vintage,
  vintages,
  statusTogether,
} from './figure.ts';
export type {
  Comparison,
  ComparisonKind,
  ComparisonProblem,
  ComparisonUnit,
  Operand,
  Question,
  RefusedComparison,
  Role,
} from './comparison/comparison.ts';
export { compare } from './comparison/compare.ts';
export { roundedComparison, warrantedDecimals } from './comparison/print.ts';
export {
  type Coverage,
  type Held,
  type OverTime,
  type RollUpProblem,
  type Total,
  totalOverAreas,
  totalOverTime,
} from './rollUp.ts';
