import type { Node } from 'prosemirror-model';
import type { NodeViewConstructor } from 'prosemirror-view';
import type { DrawnChart, Printer } from './chips.ts';
import { drawnView } from './drawn-view.ts';

/** A chart as it will be printed, `empty` in place of one without series; it is drawn anew when its figures change. */
export function chartView(printer: Printer, empty: string): NodeViewConstructor {
  return first => {
    const dom = document.createElement('figure');
    dom.className = 'chart';
    let last = '';
    const draw = (node: Node) => {
      const drawing = printer.chart(node.attrs.chart);
      const note = printer.chartNote(node.attrs.chart);
      const { series }: DrawnChart = node.attrs.chart;
      const now = `${note ?? ''} ${drawing}`;
      if (now === last && dom.childElementCount > 0) return;
      last = now;
      dom.className = note === null ? 'chart' : 'chart chart--revised';
      if (series.length === 0) {
        const hint = document.createElement('p');
        hint.textContent = empty;
        dom.replaceChildren(hint);
        return;
      }
      // An image holds no styles of the page and runs no script of the drawing.
      const image = document.createElement('img');
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
      image.alt = printer.chartName(node.attrs.chart);
      dom.replaceChildren(image, ...(note === null ? [] : [noteOf(note)]));
    };
    return drawnView(first, {
      dom,
      draw,
      listen: (changed, shown) =>
        printer.onChange(touches => {
          const { series, periods }: DrawnChart = shown().attrs.chart;
          const value = { kind: 'value' } as const;
          if (series.some(({ of }) => periods.some(period => touches({ ...of, period, form: value })))) changed();
        }),
    });
  };
}

function noteOf(text: string): HTMLElement {
  const note = document.createElement('p');
  note.textContent = text;
  return note;
}
