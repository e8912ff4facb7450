/** A DOCX as lines and text, with the way back from each line to the XML. */
import { type Assembled, assemble, type Line } from './assemble.ts';
import { createLabeller, type Labeller, writeNumber } from './labels.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Package, partsOf } from './package.ts';
import { textOf } from './paragraphText.ts';
import { type Refused, refuse } from './problems.ts';
import type { NoteReference, ParagraphDraft, Run } from './story.ts';
import { readStyles, type Styles } from './styles.ts';
import { type Element, readTree } from './tree.ts';
import { readStory } from './walk.ts';
import type { TableCounter } from './walkState.ts';

export interface Docx extends Assembled {
  readonly package: Package;
}

export type ReadDocx = { readonly ok: true; readonly docx: Docx } | Refused;

/** What every part of the document is read with. */
interface Reading {
  readonly source: Package;
  readonly styles: Styles;
  readonly labeller: Labeller;
  readonly counter: TableCounter;
}

type Lines = { readonly ok: true; readonly lines: readonly Line[] } | Refused;

/** The text stands in this order: body, footnotes, endnotes, headers, footers. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const source = opened.package;
  const stylesRoot = rootOf(source, 'styles');
  if (!stylesRoot.ok) return stylesRoot;
  const numberingRoot = rootOf(source, 'numbering');
  if (!numberingRoot.ok) return numberingRoot;
  const styles = readStyles(stylesRoot.root);
  const labeller = createLabeller(readNumbering(numberingRoot.root, styles));
  const reading: Reading = { source, styles, labeller, counter: { tables: 0 } };

  const body = readStory(source.main.xml, styles, reading.counter);
  if (!body.ok) return body;
  const lines = body.story.paragraphs.map(paragraph => lineOf(reading, paragraph, 'paragraph'));
  const { references } = body.story;
  for (const more of [
    notesOf(reading, 'footnote', references),
    notesOf(reading, 'endnote', references),
    furnitureOf(reading, 'header'),
    furnitureOf(reading, 'footer'),
  ]) {
    if (!more.ok) return more;
    for (const line of more.lines) lines.push(line);
  }
  const assembled = assemble(lines);
  if (assembled.text.trim() === '') return refuse('blank');
  return { ok: true, docx: { ...assembled, package: source } };
}

function rootOf(source: Package, kind: string): { readonly ok: true; readonly root: Element | undefined } | Refused {
  const read = partsOf(source, kind);
  if (!read.ok) return read;
  const [part] = read.parts;
  return part === undefined ? { ok: true, root: undefined } : readTree(part.xml);
}

function lineOf(reading: Reading, paragraph: ParagraphDraft, kind: Line['kind']): Line {
  const { styles, labeller } = reading;
  const style = styles.paragraph(paragraph.style);
  const outline = paragraph.outline ?? style.outline ?? 9;
  const listId = paragraph.numberId ?? style.numberId ?? '0';
  const levelOfList = paragraph.numberLevel ?? labeller.levelOfStyle(listId, paragraph.style) ?? style.numberLevel ?? 0;
  const lettered = paragraph.pieces.filter(piece => piece.text.trim() !== '');
  return {
    paragraph,
    text: textOf(paragraph.pieces),
    label: listId === '0' ? '' : labeller.next(listId, levelOfList),
    level: outline < 9 ? outline + 1 : 0,
    kind,
    hangsOn: paragraph.frame,
    bold: lettered.length > 0 && lettered.every(piece => piece.bold),
  };
}

/** Notes in the order of their marks in the body, labelled as Word numbers them unless told otherwise. */
function notesOf(reading: Reading, kind: 'footnote' | 'endnote', references: readonly NoteReference[]): Lines {
  const read = partsOf(reading.source, `${kind}s`);
  if (!read.ok) return read;
  const order = new Map<string, { readonly number: number; readonly hangsOn: Run }>();
  for (const { kind: found, id, run } of references) {
    if (found === kind && !order.has(id)) order.set(id, { number: order.size + 1, hangsOn: run });
  }
  const numbered: { readonly number: number; readonly line: Line }[] = [];
  for (const part of read.parts) {
    const walked = readStory(part.xml, reading.styles, reading.counter);
    if (!walked.ok) return walked;
    const begun = new Set<number>();
    for (const paragraph of walked.story.paragraphs) {
      const mark = order.get(paragraph.note ?? '');
      if (mark === undefined) continue;
      const { number, hangsOn } = mark;
      const line = { ...lineOf(reading, paragraph, 'footnote'), hangsOn };
      const label = writeNumber(number, kind === 'footnote' ? 'decimal' : 'lowerRoman');
      numbered.push({ number, line: begun.has(number) ? line : { ...line, label } });
      begun.add(number);
    }
  }
  return { ok: true, lines: numbered.sort((one, other) => one.number - other.number).map(({ line }) => line) };
}

/** Headers or footers; those that repeat another word for word are left out. */
function furnitureOf(reading: Reading, kind: 'header' | 'footer'): Lines {
  const read = partsOf(reading.source, kind);
  if (!read.ok) return read;
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const part of read.parts) {
    const walked = readStory(part.xml, reading.styles, reading.counter);
    if (!walked.ok) return walked;
    const own = walked.story.paragraphs.map(paragraph => lineOf(reading, paragraph, kind));
    const text = own.map(line => line.text).join('\n');
    if (!seen.has(text)) lines.push(...own);
    seen.add(text);
  }
  return { ok: true, lines };
}
