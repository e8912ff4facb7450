/** Runs of text, and the content controls that name what a run is. */
import { BuilderElement, TextRun, type XmlComponent } from 'docx';
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
  return runs.map(run => {
    const written = textOf(run.text, {
      ...look,
      ...(run.bold ? { bold: true } : {}),
      ...(run.italic ? { italics: true } : {}),
    });
    const tag = run.tag === undefined ? '' : printable(run.tag);
    return tag === '' || tag.length > longestTag ? written : controlled(written, tag);
  });
}

export function textOf(text: string, look: Look = {}): TextRun {
  return new TextRun({ ...look, text: printable(text) });
}

/**
 * A content control around a run (ECMA-376 17.5.2). The library has no type for one, so its paragraphs, which write
 * any element, are told that it is a run.
 */
function controlled(run: TextRun, tag: string): TextRun {
  const name = new BuilderElement<{ value: string }>({
    name: 'w:tag',
    attributes: { value: { key: 'w:val', value: tag } },
  });
  const properties = new BuilderElement({ name: 'w:sdtPr', children: [name] });
  const content = new BuilderElement({ name: 'w:sdtContent', children: [run] });
  return new BuilderElement({ name: 'w:sdt', children: [properties, content] }) as XmlComponent as TextRun;
}
