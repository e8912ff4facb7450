/** Bound figures and moments as they are printed, among the words. */
import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import type { BoundFigure, ChartPassage, Moment } from '#composing';
import { drawnView } from './drawn-view.ts';

/** What stands in a chip. `why` is said where the figure cannot be printed, needs a look, or was revised since it went out. */
export interface Shown {
  readonly text: string;
  readonly state: 'firm' | 'marked' | 'missing' | 'loading' | 'revised';
  readonly why: string | null;
}

export interface Printer {
  /** Counts are padded in running text (`05 vụ`), not in the cells of tables. */
  readonly figure: (figure: BoundFigure, inCell: boolean) => Shown;
  readonly moment: (moment: Moment) => string;
  /** The drawing, as SVG; and what it is called. */
  readonly chart: (chart: DrawnChart) => string;
  readonly chartName: (chart: DrawnChart) => string;
  /** What is said under it, of an issued report whose figures were revised; null for most. */
  readonly chartNote: (chart: DrawnChart) => string | null;
  /** Calls back when figures changed, and says of a bound figure whether it rests on any of them; returns how to stop. */
  readonly onChange: (changed: (touches: (figure: BoundFigure) => boolean) => void) => () => void;
}

export type DrawnChart = Omit<ChartPassage, 'kind'>;

/** A thousand chips listen to one printer; each prints anew only when its own figures changed. */
export function chipViews(printer: Printer): {
  readonly figure: NodeViewConstructor;
  readonly moment: NodeViewConstructor;
} {
  return {
    figure: (node, view, getPos) => {
      const at = getPos();
      const inCell = at !== undefined && view.state.doc.resolve(at).parent.type.spec.tableRole !== undefined;
      return figureChip(node, printer, inCell);
    },
    moment: node => momentChip(node, printer),
  };
}

function figureChip(first: Node, printer: Printer, inCell: boolean): NodeView {
  const dom = document.createElement('data');
  let last: Shown | null = null;
  const draw = (node: Node) => {
    const shown = printer.figure(node.attrs.figure, inCell);
    if (last !== null && shown.text === last.text && shown.state === last.state && shown.why === last.why) return;
    last = shown;
    dom.textContent = shown.text;
    dom.className = `chip chip--${shown.state}`;
    if (shown.why === null) dom.removeAttribute('title');
    else dom.title = shown.why;
  };
  return drawnView(first, {
    dom,
    draw,
    listen: (changed, shown) =>
      printer.onChange(touches => {
        if (touches(shown().attrs.figure)) changed();
      }),
  });
}

function momentChip(first: Node, printer: Printer): NodeView {
  const dom = document.createElement('time');
  dom.className = 'chip chip--moment';
  return drawnView(first, {
    dom,
    draw: node => {
      const text = printer.moment(node.attrs.moment);
      if (dom.textContent !== text) dom.textContent = text;
    },
  });
}
