import { oneLine } from './sections.ts';

/** Ways to set words off on a terminal; without colour each gives the words back unchanged. */
export interface Style {
  readonly coloured: boolean;
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
}

/** How text is laid out: the width in columns and whether colour is wanted. */
export interface Layout {
  readonly width: number;
  readonly style: Style;
}

/** The part of a stream that tells whether it is a terminal, as Node's tty.WriteStream has it. */
export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly getColorDepth?: ((environment?: Record<string, string>) => number) | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const COLOURED_FROM_DEPTH = 4;
const WIDTH = { narrowest: 40, widest: 110, withoutTerminal: 100 } as const;

/** Colour only on a terminal that has it, and never when NO_COLOR holds anything (no-color.org). */
export function layoutFor(stream: Stream, environment: Environment): Layout {
  const refused = (environment['NO_COLOR'] ?? '') !== '';
  const coloured = stream.isTTY === true && !refused && (stream.getColorDepth?.() ?? 1) >= COLOURED_FROM_DEPTH;
  const columns = stream.isTTY === true ? (stream.columns ?? WIDTH.withoutTerminal) : WIDTH.withoutTerminal;
  return { width: Math.min(WIDTH.widest, Math.max(WIDTH.narrowest, columns)), style: styleOf(coloured) };
}

export function styleOf(coloured: boolean): Style {
  const sequence = (open: number, close: number) => (text: string) =>
    coloured && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    coloured,
    bold: sequence(1, 22),
    faint: sequence(2, 22),
    red: sequence(31, 39),
    yellow: sequence(33, 39),
    blue: sequence(34, 39),
    green: sequence(32, 39),
  };
}

/** Text of a document on one line and safe for a terminal. */
export function printable(text: string): string {
  return safe(oneLine(text));
}

/**
 * Control characters and marks that turn the reading direction shown as U+FFFD, so that no report can move the
 * cursor or disguise a figure.
 */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu, '\ufffd');
}

/** Columns a text takes, colour sequences and combining marks left out. */
export function displayWidth(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour sequences begin with this character.
  const visible = text.replace(/\u001b\[\d+m/gu, '').replace(/\p{M}/gu, '');
  return [...visible].length;
}

/** Words laid out in lines of at most `width` columns after `indent`; a word longer than a line stands alone. */
export function wrapped(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(indent) + displayWidth(longer) > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(indent + line);
  return lines;
}

/** The text cut to `width` columns, an ellipsis in place of what is left out. */
export function shortened(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width
    ? text
    : `${letters
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`;
}
