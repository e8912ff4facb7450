import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '#contract';
import { type Desk, openDesk, row } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const target = { measure: 'target:hdnd-tinh', basis: 'NQ 78/NQ-HĐND', reporter: null };
  const approved = { status: 'approved' };
  const { status } = await desk.ask('postFigures', {
    body: {
      figures: [
        row({ value: '120.0', ...approved }),
        row({ value: '200', period: '2021', ...target, ...approved }),
        row({ value: '100.0', period: '2020-S1', low: '99.95', high: '100.05', origin: 'implied', ...approved }),
        row({ value: '4.5', indicator: 'poverty-rate', ...approved }),
        row({ value: '6.0', indicator: 'poverty-rate', period: '2020-S1', ...approved }),
        row({ value: '80', indicator: 'buffaloes', period: '2020-S1', ...approved }),
        row({ value: null, absence: 'not-due', indicator: 'buffaloes' }),
        row({ value: '0', area: 'vn-04-d-045' }),
      ],
    },
  });
  expect(status).toBe(201);
}, 60_000);
afterAll(async () => desk.close());

describe('the dashboard', () => {
  it('sets a value beside its targets and last year, exactly, and says what is only implied', async () => {
    const { body } = await desk.ask('dashboard', { query: { area: 'vn-04', period: '2021-S1' } });
    const output = body.rows.find(({ indicator }) => indicator === 'grain-output');
    expect(output).toMatchObject({
      period: '2021-S1',
      figure: { value: '120.0', status: 'approved' },
      targets: [{ assigner: 'hdnd-tinh', name: 'HĐND tỉnh', share: { value: '60.00', text: '60,00 %' } }],
      lastYear: { implied: true, figure: { value: '100.0', low: '99.95' } },
      // 120 / 100.05 and 120 / 99.95: the growth is known to lie between.
      growth: { value: '20.0', low: '19.94', high: '20.06' },
      difference: { value: '20.0', unit: 'tấn' },
    });
  });

  it('refuses a comparison that means nothing, in a sentence, and takes points for percentages', async () => {
    const { body } = await desk.ask('dashboard', { query: { area: 'vn-04', period: '2021-S1' } });
    const rate = body.rows.find(({ indicator }) => indicator === 'poverty-rate');
    expect(rate?.growth).toMatchObject({ value: null, refused: { id: 'percent-differs-in-points' } });
    expect(rate?.difference).toMatchObject({ value: '-1.5', text: '-1,5 điểm %' });
    const herd = body.rows.find(({ indicator }) => indicator === 'buffaloes');
    expect(herd?.figure).toMatchObject({ value: null, absence: 'not-due' });
    expect(herd?.growth).toMatchObject({
      value: null,
      refused: { id: 'absent', vi: expect.stringMatching(/chưa đến kỳ/) },
    });
  });

  it('knows no area that is not there', async () => {
    const { status, problem } = await desk.ask('dashboard', { query: { area: 'vn-99', period: '2021' } });
    expect([status, problem.id]).toEqual([404, 'not-found']);
  });
});

describe('lists', () => {
  it('gives the figures in pages, each once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = cursor === undefined ? { limit: 3 } : { limit: 3, cursor };
      const { body } = await desk.ask('figures', { query });
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.next ?? undefined;
    } while (cursor !== undefined);
    expect([seen.length, new Set(seen).size]).toEqual([8, 8]);
  });

  it('follows no cursor that it has not given', async () => {
    for (const name of ['figures', 'indicators'] as const) {
      const { status, problem } = await desk.ask(name, { query: { cursor: 'zzz' } });
      expect([status, problem.id]).toEqual([400, 'invalid-request']);
    }
  });

  it('answers 304 to the one who has it', async () => {
    const first = await desk.ask('organisations', {});
    const tag = first.headers.get('etag') ?? '';
    const again = await desk.ask('organisations', {}, { 'if-none-match': `W/${tag}` });
    expect([first.status, again.status]).toEqual([200, 304]);
  });

  it('finds an indicator without its accents', async () => {
    const { body } = await desk.ask('indicators', { query: { q: 'dan tr' } });
    expect(body.items.map(({ code }) => code)).toEqual(['buffaloes']);
  });

  it('tells the areas of a day', async () => {
    const codes = async (on: string) => (await desk.ask('areas', { query: { on } })).body.items.map(({ id }) => id);
    expect(await codes('2021-06-30')).toEqual(['vn-04', 'vn-04-d-045', 'vn-04-d-049']);
    expect(await codes('2025-07-01')).toEqual(['vn-04', 'vn-04-n-01363']);
    expect((await desk.ask('areas', { query: { on: '2021-02-30' } })).status).toBe(400);
  });

  it('answers the pivot with the cells that hold a figure', async () => {
    const question = {
      indicators: [{ indicator: 'buffaloes' }, { indicator: 'grain-output' }],
      areas: ['vn-04', 'vn-04-d-045'],
      periods: ['2021-S1', '2020-S1'],
    };
    const { body } = await desk.ask('pivot', { body: question });
    const told = body.cells.map(({ indicator, area, period, figure }) => [indicator, area, period, figure.value]);
    expect(told.sort()).toEqual([
      [0, 0, 0, null],
      [0, 0, 1, '80'],
      [1, 0, 0, '120.0'],
      [1, 0, 1, '100.0'],
      [1, 1, 0, '0'],
    ]);
  });
});

describe('streams', () => {
  it('gives every figure as lines of JSON, or as a table for Excel', async () => {
    const lines = (await (await fetch(`${desk.url}${basePath}/figures?format=ndjson`)).text()).trim().split('\n');
    expect(lines.map(line => JSON.parse(line).series.area)).toHaveLength(8);
    const answer = await fetch(`${desk.url}${basePath}/figures?format=csv&indicator=poverty-rate`);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    // The mark that makes Excel read UTF-8; fetch would take it away from a text.
    expect([...new Uint8Array(await answer.clone().arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const table = (await answer.text()).trim().split('\r\n');
    expect(table).toHaveLength(3);
    expect(table[0]).toMatch(/^id,indicator,breakdown,area,period/);
    expect(table[1]).toContain(',poverty-rate,,vn-04,2020-S1,actual,official,6.0,');
  });
});

describe('a total over areas', () => {
  const post = async (area: string, value: string | null, parts = {}) =>
    desk.ask('postFigures', {
      body: { figures: [row({ value, area, period: '2019', ...parts, indicator: 'grain-output' })] },
    });
  const rollUp = async (indicator: string) =>
    (await desk.ask('rollUp', { query: { indicator, period: '2019', level: 'district' } })).body;

  it('says its coverage, and holds a figure the moment it is approved', async () => {
    await post('vn-04-d-045', '10.5', { status: 'approved' });
    const waiting = (await post('vn-04-d-049', '0')).body.written[0]?.id ?? '';
    expect((await rollUp('grain-output')).total).toEqual({ value: '10.5', coverage: { reported: 1, expected: 2 } });
    await desk.ask('approveFigure', { params: { id: waiting } });
    const { rows, total } = await rollUp('grain-output');
    expect(total).toEqual({ value: '10.5', coverage: { reported: 2, expected: 2 } });
    expect(rows.map(({ name, value, absence }) => [name, value, absence])).toEqual([
      ['huyện Hà Quảng', '10.5', null],
      ['huyện Quảng Hòa', '0', null],
    ]);
  });

  it('of a rate is refused with the reason', async () => {
    const { total } = await rollUp('poverty-rate');
    expect(total).toMatchObject({ value: null, refused: { id: 'not-summed-over-areas' } });
  });
});

describe('names in English', () => {
  it('stand beside those of fields, breakdowns and rows, and are left out where nobody gave them', async () => {
    const fields = (await desk.ask('fields', {})).body.items;
    const agriculture = fields.find(({ code }) => code === 'agriculture');
    expect(agriculture).toMatchObject({ name: 'Nông nghiệp', nameEn: 'Agriculture' });
    const crop = (await desk.ask('dimensions', {})).body.items.find(({ code }) => code === 'crop');
    expect(crop).toEqual({
      code: 'crop',
      name: 'Cây trồng',
      nameEn: 'Crop',
      items: [
        { code: 'rice', name: 'Lúa', nameEn: 'Rice', parent: null },
        { code: 'maize', name: 'Ngô', parent: null },
      ],
    });
    const whole = row({ value: '7', period: '2018', status: 'approved' });
    const figures = ['rice', 'maize'].map(item => ({ ...whole, series: { ...whole.series, items: { crop: item } } }));
    expect((await desk.ask('postFigures', { body: { figures } })).status).toBe(201);
    const { body } = await desk.ask('dashboard', { query: { area: 'vn-04', period: '2018' } });
    expect(body.rows.map(({ label, labelEn }) => [label, labelEn]).sort()).toEqual([
      ['Sản lượng lương thực: Lúa', 'Grain output: Rice'],
      ['Sản lượng lương thực: Ngô', 'Grain output: Ngô'],
    ]);
  });
});
