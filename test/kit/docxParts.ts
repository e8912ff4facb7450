/** DOCX files written by hand, for the odd parts that no library writes. */
import { type Document, fromDocx } from '#documents';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const namespaces = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELATIONSHIPS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The inside of each part; `headers` and `footers` may be several. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** Further files of the archive by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

interface XmlPart {
  readonly name: string;
  readonly kind: string;
  readonly root: string;
  readonly inside: string;
}

export function writeDocx(parts: DocxParts): Uint8Array {
  const extra: XmlPart[] = [];
  for (const kind of ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const) {
    const inside = parts[kind];
    if (inside !== undefined) extra.push({ name: kind, kind, root: kind, inside });
  }
  parts.headers?.forEach((inside, index) => {
    extra.push({ name: `header${index + 1}`, kind: 'header', root: 'hdr', inside });
  });
  parts.footers?.forEach((inside, index) => {
    extra.push({ name: `footer${index + 1}`, kind: 'footer', root: 'ftr', inside });
  });
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(extra),
    '_rels/.rels': relationships([{ kind: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${parts.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(extra.map(({ kind, name }) => ({ kind, target: `${name}.xml` }))),
  };
  for (const { name, root, inside } of extra) {
    files[`word/${name}.xml`] = `${declaration}<w:${root} ${namespaces}>${inside}</w:${root}>`;
  }
  return writeArchive({ ...files, ...parts.files });
}

/** The document that such a file is read as. */
export function readDocument(parts: DocxParts): Document {
  const opened = fromDocx(writeDocx(parts), 'báo-cáo.docx');
  if (!opened.ok) throw new Error(opened.problem.en);
  return opened.document;
}

export function writeArchive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

/** Every file of an archive, unpacked by fflate itself. */
export function filesOf(docx: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(docx);
}

export function partOf(docx: Uint8Array, name: string): string {
  const bytes = filesOf(docx)[name];
  if (bytes === undefined) throw new Error(`no ${name} in the archive`);
  return strFromU8(bytes);
}

/** `<w:p>` of runs of plain text. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map(text => run(text)).join('')}</w:p>`;
}

/** `<w:r>` with properties given as XML: `run('đậm', '<w:b/>')`. */
export function run(text: string, properties = ''): string {
  const formatting = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${formatting}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function contentTypes(parts: readonly XmlPart[]): string {
  const overrides = [['document', 'document.main'], ...parts.map(({ name, kind }) => [name, kind])].map(
    ([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${CONTENT_TYPE}.${kind}+xml"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(links: readonly { readonly kind: string; readonly target: string }[]): string {
  const items = links.map(
    ({ kind, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join('')}</Relationships>`;
}
