/** Crop seasons and their words. */
import type { SeasonName } from '#figures';

const names: readonly (readonly [SeasonName, string, pattern: string])[] = [
  ['winter-spring', 'Đông Xuân', 'đông[\\s-]{1,3}xuân'],
  // As the North calls it, where nothing is sown before the new year.
  ['winter-spring', 'Chiêm Xuân', 'chiêm[\\s-]{1,3}xuân'],
  ['summer-autumn', 'Hè Thu', 'hè[\\s-]{1,3}thu'],
  ['autumn-winter', 'Thu Đông', 'thu[\\s-]{1,3}đông'],
  ['main', 'mùa', 'mùa'],
  ['spring', 'Xuân', 'xuân'],
  ['summer', 'Hè', 'hè'],
  ['winter', 'Đông', 'đông'],
];

/** Alternatives for a pattern, the two-word seasons first. */
export const seasonWords = names.map(([, , pattern]) => pattern).join('|');

/** The season that words matched by `seasonWords` name. */
export function seasonOfWords(words: string): SeasonName | null {
  const written = words.toLowerCase().replace(/[\s-]{1,3}/g, ' ');
  return names.find(([, name]) => name.toLowerCase() === written)?.[0] ?? null;
}

export function wordsOfSeason(season: string): string {
  return names.find(([name]) => name === season)?.[1] ?? season;
}
