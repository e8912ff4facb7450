import { type Document, open, type Problem } from '#documents';
import type { Failed } from '../output/errorJson.ts';
import { readBytes } from './bytes.ts';
import { convertOldWord, findOffice, isOldWord } from './oldWord.ts';
import { internal } from './problems.ts';

export interface OpenedFile {
  readonly path: string;
  /** The bytes the document was read from: of a .doc, those of the DOCX it was converted to. */
  readonly bytes: Uint8Array;
  readonly document: Document;
}

export type Opening = { readonly ok: true; readonly file: OpenedFile } | Failed;

/** What opening a file needs of the world. */
export interface Sources {
  readonly standardInput: AsyncIterable<Uint8Array | string>;
  /** The PATH on which LibreOffice is looked for. */
  readonly searchPath: string | undefined;
}

/** Opens a report from a path, or from standard input for `-`. Never throws: what cannot be read is a refusal. */
export async function openFile(path: string, sources: Sources): Promise<Opening> {
  try {
    const read = await readBytes(path, sources.standardInput);
    if (!read.ok) return { ok: false, path, problem: read.problem };
    const modern = await modernised(read.bytes, sources.searchPath);
    if (!modern.ok) return { ok: false, path, problem: modern.problem };
    const opened = await open(modern.bytes, modern.converted ? `${path}x` : path);
    if (!opened.ok) return { ok: false, path, problem: opened.problem };
    const document = { ...opened.document, name: path };
    return { ok: true, file: { path, bytes: modern.bytes, document } };
  } catch (cause) {
    return { ok: false, path, problem: internal(cause) };
  }
}

type Modern =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly converted: boolean }
  | { readonly ok: false; readonly problem: Problem };

/** Without LibreOffice a .doc goes on as it is: the documents room refuses it and says how to save it. */
async function modernised(bytes: Uint8Array, searchPath: string | undefined): Promise<Modern> {
  const office = isOldWord(bytes) ? findOffice(searchPath) : undefined;
  if (office === undefined) return { ok: true, bytes, converted: false };
  const converted = await convertOldWord(bytes, office);
  return converted.ok ? { ...converted, converted: true } : converted;
}
