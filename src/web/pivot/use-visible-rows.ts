import { type RefObject, useEffect, useState } from 'react';

export interface VisibleRows {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** Rows drawn beyond the visible ones on either side, so that a turn of the wheel finds them there. */
const beyond = 20;
const firstScreen = 60;

/** Which of many rows of one height are in view of their scrolling box. */
export function useVisibleRows(box: RefObject<HTMLElement | null>, count: number, rowHeight: number): VisibleRows {
  const [top, setTop] = useState({ first: 0, shown: firstScreen });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      // In whole screens, so that not every pixel draws anew.
      const first = Math.floor(element.scrollTop / rowHeight / beyond) * beyond;
      const shown = Math.ceil(element.clientHeight / rowHeight);
      setTop(last => (last.first === first && last.shown === shown ? last : { first, shown }));
    };
    element.addEventListener('scroll', look, { passive: true });
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      watcher.disconnect();
    };
  }, [box, rowHeight]);
  return {
    first: Math.min(Math.max(0, top.first - beyond), Math.max(0, count - 1)),
    end: Math.min(count, top.first + top.shown + 2 * beyond),
  };
}
