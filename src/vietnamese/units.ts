import type { Unit } from '#figures';
import { canBeCounted, COUNTED, MEASURES, OWN_HEAD, SAME_THING, SCALE_WORDS, TIME_UNITS } from './unitWords.ts';

/** A unit read behind a number. */
export interface ReadUnit {
  readonly unit: Unit;
  /** Offset just past the unit's last character. */
  readonly end: number;
}

interface Spelling {
  readonly written: string;
  readonly unit: Unit;
  /** The letter that its second word begins with, to pass over most spellings of a first word; -1 where there is none. */
  readonly second: number;
}

const MULTIPLIERS = new Map<string, readonly (readonly [string, number])[]>();
const SPELLINGS = new Map<string, Spelling[]>();
/** Names met in the text are remembered so that equal units are one object; a hostile text must not fill memory. */
const MOST_NOUNS = 5000;
const COUNTED_WORDS = new Set(COUNTED);
const scaled = new Map<Unit, Map<string, Unit>>();
const counted = new Map<string, Unit>();
const rates = new Map<string, Unit>();

/** First syllable: the letters up to the first that is none. Symbols are their own first syllable. */
function firstSyllable(text: string): string {
  const end = syllableEnd(text, 0);
  return text.slice(0, Math.max(1, end));
}

function enter(written: string, unit: Unit): void {
  const key = firstSyllable(written);
  const list = SPELLINGS.get(key) ?? [];
  list.push({ written, unit, second: secondOf(written, key.length + 1) });
  SPELLINGS.set(key, list);
}

/** Later words of a list may take capitals, so that it has no letter to be known by. */
function secondOf(written: string, at: number): number {
  return at >= written.length || isList(written) ? -1 : written.charCodeAt(at);
}

function isList(written: string): boolean {
  return written.includes(', ');
}

export function countUnit(name: string): Unit {
  let unit = counted.get(name);
  if (!unit) {
    unit = Object.freeze({ name, base: headOf(name), exponent: 0, family: 'count' as const });
    if (counted.size < MOST_NOUNS) counted.set(name, unit);
  }
  return unit;
}

/** `con trâu` and `con bò` both count `con`: the head noun is what may be added up. */
function headOf(name: string): string {
  const same = SAME_THING.get(name);
  if (same) return same;
  if (OWN_HEAD.test(name)) return name;
  for (let end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
    const head = name.slice(0, end).replace(/,$/, '');
    if (COUNTED_WORDS.has(head)) return SAME_THING.get(head) ?? head;
  }
  return name;
}

for (const [written, name, base, exponent, family] of MEASURES)
  enter(written, Object.freeze({ name, base, exponent, family }));
for (const name of TIME_UNITS)
  enter(name, Object.freeze({ name, base: name, exponent: 0, family: 'measure' as const }));
for (const name of COUNTED) enter(name, countUnit(name));
for (const list of SPELLINGS.values()) list.sort((a, b) => b.written.length - a.written.length);
for (const entry of SCALE_WORDS) {
  const key = firstSyllable(entry[0]);
  MULTIPLIERS.set(key, [...(MULTIPLIERS.get(key) ?? []), entry]);
}

/** True for a letter of Vietnamese or any other alphabet of reports; cheaper than \p{L} in the hot path. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

function syllableEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

function fits(text: string, at: number, written: string): boolean {
  if (!text.startsWith(written, at) && !(isList(written) && startsWithList(text, at, written))) return false;
  const end = at + written.length;
  return !isLetter(text.charCodeAt(end)) || !isLetter(text.charCodeAt(end - 1));
}

/** `10 huyện, Thành phố`: the later nouns of a list take capitals too. */
function startsWithList(text: string, at: number, written: string): boolean {
  return text.slice(at, at + written.length).toLowerCase() === written;
}

/** Reads the unit that starts exactly at `at`; null when nothing there is a unit. */
export function readUnit(text: string, at: number): ReadUnit | null {
  const code = text.charCodeAt(at);
  if (!isLetter(code)) return readSymbol(text, at, code);
  const end = syllableEnd(text, at);
  const syllable = text.slice(at, end);
  const multipliers = MULTIPLIERS.get(syllable);
  if (multipliers) {
    for (const [word, exponent] of multipliers) {
      if (!fits(text, at, word)) continue;
      const read = readScaled(text, at + word.length, [word, exponent]);
      // `Tr.người.Km`; a short form that no unit follows ends a sentence.
      if (!word.endsWith('.') || read.end > at + word.length) return read;
    }
  }
  const spelling = longest(text, at, syllable) ?? (code < 97 || code > 122 ? longestLower(text, at, syllable) : null);
  if (!spelling) return null;
  return readRate(text, at + spelling.written.length, spelling.unit);
}

function readSymbol(text: string, at: number, code: number): ReadUnit | null {
  if (code === 37) return { unit: PERCENT, end: at + 1 };
  const list = SPELLINGS.get(text.charAt(at));
  const found = list?.find(({ written }) => text.startsWith(written, at));
  return found ? { unit: found.unit, end: at + found.written.length } : null;
}

function longest(text: string, at: number, syllable: string): Spelling | null {
  const list = SPELLINGS.get(syllable);
  if (!list) return null;
  const second = text.charCodeAt(at + syllable.length + 1);
  for (const spelling of list)
    if ((spelling.second < 0 || spelling.second === second) && fits(text, at, spelling.written))
      return isOtherWord(text, at, spelling.written) ? null : spelling;
  return null;
}

/** `tháng 6 khối lượng hàng hóa`, `quý 2 đồng loạt ra quân`: a unit that is the first half of another word. */
function isOtherWord(text: string, at: number, written: string): boolean {
  const other = OTHER_WORDS.get(written);
  return other !== undefined && other.test(text.slice(at + written.length, at + written.length + MOST_BEHIND));
}

const MOST_BEHIND = 12;
const OTHER_WORDS = new Map([
  ['đồng', /^\s(?:loạt|bộ|thời|ý|hành|đều|phạm|đội|nghiệp|bằng)(?!\p{L})/u],
  ['khối', /^\s(?:lượng|DN|FDI|doanh|thi đua|cơ quan|ngoại)(?!\p{L})/u],
  ['tấn', /^\s(?:công|phong)(?!\p{L})/u],
]);

/** `05 Hội chợ`, `12 Tấn`: the same word with a capital. */
function longestLower(text: string, at: number, syllable: string): Spelling | null {
  const lower = syllable.toLowerCase();
  if (lower === syllable) return null;
  const list = SPELLINGS.get(lower);
  if (!list) return null;
  for (const spelling of list) {
    const { written } = spelling;
    if (written.length <= 2) continue;
    if (
      text.slice(at, at + written.length).toLowerCase() === written &&
      !isLetter(text.charCodeAt(at + written.length))
    )
      return spelling;
  }
  return null;
}

export const PERCENT: Unit = SPELLINGS.get('%')?.[0]?.unit as Unit;
export const POINTS: Unit = SPELLINGS.get('điểm')?.find(({ unit }) => unit.family === 'points')?.unit as Unit;
const DONG: Unit = SPELLINGS.get('đồng')?.find(({ unit }) => unit.family === 'money')?.unit as Unit;

function readScaled(text: string, after: number, [word, exponent]: readonly [string, number]): ReadUnit {
  let at = after;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 160) at++;
  const end = syllableEnd(text, at);
  const syllable = text.slice(at, end);
  const spelling = end > at ? longest(text, at, syllable) : null;
  if (!spelling || spelling.unit.family === 'percent') {
    // A scale word with nothing countable behind it is money: `2.895 triệu với 62 lượt hộ`.
    const isNoun = end > at && syllable === syllable.toLowerCase() && canBeCounted(syllable);
    return isNoun
      ? { unit: scaledUnit(countUnit(syllable), word, exponent), end }
      : { unit: scaledUnit(DONG, word, exponent), end: after };
  }
  const rate = readRate(text, at + spelling.written.length, spelling.unit);
  return { unit: scaledUnit(rate.unit, word, exponent), end: rate.end };
}

/** Two spellings of one scale make one unit: `ngàn con` and `nghìn con`. */
const SAME_SCALE = new Map(
  SCALE_WORDS.map(
    ([word]) =>
      [
        word,
        word
          .replace('ngàn', 'nghìn')
          .replace('tỉ', 'tỷ')
          .replace(/^tr\.$/iu, 'triệu')
          .replace('Ng.', 'nghìn'),
      ] as const,
  ),
);

function scaledUnit(base: Unit, word: string, exponent: number): Unit {
  const normal = SAME_SCALE.get(word) ?? word;
  let byWord = scaled.get(base);
  if (!byWord) scaled.set(base, (byWord = new Map()));
  let unit = byWord.get(normal);
  if (!unit) {
    unit = Object.freeze({ ...base, name: `${normal} ${base.name}`, exponent: base.exponent + exponent });
    byWord.set(normal, unit);
  }
  return unit;
}

const DOT = 46;

/** `tấn.km`, `lượt khách.km`, `người km`: what is carried, times how far; it does not add up with what is carried. */
function readCarried(text: string, after: number, unit: Unit): ReadUnit {
  const letter = text.charCodeAt(after + 1);
  if ((letter !== LOWER_K && letter !== UPPER_K) || !isCarried(unit)) return { unit, end: after };
  const end = after + 3;
  if (text.slice(after + 1, end).toLowerCase() !== 'km' || isLetter(text.charCodeAt(end))) return { unit, end: after };
  const name = `${unit.name}.km`;
  let carried = rates.get(name);
  if (!carried) {
    carried = Object.freeze({ name, base: `${unit.base}.km`, exponent: unit.exponent, family: 'measure' as const });
    if (rates.size < MOST_NOUNS) rates.set(name, carried);
  }
  return { unit: carried, end };
}

const LOWER_K = 107;
const UPPER_K = 75;

function isCarried({ family, name }: Unit): boolean {
  return family === 'count' || name === 'tấn';
}

/** `112 bé trai/100 bé gái`, `9 bác sĩ/10.000 dân`: so many of the other. */
const ROUND = /^1(?:00|\.?000|0\.?000|00\.?000)? (?=(?:vạn )?(?:người )?dân(?!\p{L})|bé gái(?!\p{L}))/u;

/** Weights of gold, which are words of other meanings where no slash stands before them. */
const ONLY_PER = new Set(['lượng', 'chỉ']);

/** `tạ/ha`, `tiêu chí/xã`, `triệu đồng/người/năm`: one unit per another. `xã/phường` lists two kinds of place. */
function readRate(text: string, after: number, unit: Unit): ReadUnit {
  const code = text.charCodeAt(after);
  if (code === DOT || code === 32) return readCarried(text, after, unit);
  if (code !== 47) return { unit, end: after };
  let end = after;
  let name = unit.name;
  while (text.charCodeAt(end) === 47) {
    const round = ROUND.exec(text.slice(end + 1, end + 12))?.[0] ?? '';
    const at = end + 1 + round.length;
    if (!isLetter(text.charCodeAt(at))) break;
    const syllable = text.slice(at, syllableEnd(text, at));
    const multiplier = MULTIPLIERS.get(syllable)?.find(([word]) => fits(text, at, `${word} `));
    const start = multiplier ? at + multiplier[0].length + 1 : at;
    const under = text.slice(start, syllableEnd(text, start));
    const spelling = longest(text, start, under);
    const per = spelling?.unit.name ?? (ONLY_PER.has(under) ? under : null);
    if (per === null) break;
    end = start + (spelling?.written ?? under).length;
    name += `/${round}${multiplier ? `${multiplier[0]} ` : ''}${per}`;
  }
  if (end === after) return { unit, end: after };
  let rate = rates.get(name);
  if (!rate) {
    rate = Object.freeze({ name, base: name, exponent: 0, family: 'rate' as const });
    if (rates.size < MOST_NOUNS) rates.set(name, rate);
  }
  return { unit: rate, end };
}
