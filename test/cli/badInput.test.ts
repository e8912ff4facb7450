import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contradicting, desk, khop, sound } from './khop.ts';

const { folder, put, clear } = desk();
afterAll(clear);

mkdirSync(join(folder, 'thư mục'));
put('rỗng.txt', '');
put(
  'nhị phân.txt',
  Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
);
put('cụt.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]));
put('đúng.txt', sound);
put('sai.txt', contradicting);

/** One line on standard error that begins with the file's name, and nothing else. */
function expectOneLine(err: string, path: string): void {
  expect(err.startsWith(`khop: ${path}: `)).toBe(true);
  expect(err.endsWith('.\n') || err.endsWith(').\n')).toBe(true);
  expect(err.split('\n')).toHaveLength(2);
  expect(err).not.toContain('    at ');
}

test.each([['mất.txt'], ['thư mục'], ['rỗng.txt'], ['nhị phân.txt'], ['cụt.docx'], ['đúng.txt/x']])(
  '%s: one sentence and status 2, from each command that reads',
  async path => {
    for (const command of [
      ['check', path],
      ['read', path],
      ['compare', 'đúng.txt', path],
    ]) {
      const { status, out, err } = await khop(command, { folder });
      expect(status).toBe(2);
      expect(out).toBe('');
      expectOneLine(err, path);
    }
  },
);

/** The superuser may read everything; without its capabilities it may read its own files, as anybody may. */
const ordinary = process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-all', '--inh-caps', '-all'] : [];
const runs = ordinary.length === 0 || spawnSync('setpriv', ['--version']).status === 0;

test.runIf(runs)('a file one may not read (the superuser needs setpriv of util-linux)', async () => {
  const path = put('kín.txt', sound);
  chmodSync(path, 0o000);
  const { status, err } = await khop(['check', 'kín.txt'], { folder, under: ordinary });
  expect(status).toBe(2);
  expect(err).toBe('khop: kín.txt: Không có quyền đọc tệp này.\n');
});

test('the other files are still done, and an unread one weighs more than a contradiction', async () => {
  const { status, out, err } = await khop(['check', 'sai.txt', 'mất.txt', 'đúng.txt'], { folder });
  expect(status).toBe(2);
  expect(out).toContain('sai.txt: 1 chỗ mâu thuẫn');
  expect(out).toContain('đúng.txt: không thấy chỗ nào lệch');
  expect(err).toBe('khop: mất.txt: Không có tệp này.\n');
});

test('jsonl gives one object to each file, in order, whatever happens to it', async () => {
  const { status, out } = await khop(['check', '--format', 'jsonl', 'sai.txt', 'mất.txt', 'đúng.txt'], { folder });
  expect(status).toBe(2);
  const lines = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines.map(({ document }) => document.path)).toEqual(['sai.txt', 'mất.txt', 'đúng.txt']);
  expect(lines[1]).toEqual({
    document: { path: 'mất.txt' },
    error: { id: 'file-not-found', message: 'Không có tệp này.' },
  });
  expect(lines[0].findings).toHaveLength(1);
  expect(lines[2].findings).toEqual([]);
});

describe('in English', () => {
  test('the reason too', async () => {
    expect((await khop(['check', 'mất.txt', '--lang', 'en'], { folder })).err).toBe(
      'khop: mất.txt: There is no such file.\n',
    );
  });
});
