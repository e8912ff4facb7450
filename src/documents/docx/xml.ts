import { strFromU8, strToU8 } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type DocxProblem, type Refused, refuse } from './problems.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';
export type DecodedXml = { readonly ok: true; readonly text: string; readonly encoding: Encoding } | Refused;

/** A start tag; `start` and `end` are UTF-16 offsets into the XML of its `<` and just behind its `>`. */
export interface Tag {
  /** With the prefix Word uses (`w:p`), whatever prefix the file declares. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

/** An end tag; both offsets are those behind the start tag where an element is written as one tag. */
export type EndTag = Omit<Tag, 'attributes'>;

export interface XmlListener {
  open(tag: Tag): void;
  close(tag: EndTag): void;
  text(text: string): void;
}

const DEEPEST = 1000;

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
};

/** Thrown by a listener, or by the reader itself, to leave a file that is refused; never leaves this room. */
export class XmlRefusal extends Error {
  readonly id: DocxProblem;
  constructor(id: DocxProblem) {
    super(id);
    this.id = id;
  }
}

/** Walks XML once, telling the listener of tags with their offsets; returns null, or why the XML is refused. */
export function readXml(xml: string, listener: XmlListener): Refused | null {
  const parser = new SaxesParser();
  let depth = 0;
  let rename: ((name: string) => string) | null = null;
  const stop = (id: DocxProblem) => (): never => {
    throw new XmlRefusal(id);
  };
  parser.on('error', stop('damaged-docx'));
  parser.on('doctype', stop('xml-entities'));
  parser.on('opentag', tag => {
    depth += 1;
    if (depth > DEEPEST) throw new XmlRefusal('deep-docx');
    if (depth === 1) rename = renaming(tag);
    const end = parser.position;
    // "<" may not stand inside an attribute value, so the nearest one behind opens this tag.
    const start = xml.lastIndexOf('<', end - 1);
    const name = rename === null ? tag.name : rename(tag.name);
    listener.open({ name, attributes: rename === null ? tag.attributes : renamed(tag.attributes, rename), start, end });
  });
  parser.on('closetag', tag => {
    depth -= 1;
    const end = parser.position;
    const start = tag.isSelfClosing ? end : xml.lastIndexOf('<', end - 1);
    listener.close({ name: rename === null ? tag.name : rename(tag.name), start, end });
  });
  parser.on('text', text => listener.text(text));
  parser.on('cdata', text => listener.text(text));
  try {
    // An entity bomb is refused before its declarations are read.
    if (/^[^<]{0,64}(?:<\?[^>]*>[^<]*)?<!DOCTYPE/u.test(xml.slice(0, 4096))) throw new XmlRefusal('xml-entities');
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof XmlRefusal) return refuse(error.id);
    throw error;
  }
  return null;
}

/** The characters of an XML part; files in another encoding than UTF-8 or UTF-16 are refused. */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0x3c00) return { ok: true, text: decodeUtf16(bytes, 0), encoding: 'utf-16le' };
  if (mark === 0xfeff || mark === 0x003c) return { ok: true, text: decodeUtf16(bytes, 1), encoding: 'utf-16be' };
  const declared = /^.{0,3}<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/su.exec(strFromU8(bytes.subarray(0, 200), true));
  if (declared !== null && !/^(?:utf-?8|us-ascii)$/iu.test(declared[1] ?? '')) return refuse('wrong-encoding');
  const text = strFromU8(bytes);
  if (text.includes('\ufffd') && !sameBytes(strToU8(text), withoutMark(bytes))) return refuse('wrong-encoding');
  return { ok: true, text, encoding: 'utf-8' };
}

export function encodeXml(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return strToU8(text);
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1) {
    view.setUint16(index * 2, marked.charCodeAt(index), encoding === 'utf-16le');
  }
  return bytes;
}

/** Text made safe for XML 1.0: markup escaped, characters that XML forbids left out. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
      .replace(/&/gu, '&amp;')
      .replace(/</gu, '&lt;')
      .replace(/>/gu, '&gt;')
      .replace(/"/gu, '&quot;')
  );
}

function renaming(root: SaxesTagPlain): ((name: string) => string) | null {
  const names = new Map<string, string>();
  for (const [attribute, uri] of Object.entries(root.attributes)) {
    const wanted = PREFIXES[uri];
    if (wanted === undefined || !/^xmlns(?::|$)/u.test(attribute)) continue;
    const prefix = attribute.slice('xmlns:'.length);
    if (prefix !== wanted) names.set(prefix, wanted);
  }
  if (names.size === 0) return null;
  return name => {
    const colon = name.indexOf(':');
    const wanted = names.get(colon < 0 ? '' : name.slice(0, colon));
    return wanted === undefined ? name : `${wanted}:${name.slice(colon + 1)}`;
  };
}

function renamed(attributes: Readonly<Record<string, string>>, rename: (name: string) => string) {
  return Object.fromEntries(
    // An attribute without a prefix is in no namespace, even where elements without one are Word's.
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? rename(name) : name, value]),
  );
}

function decodeUtf16(bytes: Uint8Array, highByteFirst: 0 | 1): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: string[] = [];
  for (let from = 0; from + 1 < bytes.length; from += 8192) {
    const units: number[] = [];
    for (let at = from; at < from + 8192 && at + 1 < bytes.length; at += 2) {
      units.push(view.getUint16(at, highByteFirst === 0));
    }
    chunks.push(String.fromCharCode(...units));
  }
  return chunks.join('').replace(/^\ufeff/u, '');
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
