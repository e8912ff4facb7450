/** Prints the chips of the editor from the figures that are held, in the words of `composing`. */
import {
  askedKey,
  type BoundFigure,
  boundProblemBrief,
  boundProblemSentence,
  compose,
  figuresAsked,
  type Held,
  inCells,
  markSentence,
  type Narrative,
  needsOf,
  officialOf,
  printBound,
  printMoment,
} from '#composing';
import type { Indicator } from '#figures';
import type { DrawnChart, Printer, Shown } from './editor/chips.ts';
import type { HeldFigures } from './held-figures.ts';

interface PrinterParts {
  /** Its area, period and wording; its passages are not looked at. */
  readonly narrative: Narrative;
  readonly held: HeldFigures;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly itemName?: Held['itemName'];
  readonly language: 'vi' | 'en';
}

const loading: Shown = { text: '…', state: 'loading', why: null };

export function openPrinter({ narrative, held, indicators, itemName, language }: PrinterParts): Printer {
  const all: Held = { indicators, figures: held.figures, bases: held.bases, itemName };
  const known = new WeakMap<BoundFigure, readonly string[]>();
  const keysOf = (bound: BoundFigure): readonly string[] => {
    const keys = known.get(bound) ?? keysNeeded(bound, narrative);
    known.set(bound, keys);
    return keys;
  };
  const figure = (bound: BoundFigure, inCell: boolean): Shown => {
    const needs = needsOf(bound, narrative);
    // Each is asked for, even where an earlier one is still on its way.
    const arrived = 'id' in needs || needs.flatMap(({ choices }) => choices.map(held.knows)).every(Boolean);
    if (!arrived) return loading;
    const printed = printBound(bound, inCell ? inCells(narrative) : narrative, all);
    if (!printed.ok)
      return {
        text: `[${boundProblemBrief(printed.problem, bound, all)[language]}]`,
        state: 'missing',
        why: boundProblemSentence(printed.problem, all)[language],
      };
    const why = printed.marks.map(mark => markSentence(mark)[language]).join(' ');
    return { text: printed.text, state: why === '' ? 'firm' : 'marked', why: why === '' ? null : why };
  };
  const drawn = (chart: DrawnChart) => {
    const alone = { ...narrative, passages: [{ ...chart, id: 'chart', kind: 'chart' } as const] };
    for (const asked of figuresAsked(alone)) held.knows(asked);
    const [picture] = officialOf(compose(alone, all)).body;
    return picture?.kind === 'picture' ? picture : null;
  };
  return {
    figure,
    moment: moment => printMoment(moment, narrative.period) ?? '[…]',
    chart: chart => drawn(chart)?.svg ?? '',
    chartNote: () => null,
    chartName: chart => drawn(chart)?.alternative ?? '',
    onChange: changed => held.onChange(keys => changed(bound => keysOf(bound).some(key => keys.has(key)))),
  };
}

function keysNeeded(bound: BoundFigure, narrative: Narrative): readonly string[] {
  const needs = needsOf(bound, narrative);
  return 'id' in needs ? [] : needs.flatMap(({ choices }) => choices.map(askedKey));
}
