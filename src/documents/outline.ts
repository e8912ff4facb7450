/**
 * The outline of Vietnamese reports as Decree 30/2020/NĐ-CP numbers it (Phần, mục I., khoản 1., 1.1., điểm a)), read
 * from the words of a line when the file itself does not say what is a heading.
 */

export type MarkKind = 'bullet' | 'part' | 'letter' | 'roman' | 'number' | 'point';

/** A number or bullet at the start of a line. */
export interface Mark {
  readonly kind: MarkKind;
  /** How many numbers stand in it: 2 for "1.1."; 1 for everything else. */
  readonly depth: number;
  /** UTF-16 units up to the words after it. */
  readonly length: number;
}

type MarkPattern = readonly [MarkKind, RegExp];

const bulletMarks: readonly MarkPattern[] = [['bullet', /^(?:[-+*–—•●○▪■◦·❖➢✓\uf0b7\uf0a7\uf0d8]\s+|[-+](?=\p{Lu}))/u]];
const digitMarks: readonly MarkPattern[] = [
  ['number', /^\d{1,2}(?:\.\d{1,2}){0,4}[./]\s*(?=[\p{Lu}"“(])/u],
  ['number', /^\d{1,2}(?:\.\d{1,2}){0,4}\.\s+(?=\S)/u],
  ['number', /^\d{1,2}(?:\.\d{1,2}){1,4}\s+(?=[\p{Lu}"“])/u],
  ['point', /^\d{1,2}(?:\.\d{1,2})?\)\s*(?=\S)/u],
];
const letterMarks: readonly MarkPattern[] = [
  ['roman', /^[IVX]{1,6}(?:[./)]\s*|\s?[-–:]\s+)(?=[\p{L}"“])/u],
  ['letter', /^[A-HĐ][./)]\s+(?=[\p{Lu}"“])/u],
  ['point', /^(?:[a-zđ]|[ivx]{2,4})(?:\.\d{1,2})?\)\s*(?=\S)/u],
  ['part', /^(?:phần|chương)\s+(?:thứ\s+\p{L}{2,4}|[IVX]{1,5}|\d{1,2})(?![\p{L}\d])[.:]?\s*/iu],
];

/** The mark at the start of a trimmed line, or undefined. */
export function markOf(line: string): Mark | undefined {
  const patterns = patternsFor(line.charCodeAt(0), line.charCodeAt(1));
  if (patterns.length === 0) return undefined;
  const head = line.length > 40 ? line.slice(0, 40) : line;
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(head);
    if (match) return { kind, length: match[0].length, depth: kind === 'number' ? numbersIn(match[0]) : 1 };
  }
  return undefined;
}

/** The patterns worth trying by the codes of the first two characters: none for the many lines that start as words. */
function patternsFor(first: number, second: number): readonly MarkPattern[] {
  if (first >= 0x30 && first <= 0x39) return digitMarks;
  if (!isLetter(first)) return bulletMarks;
  if (!isLetter(second) || secondInMark.has(second)) return letterMarks;
  return [];
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1eff);
}

/** Letters that stand second in a Roman number or in "Phần", "Chương". */
const secondInMark: ReadonlySet<number> = new Set([...'IVXivxhH'].map(letter => letter.charCodeAt(0)));

function numbersIn(mark: string): number {
  return mark.match(/\d+/g)?.length ?? 1;
}

/** Longest words that a title of each kind is believed to have; a longer one is a numbered paragraph. */
const longestTitle: Readonly<Record<MarkKind, number>> = {
  bullet: 0,
  part: 240,
  letter: 240,
  roman: 240,
  number: 160,
  point: 130,
};

const sentenceEnd = /(?:[;,]|[^.]\.|\.\/\.)["”)]?$/;
const statesFigure = /[%‰]|[:=]\s?\d|(?<!\p{L})(?:đạt|bằng|ước|tăng|giảm|có|được|gồm|chiếm|còn|khoảng)\s\d/iu;
const twoSentences = /\p{Ll}\.\s+\p{Lu}/u;

function readsAsTitle(words: string): boolean {
  return !sentenceEnd.test(words) && !statesFigure.test(words) && !twoSentences.test(words);
}

/** True for a line all in capitals, such as "BÁO CÁO", of at least two letters in a row. */
export function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line) && /\p{Lu}\p{Lu}/u.test(line);
}

/** What a line is: its kind and, for headings, the level from 1. */
export interface Classified {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly level: number;
}

const paragraph: Classified = { kind: 'paragraph', level: 0 };
const item: Classified = { kind: 'item', level: 0 };
const longestCapitals = 160;
const bold = /^\*{1,3}\s?[^*\s][^*]*\*{2,3}:?$/;

/**
 * A reader of one document's lines, in order. Levels: Phần 1, A. below it when both occur, I. below these (1 when
 * neither occurs), 1. one below I., 1.1. two below, and a) one below the number it stands under.
 */
export function createOutline(): (line: string) => Classified {
  let parts = 0;
  let letters = 0;
  let numbered = 1;
  const levelOf = (mark: Mark): number => {
    if (mark.kind === 'point') return numbered + 1;
    if (mark.kind === 'part') parts = 1;
    if (mark.kind === 'letter') letters = 1;
    if (mark.kind === 'part') numbered = 1;
    else if (mark.kind === 'letter') numbered = 1 + parts;
    else numbered = 1 + parts + letters + (mark.kind === 'number' ? mark.depth : 0);
    return numbered;
  };
  return line => {
    const mark = markOf(line);
    if (mark) {
      if (line.length - mark.length <= longestTitle[mark.kind] && readsAsTitle(line.slice(mark.length)))
        return { kind: 'heading', level: levelOf(mark) };
      return mark.kind === 'part' ? paragraph : item;
    }
    if (line.length > longestCapitals) return paragraph;
    if (isCapitals(line) && readsAsTitle(line)) return { kind: 'heading', level: 1 };
    if (bold.test(line)) return { kind: 'heading', level: numbered };
    return paragraph;
  };
}
