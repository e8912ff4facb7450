import { sha256 } from '../ids.ts';

/** Plain data without what PostgreSQL cannot hold in text: NUL, and halves of a surrogate pair. */
export function keepable<T>(value: T): T {
  const text = (_key: string, part: unknown): unknown =>
    typeof part === 'string' ? Buffer.from(part).toString().replaceAll('\0', '\uFFFD') : part;
  return JSON.parse(JSON.stringify(value), text) as T;
}

/** SHA-256 of plain data, whatever the order of its keys: `jsonb` keeps none. */
export function digestOf(value: unknown): string {
  return sha256(JSON.stringify(value, inOrder));
}

function inOrder(_key: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}
