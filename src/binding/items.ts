import { fold } from '#vietnamese';
import { codeOf } from './codes.ts';
import { ANIMALS, CROPS, MEASURES_BY_ITEM, TOPIC } from './nameWords.ts';

/** An item of a breakdown, by names that people use. */
export interface ItemNamed {
  /** Code of the dimension. */
  readonly dimension: string;
  readonly dimensionName: string;
  readonly code: string;
  readonly name: string;
}

/** Dimension of the parts that a text lists under a whole, whatever they are. */
export const PART = 'trong-do';

const CROP_KEYS = keys(CROPS);
const ANIMAL_KEYS = keys(ANIMALS);

function keys(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(fold));
}

/** The crop, the animal or the other item that words name under a measure; null when they name a topic or too much. */
export function itemOf(words: string, measure: string, farmed = false): ItemNamed | null {
  const name = words.replace(/^(?:cây|con|đàn|nhóm)\s+(?=\p{L})/iu, '').trim();
  const key = fold(name);
  if (ANIMAL_KEYS.has(key)) return item('vat-nuoi', 'Vật nuôi', name);
  if (CROP_KEYS.has(key) || CROP_KEYS.has(key.replace(/ các loại$/u, '')) || CROP_KEYS.has(fold(words)))
    return item('cay-trong', 'Cây trồng', CROP_KEYS.has(key) ? name : words);
  // `Sản lượng xi măng` and `Diện tích thiệt hại` are of no crop, unless farming is spoken of.
  if (!farmed && !FARMED.test(measure)) return null;
  if (!MEASURES_BY_ITEM.test(measure) && !/^diện tích gieo trồng/iu.test(measure)) return null;
  if (TOPIC.test(words) || words.split(' ').length > 6) return null;
  // Under a measure of farming, what stands before the colon is what is grown or raised.
  return item('cay-trong', 'Cây trồng', name);
}

/** Words that tell of farming, in a measure's own name or around it. */
export const FARMED =
  /(?<!\p{L})(?:gieo|cấy|năng suất|thu hoạch|trồng trọt|nông nghiệp|vụ (?:xuân|mùa|đông|hè|thu))(?!\p{L})/iu;

export function item(dimension: string, dimensionName: string, name: string): ItemNamed {
  const shown = name.charAt(0).toUpperCase() + name.slice(1);
  return { dimension, dimensionName, code: codeOf(name), name: shown };
}
