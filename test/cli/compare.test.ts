import { afterAll, describe, expect, test } from 'vitest';
import { desk, khop } from './khop.ts';

const { folder, put, clear } = desk();
afterAll(clear);

const report = (rice: string, pigs: string): string =>
  `BÁO CÁO 6 tháng đầu năm 2021\n\nDiện tích lúa xuân đạt ${rice} ha.\n\nTổng đàn lợn hiện có ${pigs} con.\n`;

put('một.txt', report('1.230,5', '45.200'));
put('hai.txt', report('1.235,5', '45.200'));
put('quý.txt', report('1.235,5', '45.200').replace('6 tháng đầu', '9 tháng đầu'));

test('two reports of one period that differ contradict', async () => {
  const { status, out, err } = await khop(['compare', 'một.txt', 'hai.txt'], { folder });
  expect([status, err]).toEqual([1, '']);
  expect(out).toContain('một.txt so với hai.txt');
  expect(out).toContain('Mâu thuẫn: 1');
  expect(out).toContain('1.230,5 → 1.235,5 ha (+5,0) (dòng 3, dòng 3)');
  expect(out).toContain('Giống nhau: 1');
});

test('two reports of two periods may differ', async () => {
  const { status, out } = await khop(['compare', 'một.txt', 'quý.txt', '--lang', 'en'], { folder });
  expect(status).toBe(0);
  expect(out).toContain('Changed: 1');
  expect(out).toContain('1230.5 → 1235.5 ha (+5.0) (line 3, line 3)');
});

test('json for scripts', async () => {
  const { status, out } = await khop(['compare', '--format', 'json', 'một.txt', 'hai.txt'], { folder });
  expect(status).toBe(1);
  const json = JSON.parse(out);
  expect(json.documents).toEqual([
    { path: 'một.txt', period: '2021-S1' },
    { path: 'hai.txt', period: '2021-S1' },
  ]);
  expect(json.summary).toEqual({ same: 1, changed: 0, contradicts: 1, note: 0 });
  expect(json.facts[0]).toMatchObject({
    outcome: 'contradicts',
    subject: 'Diện tích lúa xuân',
    unit: 'ha',
    first: { value: '1230.5', span: { start: 53, end: 63 }, line: 3, column: 24 },
    second: { value: '1235.5', line: 3 },
  });
});

describe('check --against', () => {
  test('adds what another report contradicts', async () => {
    const { status, out } = await khop(['check', '--format', 'json', '--against', 'hai.txt', 'một.txt'], { folder });
    expect(status).toBe(1);
    const json = JSON.parse(out);
    expect(json.summary.relations).toMatchObject({ holds: 1, contradiction: 1 });
    expect(json.findings).toMatchObject([
      {
        rule: 'same-fact-in-two-reports',
        verdict: 'contradiction',
        quote: '1.230,5 ha',
        stated: '1.230,5 ha',
        recomputed: '1.235,5 ha',
        message: 'Diện tích lúa xuân: báo cáo này ghi 1.230,5 ha, còn hai.txt (dòng 3) ghi 1.235,5 ha cho cùng một kỳ.',
      },
    ]);
  });

  test('a report that cannot be read, and a database out of reach, are refused before anything is checked', async () => {
    expect(await khop(['check', '--against', 'mất.txt', 'một.txt'], { folder })).toEqual({
      status: 2,
      out: '',
      err: 'khop: mất.txt: Không có tệp này.\n',
    });
    const { status, err } = await khop(['check', '--against', 'postgres://127.0.0.1:9/kho', 'một.txt'], { folder });
    expect(status).toBe(2);
    expect(err).toContain('Không kết nối được với máy chủ PostgreSQL 127.0.0.1:9/kho');
  });
});
