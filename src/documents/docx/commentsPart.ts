/** comments.xml, and what the package must say of it. */
import { folderOf, type Package, type Part, readPart, relationshipsPath } from './package.ts';
import { type Refused, refuse } from './problems.ts';
import { childrenNamed, readTree, wholeNumber } from './tree.ts';
import { encodeXml, escapeXml, readXml } from './xml.ts';

export interface CommentText {
  readonly text: string;
  readonly author: string;
  readonly initials: string;
}

export interface CommentsPart {
  /** Id of the first new comment; the others count on from it. */
  readonly firstId: number;
  /** Attribute that declares the prefix `w`, where document.xml has none; else ''. */
  readonly declaration: string;
  /** The files of the package that change: comments, and content types and relationships where they did not know it. */
  readonly changes: ReadonlyMap<string, Uint8Array>;
}

export type AddedComments = { readonly ok: true; readonly part: CommentsPart } | Refused;

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONSHIPS = {
  [TRANSITIONAL]: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  [STRICT]: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Ids are signed 32-bit numbers; one beyond belongs to no program that counts. */
const LARGEST_ID = 2_000_000_000;

export function addComments(source: Package, comments: readonly CommentText[]): AddedComments {
  const { archive, main } = source;
  const root = main.xml.slice(0, 8192);
  const namespace = root.includes(STRICT) ? STRICT : TRANSITIONAL;
  const declared = source.relationships.find(({ kind }) => kind === 'comments');
  const path = declared?.path ?? freePath(source);
  const old = archive.entries.has(path) ? readPart(archive, path) : null;
  if (old !== null && !old.ok) return old;
  const part: Part = old?.part ?? {
    path,
    xml: `${XML}<w:comments xmlns:w="${namespace}"></w:comments>`,
    encoding: 'utf-8',
  };
  const firstId = nextId(part.xml, main.xml);
  if (firstId === null) return refuse('damaged-docx');
  const changes = new Map<string, Uint8Array>();
  const declaration = (xml: string): string => (declaresW(xml) ? '' : ` xmlns:w="${namespace}"`);
  const written = comments.map((comment, index) => writeComment(comment, firstId + index, declaration(part.xml)));
  const steps = [
    append(part, () => written.join('')),
    declareType(source, path),
    declared === undefined ? relate(source, path, RELATIONSHIPS[namespace]) : { ok: true as const, part: null },
  ];
  for (const step of steps) {
    if (!step.ok) return step;
    if (step.part !== null) changes.set(step.part.path, encodeXml(step.part.xml, step.part.encoding));
  }
  return { ok: true, part: { firstId, declaration: declaration(main.xml), changes } };
}

type Changed = { readonly ok: true; readonly part: Part | null } | Refused;

function writeComment({ text, author, initials }: CommentText, id: number, declaration: string): string {
  const paragraphs = text.split(/\r\n|\r|\n/u).map((line, index) => {
    const mark = index === 0 ? '<w:r><w:annotationRef/></w:r>' : '';
    return `<w:p>${mark}<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
  });
  const attributes = `w:id="${id}" w:author="${escapeXml(author)}" w:initials="${escapeXml(initials)}"`;
  return `<w:comment${declaration} ${attributes}>${paragraphs.join('')}</w:comment>`;
}

function declareType(source: Package, path: string): Changed {
  const read = readPart(source.archive, '[Content_Types].xml');
  if (!read.ok) return read;
  const tree = readTree(read.part.xml);
  if (!tree.ok) return tree;
  const known = tree.root.children.some(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${path}`.toLowerCase(),
  );
  if (known) return { ok: true, part: null };
  return append(read.part, prefix => `<${prefix}Override PartName="/${escapeXml(path)}" ContentType="${TYPE}"/>`);
}

function relate(source: Package, path: string, types: string): Changed {
  const at = relationshipsPath(source.main.path);
  const old = source.archive.entries.has(at) ? readPart(source.archive, at) : null;
  if (old !== null && !old.ok) return old;
  const empty = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const part = old?.part ?? { path: at, xml: empty, encoding: 'utf-8' as const };
  const tree = readTree(part.xml);
  if (!tree.ok) return tree;
  const taken = new Set(tree.root.children.map(({ attributes }) => attributes['Id']));
  let number = 1;
  while (taken.has(`rIdComments${number}`)) number += 1;
  const target = escapeXml(path.slice(folderOf(source.main.path).length));
  return append(
    part,
    prefix => `<${prefix}Relationship Id="rIdComments${number}" Type="${types}/comments" Target="${target}"/>`,
  );
}

/** Puts XML behind the last child of a part's root, with the prefix that the root has. */
function append(part: Part, write: (prefix: string) => string): Changed {
  let depth = 0;
  let name = '';
  let closeAt = 0;
  let isClosedByItself = false;
  const refused = readXml(part.xml, {
    open({ start, end }) {
      if (depth === 0) name = /^<([^\s/>]+)/u.exec(part.xml.slice(start, end))?.[1] ?? '';
      depth += 1;
    },
    close({ start, end }) {
      depth -= 1;
      if (depth > 0) return;
      closeAt = start;
      isClosedByItself = start === end;
    },
    text() {},
  });
  if (refused !== null) return refused;
  const added = write(name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '');
  const before = isClosedByItself ? `${part.xml.slice(0, closeAt - 2)}>` : part.xml.slice(0, closeAt);
  const after = isClosedByItself ? `</${name}>${part.xml.slice(closeAt)}` : part.xml.slice(closeAt);
  return { ok: true, part: { ...part, xml: before + added + after } };
}

/** One more than every comment has, also than those whose text was lost and only the markers are left. */
function nextId(commentsXml: string, mainXml: string): number | null {
  const tree = readTree(commentsXml);
  if (!tree.ok) return null;
  const ids = childrenNamed(tree.root, 'w:comment').map(({ attributes }) => wholeNumber(attributes['w:id']) ?? -1);
  for (const [, id] of mainXml.matchAll(
    /<[^\s<>]{0,16}:comment(?:Reference|RangeStart|RangeEnd) [^<>]*?id="(\d{1,9})"/gu,
  )) {
    ids.push(Number(id));
  }
  return ids.reduce((most, id) => (id > most && id < LARGEST_ID ? id : most), -1) + 1;
}

function freePath(source: Package): string {
  const folder = folderOf(source.main.path);
  let path = `${folder}comments.xml`;
  for (let number = 2; source.archive.entries.has(path); number += 1) path = `${folder}comments${number}.xml`;
  return path;
}

function declaresW(xml: string): boolean {
  return new RegExp(`xmlns:w\\s*=\\s*["'](?:${TRANSITIONAL}|${STRICT})["']`, 'u').test(xml.slice(0, 8192));
}
