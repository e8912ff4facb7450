import { Button } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../messages/language.tsx';
import { type Mark, segmentsOf } from '../text/marking.ts';
import { type Draft, useDraft } from './use-draft.ts';
import type { Editing } from './use-editing.ts';

interface PassageEditorProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
  readonly editing: Editing;
}

/**
 * A field over a mirror of the same text: the mirror draws the marks and gives the field its height, so that the
 * verdict is seen under the words while they are typed.
 */
export function PassageEditor({ text, marks, chosen, editing }: PassageEditorProps) {
  const words = useWords();
  const draft = useDraft(text, editing.write);
  const field = useRef<HTMLTextAreaElement>(null);
  const atStart = useRef({ marks, chosen });
  useEffect(() => selectMark(field.current, atStart.current), []);
  const finish = () => {
    draft.flush();
    editing.end();
  };
  return (
    <div className="editor">
      <div className="editor-stack">
        <div className="editor-mirror" aria-hidden="true">
          {segmentsOf(draft.text, marks, []).map(({ start, text: words, mark }) => (
            <span key={start} className={mark ? `mark mark--${mark.verdict}` : undefined}>
              {words}
            </span>
          ))}
        </div>
        <textarea
          ref={field}
          className="editor-field"
          aria-label={words.editor.label}
          aria-describedby="editor-hint editor-left"
          value={draft.text}
          rows={1}
          spellCheck={false}
          onChange={event => draft.change(event.currentTarget.value)}
          onPaste={pasteOnOneLine}
          onKeyDown={event => {
            if (endsEditing(event)) finish();
          }}
        />
      </div>
      <EditorFoot draft={draft} left={marks.length} onDone={finish} />
    </div>
  );
}

interface EditorFootProps {
  readonly draft: Draft;
  readonly left: number;
  readonly onDone: () => void;
}

function EditorFoot({ draft, left, onDone }: EditorFootProps) {
  const words = useWords();
  return (
    <div className="editor-foot" lang={words.language}>
      <Button size="compact-sm" onClick={onDone}>
        {words.editor.done}
      </Button>
      <Button size="compact-sm" variant="default" disabled={!draft.changed} onClick={draft.restore}>
        {words.editor.restore}
      </Button>
      <span id="editor-left" role="status" className={left > 0 ? 'editor-left' : 'editor-left editor-left--none'}>
        {words.editor.left(left)}
      </span>
      <span id="editor-hint" className="editor-hint">
        {words.editor.hint}
      </span>
    </div>
  );
}

function endsEditing(event: KeyboardEvent): boolean {
  // While an input method composes a letter, Enter and Escape belong to it.
  if (event.nativeEvent.isComposing) return false;
  if (event.key !== 'Escape' && event.key !== 'Enter') return false;
  event.preventDefault();
  return true;
}

/** The digits of the chosen figure are selected, ready to be typed over; else the caret stands at the end. */
function selectMark(field: HTMLTextAreaElement | null, at: { marks: readonly Mark[]; chosen: string | null }): void {
  if (!field) return;
  const mark = at.marks.find(({ id }) => id === at.chosen);
  field.focus({ preventScroll: true });
  const digits = mark && /\d[\d.,]*/.exec(field.value.slice(mark.start, mark.end));
  const start = mark && digits ? mark.start + digits.index : field.value.length;
  field.setSelectionRange(start, start + (digits?.[0].length ?? 0));
  field.scrollIntoView({ block: 'nearest' });
}

/** A paragraph is one line of text: line ends that come with a paste become spaces. */
function pasteOnOneLine(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const pasted = event.clipboardData.getData('text/plain');
  if (!/[\r\n]/.test(pasted)) return;
  event.preventDefault();
  const field = event.currentTarget;
  field.setRangeText(pasted.split(/[\r\n]+/).join(' '), field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
