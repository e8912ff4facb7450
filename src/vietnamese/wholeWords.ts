/** Whole numbers in words, and the words themselves: reader and writer. */

type Role = 'digit' | 'short' | 'ten' | 'tens' | 'unit' | 'odd' | 'half' | 'comma' | 'part' | 'nửa' | 'minus';
interface Meaning {
  readonly role: Role;
  readonly value: bigint;
}

export const vocabulary: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      ['digit', 0n, 'không'],
      ['digit', 1n, 'một'],
      ['digit', 2n, 'hai'],
      ['digit', 3n, 'ba'],
      ['digit', 4n, 'bốn'],
      ['digit', 5n, 'năm'],
      ['digit', 6n, 'sáu'],
      ['digit', 7n, 'bảy bẩy'],
      ['digit', 8n, 'tám'],
      ['digit', 9n, 'chín'],
      ['short', 1n, 'mốt'],
      ['short', 4n, 'tư'],
      ['short', 5n, 'lăm nhăm'],
      ['ten', 10n, 'mười'],
      ['tens', 10n, 'mươi'],
      ['unit', 10n, 'chục'],
      ['unit', 100n, 'trăm'],
      ['unit', 1_000n, 'nghìn ngàn'],
      ['unit', 10_000n, 'vạn'],
      ['unit', 1_000_000n, 'triệu'],
      ['unit', 1_000_000_000n, 'tỷ tỉ'],
      ['odd', 0n, 'linh lẻ'],
      ['half', 0n, 'rưỡi rưởi'],
      ['comma', 0n, 'phẩy phảy'],
      ['part', 0n, 'phần'],
      ['nửa', 0n, 'nửa'],
      ['minus', 0n, 'âm'],
    ] as const
  ).flatMap(([role, value, words]) => words.split(' ').map(word => [word, { role, value }] as const)),
);

const billion = 1_000_000_000n;

export interface Word extends Meaning {
  readonly text: string;
  readonly end: number;
}

/** At most eight white spaces between words: a broken line and its indent, not a gap in a table. */
const nextWord = /\s{0,8}(\p{L}{1,6})(?![\p{L}\p{M}\p{N}])/uy;
const mostWords = 48;

export function numberWords(text: string, at: number): Word[] {
  const words: Word[] = [];
  let end = at;
  while (words.length < mostWords) {
    nextWord.lastIndex = end;
    const found = nextWord.exec(text);
    const written = found?.[1] ?? '';
    const meaning = vocabulary.get(written.toLowerCase());
    if (found === null || meaning === undefined || words.length > 0 === (found[0] === written)) break;
    end = nextWord.lastIndex;
    words.push({ ...meaning, text: written, end });
  }
  return words;
}

/** Words read, from `at` to `next` in the list. */
export interface Group {
  readonly value: bigint;
  readonly next: number;
}

/** "năm" is also "year", so where a digit is not certain it counts only before a word that makes it one. */
export function isYear(words: readonly Word[], at: number): boolean {
  const role = words[at + 1]?.role;
  return words[at]?.text.toLowerCase() === 'năm' && role !== 'unit' && role !== 'tens';
}

/** "ba tư" is 34, "Ba Tư" is Persia. */
function isShort(word: Word | undefined, before: Word): word is Word {
  const same = (text: string) => text === text.toUpperCase();
  return word?.role === 'short' && (word.text === word.text.toLowerCase() || same(before.text));
}

/** The ones after "mười" or "mươi": never "năm" ("mười năm" is ten years), never a digit that begins a new number. */
function readOnes(words: readonly Word[], at: number): Group {
  const word = words[at];
  const after = words[at + 1];
  const startsAnew = after?.role === 'tens' || (after?.role === 'unit' && after.value <= 100n);
  const counts = word?.role === 'short' || (word?.role === 'digit' && word.value > 0n && !startsAnew);
  return word !== undefined && counts && !isYear(words, at)
    ? { value: word.value, next: at + 1 }
    : { value: 0n, next: at };
}

/** A number under 100, or a lone digit. */
function readTens(words: readonly Word[], at: number): Group | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.role === 'ten') {
    const ones = readOnes(words, at + 1);
    return { value: 10n + ones.value, next: ones.next };
  }
  if (word.role !== 'digit') return null;
  const after = words[at + 1];
  if (word.value >= 2n && after?.role === 'tens') {
    const ones = readOnes(words, at + 2);
    return { value: word.value * 10n + ones.value, next: ones.next };
  }
  if (word.value >= 2n && isShort(after, word)) return { value: word.value * 10n + after.value, next: at + 2 };
  if (word.value >= 1n && after?.role === 'unit' && after.value === 10n)
    return { value: word.value * 10n, next: at + 2 };
  return { value: word.value, next: at + 1 };
}

/** A number under 1000: "hai trăm linh năm", "không trăm mười", "một trăm hai" (120). */
export function readGroup(words: readonly Word[], at: number): Group | null {
  const [word, hundred] = [words[at], words[at + 1]];
  if (word?.role !== 'digit' || hundred?.role !== 'unit' || hundred.value !== 100n) return readTens(words, at);
  const hundreds = word.value * 100n;
  const [odd, last] = [words[at + 2], words[at + 3]];
  if (odd?.role === 'odd' && last?.role === 'digit' && last.value > 0n)
    return { value: hundreds + last.value, next: at + 4 };
  if (odd !== undefined && isShort(odd, hundred) && odd.value !== 5n)
    return { value: hundreds + odd.value * 10n, next: at + 3 };
  const rest = readTens(words, at + 2);
  if (rest === null || rest.value === 0n) return { value: hundreds, next: at + 2 };
  if (rest.next > at + 3 || odd?.role === 'ten') return { value: hundreds + rest.value, next: rest.next };
  // A lone digit after "trăm" counts tens; "một trăm năm" is a hundred years.
  return isYear(words, at + 2)
    ? { value: hundreds, next: at + 2 }
    : { value: hundreds + rest.value * 10n, next: rest.next };
}

/** A value whose smallest counted unit is `scale`; what follows must be smaller than that. */
interface Part {
  readonly value: bigint;
  readonly scale: bigint;
}

const total = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.value, 0n);

/** Multiplies the parts smaller than `unit` by it: 1 | 200 with "tỷ". Null when there is none or it would not fit. */
function multiply(parts: readonly Part[], unit: bigint): Part[] | null {
  const first = parts.findIndex(part => part.scale < unit);
  // "tỷ tỷ", 10^18, is the one unit said twice.
  if (first === -1)
    return unit === billion && parts.length === 1 && total(parts) === billion
      ? [{ value: billion * billion, scale: unit }]
      : null;
  const value = total(parts.slice(first)) * unit;
  const larger = parts[first - 1];
  if (value === 0n || (larger !== undefined && value >= larger.scale)) return null;
  return [...parts.slice(0, first), { value, scale: unit }];
}

/** The parts and where they end: "hai triệu không trăm linh năm nghìn" is 2 triệu | 5 nghìn. */
export function readWhole(words: readonly Word[], at: number): Group | null {
  let parts: readonly Part[] = [];
  let next = at;
  for (;;) {
    const before = words[next - 1];
    const afterUnit = parts.length > 0 && before?.role === 'unit' && before.value >= 1000n;
    if (parts.length > 0 && !afterUnit) break;
    const odd = afterUnit && words[next]?.role === 'odd' && words[next + 1]?.role === 'digit';
    const short = afterUnit && words[next + 1]?.role !== 'unit' ? readTenth(words, next, before.value) : null;
    const group = short ?? readGroup(words, odd ? next + 1 : next);
    if (group === null || (afterUnit && (group.value === 0n || (!odd && isYear(words, next))))) break;
    parts = [...parts, { value: group.value, scale: 1n }];
    next = group.next;
    for (let unit = words[next]; unit?.role === 'unit' && unit.value >= 1000n; unit = words[next]) {
      const larger = multiply(parts, unit.value);
      if (larger === null) break;
      parts = larger;
      next += 1;
    }
  }
  return parts.length === 0 ? null : { value: total(parts), next };
}

/** A last lone digit after a unit counts tenths of it: "một triệu hai" is 1 200 000, "hai nghìn tư" 2 400. */
function readTenth(words: readonly Word[], at: number, unit: bigint): Group | null {
  const word = words[at];
  if (word === undefined || isYear(words, at)) return null;
  const lone = word.role === 'digit' && word.value > 0n && readGroup(words, at)?.next === at + 1;
  const short = word.role === 'short' && word.value !== 5n && word.text === word.text.toLowerCase();
  return lone || short ? { value: (word.value * unit) / 10n, next: at + 1 } : null;
}

const digitWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function writeTens(tens: number, ones: number): string {
  const digit = digitWords[ones] ?? '';
  if (tens === 0) return digit;
  const last =
    ones === 0
      ? ''
      : ones === 5
        ? ' lăm'
        : tens > 1 && ones === 1
          ? ' mốt'
          : tens > 1 && ones === 4
            ? ' tư'
            : ` ${digit}`;
  return (tens === 1 ? 'mười' : `${digitWords[tens]} mươi`) + last;
}

/** A group of three digits; a group that is not the first names its empty hundreds. */
function writeGroup(value: number, first: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (hundreds === 0 && first) return writeTens(tens, ones);
  const head = `${digitWords[hundreds]} trăm`;
  if (tens === 0) return ones === 0 ? head : `${head} linh ${digitWords[ones]}`;
  return `${head} ${writeTens(tens, ones)}`;
}

/**
 * Writes a whole number as the north says it: "một nghìn hai trăm linh năm"; "âm" before a negative one.
 * Throws RangeError beyond 10^18.
 */
export function writeNumberWords(value: bigint): string {
  if (value < 0n) return `âm ${writeNumberWords(-value)}`;
  if (value > billion * billion) throw new RangeError(`no words for numbers over 10^18: ${value}`);
  if (value === 0n) return 'không';
  const written: string[] = [];
  if (value >= billion) written.push(`${writeNumberWords(value / billion)} tỷ`);
  const units = [
    [1_000_000n, ' triệu'],
    [1_000n, ' nghìn'],
    [1n, ''],
  ] as const;
  for (const [unit, word] of units) {
    const group = Number((value / unit) % 1000n);
    if (group > 0) written.push(writeGroup(group, written.length === 0) + word);
  }
  return written.join(' ');
}
