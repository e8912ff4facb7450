import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, row } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(async () => desk.close());

const post = (figures: readonly unknown[], mode: 'all' | 'good' = 'all', headers: Record<string, string> = {}) =>
  desk.ask('postFigures', { body: { figures: [...figures], mode } }, headers);

describe('bad input', () => {
  const bad = {
    'another unit': [row({ value: '1', unit: 'tạ' }), 'unit', 'wrong-unit'],
    'an unknown area': [row({ value: '1', area: 'vn-04-d-999' }), 'area', 'unknown-area'],
    'an unknown indicator': [row({ value: '1', indicator: 'moon' }), 'indicator', 'unknown-indicator'],
    'an unknown item': [
      { ...row({ value: '1' }), series: { indicator: 'grain-output', items: { crop: 'tea' }, area: 'vn-04' } },
      'items.crop',
      'unknown-item',
    ],
    'an invalid period': [row({ value: '1', period: '2021-S3' }), 'period', 'invalid'],
    'NaN as a text': [row({ value: 'NaN' }), 'value', 'invalid'],
    'a number with dots between thousands': [row({ value: '1.234.567' }), 'value', 'invalid'],
    'a JSON number, which may have lost digits': [row({ value: 12.5 as never }), 'value', 'invalid'],
    'neither a value nor a reason': [row({ value: null }), 'value', 'invalid'],
    'no row at all': [null, null, 'invalid'],
    'an area that is gone': [row({ value: '1', area: 'vn-04-d-045', period: '2026-S1' }), 'area', 'area-did-not-exist'],
  } as const;

  for (const [what, [wrong, column, id]] of Object.entries(bad))
    it(`${what} is refused by row and column, the others kept or the whole refused as was chosen`, async () => {
      const sound = row({
        value: '100',
        period: `19${Math.floor(Math.random() * 90) + 10}`,
        area: 'vn-04',
        indicator: 'buffaloes',
      });
      const good = { ...sound, series: { ...sound.series }, period: '2020' };
      const whole = await post([good, wrong]);
      expect(whole.status).toBe(422);
      expect(whole.headers.get('content-type')).toContain('application/problem+json');
      expect(whole.problem).toMatchObject({ id: 'refused-rows', errors: [{ row: 1, column, id }] });
      expect(whole.problem.errors?.[0]?.message).toMatch(/\p{L}/u);
      const kept = await post([wrong, good], 'good');
      expect([200, 201]).toContain(kept.status);
      expect(kept.body.written.length + kept.body.unchanged).toBe(1);
      expect(kept.body.refused).toMatchObject([{ row: 0, column, id }]);
    });

  it('what is wrong with shapes and what the store does not take are told in one answer, in the order of the rows', async () => {
    const nowhere = row({ value: '1', area: 'nowhere' });
    const { status, problem } = await post([nowhere, row({ value: '1' }), row({ value: 'NaN' }), nowhere]);
    expect([status, problem.detail]).toEqual([422, expect.stringMatching(/^3\/4 dòng không được nhận/u)]);
    expect(problem.errors?.map(error => [error.row, error.column, error.id])).toEqual([
      [0, 'area', 'unknown-area'],
      [2, 'value', 'invalid'],
      [3, 'area', 'unknown-area'],
    ]);
  });
});
