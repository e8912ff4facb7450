/**
 * Whether two texts are one report in two files. DOCX, PDF and plain text of a report have the same words and numbers;
 * what differs is white space, where a note stands, and the numbers before headings, which Word computes and a PDF
 * prints. A corrected report has a number or a word of its own and is another.
 */
export function isSameReport(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const [more, less] = [surplus(first, second), surplus(second, first)];
  if (more.length > 0 && less.length > 0) return false;
  if (![...more, ...less].every(word => MARK.test(word))) return false;
  const marks = new Set([...more, ...less]);
  return everyNumberStands(first, second, marks) && everyNumberStands(second, first, marks);
}

/** `1`, `IV`, `b`: what counts headings and pages. */
const MARK = /^(?:\d{1,3}|[ivxl]{1,6}|\p{L})$/u;
const NUMBER = /^\d/u;

/** In small letters, as headings are printed in capitals that a file does not hold. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|\d+(?:[.,]\d+)*/gu) ?? []
  );
}

/** Words that the first has more often than the second. */
function surplus(first: readonly string[], second: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of second) left.set(word, (left.get(word) ?? 0) + 1);
  return first.filter(word => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Each number stands beside words that it stands beside in the other text: a page ends on one side of it, never on both. */
function everyNumberStands(words: readonly string[], others: readonly string[], marks: ReadonlySet<string>): boolean {
  const places = new Set(others.flatMap((word, at) => (NUMBER.test(word) ? sidesOf(others, at) : [])));
  return words.every(
    (word, at) => !NUMBER.test(word) || marks.has(word) || sidesOf(words, at).some(side => places.has(side)),
  );
}

const BESIDE = 2;

function sidesOf(words: readonly string[], at: number): readonly string[] {
  return [
    `${words.slice(Math.max(0, at - BESIDE), at).join(' ')} ${words[at]} <`,
    `> ${words.slice(at, at + 1 + BESIDE).join(' ')}`,
  ];
}
