import type { LookRecord } from '#contract';

/** What a rolled-forward report still asks a person to look at, kept in this browser until it has been cleared. */
const keyOf = (id: string): string => `khop-soan-xem-lai ${id}`;

export function keepLook(id: string, look: readonly LookRecord[]): void {
  try {
    if (look.length === 0) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify(look));
  } catch {
    // A browser that keeps nothing shows the list once less.
  }
}

export function lookKept(id: string): readonly LookRecord[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(id)) ?? '[]');
  } catch {
    return [];
  }
}
