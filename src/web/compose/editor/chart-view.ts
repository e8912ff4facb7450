import type { NodeViewConstructor } from 'prosemirror-view';
import type { Printer } from './chips.ts';

/** A chart as it will be printed; it is drawn anew when its figures change. */
export function chartView(printer: Printer): NodeViewConstructor {
  return first => {
    const dom = document.createElement('figure');
    dom.className = 'chart';
    let node = first;
    let last = '';
    const draw = () => {
      const drawing = printer.chart(node.attrs.chart);
      if (drawing === last) return;
      last = drawing;
      // An image holds no styles of the page and runs no script of the drawing.
      const image = document.createElement('img');
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
      image.alt = printer.chartName(node.attrs.chart);
      dom.replaceChildren(image);
    };
    draw();
    const stop = printer.onChange(draw);
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        node = next;
        draw();
        return true;
      },
      ignoreMutation: () => true,
      destroy: stop,
    };
  };
}
