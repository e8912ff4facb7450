/** Runs of text, and the content controls that name what a run is. */
import { type IXmlableObject, type TextRun, XmlComponent } from 'docx';
import type { Run } from '../official.ts';
import { printable } from '../wording.ts';

/** How a run looks apart from what it says itself. */
export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly allCaps?: boolean;
  /** Half-points. */
  readonly size?: number;
}

/** More than this in a tag, and Word calls the file damaged. */
const longestTag = 64;

export function runsOf(runs: readonly Run[], look: Look = {}): TextRun[] {
  return runs.map(({ text, bold, italic, tag }) => {
    const run = runOf(text, { ...look, bold: bold || look.bold === true, italics: italic || look.italics === true });
    const name = tag === undefined ? '' : printable(tag);
    return written(name === '' || name.length > longestTag ? run : controlled(run, name));
  });
}

export function textOf(text: string, look: Look = {}): TextRun {
  return written(runOf(text, look));
}

/** In the order of ECMA-376 17.3.2.28: Word refuses another. */
function runOf(text: string, { bold, italics, allCaps, size }: Look): IXmlableObject {
  const properties: IXmlableObject[] = [];
  if (bold === true) properties.push({ 'w:b': {} }, { 'w:bCs': {} });
  if (italics === true) properties.push({ 'w:i': {} }, { 'w:iCs': {} });
  if (allCaps === true) properties.push({ 'w:caps': {} });
  if (size !== undefined) properties.push(valued('w:sz', size), valued('w:szCs', size));
  const words = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, printable(text)] };
  return { 'w:r': properties.length === 0 ? [words] : [{ 'w:rPr': properties }, words] };
}

/** A content control around a run (ECMA-376 17.5.2). */
function controlled(run: IXmlableObject, tag: string): IXmlableObject {
  return { 'w:sdt': [{ 'w:sdtPr': [valued('w:tag', tag)] }, { 'w:sdtContent': [run] }] };
}

const valued = (name: string, value: string | number): IXmlableObject => ({ [name]: { _attr: { 'w:val': value } } });

/**
 * An element in the form that the library's writer takes. A report has thousands of runs, for each of which the
 * library's own would make some twenty objects; and it has no type for a content control.
 */
class Written extends XmlComponent {
  readonly #element: IXmlableObject;

  constructor(element: IXmlableObject) {
    super('w:r');
    this.#element = element;
  }

  override prepForXml(): IXmlableObject {
    return this.#element;
  }
}

/** The library's paragraphs write any element that they are told is a run. */
const written = (element: IXmlableObject): TextRun => new Written(element) as XmlComponent as TextRun;
