import { type RefObject, useEffect } from 'react';

/** j and k, or the arrows once inside, walk over the links marked `data-row`. */
export function useRowKeys(table: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('input, textarea, select, [role="dialog"]')) return;
      const inside = target.closest('[data-row]') !== null;
      const step =
        event.key === 'j' || (inside && event.key === 'ArrowDown')
          ? 1
          : event.key === 'k' || (inside && event.key === 'ArrowUp')
            ? -1
            : 0;
      if (step === 0) return;
      const rows = [...(table.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      const next = rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
      event.preventDefault();
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: 'nearest' });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [table]);
}
