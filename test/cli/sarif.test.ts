import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, expect, test } from 'vitest';
import { contradicting, desk, khop, sound } from './khop.ts';

const { folder, put, clear } = desk();
afterAll(clear);

/** The OASIS schema as the npm package @microsoft/jest-sarif ships it; it is draft 4 but uses nothing draft 7 changed. */
const schemaFile = new URL('./sarif-2.1.0.schema.json', import.meta.url);
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const valid = ajv.compile(schema);

test('a log of findings, a sound file, one that failed and standard input is valid SARIF 2.1.0', async () => {
  put('báo cáo 1.txt', contradicting);
  put('trang.html', `<h1>Trồng trọt</h1><p>${contradicting}</p>`);
  const inputs = ['báo cáo 1.txt', put('đúng.txt', sound), 'thư mục/mất.pdf', 'trang.html', '-'];
  const { status, out } = await khop(['check', '--format', 'sarif', ...inputs], { folder, input: contradicting });
  expect(status).toBe(2);
  const log = JSON.parse(out);
  valid(log);
  expect(valid.errors).toBeNull();
  expect(log.runs[0].results).toHaveLength(3);
});

test('the schema does refuse a wrong log', () => {
  expect(valid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
});
