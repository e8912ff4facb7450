/**
 * Patterns that find where a reader should try. They carry neither `i` nor `u`, with which the engine searches ten
 * times slower, and no look-behind: the readers themselves refuse to begin inside a word.
 */

/** Alternatives for words in small letters, with a first capital, and in capitals. */
export function anyCase(words: readonly string[]): string {
  return words
    .map(word => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|');
}
