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

/** Brings an element of a pane into view and, where asked, into focus. */
export function bringUp(pane: HTMLElement | null, selector: string, focus: boolean): void {
  const target = pane?.querySelector<HTMLElement>(selector);
  if (!pane || !target) return;
  if (focus) target.focus({ preventScroll: true });
  const scroll = () => {
    if (!inView(pane, target)) target.scrollIntoView({ block: 'center', inline: 'nearest' });
  };
  scroll();
  // Pages drawn for the first time on the way have other heights than was guessed: settle once they are laid out.
  requestAnimationFrame(scroll);
}

/** In pixels: what is nearer to the edge of its pane counts as hidden. */
const margin = 40;

function inView(pane: HTMLElement, target: HTMLElement): boolean {
  const around = pane.getBoundingClientRect();
  const head = pane.querySelector('[data-sticky]')?.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  const top = Math.max(around.top, head?.bottom ?? 0);
  return box.top >= top + margin / 2 && box.bottom <= around.bottom - margin;
}
