/** A made-up province of as many figures as wanted: the same for the same number. */
import type { Area, AreaLevel, Indicator } from '#figures';
import type { CatalogueInput, FigureInput } from '#storing';

export const province = 'p';
const districtCount = 10;
const communeCount = 161;
/** Figures of a series in a year: twelve months, half, year, and two targets of each of the latter. */
const periodsOfYear = 14;
export const perYear = periodsOfYear + 4;
/** Years that every store has partitions for. */
export const years = Array.from({ length: 16 }, (_, at) => 2015 + at);
const shown = 40;

export interface Sized {
  readonly catalogue: CatalogueInput;
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  /** Every figure of the size: year after year, each with its source and reporter, approved. */
  readonly figures: () => Generator<FigureInput>;
}

/** Whole series only, so that a few more figures than `rows` may come. */
export function provinceOf(rows: number): Sized {
  const areas = areasOfProvince();
  const seriesCount = Math.ceil(rows / (perYear * years.length));
  const indicatorCount = Math.max(shown, Math.ceil(seriesCount / areas.length));
  const indicators = Array.from({ length: indicatorCount }, (_, at) => indicatorOf(at));
  const series = Array.from({ length: seriesCount }, (_, at) => ({
    indicator: indicators[at % indicatorCount]?.code ?? '',
    items: {},
    area: areas[Math.floor(at / indicatorCount)]?.id ?? province,
  }));
  return {
    catalogue: {
      areas,
      indicators,
      organisations: [
        { code: 'so-nn', name: 'Sở Nông nghiệp', short: null, kind: 'department' },
        { code: 'hdnd', name: 'Hội đồng nhân dân tỉnh', short: null, kind: 'council' },
        { code: 'tw', name: 'Trung ương', short: null, kind: 'central' },
      ],
    },
    indicators: indicators.slice(0, shown).map(({ code }) => code),
    areas: [...new Set(series.map(({ area }) => area))],
    *figures() {
      let number = 0;
      for (const year of years) for (const each of series) for (const one of ofYear(each, year)) yield one(number++);
    },
  };
}

function* ofYear(series: FigureInput['series'], year: number): Generator<(number: number) => FigureInput> {
  for (let month = 1; month <= 12; month++) {
    const period = `${year}-M${String(month).padStart(2, '0')}`;
    yield number => figureOf(number, { series, period, measure: 'actual' });
  }
  for (const period of [`${year}-S1`, String(year)])
    for (const measure of ['actual', 'target:hdnd', 'target:tw'] as const)
      yield number => figureOf(number, { series, period, measure });
}

function figureOf(number: number, what: Pick<FigureInput, 'series' | 'period' | 'measure'>): FigureInput {
  const start = (number * 61) % 110_000;
  const value = `${1000 + ((number * 7919) % 90_007)}.${number % 10}`;
  return {
    ...what,
    vintage: 'official',
    value,
    low: null,
    high: null,
    absence: null,
    status: 'approved',
    origin: 'reported',
    reporter: 'so-nn',
    source: {
      document: `bao-cao-${what.period}.docx`,
      start,
      end: start + 18,
      line: Math.floor(start / 90) + 1,
      quote: `đạt ${value} tấn`,
    },
    replaces: null,
    reason: null,
    basis: what.measure === 'actual' ? null : 'NQ 78/NQ-HĐND',
  };
}

function indicatorOf(at: number): Indicator {
  return {
    code: `chi-tieu-${String(at).padStart(4, '0')}`,
    name: `Chỉ tiêu ${at}`,
    nameEn: null,
    unit: 'tấn',
    nature: 'flow',
    overAreas: 'sum',
    overTime: 'sum',
    dimensions: [],
    field: 'agriculture',
    owner: 'so-nn',
    definition: null,
    source: null,
    validFrom: '2000-01-01',
    validTo: null,
  };
}

function areasOfProvince(): Area[] {
  const area = (id: string, level: AreaLevel, parent: string | null): Area => ({
    id,
    province: '04',
    versions: [{ name: id, kind: level, level, code: id, codeSystem: 'bench', parent, from: '2000-01-01', to: null }],
  });
  const districts = Array.from({ length: districtCount }, (_, at) => area(`d${at}`, 'district', province));
  const communes = Array.from({ length: communeCount }, (_, at) => area(`c${at}`, 'commune', `d${at % districtCount}`));
  return [area(province, 'province', null), ...districts, ...communes];
}
