import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { unicodeToTcvn3, unicodeToVni } from '#vietnamese';
import { open } from './index.ts';

const sentence = 'Tổng thu ngân sách nhà nước trên địa bàn tỉnh sáu tháng đầu năm ước đạt 789,5 tỷ đồng.';
const megabyte = 1024 * 1024;

async function problemOf(bytes: Uint8Array, name = 'bao-cao'): Promise<string> {
  const opened = await open(bytes, name);
  return opened.ok ? `read as ${opened.document.format}` : opened.problem.id;
}

async function textOf(bytes: Uint8Array, name = 'bao-cao.txt'): Promise<string> {
  const opened = await open(bytes, name);
  return opened.ok ? opened.document.text : opened.problem.id;
}

/** Bytes with the code points of a Latin-1 text. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, character => character.charCodeAt(0));
}

/** An OLE file as far as `open` looks: its signature, and a stream's name in UTF-16. */
function ole(stream: string, word: readonly number[] = []): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(word, 512);
  bytes.set(iconv.encode(stream, 'utf16-le'), 1024);
  return bytes;
}

describe('text in any encoding', () => {
  test.each([
    ['UTF-8', strToU8(sentence)],
    ['UTF-8 with its mark', strToU8(`\ufeff${sentence}`)],
    ['UTF-8, decomposed', strToU8(sentence.normalize('NFD'))],
    ['UTF-16, small end first', new Uint8Array(iconv.encode(sentence, 'utf-16le', { addBOM: true }))],
    ['UTF-16, big end first', new Uint8Array(iconv.encode(sentence, 'utf-16be', { addBOM: true }))],
    ['UTF-16 without its mark', new Uint8Array(iconv.encode(sentence, 'utf-16le'))],
    ['TCVN3', latin1(unicodeToTcvn3(sentence))],
    ['VNI', latin1(unicodeToVni(sentence))],
    ['TCVN3 carried into UTF-8', strToU8(unicodeToTcvn3(sentence))],
  ])('%s', async (_, bytes) => {
    expect(await textOf(bytes)).toBe(sentence);
  });

  test('windows-1258, whose tones are marks of their own', async () => {
    // "Tỉnh đạt kế hoạch": ỉ = i + 0xD2, đ = 0xF0, ạ = a + 0xF2, ế = ê (0xEA) + 0xEC.
    const bytes = latin1('Ti\xd2nh \xf0a\xf2t k\xea\xec hoa\xf2ch');
    expect(await textOf(bytes)).toBe('Tỉnh đạt kế hoạch');
  });

  test('UTF-8 spoilt in one place stays UTF-8', async () => {
    const bytes = strToU8(`${sentence} ${sentence}`);
    expect(await textOf(Uint8Array.from([...bytes, 0xe1, 0xba]))).toBe(`${sentence} ${sentence}\ufffd`);
  });
});

describe('the format is known by content, then by name', () => {
  test.each([
    ['read as html', strToU8('<!DOCTYPE html><p>Đạt 5%'), 'a.txt'],
    ['read as html', strToU8('<p>Đạt 5%</p>'), 'a.html'],
    ['read as text', strToU8('<p>Đạt 5%</p>'), 'a.txt'],
    ['read as markdown', strToU8('# Đạt 5%'), 'a.MD'],
    ['read as text', strToU8('# Đạt 5%'), 'a.docx'],
  ])('%s', async (expected, bytes, name) => {
    expect(await problemOf(bytes, name)).toBe(expected);
  });
});

describe('what cannot be read is refused with a reason', () => {
  test.each<[string, Uint8Array]>([
    ['empty', new Uint8Array()],
    ['blank', strToU8(' \r\n\t\u00a0\u200b\u200f')],
    ['blank', strToU8('<!DOCTYPE html><script>1</script>')],
    ['binary', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)],
    ['rich-text', strToU8('{\\rtf1\\ansi 5 %}')],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['old-word', ole('WordDocument')],
    ['password', ole('EncryptedPackage')],
    ['password', ole('WordDocument', [0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, 0x01])],
    ['spreadsheet', ole('Workbook')],
    ['spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['open-document', zipSync({ 'META-INF/manifest.xml': strToU8('<manifest/>') })],
    ['not-a-report', zipSync({ 'anh.jpg': strToU8('x') })],
    ['unsupported', strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>')],
    ['too-large', new Uint8Array(64 * megabyte + 1).fill(0x61)],
    ['damaged-pdf', strToU8('%PDF-1.7\n1 0 obj\n')],
  ])('%s', async (expected, bytes) => {
    expect(await problemOf(bytes)).toBe(expected);
  });

  test('a truncated archive', async () => {
    const whole = zipSync({ 'word/document.xml': strToU8('<a>'.repeat(500)) });
    expect(await problemOf(whole.subarray(0, whole.length - 30))).toBe('truncated');
  });

  test('a zip bomb by its declared sizes', async () => {
    expect(await problemOf(zipSync({ 'word/document.xml': new Uint8Array(64 * megabyte) }))).toBe('zip-bomb');
  });

  test('a zip bomb that declares small sizes', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * megabyte) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 22 + 16, true);
    view.setUint32(directory + 24, 1000, true);
    expect(await problemOf(bomb)).toBe('zip-bomb');
  });

  test('a page nested deeper than any browser goes', async () => {
    expect(await problemOf(strToU8(`<!DOCTYPE html>${'<div>'.repeat(200_000)}`))).toBe('too-deep');
  });
});

describe('hard but honest input is read', () => {
  test('NUL, right-to-left marks and broken surrogates stay in their place', async () => {
    expect(await textOf(strToU8('a\0b'))).toBe('a\ufffdb');
    expect(await textOf(strToU8('\u202eđạt 5%'))).toBe('\u202eđạt 5%');
    expect(await textOf(Uint8Array.from([0x61, 0xed, 0xa0, 0x80, 0x62]))).toBe('a\ufffd\ufffd\ufffdb');
  });

  test('a table of a hundred thousand columns', async () => {
    const row = Array.from({ length: 100_000 }, (_, column) => column).join('\t');
    const opened = await open(strToU8(`${row}\n${row}\n`), 'a.txt');
    expect(opened.ok && opened.document.blocks.length).toBe(200_000);
    expect(opened.ok && opened.document.blocks.at(-1)?.cell).toMatchObject({ row: 1, column: 99_999 });
  });

  test('row and column spans of HTML that multiply to billions', async () => {
    const rows = '<tr><td rowspan=65534 colspan=1000>1'.repeat(3000);
    const opened = await open(
      strToU8(`<!DOCTYPE html><table>${rows}</table><table><tr>${'<td rowspan=65534>1'.repeat(3000)}</table>`),
      'a',
    );
    expect(opened.ok).toBe(true);
  });

  test('50 MB of text', async () => {
    const line = strToU8(`${sentence}\n`);
    const bytes = new Uint8Array(line.length * Math.floor((50 * megabyte) / line.length));
    for (let at = 0; at < bytes.length; at += line.length) bytes.set(line, at);
    const opened = await open(bytes, 'a.txt');
    expect(opened.ok && opened.document.blocks.length).toBe(bytes.length / line.length);
  });
});
