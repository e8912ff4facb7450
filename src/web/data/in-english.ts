import type { Answer, DashboardRecord, Operations } from '#contract';

/** Something of the catalogue that may have a name in English beside its own. */
interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** For a reader of English: the English name in place of the other, which is still found by. */
export function withEnglishName<Of extends Named>(named: Of): Of & OtherName {
  return named.nameEn ? { ...named, name: named.nameEn, otherName: named.name } : named;
}

/** By what name a reader knows it. */
export function nameIn(language: 'vi' | 'en', { name, nameEn }: Named): string {
  return language === 'en' ? nameEn || name : name;
}

type Dimensions = Answer<Operations['dimensions']>;
type Fields = Answer<Operations['fields']>;

/** Breakdowns and their items under their English names, as far as somebody gave them. */
export function dimensionsInEnglish({ items }: Dimensions): Dimensions {
  return { items: items.map(each => ({ ...inEnglish(each), items: each.items.map(inEnglish) })) };
}

export function fieldsInEnglish({ items }: Fields): Fields {
  return { items: items.map(inEnglish) };
}

function inEnglish<Of extends { readonly name: string; readonly nameEn?: string | undefined }>(each: Of): Of {
  return each.nameEn ? { ...each, name: each.nameEn } : each;
}

export interface OtherName {
  readonly otherName?: string;
}

/** A row of the dashboard whose name and label may be in English, then with its own label as `otherName`. */
export type SpokenRow = DashboardRecord & OtherName;

type Dashboard = Answer<Operations['dashboard']>;

export function rowsInEnglish(dashboard: Dashboard): Dashboard & { readonly rows: readonly SpokenRow[] } {
  const rows = dashboard.rows.map(row => {
    return { ...row, name: nameIn('en', row), label: row.labelEn, otherName: row.label };
  });
  return { ...dashboard, rows };
}
