import type { Node } from 'prosemirror-model';
import { cellExtents, type Inline, type Passage, type TablePassage } from '#composing';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

/** The passages of a narrative as the document of the editor; an empty narrative gets a paragraph to write in. */
export function toEditor(passages: readonly Passage[]): Node {
  const content = passages.map(nodeOf);
  return nodes.doc.create(null, content.length === 0 ? [nodes.paragraph.create()] : content);
}

function nodeOf(passage: Passage): Node {
  const { id } = passage;
  switch (passage.kind) {
    case 'paragraph':
      return nodes.paragraph.create({ id }, inlines(passage.content));
    case 'heading':
      return nodes.heading.create({ id, level: passage.level }, inlines(passage.content));
    case 'item':
      return nodes.item.create({ id, level: passage.level }, inlines(passage.content));
    case 'annex':
      return nodes.annex.create({ id }, inlines(passage.content));
    case 'table':
      return nodes.tablePassage.create({ id }, [
        nodes.caption.create(null, inlines(passage.caption)),
        nodes.table.create(null, rows(passage)),
      ]);
    case 'chart': {
      const { id: _, kind: __, ...chart } = passage;
      return nodes.chart.create({ id, chart });
    }
  }
}

function rows(passage: TablePassage): Node[] {
  const { columns, head } = passage;
  const extentOf = cellExtents(passage);
  return [...head, ...passage.rows].map((row, index) => {
    const cell = index < head.length ? nodes.table_header : nodes.table_cell;
    const cells = row.flatMap((content, column) => {
      const extent = extentOf(index, column);
      if (extent === null) return [];
      const align = columns[column]?.align ?? 'left';
      return cell.create({ align, colspan: extent.columns, rowspan: extent.rows }, inlines(content));
    });
    return nodes.table_row.create(null, cells);
  });
}

export function inlines(content: readonly Inline[]): Node[] {
  return content.flatMap(inline => {
    const worn = [...(inline.bold ? [marks.bold.create()] : []), ...(inline.italic ? [marks.italic.create()] : [])];
    if (inline.kind === 'figure') return nodes.figure.create({ figure: inline.figure }, null, worn);
    if (inline.kind === 'moment') return nodes.moment.create({ moment: inline.moment }, null, worn);
    return inline.text === '' ? [] : schema.text(inline.text, worn);
  });
}
