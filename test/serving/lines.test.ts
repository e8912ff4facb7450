import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, addressOf, type Operations, operations, type Problem } from '#contract';
import { type Desk, openDesk, row } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(async () => desk.close());

type Loaded = Answer<Operations['loadFigures']>;

/** Sends lines as a stream, in pieces that end anywhere. */
async function send(text: string | Uint8Array, mode?: 'all' | 'good') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 777) controller.enqueue(bytes.subarray(at, at + 777));
      controller.close();
    },
  });
  const query = mode === undefined ? {} : { query: { mode } };
  const answer = await fetch(`${desk.url}${addressOf(operations.loadFigures, query)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: pieces,
    duplex: 'half',
  } as RequestInit);
  return { status: answer.status, body: (await answer.json()) as Loaded & Problem };
}

const line = (over: Parameters<typeof row>[0]): string => `${JSON.stringify(row(over))}\n`;
const held = async (period: string): Promise<number> =>
  (await desk.ask('figures', { query: { period, limit: 1000 } })).body.items.length;

/** A line for each month. */
function months(count: number, from: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    line({ value: `${at + 1}`, period: `${from + Math.floor(at / 12)}-M${String((at % 12) + 1).padStart(2, '0')}` }),
  );
}

describe('figures line by line', () => {
  it('the good ones are kept and the others told by row and column, blank lines counted', async () => {
    const text = [
      line({ value: '1', period: '2016' }),
      '\n',
      '{"series":\n',
      line({ value: 'NaN', period: '2017' }),
      line({ value: '2', period: '2018', area: 'nowhere' }),
      line({ value: '3', period: '2019' }),
      `${JSON.stringify({ ...row({ value: '4', period: '2020' }), unit: 'kg' })}`,
    ].join('');
    const { status, body } = await send(text, 'good');
    expect([status, body.rows, body.written, body.unchanged, body.refusedRows]).toEqual([201, 6, 2, 0, 4]);
    expect(body.refused).toMatchObject([
      { row: 2, column: null, id: 'not-json' },
      { row: 3, column: 'value' },
      { row: 4, column: 'area', id: 'unknown-area' },
      { row: 6, column: 'unit', id: 'wrong-unit' },
    ]);
    expect(await Promise.all(['2016', '2018', '2019', '2020'].map(held))).toEqual([1, 0, 1, 0]);
  });

  it('sent again they are not written again', async () => {
    const text = line({ value: '1', period: '2006' });
    expect((await send(text, 'good')).status).toBe(201);
    expect(await send(text, 'good')).toMatchObject({ status: 200, body: { written: 0, unchanged: 1 } });
    expect(await send(text, 'all')).toMatchObject({ status: 200, body: { written: 0, unchanged: 1 } });
  });

  it('or all are refused for one that is no figure, and for one that the store does not take', async () => {
    const sound = line({ value: '1', period: '2007' });
    const misshapen = await send(`${sound}{"value":"2"}\n`);
    expect(misshapen).toMatchObject({ status: 422, body: { id: 'refused-rows' } });
    expect(misshapen.body.errors?.[0]).toMatchObject({ row: 1, column: 'series' });
    const unknown = await send(`${sound}\n${line({ value: '2', period: '2007', area: 'nowhere' })}`, 'all');
    expect(unknown.body.errors).toMatchObject([{ row: 2, column: 'area', id: 'unknown-area' }]);
    expect(unknown.body.detail).toMatch(/^1\/2 dòng không được nhận, không ghi dòng nào/u);
    expect(await held('2007')).toBe(0);
  });

  it('what is wrong with shapes and what the catalogue does not know are told in one answer', async () => {
    const unknown = line({ value: '2', period: '2007', area: 'nowhere' });
    const { status, body } = await send(`${line({ value: '1', period: '2007' })}{"value":"2"}\n${unknown}`, 'all');
    expect([status, body.detail]).toEqual([422, expect.stringMatching(/^2\/3 dòng không được nhận/u)]);
    expect(body.errors?.map(({ row, column, id }) => [row, column, id])).toEqual([
      [1, 'series', 'invalid'],
      [1, 'period', 'invalid'],
      [2, 'area', 'unknown-area'],
    ]);
    expect(await held('2007')).toBe(0);
  });

  it('a row that bears a mark of state secrecy is not kept, whichever way was chosen', async () => {
    const marked = `${JSON.stringify({ ...row({ value: '2', period: '2005' }), basis: 'TỐI MẬT' })}\n`;
    const good = await send(`${marked}${line({ value: '1', period: '2005' })}`, 'good');
    expect(good.body).toMatchObject({ written: 1, refusedRows: 1, refused: [{ row: 0, column: null, id: 'secret' }] });
    const all = await send(`${line({ value: '1', period: '2004' })}${marked}`, 'all');
    expect([all.status, all.body.errors?.[0]?.id]).toEqual([422, 'secret']);
    expect(await Promise.all(['2004', '2005'].map(held))).toEqual([0, 1]);
  });

  /** More lines than go in together, of few places. */
  const many = months(144, 2015).join('').repeat(80);

  it('or all are written together, more than one part of them', async () => {
    const first = line({ value: '9', period: '2012' });
    const { status, body } = await send(`${first}${many}${line({ value: '9', period: '2013' })}`, 'all');
    expect([status, body.rows, body.written, body.refusedRows]).toEqual([201, 11_522, 146, 0]);
    expect(await Promise.all(['2012', '2013', '2026-M12'].map(held))).toEqual([1, 1, 1]);
  });

  it('what is refused in a later part undoes those before', async () => {
    const last = line({ value: '1', period: '2008', area: 'nowhere' });
    const { status, body } = await send(`${line({ value: '9', period: '2008' })}${many}${last}`);
    expect([status, body.errors?.[0]?.row]).toEqual([422, 11_521]);
    expect(await held('2008')).toBe(0);
  });

  it('a line without end is refused by its row, and letters that are no UTF-8', async () => {
    const long = await send(`${line({ value: '1', period: '2009' })}${'x'.repeat(300_000)}`, 'good');
    expect(long.body).toMatchObject({ written: 1, refused: [{ row: 1, id: 'too-long' }] });
    const latin = await send(new Uint8Array([0x22, 0xe1, 0x22]), 'good');
    expect(latin).toMatchObject({ status: 422, body: { errors: [{ row: 0, id: 'not-utf8' }] } });
  });

  it('nothing at all is nothing', async () => {
    expect(await send('')).toMatchObject({ status: 200, body: { rows: 0, written: 0 } });
  });
});
