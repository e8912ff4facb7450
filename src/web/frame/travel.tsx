import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';

/** Goes to an address of ours without loading the page again. */
export const Travel = createContext<(address: string) => void>(() => {});

interface WayProps {
  readonly to: string;
  readonly current?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link between rooms: a real address, which opens in a new tab when asked, and no new load otherwise. */
export function Way({ to, current = false, className, children }: WayProps) {
  const travel = useContext(Travel);
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    travel(to);
  };
  return (
    <a href={to} className={className} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
