import {
  type AreaLevel,
  type AreaOn,
  areasOn,
  type Figure,
  formatDecimal,
  type Held,
  type Indicator,
  itemsOfKey,
  leavesUnder,
  parseDecimal,
  periodOfCode,
  type Rational,
  roundTo,
  type Total,
  toRational,
  totalOverAreas,
} from '#figures';
import { areasOf, catalogueOf, figuresOf, type Store } from '#storing';
import { refusalSentence } from '#vietnamese';
import { labelOf } from '../areaNames.ts';
import { given } from '../given.ts';
import { answer, type Handlers } from '../handler.ts';
import { notFound } from '../problem.ts';

/** Approved figures of areas, added up at the moment they are asked for: there is nothing to rebuild. */
export const rollUpHandlers: Handlers<'rollUp'> = {
  rollUp: async ({ store }, { query }) => {
    const { indicator: code, items, period, measure = 'actual', level = 'commune' } = query;
    const { indicators } = await catalogueOf(store);
    const indicator = indicators.find(each => each.code === code);
    if (indicator === undefined)
      return notFound(`Danh mục không có chỉ tiêu “${code}”.`, `The catalogue has no indicator “${code}”.`);
    const { areas } = await areasOf(store);
    const on = query.on ?? periodOfCode(period)?.to ?? '';
    const listed = areasOn(areas, given({ date: on, level, within: query.area }));
    const breakdown = items === undefined ? {} : (itemsOfKey(items) ?? {});
    const held = await heldOf(store, { indicator: code, items: breakdown, period, measure });
    const parts = listed.map(area => partOf(area, { indicator, held, below: leavesUnder(areas, area.area.id, on) }));
    return answer({
      indicator: code,
      period,
      measure,
      level: level satisfies AreaLevel,
      on,
      rows: parts.map(({ row }) => row),
      total: totalOf(indicator, parts, scaleOf(held)),
    });
  },
};

const most = 10_000;

type Asked = Pick<Figure, 'period' | 'measure'> & Pick<Figure['series'], 'indicator' | 'items'>;

async function heldOf(store: Store, asked: Asked): Promise<ReadonlyMap<string, Figure>> {
  const { figures } = await figuresOf(store, { ...asked, status: 'approved', limit: most });
  return new Map(figures.map(figure => [figure.series.area, figure]));
}

interface Known {
  readonly indicator: Indicator;
  readonly held: ReadonlyMap<string, Figure>;
  /** Ids of the lowest areas below; the area itself where it is one. */
  readonly below: readonly string[];
}

/** What an area said itself; where it said nothing, what those below it said together. */
function partOf({ area, version }: AreaOn, { indicator, held, below }: Known) {
  const own = held.get(area.id);
  const total =
    own === undefined
      ? totalOverAreas(indicator, below, valuesOf(below, held))
      : totalOverAreas({ ...indicator, overAreas: 'sum' }, [area.id], valuesOf([area.id], held));
  const none = { value: null, absence: 'not-reported' as const, coverage: { reported: 0, expected: below.length } };
  const { value, absence, coverage } = total.ok ? total : none;
  const shown = own?.value ?? written(value, scaleOf(held));
  const row = {
    area: area.id,
    name: labelOf(version),
    code: version.code,
    value: shown,
    absence,
    coverage: counts(coverage),
  };
  return { row, value };
}

function counts({ reported, expected }: { readonly reported: number; readonly expected: number }) {
  return { reported, expected };
}

function valuesOf(areas: readonly string[], held: ReadonlyMap<string, Figure>): Map<string, Held> {
  return new Map(
    areas.flatMap(area => {
      const figure = held.get(area);
      return figure === undefined ? [] : [[area, exactly(figure)] as const];
    }),
  );
}

function exactly({ value, absence }: Figure): Held {
  const read = value === null ? null : parseDecimal(value);
  return read === null ? (absence ?? 'not-reported') : toRational(read);
}

/** The total of the rows; its coverage counts those who report, not the rows. */
function totalOf(indicator: Indicator, parts: readonly ReturnType<typeof partOf>[], scale: number) {
  const ids = parts.map(({ row }) => row.area);
  const held = new Map<string, Held>(parts.map(({ row, value }) => [row.area, value ?? row.absence ?? 'not-reported']));
  const total: Total = totalOverAreas(indicator, ids, held);
  const sum = (read: (row: (typeof parts)[number]['row']) => number) =>
    parts.reduce((all, { row }) => all + read(row), 0);
  const coverage = { reported: sum(row => row.coverage.reported), expected: sum(row => row.coverage.expected) };
  if (total.ok) return { value: written(total.value, scale), coverage };
  const { id, vi, en } = refusalSentence(total.problem);
  return { value: null, coverage, refused: { id, vi, en } };
}

/** A sum has as many decimals as the figure that has most. */
function scaleOf(held: ReadonlyMap<string, Figure>): number {
  return Math.max(
    0,
    ...[...held.values()].map(({ value }) => (value === null ? 0 : (parseDecimal(value)?.scale ?? 0))),
  );
}

function written(value: Rational | null, scale: number): string | null {
  return value === null ? null : formatDecimal(roundTo(value, scale));
}
