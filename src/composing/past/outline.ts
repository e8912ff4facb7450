/** A block of a finished report -> what it is in a narrative, and where its words begin behind its number or dash. */
import { type Block, type Document, markOf } from '#documents';
import type { HeadingLevel } from '../narrative.ts';

export type Shape =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly start: number }
  | { readonly kind: 'item'; readonly level: 1 | 2; readonly start: number }
  | { readonly kind: 'annex'; readonly start: number }
  | { readonly kind: 'paragraph'; readonly start: number };

const annex = /^PHỤ LỤC(?:\s+(?:SỐ\s+)?(?:[IVX]+|\d{1,2}|[A-H]))?(?!\p{L})[\s.:–-]*/iu;
const longestTitle = 200;

/** A heading without a number stays words: narratives count the numbers of theirs. */
export function shapeOf({ text }: Document, block: Block): Shape {
  const start = block.span.start;
  const words = text.slice(start, block.span.end);
  const within = words.length - words.trimStart().length;
  const line = words.trim();
  const annexed = line.length < longestTitle ? annex.exec(line) : null;
  if (annexed && (block.kind === 'heading' || !/\p{Ll}/u.test(annexed[0])))
    return { kind: 'annex', start: start + within + annexed[0].length };
  const computed = block.label === undefined ? undefined : markOf(`${block.label} X`);
  const mark = computed ?? markOf(line);
  const behind = start + within + (computed === undefined ? (mark?.length ?? 0) : 0);
  if (mark?.kind === 'bullet')
    return { kind: 'item', level: (block.label ?? line).startsWith('+') ? 2 : 1, start: behind };
  if (block.kind !== 'heading' || mark === undefined) return { kind: 'paragraph', start: start + within };
  return { kind: 'heading', level: levels[mark.kind] ?? levelOfDepth(mark.depth), start: behind };
}

export interface Shaped {
  readonly shape: Shape;
  /** Where its words end. */
  readonly end: number;
  /** How many blocks it is made of. */
  readonly blocks: 1 | 2;
}

/** `Phần thứ nhất` on a line of its own has its title on the next; where that is none, its own words are all it says. */
export function withTitleBelow(document: Document, block: Block, next: Block | undefined): Shaped {
  const shape = shapeOf(document, block);
  const whole: Shaped = { shape, end: block.span.end, blocks: 1 };
  if (shape.kind !== 'heading' || document.text.slice(shape.start, block.span.end).trim() !== '') return whole;
  const start = next === undefined ? null : titleIn(document, next);
  if (next === undefined || start === null) return { ...whole, shape: { kind: 'paragraph', start: block.span.start } };
  return { shape: { ...shape, start }, end: next.span.end, blocks: 2 };
}

/** Where the words of a title begin; null where the block is none. */
function titleIn(document: Document, block: Block): number | null {
  if (block.cell !== undefined) return null;
  const { kind, start } = shapeOf(document, block);
  const words = document.text.slice(start, block.span.end).trim();
  return kind === 'paragraph' && words.length < longestTitle && !/[.:;,]$/u.test(words) ? start : null;
}

/** `A.` is a part by another name. */
const levels: Readonly<Partial<Record<string, HeadingLevel>>> = { part: 1, letter: 1, roman: 2, point: 5 };

/** `1.` is 3, `1.1.` 4, what lies deeper 5. */
function levelOfDepth(depth: number): HeadingLevel {
  return depth === 1 ? 3 : depth === 2 ? 4 : 5;
}
