import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, type ChangeRecord, mostChanges, operations } from '#contract';
import { type Desk, openDesk, row } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(async () => desk.close());

const series = { indicator: 'grain-output', items: {}, area: 'vn-04' };

/** Reads server-sent events until one satisfies, then leaves. */
async function heard(trigger: () => Promise<unknown>, enough: (change: ChangeRecord) => boolean) {
  const leaving = new AbortController();
  const answer = await fetch(`${desk.url}${addressOf(operations.changes)}`, { signal: leaving.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  let text = (await reader.read()).value ?? '';
  await trigger();
  for (;;) {
    const found = text
      .split('\n\n')
      .filter(event => event.startsWith('data: '))
      .map(event => JSON.parse(event.slice('data: '.length)) as ChangeRecord)
      .find(enough);
    if (found !== undefined) {
      leaving.abort();
      return found;
    }
    const { value, done } = await reader.read();
    if (done) throw new Error('the events ended');
    text += value;
  }
}

it('figures are looked up by series, period and measure', async () => {
  await desk.ask('postFigures', { body: { figures: [row({ value: '12.0', unit: 'tấn' })] } });
  const asked = [
    { series, period: '2021-S1', measure: 'actual' as const },
    { series, period: '2020-S1', measure: 'actual' as const },
  ];
  const { status, body } = await desk.ask('lookupFigures', { body: { asked } });
  expect([status, body.figures.length]).toEqual([200, 1]);
  expect(body.figures[0]).toMatchObject({ series, period: '2021-S1', value: '12.0' });
  const before = await desk.ask('lookupFigures', { body: { asked, asOf: '2020-01-01T00:00:00Z' } });
  expect(before.body.figures).toEqual([]);
  const wrong = await desk.ask('lookupFigures', { body: { asked: [{ series, period: 'x', measure: 'actual' }] } });
  expect([wrong.status, wrong.problem.id]).toEqual([400, 'invalid-request']);
});

it('a page that listens is told within a moment which series and period was written', async () => {
  const change = await heard(
    async () => await desk.ask('postFigures', { body: { figures: [row({ value: '13', period: '2019-S1' })] } }),
    ({ kind }) => kind === 'figures',
  );
  expect(change).toEqual({ kind: 'figures', all: false, figures: [{ series, period: '2019-S1' }] });
});

it('when very much was written it is told that anything may have changed', async () => {
  const years = Array.from({ length: 10 }, (_, at) => 2015 + at);
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  const places = ['vn-04', 'vn-04-d-045', 'vn-04-d-049'].flatMap(area =>
    ['grain-output', 'buffaloes', 'poverty-rate'].map(indicator => ({ area, indicator })),
  );
  const rows = years
    .flatMap(year => months.map(month => `${year}-M${month}`))
    .flatMap(period => places.map(place => row({ value: '1', period, ...place })));
  expect(rows.length).toBeGreaterThan(mostChanges);
  const change = await heard(
    async () => expect((await desk.ask('postFigures', { body: { figures: rows } })).status).toBe(201),
    ({ kind }) => kind === 'figures',
  );
  expect(change).toEqual({ kind: 'figures', all: true, figures: [] });
});

it('who listens does not keep the server from ending', async () => {
  const own = await openDesk();
  const answer = await fetch(`${own.url}${addressOf(operations.changes)}`);
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  const started = performance.now();
  await own.close();
  expect(performance.now() - started).toBeLessThan(4000);
  expect((await reader.read()).done).toBe(true);
});
