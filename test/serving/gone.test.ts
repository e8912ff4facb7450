import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, openDesk, row } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(async () => desk.close());

it('a PostgreSQL that goes away in the middle is told as such; what was acknowledged is there when it is back', async () => {
  const periods = Array.from(
    { length: 120 },
    (_, at) => `${2010 + Math.floor(at / 12)}-M${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const post = async (period: string) => desk.ask('postFigures', { body: { figures: [row({ value: '1', period })] } });
  const posted: { period: string; status: number }[] = [];
  const writing = (async () => {
    for (const period of periods) posted.push({ period, status: (await post(period)).status });
  })();
  while (posted.length < 3) await new Promise(done => setTimeout(done, 20));
  await desk.dropPostgres();
  await writing;
  expect(new Set(posted.map(({ status }) => status))).toEqual(new Set([201, 503]));
  const away = await post('2020');
  expect(away.problem).toMatchObject({ id: 'store-unavailable', status: 503 });
  expect(away.headers.get('retry-after')).toBe('3');
  expect((await desk.ask('periods', {})).status).toBe(503);
  await desk.bringBackPostgres();
  const { body } = await desk.ask('periods', {});
  const held = new Set(body.items.map(({ code }) => code));
  for (const { period, status } of posted) if (status === 201) expect(held, period).toContain(period);
}, 60_000);
