import type { Store } from '../store.ts';

export interface PeriodHeld {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  /** Figures entered, every vintage and correction counted. */
  readonly figures: number;
}

/** Periods that hold figures: those that end last first, and of those the longest. */
export async function periodsOf({ db, province }: Pick<Store, 'db' | 'province'>): Promise<readonly PeriodHeld[]> {
  const rows = await db
    .selectFrom('period_held')
    .selectAll()
    .where('province_id', '=', province)
    .orderBy('period_to', 'desc')
    .orderBy('period_from')
    .orderBy('period')
    .execute();
  return rows.map(row => ({
    code: row.period,
    from: row.period_from,
    to: row.period_to,
    figures: Number(row.figures),
  }));
}
