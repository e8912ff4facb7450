import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { example } from '../../src/cli/check/example.fixtures.ts';
import { sarifLog } from '../../src/cli/check/sarif.ts';
import { problems } from '../../src/cli/input/problems.ts';

/** The OASIS schema as the npm package @microsoft/jest-sarif ships it; it is draft 4 but uses nothing draft 7 changed. */
const schemaFile = new URL('./sarif-2.1.0.schema.json', import.meta.url);
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const valid = ajv.compile(schema);

test('a log with findings and a file that failed is valid SARIF 2.1.0', () => {
  const failed = { ok: false, path: 'thư mục/mất.pdf', problem: problems.missing } as const;
  const word = { ...example, path: '/tmp/báo cáo.docx', document: { ...example.document, format: 'docx' } } as const;
  valid(JSON.parse(JSON.stringify(sarifLog([example, failed, word, { ...example, path: '-' }], 'vi', '0.1.0'))));
  expect(valid.errors).toBeNull();
});

test('the schema does refuse a wrong log', () => {
  expect(valid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
});
