import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '#contract';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(async () => desk.close());

interface Raw {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** As a client that may send any Host, which fetch may not. */
function raw(path: string, headers: Record<string, string>, body?: string): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asked = request(`${desk.url}${path}`, { method: body === undefined ? 'GET' : 'POST', headers }, answer => {
      let text = '';
      answer.setEncoding('utf8').on('data', chunk => (text += chunk));
      answer.once('end', () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text }),
      );
    });
    asked.once('error', reject).end(body);
  });
}

describe('the site', () => {
  it('refuses another name of this machine, pages and API alike (DNS rebinding)', async () => {
    for (const path of ['/', `${basePath}/areas`]) {
      const answer = await raw(path, { host: 'evil.example' });
      expect(answer.status).toBe(421);
      expect(JSON.parse(answer.text)).toMatchObject({ id: 'unknown-host' });
      expect((await raw(path, { host: 'localhost:1234' })).status).toBe(200);
    }
  });

  it('refuses a write from a page of another site', async () => {
    const headers = { 'content-type': 'application/json', origin: 'http://evil.example' };
    const answer = await raw(`${basePath}/figures`, headers, '{"figures":[]}');
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text)).toMatchObject({ id: 'cross-site' });
  });

  it('answers an unknown address of the API with a problem, and a screen with the page', async () => {
    const none = await fetch(`${desk.url}${basePath}/nothing`);
    expect(none.status).toBe(404);
    expect(none.headers.get('content-type')).toContain('application/problem+json');
    expect(none.headers.get('content-security-policy')).toContain("default-src 'self'");
    const screen = await fetch(`${desk.url}/so-lieu/grain-output?period=2021`, { headers: { accept: 'text/html' } });
    expect([screen.status, await screen.text()]).toEqual([200, expect.stringContaining('Khớp')]);
    expect((await fetch(`${desk.url}/missing.js`, { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  it('says what is no JSON, and what type it takes', async () => {
    const json = { 'content-type': 'application/json' };
    expect(JSON.parse((await raw(`${basePath}/figures`, json, '{"figures":[')).text)).toMatchObject({
      id: 'not-json',
      status: 400,
    });
    const other = await raw(`${basePath}/figures`, { 'content-type': 'text/csv' }, 'a,b');
    expect(JSON.parse(other.text)).toMatchObject({ id: 'unsupported-type', status: 415 });
  });

  it('names each fault of an address by its parameter', async () => {
    const answer = await raw(`${basePath}/figures?period=2021-S9&limit=0`, {});
    expect(answer.status).toBe(400);
    const { errors } = JSON.parse(answer.text);
    expect(errors).toMatchObject([{ column: 'limit' }, { column: 'period' }]);
  });
});
