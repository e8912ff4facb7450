import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from './index.ts';

let web: string;
const open: Serving[] = [];

beforeAll(() => {
  web = mkdtempSync(join(tmpdir(), 'khop-pages-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Khớp</title>');
  writeFileSync(join(web, 'service-worker.js'), 'addEventListener("fetch", () => {});');
  writeFileSync(join(web, 'assets', 'index-a1b2c3.js'), 'export {};');
});
afterAll(async () => {
  await Promise.all(open.map(each => each.close()));
  rmSync(web, { recursive: true, force: true });
});

async function served(options: { port?: number; host?: string } = {}): Promise<Serving> {
  const result = await serve({ web, ...options });
  if (!result.ok) throw new Error(result.problem.en);
  open.push(result);
  return result;
}

describe('serve', () => {
  it('gives the page, to this machine only unless told otherwise', async () => {
    const { url } = await served();
    expect(new URL(url).hostname).toBe('127.0.0.1');
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await answer.text()).toContain('Khớp');
  });

  it('lets hashed files be kept for ever and asks again for all others', async () => {
    const { url } = await served();
    const caching = async (path: string) => (await fetch(`${url}${path}`)).headers.get('cache-control');
    expect(await caching('/assets/index-a1b2c3.js')).toBe('public, max-age=31536000, immutable');
    expect(await caching('/')).toBe('no-cache');
    expect(await caching('/service-worker.js')).toBe('no-cache');
  });

  it('sends the policy with every answer, refusals too', async () => {
    const { url } = await served();
    for (const path of ['/', '/assets/index-a1b2c3.js', '/none']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('does not leave its folder', async () => {
    const { url } = await served();
    const answer = await fetch(`${url}/..%2f..%2fetc%2fpasswd`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it('takes the next free port when none was asked for', async () => {
    const first = await served();
    const second = await served();
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
  });

  it('says so when the port that was asked for is taken', async () => {
    const other = createServer();
    await new Promise<void>(done => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const result = await serve({ web, port });
    await new Promise(done => other.close(done));
    expect(result).toMatchObject({ ok: false, problem: { id: 'port-taken' } });
    expect(result.ok ? '' : result.problem.vi).toBe(`Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác.`);
  });

  it('says so when there are no pages', async () => {
    const result = await serve({ web: join(web, 'assets') });
    expect(result).toMatchObject({ ok: false, problem: { id: 'no-pages' } });
  });

  it('says so when the machine has no such address', async () => {
    // 203.0.113.0/24 is kept for documentation (RFC 5737), so no machine has it.
    const result = await serve({ web, host: '203.0.113.7' });
    expect(result).toMatchObject({ ok: false, problem: { id: 'host-unknown' } });
  });

  it('gives the port back when closed', async () => {
    const { url, close } = await served();
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });
});
