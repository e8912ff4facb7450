const words = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/gs;

/**
 * The value of a JSON text. NaN and Infinity, which are no JSON but which sloppy writers send, become texts that no
 * number's shape takes: so the row they stand in is refused by its number, and not the whole text as unreadable.
 * Throws SyntaxError on anything else that is no JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const quoted = text.replace(words, word => (word.startsWith('"') ? word : `"${word}"`));
    if (quoted === text) throw error;
    return JSON.parse(quoted);
  }
}
