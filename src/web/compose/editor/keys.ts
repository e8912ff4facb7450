import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { asHeading, asItem, asParagraph, moveLevel, plainAtStart, splitItem } from './commands.ts';
import { schema } from './schema.ts';

/** `Mod` is Ctrl, on a Mac Cmd. The same list is shown by the help. */
export const editorKeys: Readonly<Record<string, Command>> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  'Mod-b': toggleMark(schema.marks.bold),
  'Mod-i': toggleMark(schema.marks.italic),
  'Mod-Alt-0': asParagraph,
  'Mod-Alt-1': asHeading(1),
  'Mod-Alt-2': asHeading(2),
  'Mod-Alt-3': asHeading(3),
  'Mod-Alt-4': asHeading(4),
  'Mod-Alt-5': asHeading(5),
  'Mod-Alt-8': asItem(1),
  'Mod-Alt-9': asItem(2),
  Enter: splitItem,
  Backspace: plainAtStart,
  Tab: chainCommands(goToNextCell(1), moveLevel(1)),
  'Shift-Tab': chainCommands(goToNextCell(-1), moveLevel(-1)),
};

export const keyPlugins = (): readonly Plugin[] => [keymap(editorKeys), keymap(baseKeymap)];
