/** Breakdowns as they are edited: what is wrong with their items, and which of them must stay. */
import { sql } from 'kysely';
import { breakdownKey, type Dimension, type DimensionItem } from '#figures';
import type { Problem } from '../problem.ts';
import type { CataloguePlace, Catalogue } from './read.ts';

/** The dimension whose items name the fields of the report, in the order in which a report goes through them. */
export const fieldDimension = 'field';

type ItemFault = Problem & { readonly column: 'items' };

/** Items have each a code of their own, and are parts of items of the same dimension, never of themselves. */
export function itemFaults({ items }: Dimension): ItemFault[] {
  const known = new Map(items.map(item => [item.code, item]));
  return [
    ...items.filter(item => known.get(item.code) !== item).map(repeated),
    ...items.filter(({ parent }) => parent !== null && !known.has(parent)).map(ofNothing),
    ...items.filter(item => isOfItself(item, known)).map(ofItself),
  ];
}

function isOfItself({ code, parent }: DimensionItem, known: ReadonlyMap<string, DimensionItem>): boolean {
  const above = new Set<string>();
  for (let at = parent; at !== null && !above.has(at); at = known.get(at)?.parent ?? null) above.add(at);
  return above.has(code);
}

const repeated = ({ code }: DimensionItem): ItemFault => ({
  id: 'repeated-item',
  column: 'items',
  vi: `Mã “${code}” đứng ở hai mục; mỗi mục cần một mã riêng.`,
  en: `Two items have the code “${code}”; each needs one of its own.`,
});

const ofNothing = ({ name, parent }: DimensionItem): ItemFault => ({
  id: 'unknown-parent',
  column: 'items',
  vi: `Mục “${name}” thuộc mục “${parent}”, nhưng phân tổ không có mục đó.`,
  en: `The item “${name}” is a part of “${parent}”, which the breakdown does not have.`,
});

const ofItself = ({ name }: DimensionItem): ItemFault => ({
  id: 'part-of-itself',
  column: 'items',
  vi: `Mục “${name}” thuộc vào chính nó; hãy chọn mục khác ở cột “Thuộc mục”.`,
  en: `The item “${name}” is a part of itself; choose another item that it is a part of.`,
});

interface Lost {
  readonly dimension: string;
  readonly item: DimensionItem;
}

/** Items that the editions given leave out although there are figures of them, or indicators of the field: they stay. */
export async function itemsStillUsed(
  { db }: CataloguePlace,
  given: readonly Dimension[],
  held: Catalogue,
): Promise<(ItemFault & { readonly dimension: string })[]> {
  const lost = given.flatMap(edition => itemsLeftOut(edition, held));
  if (lost.length === 0) return [];
  const used = await inSeries(db, lost.map(keyOf));
  for (const { field } of held.indicators) used.add(breakdownKey({ [fieldDimension]: field }));
  return lost.filter(each => used.has(keyOf(each))).map(({ dimension, item }) => ({ ...stillUsed(item), dimension }));
}

function itemsLeftOut({ code, items }: Dimension, { dimensions }: Catalogue): Lost[] {
  const kept = new Set(items.map(item => item.code));
  const before = dimensions.find(dimension => dimension.code === code)?.items ?? [];
  return before.filter(item => !kept.has(item.code)).map(item => ({ dimension: code, item }));
}

const keyOf = ({ dimension, item }: Lost) => breakdownKey({ [dimension]: item.code });

/** Those of the keys that a series is broken down by, alone or with items of other dimensions. */
async function inSeries(db: CataloguePlace['db'], keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select distinct part.key from series, unnest(string_to_array(breakdown, ';')) as part (key)
    where part.key = any(${keys}::text[])`.execute(db);
  return new Set(rows.map(({ key }) => key));
}

const stillUsed = ({ name }: DimensionItem): ItemFault => ({
  id: 'item-in-use',
  column: 'items',
  vi: `Mục “${name}” đang có số liệu hoặc chỉ tiêu nên không bỏ được; có thể đổi tên nó.`,
  en: `The item “${name}” has figures or indicators and cannot be taken away; it can be renamed.`,
});
