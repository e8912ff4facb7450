import { useEffect, useRef } from 'react';

export interface ReviewActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly accept: () => void;
  readonly mend: () => void;
  readonly merge: () => void;
  readonly leaveOut: () => void;
  readonly undo: () => void;
  readonly close: () => void;
}

const keys: Readonly<Record<string, keyof ReviewActions>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Enter: 'accept',
  e: 'mend',
  m: 'merge',
  x: 'leaveOut',
  u: 'undo',
};

/** Keys of the review. A field that is written in, a button and a link keep theirs, but for Escape. */
export function useReviewKeys(actions: ReviewActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (document.querySelector('[role="dialog"]')) return;
      const action = actionOf(event, target);
      if (action === null) return;
      event.preventDefault();
      latest.current[action]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function actionOf(event: KeyboardEvent, target: Element): keyof ReviewActions | null {
  if (event.key === 'Escape') return 'close';
  if (target.closest('input, textarea, select')) return null;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'z' ? 'undo' : null;
  if (event.key === 'Enter' && target.closest('button, a, summary')) return null;
  if (event.key.startsWith('Arrow') && target.closest('[tabindex="0"]:not([data-proposal])')) return null;
  return keys[event.key] ?? null;
}
