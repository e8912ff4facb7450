import type { DimensionRecord } from '#contract';
import { hyphened } from '#vietnamese';

/** A breakdown while it is edited: texts may be empty, and an item need not have its code yet. */
export interface DimensionDraft {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly items: readonly ItemDraft[];
}

export interface ItemDraft {
  /** Stays the same wherever the item is moved. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly parent: string | null;
  /** True until it is saved: its code may still be chosen. */
  readonly fresh: boolean;
}

export function draftOf({ code, name, nameEn, items }: DimensionRecord): DimensionDraft {
  return {
    code,
    name,
    nameEn: nameEn ?? '',
    items: items.map(item => ({ ...item, key: item.code, nameEn: item.nameEn ?? '', fresh: false })),
  };
}

/** As it is sent: items without a name or code were never filled in; a new item without a code takes one from its name. */
export function recordOf({ code, name, nameEn, items }: DimensionDraft): DimensionRecord {
  const taken = new Set(items.map(item => item.code));
  const filled = items.filter(item => !item.fresh || item.name.trim() !== '' || item.code !== '');
  return {
    code,
    name: name.normalize('NFC'),
    ...inEnglish(nameEn),
    items: filled.map(item => ({
      code: item.code || freeCode(item.name, taken),
      name: item.name.normalize('NFC'),
      ...inEnglish(item.nameEn),
      parent: item.parent,
    })),
  };
}

const inEnglish = (nameEn: string) => (nameEn.trim() === '' ? {} : { nameEn });

/** `Lúa mùa` is `lua-mua`, and `lua-mua-2` where that is taken. */
function freeCode(name: string, taken: Set<string>): string {
  const words = hyphened(name).slice(0, 100);
  let code = words;
  for (let n = 2; taken.has(code); n++) code = `${words}-${n}`;
  taken.add(code);
  return code;
}

export function withItem(draft: DimensionDraft, key: string, change: Partial<ItemDraft>): DimensionDraft {
  return { ...draft, items: draft.items.map(item => (item.key === key ? { ...item, ...change } : item)) };
}

export function withNewItem(draft: DimensionDraft, key: string): DimensionDraft {
  const item = { key, code: '', name: '', nameEn: '', parent: null, fresh: true };
  return { ...draft, items: [...draft.items, item] };
}

/** Items that were parts of it are parts of nothing then. */
export function withoutItem(draft: DimensionDraft, key: string): DimensionDraft {
  const gone = draft.items.find(item => item.key === key)?.code;
  const items = draft.items
    .filter(item => item.key !== key)
    .map(item => (item.parent !== null && item.parent === gone ? { ...item, parent: null } : item));
  return { ...draft, items };
}

/** One place up (-1) or down (1). */
export function moved(draft: DimensionDraft, key: string, by: -1 | 1): DimensionDraft {
  const from = draft.items.findIndex(item => item.key === key);
  const [item, other] = [draft.items[from], draft.items[from + by]];
  if (item === undefined || other === undefined) return draft;
  const items = [...draft.items];
  items[from] = other;
  items[from + by] = item;
  return { ...draft, items };
}
