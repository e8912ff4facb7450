import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useState } from 'react';
import type { BoundFigure } from '#composing';
import type { DrawnChart, Printer } from './editor/chips.ts';
import { changeChart, changeFigure, insertFigure, unbindFigure } from './editor/commands.ts';
import type { Selected } from './editor/narrative-editor.tsx';
import type { PasteLoss } from './editor/pasting.ts';

/** Something is being bound: what was selected, and where, in pixels from the top left of what scrolls. */
export interface Binding {
  readonly question: string;
  readonly at: { readonly left: number; readonly top: number };
}

export interface Sheet {
  /** What scrolls the text. */
  readonly setScroll: (scroll: HTMLElement | null) => void;
  readonly view: EditorView | null;
  readonly state: EditorState | null;
  /** Selected in the text. */
  readonly figure: BoundFigure | null;
  readonly chart: DrawnChart | null;
  readonly passage: string | null;
  readonly binding: Binding | null;
  readonly loss: PasteLoss | null;
  readonly setView: (view: EditorView | null) => void;
  readonly selected: (selected: Selected) => void;
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

/** The editor as the panes see it, and what they may do to it. */
export function useSheet(readOnly: boolean): Sheet {
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const [chosen, setChosen] = useState<Selected>({ figure: null, chart: null, passage: null });
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
    state,
    ...chosen,
    binding,
    loss,
    closeBinding,
    setView: next => {
      setView(next);
      setState(next?.state ?? null);
    },
    selected: next => {
      setChosen(next);
      setState(view?.state ?? null);
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
