import type { Unit } from './figures.ts';

const scaled = (word: string, exponent: number): Unit => ({ word, exponent });

/** A unit that may be mistaken for the others of its row. */
function row(...units: readonly Unit[]): readonly Unit[] {
  return units.map(unit => ({ ...unit, mistaken: units.filter(other => other !== unit) }));
}

export const percent: Unit = { word: '%', exponent: 0, glued: true };
export const spacedPercent: Unit = { word: '%', exponent: 0 };
export const points: Unit = { word: 'điểm phần trăm', exponent: 0 };
export const times: Unit = { word: 'lần', exponent: 0 };
/** Numbers of table cells, dates and ranks. */
export const bare: Unit = { word: '', exponent: 0 };
export const bareCount: Unit = { word: '', exponent: 0, counted: true };
export const years: Unit = { word: 'năm', exponent: 0, counted: true };
export const places: Unit = { word: 'bậc', exponent: 0, counted: true };

export const [millions, billions] = row(scaled('triệu đồng', 6), scaled('tỷ đồng', 9)) as [Unit, Unit];
export const [millionDollars] = row(scaled('triệu USD', 6), scaled('tỷ USD', 9)) as [Unit, Unit];
export const [tonnes, thousandTonnes] = row(scaled('tấn', 3), scaled('nghìn tấn', 6)) as [Unit, Unit];
export const hectares: Unit = { word: 'ha', exponent: 0, mistaken: [scaled('nghìn ha', 3)] };
export const quintals: Unit = { word: 'tạ/ha', exponent: 2, mistaken: [scaled('tấn/ha', 3)] };
export const thousandVisits: Unit = { word: 'nghìn lượt khách', exponent: 3, mistaken: [counted('lượt khách')] };

/** People and things that are counted one by one. */
export function counted(word: string): Unit {
  return { word, exponent: 0, counted: true };
}
