import { useCallback, useState } from 'react';

/** Which of the two places of a finding takes the keyboard focus; both are scrolled to. */
export type FocusOn = 'card' | 'mark' | 'neither';

export interface Choice {
  readonly id: string | null;
  readonly focus: FocusOn;
  /** Grows with every choice, so that choosing the same finding again scrolls to it again. */
  readonly nth: number;
}

export interface Choosing {
  readonly choice: Choice;
  readonly choose: (id: string | null, focus: FocusOn) => void;
}

export function useChoice(): Choosing {
  const [choice, setChoice] = useState<Choice>({ id: null, focus: 'neither', nth: 0 });
  const choose = useCallback(
    (id: string | null, focus: FocusOn) => setChoice(last => ({ id, focus, nth: last.nth + 1 })),
    [],
  );
  return { choice, choose };
}

/** Brings an element of a pane into view and, where asked, into focus; false when it is not drawn. */
export function bringUp(pane: HTMLElement | null, selector: string, focus: boolean): boolean {
  const target = pane?.querySelector<HTMLElement>(selector);
  if (!target) return false;
  if (focus) target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center', inline: 'nearest' });
  // Pages drawn for the first time on the way have other heights than was guessed: settle once they are laid out.
  requestAnimationFrame(() => target.scrollIntoView({ block: 'center', inline: 'nearest' }));
  return true;
}
