import { useEffect } from 'react';

/** `?` opens the help of a page, but not while somebody writes. */
export function useHelpKey(open: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const writing =
        event.target instanceof Element && event.target.closest('input, textarea, [contenteditable="true"]');
      if (event.key === '?' && !writing && !event.ctrlKey && !event.metaKey) open();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [open]);
}
