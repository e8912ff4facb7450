/** The same bound figures printed twice: with the figures of two moments, or of two periods. */
import { writeFigure } from '../markdown/bound.ts';
import type { BoundFigure, Form } from '../narrative.ts';
import type { Composed, PrintedFigure } from '../report/composed.ts';

export interface PrintedChange {
  readonly passage: string | null;
  /** As it is bound in the later one; index among its printed figures. */
  readonly figure: number;
  readonly before: string;
  readonly after: string;
}

/** Figures that both print, in other words; matched by passage, series and form, periods left aside. */
export function printedChanges(before: Composed, after: Composed): PrintedChange[] {
  const earlier = new Map<string, PrintedFigure[]>();
  for (const figure of before.figures) {
    const key = keyOf(figure);
    const list = earlier.get(key);
    if (list === undefined) earlier.set(key, [figure]);
    else list.push(figure);
  }
  return after.figures.flatMap((figure, index) => {
    const match = earlier.get(keyOf(figure))?.shift();
    if (match === undefined || match.text === figure.text) return [];
    return [{ passage: figure.passage, figure: index, before: match.text, after: figure.text }];
  });
}

function keyOf({ passage, figure }: PrintedFigure): string {
  return `${passage ?? ''} ${writeFigure(timeless(figure))}`;
}

function timeless(figure: BoundFigure): BoundFigure {
  const { indicator, items, area, form, print } = figure;
  const where = area === undefined ? {} : { area };
  const how = print === undefined ? {} : { print };
  return { indicator, items, ...where, ...how, form: formOf(form) };
}

function formOf(form: Form): Form {
  if ('by' in form) return { kind: form.kind, by: form.by };
  return 'of' in form ? form : { kind: form.kind };
}
