import { EditorState, NodeSelection } from 'prosemirror-state';
import { type DirectEditorProps, EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import type { BoundFigure, Passage } from '#composing';
import { useLatest } from '../use-latest.ts';
import { chipViews, type DrawnChart, type Printer } from './chips.ts';
import { chartView } from './chart-view.ts';
import { fromEditor } from './from-editor.ts';
import type { PasteLoss } from './pasting.ts';
import { editorPlugins } from './plugins.ts';
import { schema } from './schema.ts';
import { toEditor } from './to-editor.ts';
import './sheet.css';
import './chips.css';

/** What is selected, and the passage the cursor is in. */
export interface Selected {
  readonly figure: BoundFigure | null;
  /** The figure stands in the cell of a table. */
  readonly inCell: boolean;
  readonly chart: DrawnChart | null;
  readonly passage: string | null;
}

/** What the panes around the editor are told. */
export interface EditorEvents {
  /** Told at each key: what is read from the document costs more than a key may, so it is read when it is wanted. */
  readonly changed: (read: () => readonly Passage[]) => void;
  /** Told of each change of the document, the selection, or the marks that the next letter will wear. */
  readonly selected: (selected: Selected, state: EditorState) => void;
  /** `/` at the start of a word, or Ctrl+K on a selection: something is to be bound here. */
  readonly binding: (question: string) => void;
  readonly lost: (loss: PasteLoss) => void;
}

interface NarrativeEditorProps {
  readonly passages: readonly Passage[];
  readonly printer: Printer;
  readonly readOnly: boolean;
  readonly label: string;
  /** Said in place of a chart that has no series yet. */
  readonly emptyChart: string;
  readonly events: EditorEvents;
  /** Told once the editor is there, and with null when it is gone. */
  readonly onView: (view: EditorView | null) => void;
}

/** The sheet that is written on. What it shows at first is `passages`; afterwards it says what became of them. */
export function NarrativeEditor(props: NarrativeEditorProps) {
  const { printer } = props;
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef<EditorView | null>(null);
  const drawnBy = useRef(printer);
  const latest = useLatest(props);
  useEffect(() => {
    if (place.current === null) return;
    const { onView } = latest.current;
    const view = openView(place.current, latest);
    opened.current = view;
    drawnBy.current = latest.current.printer;
    onView(view);
    latest.current.events.selected(selectedIn(view.state), view.state);
    return () => {
      onView(null);
      view.destroy();
    };
  }, [latest]);
  // Another printer has come: the page speaks another language, or the catalogue was read anew.
  useEffect(() => {
    if (drawnBy.current === printer) return;
    drawnBy.current = printer;
    opened.current?.setProps(drawnWith(latest.current));
  }, [latest, printer]);
  return <div ref={place} className="writing" />;
}

function openView(place: HTMLElement, latest: { readonly current: NarrativeEditorProps }): EditorView {
  const { passages } = latest.current;
  const events = (): EditorEvents => latest.current.events;
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      schema,
      doc: toEditor(passages),
      plugins: editorPlugins(loss => events().lost(loss)),
    }),
    ...drawnWith(latest.current),
    editable: () => !latest.current.readOnly,
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      if (change.docChanged) events().changed(() => fromEditor(view.state.doc));
      events().selected(selectedIn(view.state), view.state);
    },
    handleTextInput: (...[, , , text]) => text === '/' && asksForFigure(view, events()),
    handleKeyDown: (_view, event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return false;
      const { from, to } = view.state.selection;
      events().binding(view.state.doc.textBetween(from, to, ' '));
      return true;
    },
  });
  return view;
}

/** What depends on the printer and the language of the page. */
function drawnWith({ printer, label, emptyChart }: NarrativeEditorProps): Partial<DirectEditorProps> {
  return {
    nodeViews: { ...chipViews(printer), chart: chartView(printer, emptyChart) },
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: 'vi', spellcheck: 'false' },
    clipboardTextSerializer: slice =>
      slice.content.textBetween(0, slice.content.size, '\n', node => printedText(node, printer)),
  };
}

/** A slash within a word or a number is a slash: `30/6`, `km/h`. */
function asksForFigure(view: EditorView, events: EditorEvents): boolean {
  const { $from } = view.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, null, ' ');
  if (!$from.parent.inlineContent || /\S$/u.test(before)) return false;
  events.binding('');
  return true;
}

function selectedIn({ selection }: EditorState): Selected {
  const node = selection instanceof NodeSelection ? selection.node : null;
  const { type, attrs } = node ?? {};
  return {
    figure: type === schema.nodes.figure ? (attrs?.figure as BoundFigure) : null,
    inCell: selection.$from.parent.type.spec.tableRole !== undefined,
    chart: type === schema.nodes.chart ? (attrs?.chart as DrawnChart) : null,
    passage: selection.$from.depth > 0 ? selection.$from.node(1).attrs.id : (attrs?.id ?? null),
  };
}

function printedText(
  node: { readonly type: { readonly name: string }; readonly attrs: Record<string, unknown> },
  printer: Printer,
) {
  if (node.type.name === 'figure') return printer.figure(node.attrs.figure as BoundFigure, false).text;
  return node.type.name === 'moment' ? printer.moment(node.attrs.moment as never) : '';
}
