import type { Node } from 'prosemirror-model';
import type { Inline, Passage, TableRow } from '#composing';
import type { NodeAttributes } from './schema.ts';

/** A node never changes: an edit reads the passages it touched, not sixty pages. */
const read = new WeakMap<Node, Passage | null>();

/** What is written in the editor, as the passages of a narrative; a passage that was not touched is the same object. */
export function fromEditor(document: Node): Passage[] {
  return children(document).flatMap(node => {
    const known = read.get(node);
    const passage = known === undefined ? passageOf(node) : known;
    read.set(node, passage);
    return passage ?? [];
  });
}

function passageOf(node: Node): Passage | null {
  const id: string = node.attrs.id;
  switch (node.type.name) {
    case 'paragraph':
      return { id, kind: 'paragraph', content: inlinesOf(node) };
    case 'heading':
      return { id, kind: 'heading', level: attributes(node, 'heading').level, content: inlinesOf(node) };
    case 'item':
      return { id, kind: 'item', level: attributes(node, 'item').level, content: inlinesOf(node) };
    case 'annex':
      return { id, kind: 'annex', content: inlinesOf(node) };
    case 'tablePassage':
      return tableOf(node, id);
    case 'chart':
      return { id, kind: 'chart', ...attributes(node, 'chart').chart };
    default:
      return null;
  }
}

/** Rows of header cells above the first row that has another are the head. */
function tableOf(node: Node, id: string): Passage {
  const [caption, table] = [node.child(0), node.child(1)];
  const all = children(table);
  const width = Math.max(1, ...all.map(row => cellsOf(row).length));
  const isHead = (row: Node) => children(row).every(cell => cell.type.name === 'table_header');
  const bodyAt = all.findIndex(row => !isHead(row));
  const head = bodyAt === -1 ? all.length : bodyAt;
  const model = all[head] ?? all[0];
  const columns = Array.from({ length: width }, (_, at) => ({
    align: (model && cellsOf(model)[at]?.attrs.align) ?? ('left' as const),
  }));
  const rowOf = (row: Node): TableRow => {
    const cells = cellsOf(row).map(cell => (cell === null ? [] : inlinesOf(cell)));
    return [...cells, ...Array.from({ length: width - cells.length }, () => [])];
  };
  return {
    id,
    kind: 'table',
    caption: inlinesOf(caption),
    columns,
    head: all.slice(0, head).map(rowOf),
    rows: all.slice(head).map(rowOf),
  };
}

/** A cell that a paste brought in over several columns is followed by the empty ones it covers. */
function cellsOf(row: Node): (Node | null)[] {
  return children(row).flatMap(cell => [cell, ...Array.from({ length: cell.attrs.colspan - 1 }, () => null)]);
}

export function inlinesOf(node: Node): Inline[] {
  return children(node).flatMap((child): Inline[] => {
    const worn = new Set(child.marks.map(({ type }) => type.name));
    const bold = worn.has('bold') ? ({ bold: true } as const) : {};
    const italic = worn.has('italic') ? ({ italic: true } as const) : {};
    const looks = { ...bold, ...italic };
    if (child.type.name === 'figure') return [{ kind: 'figure', figure: attributes(child, 'figure').figure, ...looks }];
    if (child.type.name === 'moment') return [{ kind: 'moment', moment: attributes(child, 'moment').moment, ...looks }];
    return child.text === undefined ? [] : [{ kind: 'text', text: child.text, ...looks }];
  });
}

function children(node: Node): Node[] {
  const all: Node[] = [];
  node.forEach(child => {
    all.push(child);
  });
  return all;
}

/** The schema knows attributes by name only; what a node of that name holds is said in `NodeAttributes`. */
function attributes<Name extends keyof NodeAttributes>(node: Node, _name: Name): NodeAttributes[Name] {
  return node.attrs as NodeAttributes[Name];
}
