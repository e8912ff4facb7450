/** Who sets targets, by the codes that a reading gives them; the catalogue may have other names for its organisations. */
const ASSIGNERS: Readonly<Record<string, string>> = {
  'ke-hoach': 'Kế hoạch',
  'ke-hoach-ky': 'Kế hoạch của kỳ',
  tw: 'Trung ương',
  'hdnd-tinh': 'HĐND tỉnh',
  'hdnd-huyen': 'HĐND huyện',
};

/** Name of who set a target whose organisation no catalogue knows; `ke-hoach` is a plan of which it is not said who. */
export function assignerName(code: string): string | null {
  return ASSIGNERS[code] ?? null;
}
