import type { Document } from '#documents';
import { replaceText } from './replacing.ts';

/** One change of the text; `start` counts in the text as it stood just before. */
export interface Edit {
  readonly start: number;
  readonly before: string;
  readonly after: string;
  /** Edits of one sitting at one paragraph share a number and are undone together. */
  readonly sitting: number;
}

export interface History {
  readonly past: readonly Edit[];
  readonly future: readonly Edit[];
}

export const noHistory: History = { past: [], future: [] };

/** Remembers an edit just made; typing on in the same sitting lengthens the last edit. */
export function remember(history: History, edit: Edit): History {
  const last = history.past.at(-1);
  if (last && last.sitting === edit.sitting && last.start === edit.start && last.after === edit.before) {
    const joined = { ...last, after: edit.after };
    const past = history.past.slice(0, -1);
    return { past: joined.before === joined.after ? past : [...past, joined], future: [] };
  }
  return edit.before === edit.after ? history : { past: [...history.past, edit], future: [] };
}

export interface Step {
  readonly history: History;
  readonly document: Document;
  /** The replacement that was made, for whoever keeps another copy of the text. */
  readonly replaced: { readonly start: number; readonly end: number; readonly text: string };
}

export function undo(history: History, document: Document): Step | null {
  const edit = history.past.at(-1);
  if (!edit) return null;
  const rest = { past: history.past.slice(0, -1), future: [...history.future, edit] };
  return step(rest, document, { start: edit.start, end: edit.start + edit.after.length, text: edit.before });
}

export function redo(history: History, document: Document): Step | null {
  const edit = history.future.at(-1);
  if (!edit) return null;
  const rest = { past: [...history.past, edit], future: history.future.slice(0, -1) };
  return step(rest, document, { start: edit.start, end: edit.start + edit.before.length, text: edit.after });
}

function step(history: History, document: Document, replaced: Step['replaced']): Step {
  return { history, document: replaceText(document, replaced, replaced.text), replaced };
}
