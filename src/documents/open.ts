/** A file's bytes -> a document, the format recognised by its content first and by its name only among texts. */
import { listArchive } from './archive.ts';
import type { Document, Opened } from './document.ts';
import { fromDocx } from './docx/index.ts';
import { fromHtml } from './html/html.ts';
import { fromMarkdown } from './markdown/markdown.ts';
import { fromPdf } from './pdf/pdf.ts';
import { type ProblemId, refused } from './problems.ts';
import { oleContentOf, signatureOf } from './signature.ts';
import { decodeText } from './text/decode.ts';
import { fromText } from './text/text.ts';

const megabyte = 1024 * 1024;
const largestFile = 256 * megabyte;
const largestText = 64 * megabyte;
const largestHtml = 32 * megabyte;

/**
 * Opens a report: DOCX, PDF, HTML, Markdown or plain text in UTF-8, UTF-16, windows-1258, TCVN3 or VNI. Never throws:
 * what cannot be read is answered with a problem whose sentence says what to do (`empty`, `blank`, `binary`,
 * `too-large`, `zip-bomb`, `truncated`, `old-word`, `password`, `rich-text`, `no-text-layer`, ...).
 */
export async function open(bytes: Uint8Array, name: string): Promise<Opened> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > largestFile) return refused('too-large');
  const signature = signatureOf(bytes);
  try {
    switch (signature) {
      case 'zip':
        return openZip(bytes, name);
      case 'pdf':
        return await fromPdf(bytes, name);
      case 'ole':
        return refused(oleProblems[oleContentOf(bytes)]);
      case 'rich-text':
      case 'picture':
        return refused(signature);
      case 'none':
        return openText(bytes, name);
    }
  } catch {
    // A broken file may break a library in ways that its authors did not foresee; it stays one unreadable file.
    return refused(signature === 'zip' ? 'damaged-docx' : signature === 'pdf' ? 'damaged-pdf' : 'unsupported');
  }
}

const oleProblems = {
  encrypted: 'password',
  word: 'old-word',
  sheet: 'spreadsheet',
  other: 'unsupported',
} as const satisfies Record<string, ProblemId>;

function openZip(bytes: Uint8Array, name: string): Opened {
  const listed = listArchive(bytes);
  if (!listed.ok) return refused(listed.problem);
  const names = new Set(listed.entries.map(entry => entry.name));
  if (names.has('xl/workbook.xml')) return refused('spreadsheet');
  if (names.has('META-INF/manifest.xml')) return refused('open-document');
  // The main part of a DOCX is word/document.xml unless its relationships name another.
  if (names.has('word/document.xml') || names.has('_rels/.rels')) return fromDocx(bytes, name);
  return refused('not-a-report');
}

const htmlStart =
  /^\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!--[^<>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const xmlStart = /^\s*<(?:\?xml|!DOCTYPE|!ENTITY)/i;
/** What shows nothing: white space, control and format characters, and the stand-in for what could not be decoded. */
const visible = /[^\s\p{Cc}\p{Cf}\ufffd]/u;

function openText(bytes: Uint8Array, name: string): Opened {
  if (bytes.length > largestText) return refused('too-large');
  const text = decodeText(bytes);
  if (text === undefined) return refused('binary');
  if (!visible.test(text)) return refused('blank');
  const head = text.slice(0, 5000);
  if (htmlStart.test(head) || (/\.x?html?$/i.test(name) && /<\w/.test(head)))
    return bytes.length > largestHtml ? refused('too-large') : fromHtml(text, name);
  if (xmlStart.test(head)) return refused('unsupported');
  const document: Document = /\.(?:md|markdown)$/i.test(name) ? fromMarkdown(text, name) : fromText(text, name);
  return document.blocks.length === 0 ? refused('blank') : { ok: true, document };
}
