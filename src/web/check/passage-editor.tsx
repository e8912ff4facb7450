import { Button } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../messages/language.tsx';
import { type Mark, segmentsOf } from '../text/marking.ts';
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
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(text);
  const [original] = useState(text);
  const frame = useRef(0);
  const write = useRef(editing.write);
  write.current = editing.write;

  useLayoutEffect(() => selectMark(field.current, marks, chosen), []); // once, when the field appears
  useEffect(() => {
    if (frame.current === 0) setDraft(now => (now.normalize('NFC') === text ? now : text));
  }, [text]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const change = (next: string) => {
    setDraft(next);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      write.current(next);
    });
  };
  const finish = () => {
    if (frame.current !== 0) {
      cancelAnimationFrame(frame.current);
      frame.current = 0;
      editing.write(draft);
    }
    editing.end();
  };
  return (
    <div className="editor">
      <div className="editor-stack">
        <div className="editor-mirror" aria-hidden="true">
          {mirrored(draft, marks)}
        </div>
        <textarea
          ref={field}
          className="editor-field"
          aria-label={words.editor.label}
          aria-describedby="editor-hint editor-left"
          value={draft}
          rows={1}
          spellCheck={false}
          onChange={event => change(event.currentTarget.value)}
          onPaste={event => pasteOnOneLine(event)}
          onKeyDown={event => {
            if (event.nativeEvent.isComposing) return;
            if (event.key !== 'Escape' && event.key !== 'Enter') return;
            event.preventDefault();
            finish();
          }}
        />
      </div>
      <div className="editor-foot" lang={words.language}>
        <Button size="compact-sm" onClick={finish}>
          {words.editor.done}
        </Button>
        <Button size="compact-sm" variant="default" disabled={draft === original} onClick={() => change(original)}>
          {words.editor.restore}
        </Button>
        <span
          id="editor-left"
          role="status"
          className={marks.length > 0 ? 'editor-left' : 'editor-left editor-left--none'}
        >
          {words.editor.left(marks.length)}
        </span>
        <span id="editor-hint" className="editor-hint">
          {words.editor.hint}
        </span>
      </div>
    </div>
  );
}

function mirrored(draft: string, marks: readonly Mark[]) {
  let at = 0;
  return segmentsOf(draft, marks, []).map(({ text, mark }) => {
    const key = at;
    at += text.length;
    return (
      <span key={key} className={mark ? `mark mark--${mark.verdict}` : undefined}>
        {text}
      </span>
    );
  });
}

/** The chosen figure is selected, ready to be typed over; else the caret stands at the end. */
function selectMark(field: HTMLTextAreaElement | null, marks: readonly Mark[], chosen: string | null): void {
  if (!field) return;
  const mark = marks.find(({ id }) => id === chosen);
  field.focus({ preventScroll: true });
  field.setSelectionRange(mark?.start ?? field.value.length, mark?.end ?? field.value.length);
  field.scrollIntoView({ block: 'nearest' });
}

/** A paragraph is one line of text: line ends that come with a paste become spaces. */
function pasteOnOneLine(event: React.ClipboardEvent<HTMLTextAreaElement>): void {
  const pasted = event.clipboardData.getData('text/plain');
  if (!/[\r\n]/.test(pasted)) return;
  event.preventDefault();
  const field = event.currentTarget;
  field.setRangeText(pasted.split(/[\r\n]+/).join(' '), field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
