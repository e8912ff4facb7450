/** All of the demonstration province, ready to be kept. */
import type { Area, AreaLink, Dimension, Indicator, Organisation } from '#figures';
import { demoAreas, demoLinks, province } from './areas.ts';
import { demoDimensions, demoIndicators, demoOrganisations } from './catalogue.ts';
import { type DemoFigure, facts, keyOf } from './facts.ts';
import { madeUp } from './history.ts';
import { nextYear } from './nextYear.ts';

export interface DemoProvince {
  readonly areas: readonly Area[];
  readonly links: readonly AreaLink[];
  readonly organisations: readonly Organisation[];
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  /** Facts first, then what is made up; made anew for each reader. */
  readonly figures: () => Iterable<DemoFigure>;
}

export function demoProvince(): DemoProvince {
  return {
    areas: demoAreas(),
    links: demoLinks(),
    organisations: demoOrganisations(),
    dimensions: demoDimensions(),
    indicators: demoIndicators(),
    figures: everyFigure,
  };
}

function* everyFigure(): Generator<DemoFigure> {
  yield* facts();
  const held = new Map<string, string | null>();
  for (const figure of madeUp()) {
    if (figure.series.area === province && figure.period.startsWith('2022')) held.set(keyOf(figure), figure.value);
    yield figure;
  }
  yield* nextYear(key => held.get(key) ?? null);
}
