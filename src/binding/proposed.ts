import type { FigureInput, ProposedFigure } from './imported.ts';

/** What a store takes of a proposed figure: all of it but what only a person who reviews it looks at. */
export function inputOf(figure: ProposedFigure): FigureInput {
  const {
    certainty: _,
    doubts: _doubts,
    comparisons: _comparisons,
    printed: _printed,
    areaName: _area,
    ...input
  } = figure;
  return input;
}
