/** Two texts word by word: what stayed in both (Hunt and McIlroy 1976, on the part between common ends). */

export interface Token {
  readonly text: string;
  /** Offsets in the text it is of. */
  readonly start: number;
  readonly end: number;
}

/** Runs of anything but white space. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Pairs of cells beyond which only common ends are matched: a text that was rewritten has nothing to show. */
const mostCells = 4_000_000;

/** For each of `a` the index of its partner in `b`, or -1; partners are in order. */
export function partnersOf(a: readonly string[], b: readonly string[]): Int32Array {
  const partners = new Int32Array(a.length).fill(-1);
  let first = 0;
  while (first < a.length && first < b.length && a[first] === b[first]) {
    partners[first] = first;
    first += 1;
  }
  let [endA, endB] = [a.length, b.length];
  while (endA > first && endB > first && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
    partners[endA] = endB;
  }
  if ((endA - first) * (endB - first) > mostCells) return partners;
  for (const [from, to] of common(a.slice(first, endA), b.slice(first, endB))) partners[first + from] = first + to;
  return partners;
}

/** Index pairs of the longest common subsequence. */
function common(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const [below, right] = [lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0];
      const both = (lengths[(row + 1) * width + column + 1] ?? 0) + 1;
      lengths[row * width + column] = a[row] === b[column] ? both : Math.max(below, right);
    }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) pairs.push([row++, column++]);
    else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
}
