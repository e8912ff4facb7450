/**
 * A unit of measure: what is counted or measured, and by which power of ten the printed number is scaled. `nghìn con`
 * is {base: 'con', exponent: 3}; `tấn` is {base: 'kg', exponent: 3}; `ha` is {base: 'm²', exponent: 4}.
 */
export interface Unit {
  /** As normally written: `nghìn con`, `tỷ đồng`, `tạ/ha`, `%`. */
  readonly name: string;
  readonly base: string;
  readonly exponent: number;
  /** What kind of thing the unit is; only counts are exact when printed in full. */
  readonly family: 'count' | 'measure' | 'money' | 'percent' | 'points' | 'multiple' | 'rate';
}

/** True when numbers in the two units may be added or compared after moving the decimal mark. */
export function sameBase(a: Unit | null, b: Unit | null): boolean {
  return a === b || (a !== null && b !== null && a.base === b.base && a.family === b.family);
}
