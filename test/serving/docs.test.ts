import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, indicator, openDesk } from './desk.ts';

const run = promisify(execFile);
const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```sh\n(curl [\s\S]*?)\n```/g)].map(([, example]) => example ?? '');

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const crop = { ...indicator('crop-output'), dimensions: [] };
  await desk.ask('putIndicator', { params: { code: crop.code }, body: crop }, { 'if-none-match': '*' });
}, 60_000);
afterAll(async () => desk.close());

it('the examples of docs/api.md do what the page says', async () => {
  const answers: string[] = [];
  for (const example of examples)
    answers.push((await run('sh', ['-c', example], { env: { ...process.env, KHOP: desk.url } })).stdout);
  const [dashboard = '', written = '', lines = '', table = ''] = answers;
  expect(answers).toHaveLength(4);
  expect(JSON.parse(lines)).toMatchObject({ rows: 2, written: 2, refusedRows: 0 });
  expect(JSON.parse(dashboard)).toMatchObject({ area: 'vn-04', period: '2021-S1', rows: [] });
  expect(JSON.parse(written)).toMatchObject({ written: [{ value: '1234.5', status: 'proposed' }], refused: [] });
  expect(table.trim().split('\r\n')).toHaveLength(4);
});
