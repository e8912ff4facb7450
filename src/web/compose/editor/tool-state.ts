import { redoDepth, undoDepth } from 'prosemirror-history';
import type { EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { schema } from './schema.ts';

/** What a toolbar shows of the editor; plain values, so that it is drawn again only when one of them changes. */
export interface ToolState {
  /** `paragraph`, `heading1`… `heading5`, `item1`, `item2`, `annex`. */
  readonly style: string;
  /** Worn by what is selected, or by the next letter. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly undo: boolean;
  readonly redo: boolean;
  readonly inTable: boolean;
}

export const noTools: ToolState = {
  style: 'paragraph',
  bold: false,
  italic: false,
  undo: false,
  redo: false,
  inTable: false,
};

export function toolsOf(state: EditorState): ToolState {
  return {
    style: styleOf(state),
    bold: wears(state, 'bold'),
    italic: wears(state, 'italic'),
    undo: undoDepth(state) > 0,
    redo: redoDepth(state) > 0,
    inTable: isInTable(state),
  };
}

function styleOf({ selection }: EditorState): string {
  const { type, attrs } = selection.$from.parent;
  if (type.name === 'heading' || type.name === 'item') return `${type.name}${attrs.level}`;
  return type.name === 'annex' ? 'annex' : 'paragraph';
}

function wears({ doc, selection, storedMarks }: EditorState, name: 'bold' | 'italic'): boolean {
  const mark = schema.marks[name];
  const { from, to, empty, $from } = selection;
  return empty ? mark.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, mark);
}
