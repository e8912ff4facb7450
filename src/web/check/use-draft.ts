import { useEffect, useMemo, useRef, useState } from 'react';

export interface Draft {
  readonly text: string;
  /** True when it differs from the text that was there when writing began. */
  readonly changed: boolean;
  readonly change: (text: string) => void;
  readonly restore: () => void;
  /** Hands over at once what still waits for its frame. */
  readonly flush: () => void;
}

/**
 * Text as it is typed, handed to `write` at most once a frame. It is kept apart from the document's text because that
 * is put in NFC, which must not reach into what an input method is still composing.
 */
export function useDraft(text: string, write: (text: string) => void): Draft {
  const [draft, setDraft] = useState(text);
  const [original] = useState(text);
  const held = useRef({ frame: 0, waiting: null as string | null, write });
  useEffect(() => {
    held.current.write = write;
  }, [write]);
  // Undo and accepted suggestions change the text from outside; what is typed comes back here as it was sent.
  useEffect(() => {
    if (held.current.waiting === null) setDraft(now => (now.normalize('NFC') === text ? now : text));
  }, [text]);

  const hand = useMemo(() => {
    const flush = () => {
      const { frame, waiting } = held.current;
      cancelAnimationFrame(frame);
      held.current.waiting = null;
      if (waiting !== null) held.current.write(waiting);
    };
    const change = (next: string) => {
      setDraft(next);
      if (held.current.waiting === null) held.current.frame = requestAnimationFrame(flush);
      held.current.waiting = next;
    };
    return { flush, change };
  }, []);
  useEffect(() => hand.flush, [hand]);
  return { text: draft, changed: draft !== original, ...hand, restore: () => hand.change(original) };
}
