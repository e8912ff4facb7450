import type { Span } from '#documents';

export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

export interface Place {
  readonly text: string;
  /** The block the quote stands in; nothing outside it is quoted. */
  readonly block: Span;
  readonly span: Span;
}

/** About `room` characters of the passage on either side of a quote, cut between words. */
export function excerpt(place: Place, room: number): Excerpt {
  const { text, block, span } = place;
  // A block can be as long as the file, so no more of it is looked at than could be shown.
  const reach = 2 * room;
  const from = Math.max(Math.min(block.start, span.start), span.start - reach);
  const to = Math.min(Math.max(block.end, span.end), span.end + reach);
  const wholeBefore = text.slice(from, span.start).replace(/\s+/gu, ' ');
  const wholeAfter = text.slice(span.end, to).replace(/\s+/gu, ' ');
  return {
    before: lastWords(wholeBefore.trimStart(), room),
    quote: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
    after: firstWords(wholeAfter.trimEnd(), room),
  };
}

function lastWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(-room);
  const gap = cut.indexOf(' ');
  return `… ${gap >= 0 ? cut.slice(gap + 1) : cut}`;
}

function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room);
  const gap = cut.lastIndexOf(' ');
  return `${gap >= 0 ? cut.slice(0, gap) : cut} …`;
}
