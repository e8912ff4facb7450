import { describe, expect, it } from 'vitest';
import { crossSite, hostAllowed } from './hosts.ts';
import { type Kept, rememberAnswers } from './idempotency.ts';
import { parseJson } from './json.ts';
import { pageAfter } from './paging.ts';
import { matches } from './searching.ts';
import { storeGone } from './storeGone.ts';
import { listsTag, preconditionOf, tagOf } from './tags.ts';

describe('hosts', () => {
  it('lets this machine be named, and what the server was told to listen on', () => {
    for (const host of ['localhost:8450', '127.0.0.1', '[::1]:8450', 'LOCALHOST:1'])
      expect(hostAllowed(host, '127.0.0.1'), host).toBe(true);
    expect(hostAllowed('so.lieu.vn:8450', 'so.lieu.vn')).toBe(true);
    expect(hostAllowed('[2001:db8::1]:8450', '2001:db8::1')).toBe(true);
  });

  it('refuses any other name, one that only begins alike included', () => {
    for (const host of [
      'evil.example',
      '127.0.0.1.evil.example:8450',
      'localhost.evil.example',
      '192.168.1.9',
      '',
      undefined,
    ])
      expect(hostAllowed(host, '127.0.0.1'), String(host)).toBe(false);
    expect(hostAllowed('192.168.1.9:8450', '0.0.0.0')).toBe(true);
    expect(hostAllowed('evil.example:8450', '0.0.0.0')).toBe(false);
  });

  it('knows a page of another site by its Origin', () => {
    expect(crossSite({ host: '127.0.0.1:8450' })).toBe(false);
    expect(crossSite({ host: '127.0.0.1:8450', origin: 'http://127.0.0.1:8450' })).toBe(false);
    expect(crossSite({ host: '127.0.0.1:8450', origin: 'http://127.0.0.1:9000' })).toBe(true);
    expect(crossSite({ host: '127.0.0.1:8450', origin: 'null' })).toBe(true);
  });
});

describe('parseJson', () => {
  it('keeps the rows of a text in which a number is NaN', () => {
    expect(parseJson('{"figures":[{"value":NaN,"name":"NaN \\" Infinity"},{"value":-Infinity}]}')).toEqual({
      figures: [{ value: 'NaN', name: 'NaN " Infinity' }, { value: '-Infinity' }],
    });
  });

  it('refuses what is no JSON', () => {
    for (const text of ['{', 'NaN NaN', '{"a":}', '[1,]']) expect(() => parseJson(text), text).toThrow(SyntaxError);
  });
});

describe('preconditionOf', () => {
  const current = tagOf('one');
  const of = (ifMatch: string | null, ifNoneMatch: string | null) => ({ ifMatch, ifNoneMatch, key: null });

  it('lets the holder of the current version edit, and the first add', () => {
    expect(preconditionOf(current, of(current, null))).toBeNull();
    expect(preconditionOf(current, of(`"x", W/${current}`, null))).toBeNull();
    expect(preconditionOf(null, of(null, '*'))).toBeNull();
  });

  it('refuses an edit of another version, a second addition, and an edit of nobody knows what', () => {
    expect(preconditionOf(current, of(tagOf('two'), null))?.problem.status).toBe(412);
    expect(preconditionOf(null, of(current, null))?.problem.status).toBe(412);
    expect(preconditionOf(current, of(null, '*'))?.problem.status).toBe(412);
    expect(preconditionOf(current, of(null, null))?.problem.status).toBe(428);
  });

  it('reads lists of tags', () => {
    expect(listsTag('*', '"a"')).toBe(true);
    expect(listsTag('"b", "a"', '"a"')).toBe(true);
    expect(listsTag('"ab"', '"a"')).toBe(false);
  });
});

describe('rememberAnswers', () => {
  const kept = (status: number): Kept => ({ status, type: 'text', payload: String(status) });

  it('does once what is asked twice with a key, at the same time too', async () => {
    const { once } = rememberAnswers();
    let runs = 0;
    const run = async () => kept(200 + runs++);
    const asked = { key: 'k', fingerprint: 'f' };
    expect(await Promise.all([once(asked, run), once(asked, run)])).toEqual([kept(200), kept(200)]);
    expect(await once(asked, run)).toEqual(kept(200));
    expect(runs).toBe(1);
  });

  it('refuses the key for another request, and forgets a failure', async () => {
    const { once } = rememberAnswers();
    await once({ key: 'k', fingerprint: 'f' }, async () => kept(503));
    expect(await once({ key: 'k', fingerprint: 'f' }, async () => kept(201))).toEqual(kept(201));
    expect(await once({ key: 'k', fingerprint: 'g' }, async () => kept(201))).toMatchObject({
      problem: { id: 'key-reused', status: 422 },
    });
  });

  it('forgets after a day', async () => {
    let now = 0;
    const { once } = rememberAnswers(() => now);
    await once({ key: 'k', fingerprint: 'f' }, async () => kept(200));
    now = 25 * 60 * 60 * 1000;
    expect(await once({ key: 'k', fingerprint: 'g' }, async () => kept(201))).toEqual(kept(201));
  });
});

describe('pageAfter', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];
  const key = (item: string) => item;

  it('walks a list to its end, each entry once', () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 5; pages += 1) {
      const page = pageAfter(list, { cursor, limit: 2 }, key);
      if (!page.ok) throw new Error(page.problem.detail);
      seen.push(...page.items);
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(seen).toEqual(list);
  });

  it('has no page after the last, and refuses a cursor that names nothing', () => {
    expect(pageAfter(list, { limit: 5 }, key)).toMatchObject({ next: null });
    expect(pageAfter([], {}, key)).toMatchObject({ items: [], next: null });
    expect(pageAfter(list, { cursor: 'zzz' }, key)).toMatchObject({ ok: false, problem: { status: 400 } });
  });
});

describe('matches', () => {
  it('finds the beginnings of words, marks optional', () => {
    expect(matches('Tổng đàn trâu', 'dan tr')).toBe(true);
    expect(matches('Tổng đàn trâu', 'ĐÀN')).toBe(true);
    expect(matches('Tổng đàn trâu', 'rau')).toBe(false);
    expect(matches('Tổng đàn trâu', '')).toBe(true);
  });
});

describe('storeGone', () => {
  it('tells a store that is away from a statement that is wrong', () => {
    const coded = (code: string) => Object.assign(new Error('x'), { code });
    for (const code of ['ECONNREFUSED', 'EAI_AGAIN', '57P01', '08006', '53100', '25006', '40001', '55P03'])
      expect(storeGone(coded(code)), code).toBe(true);
    for (const code of ['42703', '23505', '57014']) expect(storeGone(coded(code)), code).toBe(false);
    expect(storeGone(new Error('Connection terminated unexpectedly'))).toBe(true);
  });
});
