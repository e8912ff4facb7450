/** The reader's own DOCX with Word comments at the words they are about. */
import type { Document, Problem, Span } from '../document.ts';
import { anchorOf } from './anchors.ts';
import { addComments } from './commentsPart.ts';
import { refuse } from './problems.ts';
import { readDocx } from './readDocx.ts';
import { rewriteArchive } from './rewrite.ts';
import { type Marked, spliceMarkers } from './splice.ts';
import { encodeXml } from './xml.ts';

export interface Comment {
  /** In the text of the document that `fromDocx` read from the same bytes. */
  readonly span: Span;
  /** Line ends part paragraphs. */
  readonly text: string;
  readonly author?: string;
  readonly initials?: string;
}

export type Annotated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Problem };

const AUTHOR = 'Khớp';
const LONGEST_QUOTE = 80;

/**
 * Adds comments to a DOCX and changes nothing else: document.xml gains only the markers (and runs cut where a comment
 * starts or ends inside one), every other file of the archive keeps its bytes. A comment over several cells is put
 * on the first; one on a note, a text box, a header or a footer hangs on the nearest place in the body that Word
 * accepts, and begins with the words it is about. Comments carry no date, since no clock is known here. Refused with
 * `different-file` when the bytes do not read as `document` does.
 */
export function annotate(bytes: Uint8Array, document: Document, comments: readonly Comment[]): Annotated {
  const read = readDocx(bytes);
  if (!read.ok) return read;
  const { docx } = read;
  if (docx.text !== document.text) return refuse('different-file');
  if (comments.length === 0) return { ok: true, bytes };
  const anchors = comments.map(({ span }) => anchorOf(docx, span));
  const texts = comments.map(({ span, text, author = AUTHOR, initials = initialsOf(author) }, index) => {
    const about = anchors[index]?.exact === false ? `“${quoteOf(docx.text, span)}”: ` : '';
    return { text: about + text, author, initials };
  });
  const added = addComments(docx.package, texts);
  if (!added.ok) return added;
  const { firstId, declaration, changes } = added.part;
  const marked: Marked[] = [];
  for (const [index, anchor] of anchors.entries()) {
    if (anchor === null) return refuse('nothing-to-annotate');
    marked.push({ id: firstId + index, anchor });
  }
  const { main } = docx.package;
  const xml = spliceMarkers(main.xml, marked, declaration);
  const written = rewriteArchive(bytes, new Map([...changes, [main.path, encodeXml(xml, main.encoding)]]));
  return written === null ? refuse('truncated') : { ok: true, bytes: written };
}

function quoteOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

function initialsOf(author: string): string {
  return author
    .split(/\s+/u)
    .map(word => word.charAt(0))
    .join('')
    .slice(0, 9);
}
