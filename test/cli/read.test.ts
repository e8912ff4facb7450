import { afterAll, expect, test } from 'vitest';
import { contradicting, desk, khop, sound } from './khop.ts';

const { folder, put, clear } = desk();
afterAll(clear);

put('một.txt', `\r\n${contradicting}`);
put('hai.txt', sound);

test('mentions and claims of one file, as an object', async () => {
  const { status, out, err } = await khop(['read', '--format', 'json', 'một.txt'], { folder });
  expect([status, err]).toEqual([0, '']);
  const { document, mentions, claims } = JSON.parse(out);
  expect(document.path).toBe('một.txt');
  expect(mentions).toEqual([
    {
      span: { start: 25, end: 35 },
      line: 2,
      column: 24,
      text: '1.230,5 ha',
      value: '1230.5',
      unit: 'ha',
      kind: 'quantity',
    },
    {
      span: { start: 36, end: 44 },
      line: 2,
      column: 35,
      text: '1.200 ha',
      value: '1200',
      unit: 'ha',
      kind: 'quantity',
    },
    { span: { start: 50, end: 57 }, line: 2, column: 49, text: '101,5 %', value: '101.5', unit: '%', kind: 'percent' },
  ]);
  expect(claims).toHaveLength(1);
  expect(claims[0]).toMatchObject({ value: '1230.5', unit: 'ha', span: { start: 25, end: 35 }, line: 2 });
  expect(claims[0].subject).toContain('lúa');
  expect(claims[0].comparisons.map(({ kind }: { kind: string }) => kind)).toContain('plan-share');
});

test('several files: an array, or a line each whatever becomes of them', async () => {
  const inputs = ['một.txt', 'mất.txt', 'hai.txt'];
  const whole = await khop(['read', '--format', 'json', ...inputs], { folder });
  const lines = await khop(['read', '--format', 'jsonl', ...inputs], { folder });
  expect([whole.status, lines.status]).toEqual([2, 2]);
  expect(
    lines.out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual(JSON.parse(whole.out));
  expect(JSON.parse(whole.out)[1].error.id).toBe('file-not-found');
});

test('a contradiction is no failure to read, and the text is for people', async () => {
  const { status, out } = await khop(['read', '-'], { input: contradicting });
  expect(status).toBe(0);
  expect(out).toContain('-: 3 con số, 1 mệnh đề');
  expect(out).toMatch(/1:24 +1\.230,5 ha +1\.230,5 +ha +số lượng/u);
});
