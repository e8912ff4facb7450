/**
 * Made-up figures of the year after the report: of each series of the report one a year later, and its target, so that
 * the report can be rolled forward. A total that its parts make up in the report is made up by them again.
 */
import {
  breakdownKey,
  type Decimal,
  formatDecimal,
  parseDecimal,
  periodMoved,
  periodOfCode,
  rational,
  type Rational,
  roundTo,
  toRational,
} from '#figures';
import { demoDimensions, demoIndicators } from './catalogue.ts';
import { type DemoFigure, facts, keyOf } from './facts.ts';
import { differences, movingRates, samePace, staysTheSame, wholes } from './followUps.ts';
import { random } from './random.ts';
import { split } from './synthetic.ts';

const SEED = 2022;

/** Of what history already made up: the value by `keyOf`, or null. */
export type HistoryValue = (key: string) => string | null;

interface Row {
  readonly figure: DemoFigure;
  readonly value: Decimal;
  /** A year later. */
  readonly period: string;
}

const natures = new Map(demoIndicators().map(({ code, nature }) => [code, nature]));
const parentOf = new Map(
  demoDimensions().flatMap(({ code, items }) => items.map(item => [`${code}=${item.code}`, item.parent] as const)),
);

/** What is not in history, in the order of the facts. */
export function* nextYear(history: HistoryValue): Generator<DemoFigure> {
  const following = rowsToFollow();
  const made = new Map<string, Decimal>();
  const known: Known = { history, made, paces: historyPaces(history) };
  for (const rows of groupsOf(following))
    for (const [row, value] of followed(rows, known)) made.set(keyAfter(row), value);
  for (const row of following) {
    const value = made.get(keyAfter(row));
    if (value === undefined || history(keyAfter(row)) !== null) continue;
    yield { ...row.figure, period: row.period, vintage: 'official', value: formatDecimal(value), ...madeUpNow };
  }
}

const madeUpNow = { low: null, high: null, basis: null, origin: 'synthetic' } as const;

const keyAfter = ({ figure: { series, measure }, period }: Row) => keyOf({ series, period, measure });

/** Facts that have a year after and no fact in it. Single occasions (a polling day) and what was only implied have none. */
function rowsToFollow(): Row[] {
  const all = facts();
  const known = new Set(all.map(keyOf));
  return all.flatMap(figure => {
    const period = periodOfCode(figure.period);
    const value = parseDecimal(figure.value ?? '');
    const next = period === null || period.kind === 'range' ? null : periodMoved(period, 12);
    const wanted = figure.origin === 'reported' || figure.measure !== 'actual';
    if (value === null || next === null || !wanted) return [];
    const row = { figure, value, period: next.code };
    return known.has(keyAfter(row)) ? [] : [row];
  });
}

/** The rows of one indicator, area, period and measure; what others are worked out from before them. */
function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { series, measure } = row.figure;
    const key = [series.indicator, series.area, row.period, measure].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf([row]: readonly Row[]): number {
  const indicator = row?.figure.series.indicator ?? '';
  if (indicator in differences) return 2;
  return indicator === 'grdp-growth' ? 0 : 1;
}

interface Known {
  readonly history: HistoryValue;
  readonly made: ReadonlyMap<string, Decimal>;
  readonly paces: ReadonlyMap<string, Rational>;
}

/** Values of one indicator, area and period: totals first, their parts out of them. */
function followed(rows: readonly Row[], known: Known): ReadonlyMap<Row, Decimal> {
  const values = new Map<Row, Decimal>();
  const families = new Map(rows.map(row => [row, familyOf(row, rows)]));
  const inFamilies = new Set([...families.values()].flat());
  const hand = (row: Row, value: Decimal) => {
    values.set(row, value);
    const parts = families.get(row) ?? [];
    handDown(value, parts).forEach((part, at) => hand(parts[at] as Row, part));
  };
  const tops = rows.filter(row => !inFamilies.has(row));
  const whole = wholeOf(tops, known);
  if (whole !== null) {
    const parts = tops.filter(row => isTop(row, tops));
    handDown(whole, parts).forEach((part, at) => hand(parts[at] as Row, part));
  }
  for (const row of tops) if (!values.has(row)) hand(row, grown(row, known));
  return values;
}

/** The parts along one dimension that make up a row exactly; none where they do not. */
function familyOf(row: Row, rows: readonly Row[]): readonly Row[] {
  const dimensions = new Set(rows.flatMap(({ figure }) => Object.keys(figure.series.items)));
  for (const dimension of dimensions) {
    const parts = rows.filter(part => isPartAlong(dimension, part, row));
    const sum = parts.reduce<Rational>((all, { value }) => rational.add(all, toRational(value)), rational.whole(0));
    if (parts.length > 1 && rational.compare(sum, toRational(row.value)) === 0) return parts;
  }
  return [];
}

function isPartAlong(dimension: string, part: Row, row: Row): boolean {
  const [{ [dimension]: item, ...rest }, { [dimension]: own, ...others }] = [
    part.figure.series.items,
    row.figure.series.items,
  ];
  if (item === undefined || breakdownKey(rest) !== breakdownKey(others)) return false;
  return (parentOf.get(`${dimension}=${item}`) ?? undefined) === own;
}

/** No part of another of the rows by its item's parent. */
function isTop(row: Row, rows: readonly Row[]): boolean {
  return !rows.some(other => Object.keys(row.figure.series.items).some(each => isPartAlong(each, row, other)));
}

/** Parts in nearly the old proportions that make exactly the value. */
function handDown(value: Decimal, parts: readonly Row[]): Decimal[] {
  if (parts.length === 0) return [];
  const scale = Math.max(value.scale, ...parts.map(part => part.value.scale));
  const units = (of: Decimal) => Number(roundTo(toRational(of), scale).coefficient);
  const draw = random(`${SEED} ${parts.map(keyAfter).join(' ')}`);
  const weights = parts.map(part => units(part.value) * draw.between(95, 105));
  return split(units(value), weights).map(coefficient => ({ coefficient, scale }));
}

function wholeOf(rows: readonly Row[], { made }: Known): Decimal | null {
  const { figure, period } = rows[0] as Row;
  const whole = wholes[figure.series.indicator];
  if (whole === null) return { coefficient: 10_000, scale: 2 };
  if (whole === undefined) return null;
  return (
    made.get(keyOf({ series: { ...figure.series, indicator: whole, items: {} }, period, measure: 'actual' })) ?? null
  );
}

function grown(row: Row, known: Known): Decimal {
  const { indicator } = row.figure.series;
  if (indicator in differences) return differenceOf(row, known);
  // A stock of the half year is that of its last month.
  const june = natures.get(indicator) === 'stock' ? keyAfter({ ...row, period: '2022-M06' }) : keyAfter(row);
  const own = known.history(keyAfter(row)) ?? known.history(june);
  return (
    parseDecimal(own ?? '') ?? roundTo(rational.multiply(toRational(row.value), paceOf(row, known)), row.value.scale)
  );
}

/** How many times as much a year later. */
function paceOf({ figure: { series, measure }, period }: Row, known: Known): Rational {
  const { indicator } = series;
  const nature = natures.get(indicator) ?? 'flow';
  const additive = nature === 'flow' || nature === 'stock';
  if (staysTheSame(indicator) || (!additive && !movingRates.has(indicator) && nature !== 'index'))
    return rational.whole(1);
  const kind = measure === 'actual' ? 'actual' : 'target';
  if (indicator.startsWith('crop-')) return cropPace(indicator, `${breakdownKey(series.items)} ${kind}`);
  if (indicator === 'grdp') return grdpPace(known, { period, area: series.area });
  const leader = samePace[indicator] ?? indicator;
  const led = measure === 'actual' ? known.paces.get(leader) : undefined;
  return led ?? drawn(`${leader} ${kind}`, additive ? [960, 1120] : nature === 'index' ? [1005, 1020] : [1010, 1250]);
}

const drawn = (key: string, [low, high]: readonly [number, number]) =>
  rational.fraction(random(`${SEED} ${key}`).between(low, high), 1000);

/** Output is area times yield. */
function cropPace(indicator: string, crop: string): Rational {
  const area = drawn(`crop area ${crop}`, [940, 1090]);
  const harvest = crop.endsWith('actual') ? drawn(`crop yield ${crop}`, [985, 1030]) : rational.whole(1);
  if (indicator === 'crop-area') return area;
  return indicator === 'crop-yield' ? harvest : rational.multiply(area, harvest);
}

/** The product grows by its rate of growth. */
function grdpPace({ made }: Known, { period, area }: { readonly period: string; readonly area: string }): Rational {
  const series = { indicator: 'grdp-growth', items: {}, area };
  const rate = made.get(keyOf({ series, period, measure: 'actual' })) ?? { coefficient: 4, scale: 0 };
  return rational.add(rational.whole(1), rational.multiply(toRational(rate), rational.fraction(1, 100)));
}

/** How fast the series that history has of an indicator moved; nothing where it has none. */
function historyPaces(history: HistoryValue): ReadonlyMap<string, Rational> {
  const paces = new Map<string, Rational>();
  for (const figure of facts()) {
    const { indicator } = figure.series;
    if (figure.period !== '2021-S1' || figure.measure !== 'actual' || paces.has(indicator)) continue;
    const after = parseDecimal(history(keyOf({ ...figure, period: '2022-S1' })) ?? '');
    const before = parseDecimal(figure.value ?? '');
    if (after !== null && before !== null && before.coefficient !== 0)
      paces.set(indicator, rational.divide(toRational(after), toRational(before)));
  }
  return paces;
}

function differenceOf({ figure: { series }, period, value }: Row, { made }: Known): Decimal {
  const [more, less] = (differences[series.indicator] ?? ['', '']).map(indicator => {
    const areas = [series.area, 'vn'].map(area =>
      made.get(keyOf({ series: { indicator, items: {}, area }, period, measure: 'actual' })),
    );
    return toRational(areas.find(found => found !== undefined) ?? value);
  }) as [Rational, Rational];
  return roundTo(rational.subtract(more, less), value.scale);
}
