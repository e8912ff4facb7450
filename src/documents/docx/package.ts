import { type ArchiveEntry, inflateEntry, listArchive } from '../archive.ts';
import { type OleContent, oleContentOf, signatureOf } from '../signature.ts';
import { type DocxProblem, type Refused, refuse } from './problems.ts';
import { childrenNamed, readTree } from './tree.ts';
import { decodeXml, type Encoding } from './xml.ts';

/** Bytes of one XML part: some 2,500 pages, and what a walk holds in memory at once. */
const LARGEST_PART = 64 * 1024 * 1024;

/** One XML part of the package: its path in the archive and its text. */
export interface Part {
  readonly path: string;
  readonly xml: string;
  readonly encoding: Encoding;
}

export interface Relationship {
  readonly id: string;
  /** Last word of the relationship type: "styles", "footnotes", "header". */
  readonly kind: string;
  readonly path: string;
}

/** The files of the ZIP archive, still packed, by name. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
}

/** A DOCX opened as far as its main part and the relationships from it. */
export interface Package {
  readonly archive: Archive;
  readonly main: Part;
  readonly relationships: readonly Relationship[];
}

export type OpenedPackage = { readonly ok: true; readonly package: Package } | Refused;
type OpenedArchive = { readonly ok: true; readonly archive: Archive } | Refused;
type ReadPart = { readonly ok: true; readonly part: Part } | Refused;
type ReadRelationships = { readonly ok: true; readonly relationships: readonly Relationship[] } | Refused;

export function openPackage(bytes: Uint8Array): OpenedPackage {
  const opened = openArchive(bytes);
  if (!opened.ok) return opened;
  const { archive } = opened;
  const top = readRelationships(archive, '');
  if (!top.ok) return top;
  const named = top.relationships.find(({ kind, path }) => kind === 'officeDocument' && archive.entries.has(path));
  const main = readPart(archive, named?.path ?? 'word/document.xml');
  if (!main.ok) return main;
  const own = readRelationships(archive, main.part.path);
  if (!own.ok) return own;
  return { ok: true, package: { archive, main: main.part, relationships: own.relationships } };
}

/** The parts of one kind that the main part names and the archive holds, each once. */
export function partsOf(
  source: Package,
  kind: string,
): { readonly ok: true; readonly parts: readonly Part[] } | Refused {
  const paths = source.relationships.filter(found => found.kind === kind).map(({ path }) => path);
  const parts: Part[] = [];
  for (const path of new Set(paths)) {
    if (!source.archive.entries.has(path)) continue;
    const read = readPart(source.archive, path);
    if (!read.ok) return read;
    parts.push(read.part);
  }
  return { ok: true, parts };
}

export function readPart(archive: Archive, path: string): ReadPart {
  const entry = archive.entries.get(path);
  if (entry === undefined) return refuse('not-a-report');
  if (entry.size > LARGEST_PART) return refuse('large-part');
  const unpacked = inflateEntry(archive.bytes, entry);
  if (!unpacked.ok) return refuse(unpacked.problem);
  const decoded = decodeXml(unpacked.bytes);
  if (!decoded.ok) return decoded;
  return { ok: true, part: { path, xml: decoded.text, encoding: decoded.encoding } };
}

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`; the package itself in `_rels/.rels`. */
export function relationshipsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function openArchive(bytes: Uint8Array): OpenedArchive {
  if (bytes.length === 0) return refuse('empty');
  const signature = signatureOf(bytes);
  if (signature === 'ole') return refuse(oleProblems[oleContentOf(bytes)]);
  if (signature !== 'zip') return refuse('unsupported');
  const listed = listArchive(bytes);
  if (!listed.ok) return refuse(listed.problem);
  return { ok: true, archive: { bytes, entries: new Map(listed.entries.map(entry => [entry.name, entry])) } };
}

const oleProblems: Readonly<Record<OleContent, DocxProblem>> = {
  encrypted: 'password',
  word: 'old-word',
  sheet: 'spreadsheet',
  other: 'unsupported',
};

function readRelationships(archive: Archive, source: string): ReadRelationships {
  const path = relationshipsPath(source);
  if (!archive.entries.has(path)) return { ok: true, relationships: [] };
  const read = readPart(archive, path);
  if (!read.ok) return read;
  const tree = readTree(read.part.xml);
  if (!tree.ok) return tree;
  const relationships = childrenNamed(tree.root, 'Relationship').flatMap(({ attributes }): Relationship[] => {
    const { Id: id, Type: type, Target: target } = attributes;
    if (id === undefined || type === undefined || target === undefined) return [];
    if (attributes['TargetMode'] === 'External') return [];
    return [{ id, kind: type.slice(type.lastIndexOf('/') + 1), path: resolve(folderOf(source), target) }];
  });
  return { ok: true, relationships };
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
