import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { basePath, type Operation, operations } from '#contract';
import { type Desk, openDesk } from './desk.ts';

/** https://spec.openapis.org/oas/3.1/schema/2025-11-23, Apache-2.0. */
const official = new URL('./openapi-3.1.schema.json', import.meta.url);

interface Described {
  readonly openapi: string;
  readonly paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters?: { name: string; in: string }[];
        requestBody?: unknown;
        responses: Record<string, unknown>;
      }
    >
  >;
  readonly components: { schemas: Record<string, object> };
}

let desk: Desk;
let document: Described;
beforeAll(async () => {
  desk = await openDesk();
  const answer = await fetch(`${desk.url}${basePath}/openapi.json`);
  document = (await answer.json()) as Described;
}, 60_000);
afterAll(async () => desk.close());

it('is OpenAPI 3.1 by the official schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('media-range', true);
  // Ajv follows the dynamic reference into the wrong definition; nothing overrides it here, so a plain one means the same.
  const schema = readFileSync(official, 'utf8').replaceAll(/"\$dynamicRef": "#meta"/g, '"$ref": "#/$defs/schema"');
  const valid = ajv.compile(JSON.parse(schema));
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(valid(document), JSON.stringify(valid.errors?.slice(0, 5), null, 1)).toBe(true);
});

it('tells of every operation of the contract, its parameters, its body and its refusals', () => {
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const told = document.paths[`${basePath}${operation.path}`]?.[operation.method.toLowerCase()];
    expect(told?.operationId, operation.path).toBe(name);
    const parameters = (told?.parameters ?? []).map(parameter => parameter.name);
    for (const [, parameter] of operation.path.matchAll(/\{(\w+)\}/g)) expect(parameters, name).toContain(parameter);
    if (operation.body !== undefined || operation.bytes) expect(told?.requestBody, name).toBeDefined();
    expect(Object.keys(told?.responses ?? {}), name).toEqual(expect.arrayContaining(['200', 'default']));
  }
});

it('holds each schema it names, and each is a sound JSON Schema', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'https://khop.example/', components: document.components });
  const named = new Set(
    [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? ''),
  );
  expect(named.size).toBeGreaterThan(5);
  for (const name of named) {
    expect(document.components.schemas, name).toHaveProperty(name);
    ajv.getSchema(`https://khop.example/#/components/schemas/${name}`);
  }
});
