import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';

interface Drawing {
  readonly dom: HTMLElement;
  /** Called at once, and for each node that takes the place of the one before. */
  readonly draw: (node: Node) => void;
  /** Calls back when the node that is shown may look otherwise; returns how to stop. */
  readonly listen?: (changed: () => void, shown: () => Node) => () => void;
}

/** A node that is drawn by our own code: what is inside its element is nobody else's. */
export function drawnView(first: Node, { dom, draw, listen }: Drawing): NodeView {
  let node = first;
  draw(node);
  const stop = listen?.(
    () => draw(node),
    () => node,
  );
  return {
    dom,
    update(next) {
      if (next.type !== node.type) return false;
      if (next === node) return true;
      node = next;
      draw(node);
      return true;
    },
    ignoreMutation: () => true,
    ...(stop === undefined ? {} : { destroy: stop }),
  };
}
