import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { useLatest } from './use-latest.ts';

/** Milliseconds without a key after which what was typed is read; and the longest it may go unread while keys come. */
const pause = 250;
const longest = 1000;

interface Settled<T> {
  /** As it was read last. */
  readonly value: T;
  /** Something changed: `read` says what there is, when it is asked. */
  readonly changed: (read: () => T) => void;
  /** Reads it now. */
  readonly settle: () => void;
}

/** Reads what is typed when the keys rest, at least once a second, and at once when the page is left. */
export function useSettled<T>(first: T, onSettled: (value: T) => void): Settled<T> {
  const [value, setValue] = useState(first);
  const waiting = useRef<{ readonly read: () => T; readonly since: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useLatest(onSettled);
  const settle = useCallback(() => {
    clearTimeout(timer.current);
    const read = waiting.current?.read;
    waiting.current = null;
    if (read === undefined) return;
    const settled = read();
    // What is drawn of it waits for the keys.
    startTransition(() => setValue(settled));
    told.current(settled);
  }, [told]);
  useEffect(() => {
    addEventListener('pagehide', settle);
    return () => {
      removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);
  const changed = useCallback(
    (read: () => T) => {
      const now = performance.now();
      waiting.current = { read, since: waiting.current?.since ?? now };
      clearTimeout(timer.current);
      timer.current = setTimeout(settle, Math.max(0, Math.min(pause, waiting.current.since + longest - now)));
    },
    [settle],
  );
  return { value, changed, settle };
}
