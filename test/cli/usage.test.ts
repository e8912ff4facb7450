import { afterAll, expect, test } from 'vitest';
import { desk, khop } from './khop.ts';

const { folder, clear } = desk();
afterAll(clear);

test('help is Vietnamese, or English when asked, and lists only what is there', async () => {
  const vietnamese = await khop(['--help']);
  expect(vietnamese.status).toBe(0);
  expect(vietnamese.out).toContain('CÁC LỆNH');
  const english = await khop(['--help', '--lang', 'en'], { folder });
  expect(english.out).toContain('COMMANDS');
  const listed = [...english.out.matchAll(/^ {2}khop (\w+) /gmu)].map(match => match[1]);
  expect(listed).toEqual([
    'check',
    'read',
    'compare',
    'serve',
    'import',
    'export',
    'compose',
    'backup',
    'restore',
    'verify',
  ]);
});

test('the version is that of the package', async () => {
  const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
  expect(await khop(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
});

test('an unknown command is answered in one sentence', async () => {
  const { status, out, err } = await khop(['soan', 'a.docx']);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toBe(
    'khop: không có lệnh «soan». Các lệnh: check, read, compare, serve, import, export, compose, backup, restore, verify; gõ khop --help để xem.\n',
  );
  expect((await khop(['chek'])).err).toContain('Có phải `check`?');
  expect((await khop(['--lang=en', 'soan'])).err).toContain('there is no command “soan”');
});

test.each([
  [['check'], 'khop: thiếu TỆP.\n'],
  [
    ['check', '--format', 'xml', 'a'],
    'khop: --format không nhận «xml»; chọn một trong: text, json, jsonl, sarif, html.\n',
  ],
  [['check', '--formatt', 'json', 'a'], 'khop: không có tùy chọn --formatt. Có phải --format?\n'],
  [['compare', 'a'], 'khop: thiếu B.\n'],
  [['compare', 'a', 'b', 'c'], 'khop: thừa tham số «c»; lệnh này chỉ nhận 2 tham số.\n'],
  [['check', '--lang', 'fr', 'a'], 'khop: --lang không nhận «fr»; chọn một trong: vi, en.\n'],
  [['check', 'a', '--annotate'], 'khop: thiếu giá trị cho --annotate.\n'],
])('%j is refused with what is wrong', async (inputs, sentence) => {
  expect(await khop(inputs)).toEqual({ status: 2, out: '', err: sentence });
});
