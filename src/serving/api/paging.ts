import { type Refused, refused } from './problem.ts';

const pageSize = 100;

/**
 * The page of a whole list that follows the entry named by the cursor. The cursor is that entry's key, so an entry
 * added or taken away meanwhile shifts nothing.
 */
export function pageAfter<Item>(
  list: readonly Item[],
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
  keyOf: (item: Item) => string,
): { readonly ok: true; readonly items: readonly Item[]; readonly next: string | null } | Refused {
  const key = cursor === undefined ? null : Buffer.from(cursor, 'base64url').toString();
  const at = key === null ? 0 : list.findIndex(item => keyOf(item) === key) + 1;
  if (key !== null && at === 0) return badCursor;
  const items = list.slice(at, at + (limit ?? pageSize));
  const last = items.at(-1);
  const more = last !== undefined && at + items.length < list.length;
  return { ok: true, items, next: more ? Buffer.from(keyOf(last)).toString('base64url') : null };
}

export const badCursor: Refused = refused('invalid-request', {
  vi: 'Con trỏ trang không còn dùng được; hãy đọc lại từ trang đầu.',
  en: 'The cursor can no longer be followed; read from the first page again.',
});
