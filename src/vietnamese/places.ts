/** Finds named places in text. What a name means depends on the kind word before it and on the day: all are returned. */
import { fold } from './fold.ts';
import { caoBangPlaces, type Place, type PlaceKind, provinces } from './gazetteer.ts';

export interface FoundPlace {
  /** From the kind word, when one stands right before the name. */
  readonly start: number;
  readonly end: number;
  /** The kind said before the name or before the list it stands in ("các huyện: Hà Quảng, Hòa An"); null when none is. */
  readonly kind: PlaceKind | null;
  /** Every unit of that name, and of that kind when one is said, of any time; never empty. */
  readonly places: readonly Place[];
}

interface Entry {
  readonly words: readonly string[];
  readonly place: Place;
}

/** Spellings that folding does not bring together. */
export const spellings: readonly (readonly [name: string, also: string])[] = [
  ['Phong Nậm', 'Phong Nặm'],
  ['Pác Miầu', 'Pác Mjầu'],
  ['Đắk Lắk', 'Đắc Lắc'],
  ['Đắk Lắk', 'Đăk Lăk'],
  ['Đắk Nông', 'Đắc Nông'],
  ['Đắk Nông', 'Đăk Nông'],
  ['Bắc Kạn', 'Bắc Cạn'],
  ['Kon Tum', 'Kontum'],
];

function index(places: readonly Place[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (name: string, place: Place) => {
    const words = fold(name).split(/[ -]+/);
    const first = words[0] ?? '';
    entries.set(first, [...(entries.get(first) ?? []), { words, place }]);
  };
  for (const place of places) {
    add(place.name, place);
    for (const [name, also] of spellings) if (name === place.name) add(also, place);
  }
  return entries;
}

const national = index(provinces);
const withCaoBang = index([...provinces, ...caoBangPlaces]);

export const kindWords =
  '(tỉnh|thành\\s{1,3}phố|tp\\.?|thị\\s{1,3}xã|tx\\.?|huyện|xã|phường|thị\\s{1,3}trấn|tt\\.?|p\\.)';
const kindBefore = new RegExp(`(?<![\\p{L}\\p{M}])${kindWords}\\s{0,3}(:?)\\s{0,3}$`, 'iu');
/** A kind that is said once for two: "xã, thị trấn", "huyện, thành phố". */
const listMark = /^\s{0,3}(?:[,;–-]|và|hoặc|với)\s{0,3}$/iu;
/** The capitals that Vietnamese words begin with; listed, since \p{Lu} searches many times slower. */
const capital = /[A-ZĐÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]/g;
const wordHere = /[\p{L}\p{M}]+/uy;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const nextCapitalWord = /(?:\s{1,3}|\s{0,2}[-–]\s{0,2})(\p{Lu}[\p{L}\p{M}]*)/uy;

const shortKinds: Readonly<Record<string, PlaceKind>> = { tp: 'thành phố', tx: 'thị xã', tt: 'thị trấn', p: 'phường' };

/** The kind that a kind word names, short or long. */
export function kindOf(words: string): PlaceKind {
  const written = words
    .toLowerCase()
    .replace('.', '')
    .replace(/\s{1,3}/g, ' ');
  return shortKinds[written] ?? (written as PlaceKind);
}

/**
 * The places named in NFC `text`, in order, the longest name first: provinces everywhere, and with `province` '04' the
 * districts and communes of Cao Bằng. Communes and the city of a man's name (Hồ Chí Minh) count only after a kind word.
 */
export function findPlaces(text: string, province?: '04'): FoundPlace[] {
  const entries = province === undefined ? national : withCaoBang;
  const folded = new Map<string, string>();
  const foldOnce = (word: string) => {
    const known = folded.get(word) ?? fold(word);
    folded.set(word, known);
    return known;
  };
  const found: FoundPlace[] = [];
  capital.lastIndex = 0;
  while (capital.test(text)) {
    const start = capital.lastIndex - 1;
    if (start > 0 && wordCharacter.test(text.charAt(start - 1))) continue;
    wordHere.lastIndex = start;
    const word = wordHere.exec(text)?.[0] ?? '';
    capital.lastIndex = start + word.length;
    const candidates = entries.get(foldOnce(word));
    const named = candidates === undefined ? null : longest({ text, start, word }, candidates, foldOnce);
    if (named === null) continue;
    const place = withKind(text, named, found.at(-1));
    if (place !== null) found.push(place);
    capital.lastIndex = named.end;
  }
  return found;
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly places: readonly Place[];
}

function longest(
  first: { readonly text: string; readonly start: number; readonly word: string },
  entries: readonly Entry[],
  foldOnce: (word: string) => string,
): Named | null {
  const words = [foldOnce(first.word)];
  const ends = [first.start + first.word.length];
  const most = Math.max(...entries.map(entry => entry.words.length));
  while (words.length < most) {
    nextCapitalWord.lastIndex = ends.at(-1) ?? 0;
    const next = nextCapitalWord.exec(first.text);
    if (next === null) break;
    words.push(foldOnce(next[1] ?? ''));
    ends.push(nextCapitalWord.lastIndex);
  }
  for (let length = words.length; length > 0; length -= 1) {
    const same = entries.filter(
      entry => entry.words.length === length && entry.words.every((word, at) => word === words[at]),
    );
    if (same.length > 0)
      return { start: first.start, end: ends[length - 1] ?? 0, places: same.map(entry => entry.place) };
  }
  return null;
}

/** A kind right before the name, else the kind of the place before it in one list. */
function withKind(text: string, named: Named, previous: FoundPlace | undefined): FoundPlace | null {
  const from = Math.max(0, named.start - 16);
  const said = kindBefore.exec(text.slice(from, named.start));
  const listed =
    previous !== undefined && listMark.test(text.slice(previous.end, named.end).slice(0, named.start - previous.end));
  const kind = said !== null ? kindOf(said[1] ?? '') : listed ? previous.kind : null;
  const start = said !== null && said[2] === '' ? from + said.index : named.start;
  if (kind === null && longerName.test(text.slice(named.end, named.end + 4))) return null;
  const known = kind === null ? named.places.some(standsAlone) : named.places.some(place => place.kind === kind);
  const places = !known ? [] : kind === null ? named.places : named.places.filter(place => place.kind === kind);
  return places.length === 0 ? null : { start, end: named.end, kind, places };
}

/** "Thái Bình" is no place in "Thái Bình Dương". */
const longerName = /^ \p{Lu}\p{Ll}/u;

function standsAlone(place: Place): boolean {
  return place.level !== 'commune' && place.name !== 'Hồ Chí Minh';
}
