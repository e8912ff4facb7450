import type { Node } from 'prosemirror-model';
import { TableMap } from 'prosemirror-tables';
import { type Inline, type Passage, type TablePassage, withMerges } from '#composing';
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
  const grid = gridOf(table);
  const bodyAt = grid.findIndex(row => row.some(({ cell }) => cell?.type.name !== 'table_header'));
  const head = bodyAt === -1 ? grid.length : bodyAt;
  const rows = grid.map(row => row.map(({ cell, first }) => (cell === null || !first ? [] : inlinesOf(cell))));
  const found: TablePassage = {
    kind: 'table',
    caption: inlinesOf(caption),
    columns: (grid[0] ?? []).map((_, column) => ({ align: alignOf(grid, head, column) })),
    head: rows.slice(0, head),
    rows: rows.slice(head),
  };
  const merges = grid.flatMap((row, at) =>
    row.flatMap(({ cell, first }, column) => {
      if (cell === null || !first) return [];
      // What reaches from the head into the rows under it ends with the head.
      const down: number = at < head ? Math.min(cell.attrs.rowspan, head - at) : cell.attrs.rowspan;
      return { row: at, column, rows: down, columns: cell.attrs.colspan as number };
    }),
  );
  return { id, ...withMerges(found, merges) };
}

interface GridCell {
  /** Null where the row ends early. */
  readonly cell: Node | null;
  /** It begins here; elsewhere it only lies over the place. */
  readonly first: boolean;
}

function gridOf(table: Node): GridCell[][] {
  const { map, width, height } = TableMap.get(table);
  const starts = new Set<number>();
  return Array.from({ length: height }, (_, row) =>
    map.slice(row * width, (row + 1) * width).map(at => {
      const first = !starts.has(at);
      starts.add(at);
      // Within a table no cell is at 0: that is where its first row begins.
      return at === 0 ? { cell: null, first: true } : { cell: table.nodeAt(at), first };
    }),
  );
}

/** That of the column's first cell under the head that is no wider than the column; a merged one speaks for others too. */
function alignOf(grid: readonly (readonly GridCell[])[], head: number, column: number): 'left' | 'centre' | 'right' {
  const cells = [...grid.slice(head), ...grid.slice(0, head)].map(row => row[column]?.cell ?? null);
  const own = cells.find(cell => cell?.attrs.colspan === 1) ?? cells.find(cell => cell !== null);
  return own?.attrs.align ?? 'left';
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
