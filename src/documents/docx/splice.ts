/** Comment markers spliced into document.xml; not a character outside the runs that are cut is touched. */
import { type Anchor, type Cut, rawOffset } from './anchors.ts';
import type { Piece } from './story.ts';

/** A comment's id in comments.xml and the place it is about. */
export interface Marked {
  readonly id: number;
  readonly anchor: Anchor;
}

interface Edit {
  readonly at: number;
  /** Characters taken out behind `at`. */
  readonly removed: number;
  readonly added: string;
}

interface MarkersHere {
  readonly cut: Cut;
  readonly starts: number[];
  readonly ends: number[];
}

/** `declaration` is put on each marker where the file has no `w` prefix of its own. */
export function spliceMarkers(xml: string, comments: readonly Marked[], declaration: string): string {
  const places = new Map<number, MarkersHere>();
  const at = (cut: Cut): MarkersHere => {
    const here = places.get(cut.at) ?? { cut, starts: [], ends: [] };
    places.set(cut.at, here);
    return here;
  };
  for (const { id, anchor } of comments) {
    at(anchor.from).starts.push(id);
    at(anchor.to).ends.push(id);
  }
  const edits: Edit[] = [];
  const cutPieces = new Set<Piece>();
  for (const { cut, starts, ends } of places.values()) {
    // A range that ends here is closed before the next one starts.
    const markers = ends.map(id => endMarker(id, declaration)).join('') + startMarkers(starts, declaration);
    edits.push({ at: cut.at, removed: 0, added: around(xml, cut, markers) });
    if (cut.piece !== null) cutPieces.add(cut.piece);
  }
  for (const piece of cutPieces) edits.push(...keepSpace(xml, piece));
  return apply(xml, edits);
}

function startMarkers(ids: readonly number[], declaration: string): string {
  return ids.map(id => `<w:commentRangeStart${declaration} w:id="${id}"/>`).join('');
}

function endMarker(id: number, declaration: string): string {
  const reference = `<w:r${declaration}><w:commentReference w:id="${id}"/></w:r>`;
  return `<w:commentRangeEnd${declaration} w:id="${id}"/>${reference}`;
}

/** What closes the run (and text) before the markers and opens it again behind them with the same formatting. */
function around(xml: string, { how, run, piece }: Cut, markers: string): string {
  if (how === 'between runs') return markers;
  const runTag = tagName(xml, run.start);
  const reopened = xml.slice(run.start, run.contentStart);
  if (piece === null) return `</${runTag}>${markers}${reopened}`;
  const textTag = tagName(xml, piece.start);
  return `</${textTag}></${runTag}>${markers}${reopened}<${textTag} xml:space="preserve">`;
}

/**
 * White space at the edge of a `w:t` counts only under xml:space="preserve". Once the text is cut, its first part
 * needs that, and what did not count before must not begin to.
 */
function keepSpace(xml: string, piece: Piece): readonly Edit[] {
  if (piece.preserved || piece.inner === null) return [];
  const first = rawOffset(xml, piece, 0);
  const last = rawOffset(xml, piece, piece.text.length);
  return [
    { at: piece.start, removed: first - piece.start, added: `<${tagName(xml, piece.start)} xml:space="preserve">` },
    { at: last, removed: piece.inner.end - last, added: '' },
  ];
}

function apply(xml: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((one, other) => one.at - other.at || one.removed - other.removed);
  const kept: string[] = [];
  let from = 0;
  for (const { at, removed, added } of ordered) {
    kept.push(xml.slice(from, at), added);
    from = at + removed;
  }
  kept.push(xml.slice(from));
  return kept.join('');
}

function tagName(xml: string, start: number): string {
  return /^<([^\s/>]+)/u.exec(xml.slice(start, start + 64))?.[1] ?? 'w:r';
}
