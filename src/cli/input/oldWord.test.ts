import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convertOldWord, findOffice, isOldWord } from './oldWord.ts';

const office = findOffice(process.env['PATH']);
const folder = mkdtempSync(join(tmpdir(), 'khop-test-doc-'));
const usualTemporary = process.env['TMPDIR'];

// A temporary folder of our own, so that nobody else's files are taken for leftovers.
beforeAll(() => {
  process.env['TMPDIR'] = folder;
});

afterAll(() => {
  if (usualTemporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usualTemporary;
  rmSync(folder, { recursive: true, force: true });
});

const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter(name => name.startsWith('khop-doc-'));

test('a program that is not on the path is not found', () => {
  expect(findOffice(folder)).toBeUndefined();
  expect(findOffice(undefined)).toBeUndefined();
});

test('only a compound file with a Word stream is an old Word file', () => {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (name: string) => [...Buffer.from(name, 'utf16le')];
  expect(isOldWord(Uint8Array.from([...signature, 0, 0, ...wide('WordDocument')]))).toBe(true);
  expect(isOldWord(Uint8Array.from([...signature, 0, 0, ...wide('Workbook')]))).toBe(false);
  expect(isOldWord(Uint8Array.from(wide('WordDocument')))).toBe(false);
  expect(isOldWord(new Uint8Array())).toBe(false);
});

describe.skipIf(office === undefined)('with LibreOffice (skipped where it is not installed)', () => {
  let doc = new Uint8Array();

  beforeAll(async () => {
    const children = [
      new TextRun('Sản lượng thóc đạt 12.345,6 tấn.'),
      new TextRun({ text: 'S¶n l­îng', font: '.VnTime' }),
    ];
    const source = join(folder, 'report.docx');
    writeFileSync(
      source,
      await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] })),
    );
    const profile = pathToFileURL(join(folder, 'profile')).href;
    mkdirSync(join(folder, 'out'));
    execFileSync(
      office ?? '',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'doc:MS Word 97',
        '--outdir',
        join(folder, 'out'),
        source,
      ],
      { stdio: 'ignore' },
    );
    doc = new Uint8Array(readFileSync(join(folder, 'out', 'report.doc')));
  }, 120_000);

  test('a .doc becomes a DOCX with its words and its .VnTime codes, and nothing is left behind', async () => {
    expect(isOldWord(doc)).toBe(true);
    const converted = await convertOldWord(doc, office ?? '');
    if (!converted.ok) throw new Error(converted.problem.en);
    const xml = new TextDecoder().decode(unzipSync(converted.bytes)['word/document.xml']);
    expect(xml).toContain('Sản lượng thóc đạt 12.345,6 tấn.');
    expect(xml).toContain('S¶n l');
    expect(xml).toContain('.VnTime');
    expect(leftovers()).toEqual([]);
  }, 120_000);

  test('a damaged .doc is refused in words', async () => {
    const converted = await convertOldWord(doc.slice(0, 1024), office ?? '');
    expect(converted).toMatchObject({ ok: false, problem: { id: 'old-word-conversion-failed' } });
    expect(leftovers()).toEqual([]);
  }, 120_000);
});
