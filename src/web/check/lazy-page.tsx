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
  const height = useRef(guess);
  const [near, setNear] = useState(false);
  const drawn = near || always;

  useEffect(() => {
    const element = own.current;
    if (!element) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && element.childElementCount > 0) height.current = element.offsetHeight;
        setNear(entry.isIntersecting);
      },
      { root: pane.current, rootMargin: '1200px 0px' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [pane]);

  return (
    <div
      ref={own}
      className="lazy-page"
      style={drawn ? { containIntrinsicBlockSize: `auto ${guess}px` } : { height: height.current }}
    >
      {drawn ? children() : null}
    </div>
  );
}
