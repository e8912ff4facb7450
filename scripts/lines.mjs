/** The longest file that a reader can hold; a file without a function is data and may be as long as its facts. */
export const MOST_LINES = 300;

/**
 * Bounds the tail, not the median. Functions and parameters are bounded by .oxlintrc.json.
 * @param {{ sources: readonly import('./rooms/sources.mjs').Source[] }} house
 */
export function lineViolations({ sources }) {
  return sources
    .filter(({ kind, holdsFunctions, lines }) => kind !== 'test' && holdsFunctions && lines > MOST_LINES)
    .map(({ path, lines }) => ({
      rule: 'long-file',
      file: path,
      line: MOST_LINES + 1,
      message: `${lines} lines; a file has at most ${MOST_LINES}: split it where its meaning splits`,
    }));
}
