/** The composed report as a document that is read and checked like any other; where its findings stand. */
import { type Block, type Document, extentsOf } from '#documents';
import type { Composed, ComposedTable, Stretch, Words } from './composed.ts';

export function documentOf(composed: Composed): Document {
  const blocks: Block[] = [];
  const { subject } = composed.letterhead;
  if (subject.end > subject.start) blocks.push({ span: spanOf(subject), kind: 'heading', level: 1 });
  let tables = 0;
  for (const passage of composed.passages) {
    const { words } = passage;
    const said = words.end > words.start;
    switch (passage.kind) {
      case 'heading':
        if (said) blocks.push({ span: spanOf(words), kind: 'heading', level: passage.level, label: passage.label });
        break;
      case 'annex':
        if (said) blocks.push({ span: spanOf(words), kind: 'heading', level: 1, label: passage.label });
        break;
      case 'item':
        if (said) blocks.push({ span: spanOf(words), kind: 'item', level: 0, label: passage.label });
        break;
      case 'paragraph':
      case 'chart':
        if (said) blocks.push({ span: spanOf(words), kind: 'paragraph', level: 0 });
        break;
      case 'table':
        if (said) blocks.push({ span: spanOf(words), kind: 'paragraph', level: 0 });
        blocks.push(...cellsOf(passage, tables));
        tables += 1;
        break;
    }
  }
  return { name: composed.id, format: 'text', text: composed.text, blocks };
}

const spanOf = ({ start, end }: Stretch): Stretch => ({ start, end });

function cellsOf({ head, rows, merges = [] }: ComposedTable, table: number): Block[] {
  const extentOf = extentsOf(merges);
  return [...head, ...rows].flatMap((row, index) =>
    row.flatMap((words: Words, column) => {
      const extent = extentOf(index, column);
      if (words.end === words.start || extent === null) return [];
      const { rows: rowSpan, columns: columnSpan } = extent;
      const cell = { table, row: index, column, rowSpan, columnSpan, head: index < head.length };
      return [{ span: spanOf(words), kind: 'cell' as const, level: 0, cell }];
    }),
  );
}

/** Where something stands: the passage, null for the subject; and the printed figure it touches, as an index. */
export interface Place {
  readonly passage: string | null;
  readonly figure: number | null;
}

/** The place of a span of `text`, such as that of a finding. */
export function placeOf(composed: Composed, span: Stretch): Place {
  const touches = ({ start, end }: Stretch) => start < Math.max(span.end, span.start + 1) && span.start < end;
  const passage = composed.passages.find(touches)?.id ?? null;
  const figure = composed.figures.findIndex(each => touches(each.span));
  return { passage, figure: figure < 0 ? null : figure };
}
