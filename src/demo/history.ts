/** The made-up history as figures: of the province, of districts while they were, of communes old and new. */
import { cumulativePeriod, type Figure, halfPeriod, monthPeriod, yearPeriod } from '#figures';
import { caoBangPlaces, districtLevelEnd } from '#vietnamese';
import { areaId, province } from './areas.ts';
import { demoIndicators } from './catalogue.ts';
import { type DemoFigure, facts, keyOf } from './facts.ts';
import { random } from './random.ts';
import type { Shape } from './shapes.ts';
import { type History, histories, monthCount, written, years } from './synthetic.ts';

const SEED = 2021;
/** Months before the districts ended, counted from January 2021. */
const untilMerger = (2025 - 2021) * 12 + 6;

interface Part {
  readonly area: string;
  /** Positions of the old communes it is made of. */
  readonly communes: readonly number[];
}

const oldCommunes = caoBangPlaces.filter(({ level, to }) => level === 'commune' && to === districtLevelEnd);
const positions = new Map(oldCommunes.map((place, at) => [place.id, at]));

/** The areas that the old communes make when grouped by one of their relations. */
function grouped(relation: (place: (typeof oldCommunes)[number]) => string): Part[] {
  const groups = new Map<string, number[]>();
  for (const place of oldCommunes) {
    const key = relation(place);
    groups.set(key, [...(groups.get(key) ?? []), positions.get(place.id) ?? 0]);
  }
  return [...groups].map(([area, communes]) => ({ area, communes }));
}

const placeOf = new Map(caoBangPlaces.map(place => [place.id, place]));
const idAt = (id: string | null | undefined) =>
  areaId(placeOf.get(id ?? '') ?? { id: '', code: '', level: 'province' });

const districts = grouped(place => idAt(place.parent));
const newCommunes = grouped(place => idAt(place.successors[0]));
const sameCommunes = grouped(areaId);

/** Every made-up figure, none of a series and period of which there is a fact. */
export function* madeUp(): Generator<DemoFigure> {
  const known = new Set(facts().flatMap(fact => (fact.measure === 'actual' ? [keyOf(fact)] : [])));
  for (const history of histories(
    oldCommunes.map(({ id }) => id),
    SEED,
  )) {
    for (const figure of ofHistory(history)) if (!known.has(keyOf(figure))) yield figure;
  }
}

function* ofHistory(history: History): Generator<DemoFigure> {
  const { shape } = history;
  const owner = demoIndicators().find(({ code }) => code === shape.indicator)?.owner ?? null;
  const make = (area: string, period: string, units: number): DemoFigure => ({
    // Written out: spreading it thousands of times takes longer than all the rest.
    absence: null,
    low: null,
    high: null,
    status: 'approved',
    source: null,
    replaces: null,
    reason: null,
    basis: null,
    series: { indicator: shape.indicator, items: shape.items, area },
    period,
    measure: 'actual',
    vintage: 'official',
    value: written(units, shape),
    origin: 'synthetic',
    reporter: area === province ? owner : null,
  });
  const whole: Part = { area: province, communes: [...positions.values()] };
  const flow = shape.nature === 'flow';
  for (let month = 0; month < monthCount; month++) {
    const period = monthPeriod(2021 + Math.floor(month / 12), (month % 12) + 1).code;
    for (const { area, communes } of [whole, ...partsOf(month, shape)]) {
      const figure = make(area, period, sumOf(history, communes, [month, month + 1]));
      yield withheld(figure) ?? figure;
    }
  }
  if (!flow) return;
  for (const year of years) {
    const first = (year - 2021) * 12;
    for (let months = 2; months <= 12; months++) {
      yield make(
        province,
        cumulativePeriod(year, months).code,
        sumOf(history, whole.communes, [first, first + months]),
      );
    }
    for (const { area, communes } of districts) {
      yield make(area, halfPeriod(year, 1).code, sumOf(history, communes, [first, first + 6]));
      if (year < 2025) yield make(area, yearPeriod(year).code, sumOf(history, communes, [first, first + 12]));
    }
  }
}

/** Districts to June 2025, the new communes since; the old ones in the second half of 2024, to restate it from. */
function partsOf(month: number, { restatable }: Shape): readonly Part[] {
  if (month >= untilMerger) return newCommunes;
  const lastYear = month >= untilMerger - 12 && month < untilMerger - 6 && restatable;
  return lastYear ? [...districts, ...sameCommunes] : districts;
}

function sumOf({ communes }: History, parts: readonly number[], [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (const month of communes.slice(from, to)) for (const part of parts) sum += month[part] ?? 0;
  return sum;
}

const lastMonth = '2025-M12';

/** In the last month a few communes owe their legal aid cases, so that a total has something to leave out. */
function withheld(figure: DemoFigure): DemoFigure | null {
  const { indicator, area } = figure.series;
  if (indicator !== 'legal-aid-cases' || figure.period !== lastMonth || area === province) return null;
  const missing = random(`${SEED} ${area} missing`).between(1, 14) === 1;
  const absence: Figure['absence'] = missing ? 'not-reported' : null;
  return absence === null ? null : { ...figure, value: null, absence };
}
