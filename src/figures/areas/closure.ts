/** Who lay in whom and when, as rows a store can keep: a roll-up as of any day is then one join. */
import type { Area } from '../area.ts';

/** On every day of [from, to) `descendant` lay in `ancestor`, `depth` steps down; 0 is the area itself. */
export interface ClosureRow {
  readonly ancestor: string;
  readonly descendant: string;
  readonly depth: number;
  readonly from: string;
  readonly to: string | null;
}

interface Days {
  readonly from: string;
  readonly to: string | null;
}

function common(a: Days, b: Days): Days | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to;
  return to === null || from < to ? { from, to } : null;
}

/** Every row, by descendant in the order given; versions that differ only in name or code give one row. */
export function closureOf(areas: readonly Area[]): ClosureRow[] {
  const known = new Map(areas.map(area => [area.id, area]));
  return areas.flatMap(area => {
    const rows: ClosureRow[] = [];
    for (const version of area.versions) {
      climb({ known, rows, seen: [], descendant: area.id }, area.id, version);
    }
    return joined(rows);
  });
}

interface Climb {
  readonly known: ReadonlyMap<string, Area>;
  readonly rows: ClosureRow[];
  readonly descendant: string;
  /** The areas passed on the way up: a circle of parents ends there. */
  readonly seen: readonly string[];
}

function climb(state: Climb, ancestor: string, days: Days): void {
  if (state.seen.includes(ancestor)) return;
  for (const version of state.known.get(ancestor)?.versions ?? []) {
    const both = common(version, days);
    if (both === null) continue;
    state.rows.push({ ancestor, descendant: state.descendant, depth: state.seen.length, ...both });
    if (version.parent !== null) climb({ ...state, seen: [...state.seen, ancestor] }, version.parent, both);
  }
}

/** Rows of one ancestor that adjoin become one. */
function joined(rows: readonly ClosureRow[]): ClosureRow[] {
  const key = (row: ClosureRow) => `${String(row.depth).padStart(3, '0')} ${row.ancestor} ${row.from}`;
  const sorted = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const kept: ClosureRow[] = [];
  for (const row of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && last.ancestor === row.ancestor && last.depth === row.depth && last.to === row.from) {
      kept[kept.length - 1] = { ...last, to: row.to };
    } else kept.push(row);
  }
  return kept.map(row => Object.freeze(row));
}
