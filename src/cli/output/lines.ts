export interface Position {
  /** From 1; `\r\n`, `\n` and a lone `\r` each end one line. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export type Locate = (offset: number) => Position;

/** Line and column of any offset of the text, each found in logarithmic time. */
export function locator(text: string): Locate {
  const starts = lineStarts(text);
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED)) {
      starts.push(index + 1);
    }
  }
  return starts;
}
