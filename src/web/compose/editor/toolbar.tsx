import { ActionIcon, Menu } from '@mantine/core';
import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, splitCell } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import type { HeadingLevel } from '#composing';
import { RedoIcon, UndoIcon } from '../../frame/icons.tsx';
import { useComposeWords } from '../../messages/compose-words.ts';
import { axisPeriods } from '../finding/axis.ts';
import {
  asAnnex,
  asHeading,
  asItem,
  asParagraph,
  deleteTablePassage,
  insertChart,
  insertTable,
  mergeChosenCells,
} from './commands.ts';
import { schema } from './schema.ts';
import type { ToolState } from './tool-state.ts';
import './toolbar.css';

interface ToolbarProps {
  readonly view: EditorView | null;
  readonly tools: ToolState;
  readonly readOnly: boolean;
  /** The report's own: where the axis of a new chart ends. */
  readonly period: string;
  readonly onBind: () => void;
}

/** Along the axis of a new chart. */
const monthsAtFirst = 6;

const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5];

/** What can be done to the text by pointing; everything here has a key as well. */
export function Toolbar({ view, tools, readOnly, period, onBind }: ToolbarProps) {
  const { editor } = useComposeWords();
  const run = (command: Command) => {
    if (view === null) return;
    command(view.state, view.dispatch, view);
    view.focus();
  };
  if (readOnly) return null;
  return (
    <div className="toolbar" role="toolbar" aria-label={editor.tools}>
      <StyleChoice style={tools.style} onRun={run} />
      <Mark name="bold" label={editor.bold} worn={tools.bold} onRun={run} />
      <Mark name="italic" label={editor.italic} worn={tools.italic} onRun={run} />
      <button type="button" className="toolbar-word" onClick={onBind} title="/ · Ctrl+K">
        {editor.bind}
      </button>
      <Insertions inTable={tools.inTable} period={period} onRun={run} />
      <ActionIcon
        variant="subtle"
        aria-label={editor.undo}
        title="Ctrl+Z"
        disabled={!tools.undo}
        onClick={() => run(undo)}
      >
        <UndoIcon />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={editor.redo}
        title="Ctrl+Y"
        disabled={!tools.redo}
        onClick={() => run(redo)}
      >
        <RedoIcon />
      </ActionIcon>
    </div>
  );
}

interface PartProps {
  readonly onRun: (command: Command) => void;
}

interface InsertionsProps extends PartProps {
  readonly inTable: boolean;
  readonly period: string;
}

/** A table or a chart; within a table, what can be done to it. */
function Insertions({ inTable, period, onRun }: InsertionsProps) {
  const { editor } = useComposeWords();
  if (inTable) return <TableMenu onRun={onRun} />;
  const chart = insertChart(axisPeriods('month', monthsAtFirst, period));
  return (
    <>
      <button type="button" className="toolbar-word" onClick={() => onRun(insertTable)}>
        {editor.table}
      </button>
      <button type="button" className="toolbar-word" onClick={() => onRun(chart)}>
        {editor.chart}
      </button>
    </>
  );
}

function StyleChoice({ style, onRun }: PartProps & Pick<ToolState, 'style'>) {
  const { editor } = useComposeWords();
  const commands: Readonly<Record<string, Command>> = {
    paragraph: asParagraph,
    ...Object.fromEntries(levels.map(level => [`heading${level}`, asHeading(level)])),
    item1: asItem(1),
    item2: asItem(2),
    annex: asAnnex,
  };
  return (
    <select
      aria-label={editor.style}
      value={style}
      onChange={event => {
        const command = commands[event.currentTarget.value];
        if (command) onRun(command);
      }}
    >
      <option value="paragraph">{editor.paragraph}</option>
      {levels.map(level => (
        <option key={level} value={`heading${level}`}>
          {editor.heading(level)}
        </option>
      ))}
      <option value="item1">{editor.item}</option>
      <option value="item2">{editor.subItem}</option>
      <option value="annex">{editor.annex}</option>
    </select>
  );
}

interface MarkProps extends PartProps {
  readonly name: 'bold' | 'italic';
  readonly label: string;
  readonly worn: boolean;
}

function Mark({ name, label, worn, onRun }: MarkProps) {
  return (
    <button
      type="button"
      className={`toolbar-mark toolbar-mark--${name}`}
      aria-label={label}
      aria-pressed={worn}
      title={name === 'bold' ? 'Ctrl+B' : 'Ctrl+I'}
      onClick={() => onRun(toggleMark(schema.marks[name]))}
    >
      {label.slice(0, 1)}
    </button>
  );
}

function TableMenu({ onRun }: { readonly onRun: (command: Command) => void }) {
  const { editor } = useComposeWords();
  const entries: readonly (readonly [string, Command])[] = [
    [editor.addRow, addRowAfter],
    [editor.addColumn, addColumnAfter],
    [editor.mergeCells, mergeChosenCells],
    [editor.splitCell, splitCell],
    [editor.deleteRow, deleteRow],
    [editor.deleteColumn, deleteColumn],
    [editor.deleteTable, deleteTablePassage],
  ];
  return (
    <Menu>
      <Menu.Target>
        <button type="button" className="toolbar-word">
          {editor.tableMenu}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(([name, command]) => (
          <Menu.Item key={name} onClick={() => onRun(command)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
