import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

interface LazyPageProps {
  /** The scrolling pane it stands in. */
  readonly pane: RefObject<HTMLElement | null>;
  /** Guess of its height in pixels until it has been drawn once. */
  readonly guess: number;
  /** Drawn wherever it is: short documents, the chosen place, print. */
  readonly always: boolean;
  readonly children: () => ReactNode;
}

/** Draws its children only near the visible part of the pane and keeps their height when they go. */
export function LazyPage({ pane, guess, always, children }: LazyPageProps) {
  const own = useRef<HTMLDivElement>(null);
  const [{ near, height }, setState] = useState({ near: false, height: guess });
  const drawn = near || always;

  useEffect(() => {
    const element = own.current;
    if (!element) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const measured = element.childElementCount > 0 ? element.offsetHeight : null;
        setState(last => ({ near: entry.isIntersecting, height: measured ?? last.height }));
      },
      { root: pane.current, rootMargin: '1200px 0px' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [pane]);

  const style = drawn ? { containIntrinsicBlockSize: `auto ${guess}px` } : { height };
  return (
    <div ref={own} className="lazy-page" style={style}>
      {drawn ? children() : null}
    </div>
  );
}
