/** What the made-up history is like: which indicators, how they run through a year, how they grow. */
export interface Shape {
  readonly indicator: string;
  readonly items: Readonly<Record<string, string>>;
  readonly nature: 'flow' | 'stock';
  /** Printed decimals of its values. */
  readonly decimals: number;
  /** What was really reported by the end of a month of 2021, in last digits, earliest first; a stock's at that time. */
  readonly known: readonly { readonly months: number; readonly total: number }[];
  /** How the year runs, January to December. */
  readonly seasons: readonly number[];
  /** Least and most a year's growth in thousandths; a stock's month in ten thousandths. */
  readonly growth: readonly [number, number];
  /** How far a commune's month strays, in thousandths of its size. */
  readonly noise: readonly [number, number];
  /** True when the communes of before July 2025 have figures too, to restate them from. */
  readonly restatable: boolean;
  /** Indicators of one spread are large in the same communes. */
  readonly spread: string;
}

/** Sizes of communes against one another. */
export const commonShape = { sizes: [20, 120] as const };

const even = [8, 7, 8, 8, 8, 9, 8, 8, 8, 9, 9, 10];
const cases = [8, 9, 8, 8, 8, 7, 8, 8, 8, 8, 8, 9];
const [steady, rough, calm] = [
  [900, 1100],
  [200, 1800],
  [990, 1010],
] as const;

type Known = readonly [months: number, total: number];

function flow(indicator: string, decimals: number, ...known: readonly Known[]): Shape {
  return {
    indicator,
    items: {},
    nature: 'flow',
    decimals,
    known: known.map(([months, total]) => ({ months, total })),
    seasons: even,
    growth: [20, 110],
    noise: steady,
    restatable: false,
    spread: 'economy',
  };
}

function herd(animal: string, head: number, growth: readonly [number, number]): Shape {
  const base = flow('herd-size', 0, [6, head]);
  return { ...base, items: { animal }, nature: 'stock', growth, noise: calm, spread: `herd ${animal}` };
}

export const shapes: readonly Shape[] = [
  { ...flow('budget-revenue', 3, [6, 789_577]), restatable: true, seasons: [9, 6, 8, 8, 8, 9, 8, 8, 8, 8, 9, 11] },
  { ...flow('retail-sales', 1, [6, 42_905]), restatable: true },
  { ...flow('industrial-output', 1, [6, 27_271]), items: { price: 'gia-hien-hanh' } },
  // Five months and six were both reported.
  {
    ...flow('tourist-arrivals', 3, [5, 283_996], [6, 330_900]),
    growth: [40, 350],
    seasons: [6, 9, 10, 10, 8, 8, 8, 9, 9, 9, 7, 7],
  },
  { ...flow('public-investment-disbursed', 1, [6, 4_723_474]), seasons: [2, 3, 5, 6, 7, 9, 8, 9, 10, 11, 13, 17] },
  {
    ...flow('meat-output', 2, [6, 1_342_532]),
    items: { animal: 'lon' },
    spread: 'herd lon',
    seasons: [12, 8, 7, 7, 7, 8, 8, 8, 8, 8, 9, 10],
  },
  { ...flow('newly-registered-enterprises', 0, [6, 75]), noise: rough },
  { ...flow('legal-aid-cases', 0, [6, 287]), restatable: true, noise: rough, seasons: cases, growth: [-40, 60] },
  { ...flow('road-traffic-accidents', 0, [6, 27]), noise: rough, seasons: cases, growth: [-90, 40] },
  {
    ...flow('criminal-offences', 0, [6, 150]),
    items: { offence: 'trat-tu-xa-hoi' },
    noise: rough,
    seasons: cases,
    growth: [-60, 40],
  },
  herd('trau', 102_043, [-15, 14]),
  herd('lon', 290_015, [-40, 60]),
];
