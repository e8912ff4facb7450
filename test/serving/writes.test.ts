import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '#contract';
import { type Desk, indicator, openDesk, row } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(async () => desk.close());

const body = (...figures: readonly unknown[]) => ({ body: { figures: [...figures] } });

/** Sends bytes as they come and takes the answer whenever it comes. */
function send(path: string, length: number): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': String(length) };
    const asked = request(`${desk.url}${basePath}${path}`, { method: 'POST', headers }, answer => {
      let text = '';
      answer.setEncoding('utf8').on('data', chunk => (text += chunk));
      answer.once('end', () => {
        asked.destroy();
        resolve({ status: answer.statusCode ?? 0, text });
      });
    });
    asked.once('error', reject);
    asked.write('{"figures":[');
  });
}

describe('bodies that are too large', () => {
  it('a million rows are refused before they are read, in a sentence that says what to do', async () => {
    const { status, text } = await send('/figures', 200 * 1_000_000);
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({ id: 'too-large', detail: expect.stringContaining('10.000 dòng') });
  });

  it('so are more rows than one request may hold', async () => {
    const { status, problem } = await desk.ask('postFigures', body(...Array.from({ length: 10_001 }, () => 0)));
    expect([status, problem.id]).toEqual([400, 'invalid-request']);
    expect(problem.detail).toContain('10000 dòng');
  });
});

describe('Idempotency-Key', () => {
  const key = { 'idempotency-key': 'lan-1' };

  it('the same request again is done once and answered alike, at the same time too', async () => {
    const asked = body(row({ value: '7', period: '2011' }));
    const answers = await Promise.all([1, 2, 3].map(async () => desk.ask('postFigures', asked, key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const ids = answers.map(answer => answer.body.written[0]?.id);
    expect(new Set(ids).size).toBe(1);
    const { body: held } = await desk.ask('figures', { query: { period: '2011' } });
    expect(held.items.map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('the key is refused for another content', async () => {
    const { status, problem } = await desk.ask('postFigures', body(row({ value: '8', period: '2011' })), key);
    expect([status, problem.id]).toEqual([422, 'key-reused']);
  });

  it('a correction sent twice is made once', async () => {
    const { body: made } = await desk.ask('postFigures', body(row({ value: '9', period: '2012', status: 'approved' })));
    const params = { id: made.written[0]?.id ?? '' };
    const asked = { params, body: { value: '10', reason: 'cộng sót một xã' } };
    const [first, second] = [
      await desk.ask('correctFigure', asked, { 'idempotency-key': 'lan-2' }),
      await desk.ask('correctFigure', asked, { 'idempotency-key': 'lan-2' }),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    const { body: history } = await desk.ask('figureHistory', { params });
    expect(history.items.map(({ value }) => value)).toEqual(['9', '10']);
  });
});

describe('PUT of an indicator', () => {
  const code = 'fish';
  const put = async (name: string, headers: Record<string, string>) =>
    desk.ask('putIndicator', { params: { code }, body: { ...indicator(code), name, dimensions: [] } }, headers);

  it('adds with If-None-Match, edits with If-Match, and neither without', async () => {
    expect((await put('Sản lượng cá', {})).status).toBe(428);
    const added = await put('Sản lượng cá', { 'if-none-match': '*' });
    expect(added.status).toBe(201);
    expect((await put('Sản lượng cá', { 'if-none-match': '*' })).status).toBe(412);
    const read = await desk.ask('indicator', { params: { code } });
    const tag = read.headers.get('etag') ?? '';
    expect((await desk.ask('indicator', { params: { code } }, { 'if-none-match': tag })).status).toBe(304);
    const edited = await put('Sản lượng thủy sản', { 'if-match': tag });
    expect([edited.status, edited.body.name]).toEqual([200, 'Sản lượng thủy sản']);
    expect((await put('Cá', { 'if-match': tag })).status).toBe(412);
  });

  it('of two who edit the same version at once, one is told', async () => {
    const tag = (await desk.ask('indicator', { params: { code } })).headers.get('etag') ?? '';
    const both = await Promise.all([put('Một', { 'if-match': tag }), put('Hai', { 'if-match': tag })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { body: held } = await desk.ask('indicator', { params: { code } });
    expect(held.name).toBe(both[0]?.status === 200 ? 'Một' : 'Hai');
  });

  it('refuses to declare a rate as summed, and a unit with no name', async () => {
    const wrong = { ...indicator('birth-rate'), nature: 'rate' as const, dimensions: [] };
    const told = await desk.ask(
      'putIndicator',
      { params: { code: 'birth-rate' }, body: wrong },
      { 'if-none-match': '*' },
    );
    expect(told.status).toBe(400);
    expect(told.problem.errors?.map(({ column }) => column)).toEqual(['overAreas', 'overTime']);
  });
});

describe('PUT of a breakdown', () => {
  const code = 'farm-kind';
  const households = { code: 'household', name: 'Hộ', parent: null };
  const put = async (items: readonly object[], headers: Record<string, string>) =>
    desk.ask('putDimension', { params: { code }, body: { code, name: 'Loại hình', items } as never }, headers);
  const tag = async () => (await desk.ask('dimension', { params: { code } })).headers.get('etag') ?? '';

  it('adds it, gives its items another order and other names, and tells one of two who edit at once', async () => {
    expect((await put([households], {})).status).toBe(428);
    expect((await put([households], { 'if-none-match': '*' })).status).toBe(201);
    const read = await tag();
    const more = [
      { code: 'firm', name: 'Doanh nghiệp', parent: null },
      { ...households, name: 'Hộ gia đình' },
    ];
    const edited = await put(more, { 'if-match': read });
    expect([edited.status, edited.body.items.map(({ name }) => name)]).toEqual([200, ['Doanh nghiệp', 'Hộ gia đình']]);
    expect((await put([households], { 'if-match': read })).status).toBe(412);
  });

  it('refuses two items of one code, a part of nothing and a part of itself, each with its sentence', async () => {
    const wrong = [
      { code: 'a', name: 'A', parent: 'b' },
      { code: 'b', name: 'B', parent: 'a' },
      { code: 'c', name: 'C', parent: 'zzz' },
      { code: 'c', name: 'C hai', parent: null },
    ];
    const told = await put(wrong, { 'if-match': await tag() });
    expect([told.status, told.problem.errors?.map(({ id }) => id)]).toEqual([
      422,
      ['repeated-item', 'unknown-parent', 'part-of-itself', 'part-of-itself'],
    ]);
  });

  it('keeps an item that figures are of, and lets one go that nothing is of', async () => {
    const crop = await desk.ask('dimension', { params: { code: 'crop' } });
    const version = { 'if-match': crop.headers.get('etag') ?? '' };
    const { body: made } = await desk.ask(
      'postFigures',
      body(row({ value: '7', period: '2014', series: { ...row({ value: '7' }).series, items: { crop: 'rice' } } })),
    );
    expect(made.written).toHaveLength(1);
    const without = (gone: string) => ({ ...crop.body, items: crop.body.items.filter(each => each.code !== gone) });
    const told = await desk.ask('putDimension', { params: { code: 'crop' }, body: without('rice') }, version);
    expect([told.status, told.problem.detail]).toEqual([
      422,
      'Mục “Lúa” đang có số liệu hoặc chỉ tiêu nên không bỏ được; có thể đổi tên nó.',
    ]);
    const done = await desk.ask('putDimension', { params: { code: 'crop' }, body: without('maize') }, version);
    expect([done.status, done.body.items.map(({ code: held }) => held)]).toEqual([
      200,
      crop.body.items.map(({ code: held }) => held).filter(held => held !== 'maize'),
    ]);
  });
});

describe('decisions', () => {
  it('a figure is approved once, corrected beside itself, and its history tells who', async () => {
    const { body: made } = await desk.ask('postFigures', body(row({ value: '5', period: '2013' })));
    const params = { id: made.written[0]?.id ?? '' };
    const approved = await desk.ask('approveFigure', { params });
    expect(approved.body).toMatchObject({ status: 'approved', approvedBy: 'thử' });
    const again = await desk.ask('approveFigure', { params });
    expect([again.status, again.problem.id]).toEqual([409, 'conflict']);
    expect((await desk.ask('correctFigure', { params, body: { value: '6', reason: ' ' } })).status).toBe(400);
    expect((await desk.ask('rejectFigure', { params: { id: 'none' }, body: { reason: 'sai' } })).status).toBe(404);
  });
});

it('the audit trail of all this holds', async () => {
  const { body: verified } = await desk.ask('verify', {});
  expect(verified.problems).toEqual([]);
  // Four entered, one corrected, one approved.
  expect(verified.checked).toBe(6);
});
