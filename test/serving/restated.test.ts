import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Area, AreaVersion } from '#figures';
import { writeCatalogue } from '#storing';
import { type Desk, openDesk, row } from './desk.ts';

const reform = '2025-07-01';

function commune(id: string, days: Pick<AreaVersion, 'from' | 'to'>): Area {
  const said = {
    name: id.toUpperCase(),
    kind: 'xã',
    level: 'commune',
    code: id,
    codeSystem: 'thử',
    parent: 'vn-04',
  } as const;
  return { id, province: '04', versions: [{ ...said, ...days }] };
}

const before = { from: '2000-01-01', to: reform };
const since = { from: reform, to: null };
const link = (predecessor: string, successor: string, share: string | null) => ({
  predecessor,
  successor,
  on: reform,
  share,
  basis: 'NQ 1',
});

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  // The commune x is all of a and half of b; how much of c came to y, nobody says.
  const { refused } = await writeCatalogue(
    desk.store,
    {
      areas: [
        commune('a', before),
        commune('b', before),
        commune('c', before),
        commune('x', since),
        commune('y', since),
      ],
      links: [link('a', 'x', '1'), link('b', 'x', '0.50'), link('b', 'y', '0.50'), link('c', 'y', null)],
    },
    'thử',
  );
  expect(refused).toEqual([]);
  const approved = { status: 'approved' };
  const figures = [
    row({ value: '10.5', area: 'a', period: '2024-S2', ...approved }),
    row({ value: '20', area: 'b', period: '2024-S2', ...approved }),
    row({ value: '41', area: 'x', period: '2025-S2', ...approved }),
    row({ value: '7', area: 'a', period: '2024-S2', indicator: 'buffaloes', ...approved }),
    row({ value: '9', area: 'x', period: '2025-S2', indicator: 'buffaloes', ...approved }),
    row({ value: '4', area: 'a', period: '2024-S2', indicator: 'poverty-rate', ...approved }),
    row({ value: '3', area: 'x', period: '2025-S2', indicator: 'poverty-rate', ...approved }),
    row({ value: '1', area: 'y', period: '2025-S2', ...approved }),
  ];
  const { body } = await desk.ask('postFigures', { body: { figures } });
  expect(body.refused).toEqual([]);
}, 60_000);
afterAll(async () => desk.close());

const rowsOf = async (area: string) => {
  const { body } = await desk.ask('dashboard', { query: { area, period: '2025-S2' } });
  return new Map(body.rows.map(each => [each.indicator, each]));
};

describe('last year of an area that was made since', () => {
  it('is the sum of what it was made of, by shares, and says that it was worked out', async () => {
    const rows = await rowsOf('x');
    // 10.5 + 20 × 0.50 = 20.5, and 41 is twice as much.
    expect(rows.get('grain-output')).toMatchObject({
      lastYear: { period: '2024-S2', restated: true, figure: { id: null, value: '20.5', status: 'approved' } },
      growth: { value: '100.00' },
      difference: { value: '20.5' },
    });
  });

  it('is refused with the reason where a part has no figure, where it is a rate, where no share is known', async () => {
    const rows = await rowsOf('x');
    expect(rows.get('buffaloes')).toMatchObject({
      lastYear: null,
      lastYearRefused: { id: 'part-absent', vi: expect.stringContaining('xã B') },
      growth: { value: null, refused: { id: 'part-absent' } },
    });
    expect(rows.get('poverty-rate')).toMatchObject({
      lastYear: null,
      lastYearRefused: { id: 'not-summed-over-areas' },
    });
    expect((await rowsOf('y')).get('grain-output')).toMatchObject({ lastYearRefused: { id: 'share-unknown' } });
  });

  it('is its own where nothing has changed', async () => {
    const { body } = await desk.ask('dashboard', { query: { area: 'a', period: '2024-S2' } });
    expect(body.rows.map(({ lastYear, lastYearRefused }) => [lastYear, lastYearRefused])).toEqual([
      [null, undefined],
      [null, undefined],
      [null, undefined],
    ]);
  });
});
