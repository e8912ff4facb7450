import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { paragraph, writeArchive, writeDocx } from '../../../test/kit/docxParts.ts';
import { fromDocx } from './fromDocx.ts';

const open = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const close = '</w:body></w:document>';

/** The id of the problem that a file is refused with, once its sentences have been looked at. */
function problemWith(bytes: Uint8Array): string {
  const opened = fromDocx(bytes, 'a.docx');
  if (opened.ok) return 'none';
  const { id, vi, en } = opened.problem;
  expect(vi).toMatch(/^\p{Lu}.*\.$/u);
  expect(en).toMatch(/^[A-Z].*\.$/u);
  return id;
}

function withDocument(xml: string | Uint8Array): Uint8Array {
  return writeDocx({ body: '', files: { 'word/document.xml': xml } });
}

test('no bytes, other bytes, half a file', () => {
  expect(problemWith(new Uint8Array())).toBe('empty');
  expect(problemWith(strToU8('Không phải Word'))).toBe('unsupported');
  const whole = writeDocx({ body: paragraph('một') });
  expect(problemWith(whole.slice(0, whole.length - 40))).toBe('truncated');
  expect(problemWith(whole.slice(0, 100))).toBe('truncated');
});

test('a file with a password and an old .doc are both OLE containers', () => {
  const ole = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(stream, 'utf16le'), 1024);
    return bytes;
  };
  expect(problemWith(ole('EncryptedPackage'))).toBe('password');
  expect(problemWith(ole('WordDocument'))).toBe('old-word');
});

/** The archive with another size declared for its document. */
function declaring(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const name = Buffer.from('word/document.xml');
  for (let at = 0; at < archive.length - 46 - name.length; at += 1) {
    const isCentral = view.getUint32(at, true) === 0x02014b50;
    if (isCentral && name.equals(archive.subarray(at + 46, at + 46 + name.length))) view.setUint32(at + 24, size, true);
  }
  return archive;
}

test('a zip bomb that says how large it is, and one that lies', () => {
  expect(problemWith(declaring(withDocument('x'), 300 * 1024 * 1024))).toBe('zip-bomb');
  expect(problemWith(declaring(withDocument(new Uint8Array(40 * 1024 * 1024)), 1000))).toBe('zip-bomb');
});

test('a part larger than any report', () => {
  const files = { 'word/document.xml': new Uint8Array(64 * 1024 * 1024 + 1) };
  expect(problemWith(zipSync(files, { level: 0 }))).toBe('large-part');
});

test('an entity bomb, refused before its entities are read', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE lol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${open}<w:p><w:r><w:t>&b;</w:t></w:r></w:p>${close}`;
  expect(problemWith(withDocument(bomb))).toBe('xml-entities');
  expect(problemWith(withDocument(`<!-- lời -->${bomb.slice(21)}`))).toBe('xml-entities');
  expect(problemWith(withDocument(`${open}<w:p><w:r><w:t>&b;</w:t></w:r></w:p>${close}`))).toBe('damaged-docx');
});

test('an archive without a document, and XML that ends in the middle', () => {
  expect(problemWith(writeArchive({ 'a.txt': 'một' }))).toBe('not-a-report');
  expect(problemWith(withDocument(`${open}<w:p>`))).toBe('damaged-docx');
  expect(problemWith(withDocument(''))).toBe('damaged-docx');
  expect(problemWith(withDocument(`${open}<w:p/>${close}`))).toBe('blank');
});

test('other encodings than UTF-8 and UTF-16', () => {
  const declared = `<?xml version="1.0" encoding="windows-1258"?>${open}${paragraph('a')}${close}`;
  expect(problemWith(withDocument(declared))).toBe('wrong-encoding');
  const latin = Buffer.from(`${open}<w:p><w:r><w:t>Th\xe0nh</w:t></w:r></w:p>${close}`, 'latin1');
  expect(problemWith(withDocument(latin))).toBe('wrong-encoding');
});

test('a table of 100,000 columns, written out or declared', () => {
  const cells = '<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>'.repeat(100_000);
  expect(problemWith(writeDocx({ body: `<w:tbl><w:tr>${cells}</w:tr></w:tbl>` }))).toBe('wide-table');
  const wide = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="100000"/></w:tcPr>${paragraph('a')}</w:tc></w:tr></w:tbl>`;
  expect(problemWith(writeDocx({ body: wide }))).toBe('wide-table');
});

test('tables 10,000 deep', () => {
  const depth = 10_000;
  const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('a')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  expect(problemWith(writeDocx({ body }))).toBe('deep-docx');
});

test('a hundred thousand fields that never end take no longer than their number', () => {
  const field = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'.repeat(100_000);
  expect(problemWith(writeDocx({ body: field + paragraph('Còn đây') }))).toBe('none');
});
