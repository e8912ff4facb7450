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
      for (const year of years) {
        const wanted = wantedIn(year);
        for (const each of series)
          for (const [period, measure] of wanted) yield figureOf(number++, each, { period, measure });
      }
    },
  };
}

type Wanted = readonly [period: string, measure: FigureInput['measure']];

function wantedIn(year: number): readonly Wanted[] {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-M${String(at + 1).padStart(2, '0')}`);
  const whole = [`${year}-S1`, String(year)];
  const targets = ['target:hdnd', 'target:tw'] as const;
  return [
    ...[...months, ...whole].map((period): Wanted => [period, 'actual']),
    ...whole.flatMap(period => targets.map((measure): Wanted => [period, measure])),
  ];
}

/** Cheap to make, as making them is counted with their loading. */
function figureOf(
  number: number,
  series: FigureInput['series'],
  { period, measure }: Pick<FigureInput, 'period' | 'measure'>,
): FigureInput {
  const start = number % 110_000;
  const value = `${1000 + (number % 90_007)}.${number % 10}`;
  return {
    series,
    period,
    measure,
    vintage: 'official',
    value,
    low: null,
    high: null,
    absence: null,
    status: 'approved',
    origin: 'reported',
    reporter: 'so-nn',
    source: {
      document: `bao-cao-${period}.docx`,
      start,
      end: start + 18,
      line: 1 + (number % 900),
      quote: `đạt ${value} tấn`,
    },
    replaces: null,
    reason: null,
    basis: measure === 'actual' ? null : 'NQ 78/NQ-HĐND',
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
