import {
  type AreaVersion,
  formatDecimal,
  type Indicator,
  parseDecimal,
  type Period,
  rational,
  toRational,
  vintages,
} from '#figures';
import { firstYear, lastYear } from '../schema/partitions.ts';
import { type Fault, faults } from './faults.ts';
import type { FigureInput } from './input.ts';
import { type Known, knownPeriod } from './known.ts';

export interface Checked {
  readonly input: FigureInput;
  readonly period: Period;
  readonly year: number;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
}

const absences = ['not-due', 'not-reported', 'not-applicable'];
const statuses = ['proposed', 'approved', 'rejected'];
const origins = ['reported', 'implied', 'synthetic'];

/** The figure, its period and numbers read; or every fault it has. */
export function check(input: FigureInput, known: Known): Checked | readonly Fault[] {
  const found: Fault[] = [];
  const period = periodOf(input.period, known, found);
  const value = numberOf('value', input.value, found);
  const low = numberOf('low', input.low, found);
  const high = numberOf('high', input.high, found);
  choices(input, found);
  subject(input, { known, period }, found);
  if (input.value !== null && input.absence !== null) found.push(faults.valueAndAbsence());
  if (input.value === null && input.absence === null) found.push(faults.neitherValueNorAbsence());
  if (found.length === 0 && !rangeHolds(value, low, high)) found.push(faults.rangeWithoutValue());
  if (found.length > 0 || period === null) return found;
  return { input, period, year: yearOf(period), value, low, high };
}

/** The year whose partition holds the period: that of its last day. */
export function yearOf(period: Period): number {
  return Number(period.to.slice(0, 4));
}

function periodOf(code: string, known: Known, found: Fault[]): Period | null {
  const period = typeof code === 'string' ? knownPeriod(known, code) : null;
  if (period === null) {
    found.push(faults.invalidPeriod(String(code)));
    return null;
  }
  const year = yearOf(period);
  if (year < firstYear || year > lastYear) {
    found.push(faults.yearOutOfRange(year, firstYear, lastYear));
    return null;
  }
  return period;
}

/** Far more than any count of đồng, and less than what `numeric` takes. */
const longest = 60;

function numberOf(column: string, text: string | null, found: Fault[]): string | null {
  if (text === null) return null;
  const read = typeof text === 'string' && text.length <= 10 * longest ? parseDecimal(text) : null;
  if (read === null) found.push(faults.notDecimal(column, String(text).slice(0, 40)));
  else if (text.length > longest) found.push(faults.tooLong(column, longest));
  else return formatDecimal(read);
  return null;
}

function choices(input: FigureInput, found: Fault[]) {
  const one = (column: string, given: string, allowed: readonly string[]) => {
    if (!allowed.includes(given)) found.push(faults.invalidChoice(column, String(given), allowed));
  };
  one('vintage', input.vintage, vintages);
  one('status', input.status, statuses);
  one('origin', input.origin, origins);
  if (input.absence !== null) one('absence', input.absence, absences);
  if (!/^(?:actual|target:[a-z0-9]+(?:[-.][a-z0-9]+)*)$/.test(input.measure))
    found.push(faults.invalidMeasure(String(input.measure)));
}

interface Around {
  readonly known: Known;
  readonly period: Period | null;
}

/** What the series names, against what the store knows of it. */
function subject(input: FigureInput, { known, period }: Around, found: Fault[]) {
  const { indicator: code, area, items } = input.series;
  const indicator = known.indicators.get(code) ?? null;
  if (indicator === null) found.push(faults.unknownIndicator(code));
  else found.push(...ofIndicator(input, indicator, period));
  for (const [dimension, item] of Object.entries(items)) {
    if (known.items.get(`${dimension}=${item}`) !== true) found.push(faults.unknownItem(dimension, item));
  }
  const versions = known.areas.get(area) ?? null;
  if (versions === null) found.push(faults.unknownArea(area));
  else if (period !== null && !mayHave(period, versions)) found.push(faults.areaDidNotExist(area, period.code));
  if (input.reporter !== null && known.organisations.get(input.reporter) !== true) {
    found.push(faults.unknownOrganisation(input.reporter));
  }
}

function ofIndicator(input: FigureInput, indicator: Indicator, period: Period | null): Fault[] {
  const found: Fault[] = [];
  for (const dimension of Object.keys(input.series.items)) {
    if (!indicator.dimensions.includes(dimension)) found.push(faults.dimensionNotAccepted(dimension, indicator.code));
  }
  if (input.unit !== undefined && input.unit !== indicator.unit)
    found.push(faults.wrongUnit(input.unit, indicator.unit));
  if (period === null) return found;
  const inForce = indicator.validFrom <= period.to && (indicator.validTo === null || period.from < indicator.validTo);
  if (!inForce) found.push(faults.indicatorNotInForce(indicator.code, period.code));
  return found;
}

/**
 * True unless the area was gone: it existed on some day of the period (for what stands on a day, on that day), or came
 * later. What it reports of a time before it was there is of the land it has had since.
 */
export function mayHave(period: Period, versions: readonly Pick<AreaVersion, 'from' | 'to'>[]): boolean {
  const first = period.kind === 'as-of' ? period.to : period.from;
  const existed = versions.some(({ from, to }) => from <= period.to && (to === null || first < to));
  return existed || versions.every(({ from }) => period.to < from);
}

function rangeHolds(value: string | null, low: string | null, high: string | null): boolean {
  if (low === null && high === null) return true;
  if (value === null || low === null || high === null) return false;
  return notAfter(low, value) && notAfter(value, high);
}

function notAfter(a: string, b: string): boolean {
  const [left, right] = [parseDecimal(a), parseDecimal(b)];
  return left !== null && right !== null && rational.compare(toRational(left), toRational(right)) <= 0;
}
