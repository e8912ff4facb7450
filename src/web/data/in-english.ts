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

export interface OtherName {
  readonly otherName?: string;
}

/** A row of the dashboard whose name and label may be in English, then with its own label as `otherName`. */
export type SpokenRow = DashboardRecord & OtherName;

type Dashboard = Answer<Operations['dashboard']>;

/** Names of items are Vietnamese alone: the catalogue has no others. */
export function rowsInEnglish(dashboard: Dashboard): Dashboard & { readonly rows: readonly SpokenRow[] } {
  const rows = dashboard.rows.map(row => {
    const name = nameIn('en', row);
    return { ...row, name, label: name + row.label.slice(row.name.length), otherName: row.label };
  });
  return { ...dashboard, rows };
}
