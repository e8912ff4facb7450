import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';

/** Every passage keeps one id of its own: of two with the same (a split, a paste) the later gets a new one. */
export function passageIds(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, after) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const wanting = passagesWanting(after.doc);
      if (wanting.length === 0) return null;
      const change = after.tr;
      for (const at of wanting) change.setNodeAttribute(at, 'id', newId());
      return change;
    },
  });
}

function passagesWanting(document: Node): number[] {
  const seen = new Set<string>();
  const wanting: number[] = [];
  document.forEach((passage, at) => {
    const id: string = passage.attrs.id;
    if (id === '' || seen.has(id)) wanting.push(at);
    seen.add(id);
  });
  return wanting;
}

/** Eight letters and digits, none of the automatic `p12`. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `n${Array.from(bytes, byte => (byte % 36).toString(36)).join('')}`;
}
