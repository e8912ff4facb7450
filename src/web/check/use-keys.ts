import { useEffect, useRef } from 'react';

export interface KeyActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly back: () => void;
  readonly edit: () => void;
  readonly accept: () => void;
  readonly filter: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const writes = 'input, textarea, select, [contenteditable]';
/** Places whose arrow keys already mean something. */
const ownsArrows = '[role="menu"], [role="tablist"], [role="dialog"]';

/** Keys of the review; none is taken from a field one writes in, from an open dialog, or from a browser shortcut. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest(writes) || document.querySelector('[role="dialog"]')) return;
      const action = actionFor(event, target);
      if (!action) return;
      event.preventDefault();
      latest.current[action]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function actionFor(event: KeyboardEvent, target: Element): keyof KeyActions | null {
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase();
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  const arrows = !target.closest(ownsArrows);
  switch (event.key) {
    case 'j':
      return 'next';
    case 'k':
      return 'previous';
    case 'ArrowDown':
      return arrows && target.closest('[data-card], [data-finding]') ? 'next' : null;
    case 'ArrowUp':
      return arrows && target.closest('[data-card], [data-finding]') ? 'previous' : null;
    case 'Escape':
      return arrows ? 'back' : null;
    case 'e':
      return 'edit';
    case 'a':
      return 'accept';
    case '/':
      return 'filter';
    default:
      return null;
  }
}
