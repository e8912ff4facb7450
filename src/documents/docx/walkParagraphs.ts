/** Paragraphs, their properties, and the notes they stand in. */
import type { ParagraphDraft } from './story.ts';
import { wholeNumber } from './tree.ts';
import { type ElementRule, flushWaiting, paragraphOfMark, skipRest, standsIn, type Walk } from './walkState.ts';
import { deleteRow } from './walkTables.ts';
import { XmlRefusal } from './xml.ts';

/** Separators between text and notes are notes of their own (ECMA-376, 17.18.33). */
const shownNotes: ReadonlySet<string> = new Set(['normal']);

const note: ElementRule = {
  open(walk, { attributes }) {
    if (!shownNotes.has(attributes['w:type'] ?? 'normal')) skipRest(walk, walk.path.length);
    walk.note = attributes['w:id'] ?? null;
  },
  close(walk) {
    flushWaiting(walk);
    walk.note = null;
  },
};

/** The paragraph whose `w:pPr` holds the open element, or undefined. */
function inProperties(walk: Walk, parent = 'w:pPr'): ParagraphDraft | undefined {
  return standsIn(walk, parent) ? walk.paragraphs.at(-1) : undefined;
}

/** A deleted paragraph mark lets the next paragraph go on in the same line; a deleted row is left out. */
const deleted: ElementRule = {
  open(walk) {
    const paragraph = paragraphOfMark(walk);
    if (paragraph) paragraph.joinsNext = true;
    else deleteRow(walk);
  },
};

export const paragraphElements: Readonly<Record<string, ElementRule>> = {
  'w:footnote': note,
  'w:endnote': note,
  'w:p': {
    open(walk) {
      walk.paragraphs.push({
        pieces: [],
        cell: walk.tables.at(-1)?.cells.at(-1)?.draft ?? null,
        note: walk.note,
        frame: walk.runs[0] ?? null,
        joinsNext: false,
      });
    },
    close(walk) {
      const paragraph = walk.paragraphs.pop();
      if (paragraph !== undefined) finish(walk, paragraph);
    },
  },
  'w:pStyle': {
    open(walk, { attributes }) {
      const paragraph = inProperties(walk);
      if (paragraph) paragraph.style = attributes['w:val'];
    },
  },
  'w:outlineLvl': {
    open(walk, { attributes }) {
      const paragraph = inProperties(walk);
      if (paragraph) paragraph.outline = wholeNumber(attributes['w:val']);
    },
  },
  'w:numId': {
    open(walk, { attributes }) {
      const paragraph = inProperties(walk, 'w:numPr');
      if (paragraph) paragraph.numberId = attributes['w:val'];
    },
  },
  'w:ilvl': {
    open(walk, { attributes }) {
      const paragraph = inProperties(walk, 'w:numPr');
      if (paragraph) paragraph.numberLevel = wholeNumber(attributes['w:val']);
    },
  },
  'w:altChunk': {
    open() {
      throw new XmlRefusal('inserted-file');
    },
  },
  'w:del': deleted,
  'w:moveFrom': deleted,
};

function finish(walk: Walk, paragraph: ParagraphDraft): void {
  if (walk.paragraphs.length === 0) dropUnfinishedFields(walk);
  const { waiting } = walk;
  if (waiting !== null && waiting.cell === paragraph.cell && waiting.note === paragraph.note) {
    paragraph.pieces.unshift(...waiting.pieces);
    walk.waiting = null;
  } else {
    flushWaiting(walk);
  }
  if (paragraph.joinsNext) {
    walk.waiting = { pieces: paragraph.pieces, cell: paragraph.cell, note: paragraph.note };
    return;
  }
  if (paragraph.cell !== null) paragraph.cell.filled = true;
  walk.done.push(paragraph);
}

/** A field that never ends would swallow the rest of the document. */
function dropUnfinishedFields(walk: Walk): void {
  for (let field = walk.fields.at(-1); field?.muted; field = walk.fields.at(-1)) {
    walk.fields.pop();
    walk.muted -= 1;
  }
}
