import type { SeriesPoints } from '#contract';

/** One figure of a series, with the days its period runs from and to. */
export type Point = SeriesPoints['points'][number];
