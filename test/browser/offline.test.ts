import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cards, expectQuiet, openText, type Stage, startStage } from './kit.ts';
import { twoContradictions } from './reports.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe('privacy', () => {
  it('is held by the policy: the page cannot reach another origin even if it tried', async () => {
    const { page, context } = await stage.open();
    const tried = await page.evaluate(`fetch('http://127.0.0.1:9/').then(() => 'reached', error => error.message)`);
    expect(tried).toBe('Failed to fetch');
    const blocked = await page.evaluate(
      `new Promise(done => { addEventListener('securitypolicyviolation', event => done(event.effectiveDirective)); fetch('http://127.0.0.1:9/').catch(() => {}); })`,
    );
    expect(blocked).toBe('connect-src');
    await context.close();
  });

  it('is the same policy in the page and in the header', async () => {
    const answer = await fetch(stage.url);
    const header = answer.headers.get('content-security-policy')?.split('; ') ?? [];
    const inPage = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await answer.text())?.[1] ?? '';
    expect([...inPage.replaceAll('&#39;', "'").split('; '), "frame-ancestors 'none'"]).toEqual(header);
  });
});

describe('without a network', () => {
  it('can be installed: manifest, icons that are there, a start page', async () => {
    const answer = await fetch(`${stage.url}/khop.webmanifest`);
    const manifest = (await answer.json()) as { readonly icons: readonly { readonly src: string }[] };
    expect(manifest).toMatchObject({ name: expect.stringContaining('Khớp'), display: 'standalone', start_url: '/' });
    for (const { src } of manifest.icons) expect((await fetch(stage.url + src)).status).toBe(200);
  });

  it('works after the first load with the server gone', async () => {
    const visit = await stage.open();
    const { page, context } = visit;
    const kept = () => page.evaluate('navigator.serviceWorker.controller?.state');
    await expect.poll(kept, { timeout: 20_000 }).toBe('activated');
    await stage.closeServer();
    await context.setOffline(true);
    await page.reload();
    await page.getByTestId('example').waitFor();
    await openText(page, twoContradictions);
    expect(await cards(page).count()).toBe(2);
    const faces = () => page.evaluate(`[...document.fonts].filter(({ status }) => status === 'loaded').length`);
    await expect.poll(faces).toBeGreaterThan(0);
    expectQuiet(visit, stage.url);
    await context.close();
  });
});
