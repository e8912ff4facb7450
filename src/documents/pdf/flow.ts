/** Pages of lines and tables -> one flow of pieces, what the page breaks cut made whole again. */
import type { Piece } from '../assemble.ts';
import { continues } from '../continuation.ts';
import { markOf } from '../outline.ts';
import { alignedTable } from './aligned.ts';
import type { Grid } from './grid.ts';
import type { Line } from './lines.ts';
import { type Frame, frameOf, hasRoomFor, isIndented, joinLines, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { appendTable, tablePieces } from './tables.ts';

export interface PageContent {
  readonly baselines: readonly (readonly Line[])[];
  readonly grids: readonly Grid[];
}

type Element =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly frame: Frame }
  | { readonly kind: 'note'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly grid: Grid };

/** Pieces of all pages in reading order; notes stand after the paragraph that runs over them. */
export function flowOf(pages: readonly PageContent[]): Piece[] {
  const size = bodySize(pages);
  const flow: Element[] = [];
  for (const page of pages) {
    for (const [index, element] of elementsOf(page, size).entries()) {
      if (index > 0 || !joinToLast(flow, element)) flow.push(element);
    }
  }
  return piecesOf(flow);
}

/** The size that most letters are set in. */
function bodySize(pages: readonly PageContent[]): number {
  const letters = new Map<number, number>();
  for (const line of pages.flatMap(page => page.baselines.flat())) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function elementsOf(page: PageContent, size: number): Element[] {
  const noteStart = notesFrom(page.baselines, size);
  const body = page.baselines.slice(0, noteStart);
  const frame = frameOf(body.flat());
  const elements: { readonly y: number; readonly element: Element }[] = page.grids.map(grid => ({
    y: grid.top,
    element: { kind: 'table', grid },
  }));
  let lines: Line[] = [];
  const close = () => {
    for (const paragraph of paragraphsOf(lines, frame))
      elements.push({ y: paragraph.first.y, element: { kind: 'paragraph', paragraph, frame } });
    lines = [];
  };
  const tops = page.grids.map(grid => grid.top);
  for (let at = 0; at < body.length; ) {
    const y = body[at]?.[0]?.y ?? 0;
    const above = lines.at(-1)?.y ?? y;
    if (tops.some(top => top > above && top < y)) close();
    const table = alignedTable(body, at);
    if (table) {
      close();
      elements.push({ y: table.grid.top, element: { kind: 'table', grid: table.grid } });
    } else lines.push(...(body[at] ?? []));
    at += table?.used ?? 1;
  }
  close();
  elements.sort((one, other) => one.y - other.y);
  const notes = paragraphsOf(page.baselines.slice(noteStart).flat(), frame);
  return [
    ...elements.map(({ element }) => element),
    ...notes.map((paragraph): Element => ({ kind: 'note', paragraph })),
  ];
}

/** A page has no more lines of notes than this. */
const mostNoteLines = 20;

/**
 * Where the notes at the foot of a page begin: the highest line there that a raised number opens, or the highest of
 * the small lines at the end that any number opens.
 */
function notesFrom(baselines: readonly (readonly Line[])[], size: number): number {
  let start = baselines.length;
  let small = true;
  for (let at = baselines.length - 1; at > Math.max(0, baselines.length - 1 - mostNoteLines); at -= 1) {
    const line = baselines[at]?.[0];
    if (!line) break;
    small = small && line.size <= 0.88 * size;
    if (/^[¹²³⁴-⁹]/.test(line.text) || (small && /^[*\d]/.test(line.text))) start = at;
  }
  return start;
}

/** Joins the first element of a page to the last of the one before, when a page break has cut it. */
function joinToLast(flow: Element[], next: Element): boolean {
  let place = flow.length - 1;
  while (flow[place]?.kind === 'note') place -= 1;
  const last = flow[place];
  if (last?.kind === 'table' && next.kind === 'table') {
    const grid = appendTable(last.grid, next.grid);
    if (grid) flow[place] = { kind: 'table', grid };
    return grid !== undefined;
  }
  if (last?.kind !== 'paragraph' || next.kind !== 'paragraph' || !isCut(last, next)) return false;
  const text = joinLines(last.paragraph.text, next.paragraph.text);
  flow[place] = { ...next, paragraph: { text, first: last.paragraph.first, last: next.paragraph.last } };
  return true;
}

type Placed = Extract<Element, { kind: 'paragraph' }>;

/** By the words; or, where the author indents first lines, by a full line before and none indented after. */
function isCut(last: Placed, next: Placed): boolean {
  const [before, after] = [last.paragraph, next.paragraph];
  if (Math.abs(before.last.size - after.first.size) > 1 || markOf(after.text)) return false;
  if (continues(before.text, after.text)) return true;
  const isFull = !hasRoomFor(after.text, before.last, last.frame);
  return isFull && isIndented(before.first, last.frame) && !isIndented(after.first, next.frame);
}

function piecesOf(flow: readonly Element[]): Piece[] {
  const pieces: Piece[] = [];
  let tables = 0;
  for (const element of flow) {
    if (element.kind === 'table') {
      for (const piece of tablePieces(element.grid, tables)) pieces.push(piece);
      tables += 1;
    } else if (element.kind === 'note') pieces.push({ text: element.paragraph.text, kind: 'footnote' });
    else pieces.push({ text: element.paragraph.text });
  }
  return pieces;
}
