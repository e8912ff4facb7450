import { describe, expect, it } from 'vitest';
import { type Document, fromText } from '#documents';
import { type Edit, type History, noHistory, redo, remember, undo } from './history.ts';
import { replaceText } from './replacing.ts';

/** The document and its history after the edits were made one after the other. */
function after(edits: readonly Edit[]): { document: Document; history: History } {
  let document = fromText('Đạt 89,0% kế hoạch.', 'a.txt');
  let history = noHistory;
  for (const edit of edits) {
    document = replaceText(document, { start: edit.start, end: edit.start + edit.before.length }, edit.after);
    history = remember(history, edit);
  }
  return { document, history };
}

const typed = (sitting: number, before: string, next: string): Edit => ({ start: 4, before, after: next, sitting });

describe('history', () => {
  it('undoes what was typed in one sitting together', () => {
    const { document, history } = after([typed(1, '89,0%', '9,0%'), typed(1, '9,0%', '98,0%')]);
    expect(history.past).toHaveLength(1);
    const back = undo(history, document);
    expect(back?.document.text).toBe('Đạt 89,0% kế hoạch.');
    expect(back && undo(back.history, back.document)).toBeNull();
  });

  it('undoes two sittings one by one, and does them again', () => {
    const { document, history } = after([typed(1, '89,0%', '98,0%'), typed(2, '98,0%', '97,0%')]);
    const once = undo(history, document);
    expect(once?.document.text).toBe('Đạt 98,0% kế hoạch.');
    expect(once?.replaced).toEqual({ start: 4, end: 9, text: '98,0%' });
    const again = once && redo(once.history, once.document);
    expect(again?.document.text).toBe('Đạt 97,0% kế hoạch.');
  });

  it('forgets a sitting that ended where it began', () => {
    expect(after([typed(1, '89,0%', '9'), typed(1, '9', '89,0%')]).history.past).toEqual([]);
  });

  it('forgets what was undone once something new is written', () => {
    const { document, history } = after([typed(1, '89,0%', '98,0%')]);
    const back = undo(history, document);
    const next = remember(back?.history ?? noHistory, typed(2, '89,0%', '90,0%'));
    expect(redo(next, document)).toBeNull();
  });
});
