/** What keys and buttons do to passages. */
import { setBlockType, splitBlock } from 'prosemirror-commands';
import { type Command, NodeSelection, Selection, TextSelection } from 'prosemirror-state';
import { CellSelection, mergeCells } from 'prosemirror-tables';
import type { BoundFigure, HeadingLevel } from '#composing';
import type { DrawnChart } from './chips.ts';
import { schema } from './schema.ts';

const { nodes } = schema;

export const asParagraph: Command = setBlockType(nodes.paragraph);
export const asHeading = (level: HeadingLevel): Command => setBlockType(nodes.heading, { level });
export const asItem = (level: 1 | 2): Command => setBlockType(nodes.item, { level });
export const asAnnex: Command = setBlockType(nodes.annex);

/** Enter in an item makes the next item; in an empty one it ends the list. */
export const splitItem: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if ($from.parent.type !== nodes.item) return false;
  if (empty && $from.parent.content.size === 0) return asParagraph(state, dispatch, view);
  if (dispatch === undefined) return true;
  const level: 1 | 2 = $from.parent.attrs.level;
  return splitBlock(
    state,
    change => {
      // At its end, the split makes a plain paragraph of what follows.
      const at = change.selection.$from;
      if (at.parent.type !== nodes.item) change.setBlockType(at.pos, at.pos, nodes.item, { level });
      dispatch(change);
    },
    view,
  );
};

/** Backspace at the very start of a heading, an item or an annex makes it plain text first. */
export const plainAtStart: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const numbered = [nodes.heading, nodes.item, nodes.annex];
  if (!empty || $from.parentOffset > 0 || !numbered.some(type => type === $from.parent.type)) return false;
  return asParagraph(state, dispatch, view);
};

/** Tab and Shift-Tab: an item or a heading one level down or up. */
export function moveLevel(by: 1 | -1): Command {
  return (state, dispatch, view) => {
    const { parent } = state.selection.$from;
    const level = Number(parent.attrs.level) + by;
    if (parent.type === nodes.item) return (level === 1 || level === 2) && asItem(level)(state, dispatch, view);
    if (parent.type !== nodes.heading || level < 1 || level > 5) return false;
    return asHeading(level as HeadingLevel)(state, dispatch, view);
  };
}

/** Puts a bound figure where the cursor is, in place of what is selected, with a space where a word would touch it. */
export function insertFigure(figure: BoundFigure): Command {
  return (state, dispatch) => {
    const { $from, $to, from, to } = state.selection;
    if (!$from.parent.inlineContent) return false;
    if (dispatch === undefined) return true;
    const { parent } = $from;
    const before = parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, null, ' ');
    const behind = $to.parent.textBetween(
      $to.parentOffset,
      Math.min($to.parent.content.size, $to.parentOffset + 1),
      null,
      ' ',
    );
    const space = /[\p{L}\p{N},;:]/u.test(before) ? [schema.text(' ')] : [];
    const gap = /[\p{L}\p{N}]/u.test(behind) ? [schema.text(' ')] : [];
    const change = state.tr.replaceWith(from, to, [...space, nodes.figure.create({ figure }), ...gap]);
    change.setSelection(TextSelection.create(change.doc, from + space.length + 1));
    dispatch(change.scrollIntoView());
    return true;
  };
}

/** Another form, period or wording of the figure that is selected; it stays selected. */
export function changeFigure(figure: BoundFigure): Command {
  return (state, dispatch) => {
    const { selection } = state;
    if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.figure) return false;
    const change = state.tr.setNodeAttribute(selection.from, 'figure', figure);
    dispatch?.(change.setSelection(NodeSelection.create(change.doc, selection.from)));
    return true;
  };
}

/** A table of three columns and two rows under its head, after the passage the cursor is in. */
export const insertTable: Command = (state, dispatch) => {
  const cell = (type: typeof nodes.table_cell) => type.create();
  const row = (type: typeof nodes.table_cell) => nodes.table_row.create(null, [cell(type), cell(type), cell(type)]);
  const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
  const passage = nodes.tablePassage.create(null, [nodes.caption.create(), table]);
  const at = state.selection.$from.after(1);
  dispatch?.(state.tr.insert(at, passage).scrollIntoView());
  return true;
};

/** A chart that shows nothing yet, after the passage the cursor is in; it is selected, so that it can be filled. */
export function insertChart(periods: readonly string[]): Command {
  return (state, dispatch) => {
    if (dispatch === undefined) return true;
    const chart: DrawnChart = { caption: [], shape: 'bars', periods, series: [] };
    const { $from } = state.selection;
    const at = $from.depth > 0 ? $from.after(1) : state.selection.to;
    const change = state.tr.insert(at, nodes.chart.create({ chart }));
    dispatch(change.setSelection(NodeSelection.create(change.doc, at)).scrollIntoView());
    return true;
  };
}

/** Another caption, shape, axis or series of the chart that is selected; it stays selected. */
export function changeChart(chart: DrawnChart): Command {
  return ({ selection, tr }, dispatch) => {
    if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.chart) return false;
    const change = tr.setNodeAttribute(selection.from, 'chart', chart);
    dispatch?.(change.setSelection(NodeSelection.create(change.doc, selection.from)));
    return true;
  };
}

/** The chosen cells as one; their words are set apart by spaces. */
export const mergeChosenCells: Command = (state, dispatch) => {
  const { selection, tr } = state;
  if (dispatch === undefined || !(selection instanceof CellSelection)) return mergeCells(state, dispatch);
  const ends: number[] = [];
  selection.forEachCell((cell, at) => {
    if (cell.content.size > 0) ends.push(at + cell.nodeSize - 1);
  });
  for (const end of ends.slice(0, -1)) tr.insertText(' ', tr.mapping.map(end));
  return mergeCells(state.apply(tr), merged => {
    for (const step of merged.steps) tr.step(step);
    dispatch(tr.scrollIntoView());
  });
};

/** The table with its caption, whichever of its cells the cursor is in. */
export const deleteTablePassage: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const passage = $from.depth > 0 ? $from.node(1) : null;
  if (passage?.type !== nodes.tablePassage) return false;
  const change = state.tr.delete($from.before(1), $from.after(1));
  if (change.doc.childCount === 0) change.insert(0, nodes.paragraph.create());
  dispatch?.(change.scrollIntoView());
  return true;
};

/** The words of the selected figure stay; they are bound to nothing any more. */
export function unbindFigure(printed: (figure: BoundFigure) => string): Command {
  return ({ selection, tr }, dispatch) => {
    if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.figure) return false;
    dispatch?.(tr.replaceWith(selection.from, selection.to, schema.text(printed(selection.node.attrs.figure))));
    return true;
  };
}

/** Puts the cursor at the start of a passage and brings it into view. */
export function goToPassage(id: string): Command {
  return (state, dispatch, view) => {
    let found: number | null = null;
    state.doc.forEach((passage, at) => {
      if (passage.attrs.id === id) found = at;
    });
    if (found === null) return false;
    const selection = Selection.near(state.doc.resolve(found + 1));
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    view?.focus();
    const place = view?.nodeDOM(found);
    if (place instanceof HTMLElement) place.scrollIntoView({ block: 'center' });
    return true;
  };
}
