import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document, Packer, Paragraph } from 'docx';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contradicting, desk, khop } from './khop.ts';

const { folder, put, clear } = desk();
afterAll(clear);

const office = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map(place => join(place, 'soffice'))
  .find(existsSync);

beforeAll(async () => {
  const children = ['Trồng trọt', contradicting.trim()].map(words => new Paragraph(words));
  put('báo cáo.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })));
});

function commentsIn(path: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, path))));
  return new TextDecoder().decode(parts['word/comments.xml']);
}

test('the commented copy tells what was found, and the input stays as it was', async () => {
  const before = readFileSync(join(folder, 'báo cáo.docx'));
  const names = readdirSync(folder);
  const { status, out, err } = await khop(['check', 'báo cáo.docx', '--annotate', 'ra.docx'], { folder });
  expect(status).toBe(1);
  expect(out).toContain('mâu thuẫn (share-of-plan)');
  expect(err).toBe('Đã ghi 1 ghi chú vào ra.docx.\n');
  expect(commentsIn('ra.docx')).toContain('102,5');
  expect(readFileSync(join(folder, 'báo cáo.docx')).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual([...names, 'ra.docx'].sort());
});

test('standard input can be annotated too', async () => {
  const input = readFileSync(join(folder, 'báo cáo.docx'));
  const { status, err } = await khop(['check', '-', '--annotate', 'ra2.docx', '--lang', 'en'], { folder, input });
  expect(status).toBe(1);
  expect(err).toBe('Wrote 1 comment into ra2.docx.\n');
  expect(commentsIn('ra2.docx')).toContain('102,5');
});

test('the input is known under its other names', async () => {
  symlinkSync('báo cáo.docx', join(folder, 'nối.docx'));
  linkSync(join(folder, 'báo cáo.docx'), join(folder, 'cứng.docx'));
  for (const name of ['nối.docx', 'cứng.docx', 'báo cáo.docx']) {
    const { status, err } = await khop(['check', 'báo cáo.docx', '--annotate', name], { folder });
    expect(status).toBe(2);
    expect(err).toBe(`khop: ${name}: --annotate không ghi đè lên tệp gốc; hãy chọn tên tệp ra khác.\n`);
  }
});

test('a folder that is not there is told, and the findings are printed all the same', async () => {
  const { status, out, err } = await khop(['check', 'báo cáo.docx', '--annotate', 'không có/ra.docx'], { folder });
  expect(status).toBe(2);
  expect(out).toContain('mâu thuẫn (share-of-plan)');
  expect(err).toBe('khop: không có/ra.docx: Không ghi được tệp này (ENOENT).\n');
});

describe('an old .doc', () => {
  test('without LibreOffice is refused with what to do', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(2048),
      Buffer.from('WordDocument', 'utf16le'),
      Buffer.alloc(2048),
    ]);
    put('cũ.doc', bytes);
    const { status, err } = await khop(['check', 'cũ.doc'], { folder, environment: { PATH: '' } });
    expect(status).toBe(2);
    expect(err).toMatch(/^khop: cũ\.doc: .*\.docx\.\n$/u);
  });

  test.skipIf(office === undefined)(
    'with LibreOffice is checked and annotated as DOCX (skipped without it)',
    async () => {
      mkdirSync(join(folder, 'doc'));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const convert = ['--headless', '--convert-to', 'doc:MS Word 97', '--outdir', join(folder, 'doc')];
      execFileSync(office ?? '', [profile, ...convert, join(folder, 'báo cáo.docx')], { stdio: 'ignore' });
      const inputs = ['check', 'doc/báo cáo.doc', '--format', 'json', '--annotate', 'từ doc.docx'];
      const { status, out } = await khop(inputs, { folder });
      expect(status).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        document: { path: 'doc/báo cáo.doc' },
        findings: [{ rule: 'share-of-plan' }],
      });
      expect(commentsIn('từ doc.docx')).toContain('102,5');
    },
  );
});
