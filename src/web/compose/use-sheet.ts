import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useState } from 'react';
import type { BoundFigure } from '#composing';
import type { DrawnChart, Printer } from './editor/chips.ts';
import { changeChart, changeFigure, insertFigure, unbindFigure } from './editor/commands.ts';
import type { Selected } from './editor/narrative-editor.tsx';
import type { PasteLoss } from './editor/pasting.ts';
import { noTools, toolsOf, type ToolState } from './editor/tool-state.ts';

/** Something is being bound: what was selected, and where, in pixels from the top left of what scrolls. */
export interface Binding {
  readonly question: string;
  readonly at: { readonly left: number; readonly top: number };
}

export interface Sheet extends Selected {
  /** What scrolls the text. */
  readonly setScroll: (scroll: HTMLElement | null) => void;
  readonly view: EditorView | null;
  /** What the toolbar shows: it changes far more rarely than the state of the editor. */
  readonly tools: ToolState;
  readonly binding: Binding | null;
  readonly loss: PasteLoss | null;
  readonly setView: (view: EditorView | null) => void;
  readonly selected: (selected: Selected, state: EditorState) => void;
  readonly lost: (loss: PasteLoss | null) => void;
  readonly bind: (question: string) => void;
  readonly closeBinding: () => void;
  readonly take: (figure: BoundFigure) => void;
  readonly change: (figure: BoundFigure) => void;
  readonly redraw: (chart: DrawnChart) => void;
  readonly unbind: (printer: Printer) => void;
  /** What is selected, else how the passage of the cursor begins. */
  readonly quote: () => string;
}

/** The same object where all of it is the same. */
function unlessAlike<T extends object>(last: T, next: T): T {
  const fields = Object.keys(next) as (keyof T)[];
  return fields.every(name => Object.is(last[name], next[name])) ? last : next;
}

const nothing: Selected = { figure: null, inCell: false, chart: null, passage: null };

/** The editor as the panes see it, and what they may do to it. */
export function useSheet(readOnly: boolean): Sheet {
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [tools, setTools] = useState(noTools);
  const [chosen, setChosen] = useState<Selected>(nothing);
  const [binding, setBinding] = useState<Binding | null>(null);
  const [loss, setLoss] = useState<PasteLoss | null>(null);
  const run = (command: Command) => {
    if (view !== null) command(view.state, view.dispatch);
  };
  const closeBinding = () => {
    setBinding(null);
    view?.focus();
  };
  return {
    setScroll,
    view,
    tools,
    ...chosen,
    binding,
    loss,
    closeBinding,
    setView,
    // Told at each key: whoever types within a passage redraws nothing beside the text.
    selected: (next, state) => {
      setChosen(last => unlessAlike(last, next));
      setTools(last => unlessAlike(last, toolsOf(state)));
    },
    lost: setLoss,
    bind: question => {
      if (view !== null && !readOnly) setBinding({ question, at: below(view, scroll) });
    },
    take: bound => {
      run(insertFigure(bound));
      closeBinding();
    },
    change: bound => run(changeFigure(bound)),
    redraw: chart => run(changeChart(chart)),
    quote: () => (view === null ? '' : quoteOf(view.state)),
    unbind: printer => {
      run(unbindFigure(bound => printer.figure(bound, false).text));
      view?.focus();
    },
  };
}

/** Under the cursor, as far left as it fits. */
function below(view: EditorView, scroll: HTMLElement | null): Binding['at'] {
  const caret = view.coordsAtPos(view.state.selection.from);
  const frame = scroll?.getBoundingClientRect();
  if (scroll === null || frame === undefined) return { left: 0, top: 0 };
  const widest = 560;
  const left = Math.max(16, Math.min(caret.left - frame.left, frame.width - widest));
  return { left: left + scroll.scrollLeft, top: caret.bottom - frame.top + scroll.scrollTop + 6 };
}

const longestQuote = 120;

function quoteOf({ doc, selection: { from, to, empty, $from } }: EditorState): string {
  const text = empty ? $from.parent.textContent : doc.textBetween(from, to, ' ');
  return text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text;
}
