import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Area, AreaVersion } from '#figures';
import { openStore, type Store, writeCatalogue, writeFigures } from '#storing';
import { desk, khop } from '../cli/khop.ts';
import { addressOf, type DataCopy, dataCopy, opened } from '../kit/postgres.ts';
import { serving } from '../kit/serving.ts';
import { figure, indicator } from '../kit/smallProvince.ts';

const { folder, put, clear } = desk();
let copy: DataCopy;

const province = {
  id: 'vn-04',
  province: '04',
  versions: [
    {
      name: 'Cao Bằng',
      kind: 'tỉnh',
      level: 'province',
      code: '04',
      codeSystem: 'test',
      parent: null,
      from: '2004-07-08',
      to: null,
    },
  ],
} as const;

const budget = indicator('thu-ngan-sach-tren-dia-ban', { name: 'Thu ngân sách trên địa bàn', unit: 'triệu đồng' });
const firms = indicator('so-doanh-nghiep-thanh-lap', { name: 'Số doanh nghiệp thành lập', unit: 'doanh nghiệp' });

/** 1.012.400 triệu đồng of the budget, estimated first at 1.000.000; 1.250 firms, a quarter more than 1.000. */
async function fill(store: Store): Promise<void> {
  const { refused } = await writeCatalogue(store, { areas: [province], indicators: [budget, firms] }, 'an');
  expect(refused).toEqual([]);
  const of = (code: string, value: string, over: object = {}) => {
    const series = { indicator: code, items: {}, area: 'vn-04' };
    return figure(value, { series, period: '2024-S1', vintage: 'official', ...over });
  };
  for (const each of [
    of(budget.code, '998765', { vintage: 'estimate' }),
    of(budget.code, '1012400'),
    of(firms.code, '1250'),
    of(firms.code, '1000', { period: '2023-S1' }),
  ]) {
    const written = await writeFigures(store, [each], { who: 'an', mode: 'all' });
    expect(written.refused).toEqual([]);
  }
}

const report = (budgetText: string, growth: string): string =>
  `UBND TỈNH CAO BẰNG\n\nBÁO CÁO\n\nTình hình kinh tế - xã hội 6 tháng đầu năm 2024\n\n` +
  `Thu ngân sách trên địa bàn ${budgetText}. Số doanh nghiệp thành lập đạt 1.250 doanh nghiệp, ` +
  `tăng ${growth} so với cùng kỳ năm 2023.\n`;

const reform = '2025-07-01';

function commune(id: string, name: string, days: Pick<AreaVersion, 'from' | 'to'>): Area {
  const said = { name, kind: 'xã', level: 'commune', code: id, codeSystem: 'test', parent: 'vn-04' } as const;
  return { id, province: '04', versions: [{ ...said, ...days }] };
}

/**
 * Since 1 July 2025 the new commune Thạch Lâm is all of Đức Long and Lê Lai, and Minh Tâm, which was there before, has
 * taken in Thể Dục. The half-year before, they had 600, 400, 300 and 200 firms; Hoa Thám, all that Tân Việt is made
 * of, said nothing. Nor did Lũng Nặm, all that Cải Viên is made of: but Cải Viên has said itself what it would have been
 * the year before.
 */
async function fillCommunes(store: Store): Promise<void> {
  const link = (predecessor: string, successor: string) =>
    ({ predecessor, successor, on: reform, share: '1', basis: 'NQ 1' }) as const;
  const gone = { from: '2004-07-08', to: reform };
  const since = { from: reform, to: null };
  const areas = [
    commune('dl', 'Đức Long', gone),
    commune('ll', 'Lê Lai', gone),
    commune('tl', 'Thạch Lâm', since),
    commune('mt', 'Minh Tâm', { from: '2004-07-08', to: null }),
    commune('td', 'Thể Dục', gone),
    commune('ht', 'Hoa Thám', gone),
    commune('tv', 'Tân Việt', since),
    commune('ln', 'Lũng Nặm', gone),
    commune('cv', 'Cải Viên', since),
  ];
  const links = [link('dl', 'tl'), link('ll', 'tl'), link('td', 'mt'), link('ht', 'tv'), link('ln', 'cv')];
  const { refused } = await writeCatalogue(store, { areas, links }, 'an');
  expect(refused).toEqual([]);
  const of = (area: string, value: string, period: string) =>
    figure(value, { series: { indicator: firms.code, items: {}, area }, period, vintage: 'official' });
  const now = [
    of('tl', '1250', '2025-S2'),
    of('mt', '750', '2025-S2'),
    of('tv', '90', '2025-S2'),
    of('cv', '120', '2025-S2'),
  ];
  const before = [
    of('dl', '600', '2024-S2'),
    of('ll', '400', '2024-S2'),
    of('mt', '300', '2024-S2'),
    of('cv', '80', '2024-S2'),
  ];
  const figures = [...now, ...before, of('td', '200', '2024-S2')];
  expect((await writeFigures(store, figures, { who: 'an', mode: 'all' })).refused).toEqual([]);
}

const communeReport = (name: string, firmsText: string): string =>
  `UBND XÃ ${name}\n\nBÁO CÁO\n\nTình hình kinh tế - xã hội 6 tháng cuối năm 2025\n\n` +
  `Số doanh nghiệp thành lập đạt ${firmsText}.\n`;

beforeAll(async () => {
  put('khớp.txt', report('đạt 1.012,4 tỷ đồng', '25%'));
  put('lệch.txt', report('đạt 1.021,4 tỷ đồng', '52%'));
  put('thạch-lâm.txt', communeReport('THẠCH LÂM', '1.250 doanh nghiệp, tăng 25% so với cùng kỳ (1.000 doanh nghiệp)'));
  put('thạch-lâm-lệch.txt', communeReport('THẠCH LÂM', '1.250 doanh nghiệp, tăng 52% so với cùng kỳ'));
  put('minh-tâm.txt', communeReport('MINH TÂM', '750 doanh nghiệp, tăng 50% so với cùng kỳ (500 doanh nghiệp)'));
  put('cải-viên.txt', communeReport('CẢI VIÊN', '120 doanh nghiệp, tăng 50% so với cùng kỳ (80 doanh nghiệp)'));
  put('cải-viên-lệch.txt', communeReport('CẢI VIÊN', '120 doanh nghiệp, tăng 60% so với cùng kỳ (75 doanh nghiệp)'));
  put('tân-việt.txt', communeReport('TÂN VIỆT', '90 doanh nghiệp, tăng 50% so với cùng kỳ'));
  put('ước.txt', report('ước đạt 998,765 tỷ đồng', '25%'));
  copy = await dataCopy();
  const held = await openStore(copy.place);
  if (!held.ok) throw new Error(held.problem.en);
  await fill(held.store);
  await fillCommunes(held.store);
  await held.store.close();
});
afterAll(() => {
  copy.remove();
  clear();
});

async function checked(file: string, against: string, format = 'json') {
  const ran = await khop(['check', '--format', format, '--against', against, file], { folder });
  return { ...ran, json: format === 'json' && ran.status !== 2 ? JSON.parse(ran.out) : null };
}

describe('khop check --against a data folder', () => {
  it('tells what is the same, also in a unit of another scale, and a growth worked out from last year', async () => {
    const { status, json, err } = await checked('khớp.txt', copy.place.data);
    expect([status, err]).toEqual([0, '']);
    expect(json.against.summary).toEqual({
      same: 3,
      rounding: 0,
      vintage: 0,
      doubtful: 0,
      contradiction: 0,
      unknown: 0,
    });
    expect(json.against.claims[0]).toMatchObject({
      outcome: 'same',
      quote: '1.012,4 tỷ đồng',
      indicator: budget.code,
      period: '2024-S1',
      stated: { value: '1012.4', unit: 'tỷ đồng' },
      held: { value: '1012400', unit: 'triệu đồng', vintage: 'official', status: 'proposed' },
    });
  });

  it('ends with 1 where something contradicts, and says both numbers', async () => {
    const { status, json } = await checked('lệch.txt', copy.place.data);
    expect(status).toBe(1);
    expect(json.summary.relations).toMatchObject({ contradiction: 2 });
    expect(json.findings).toMatchObject([
      { rule: 'figure-in-store', verdict: 'contradiction', quote: '1.021,4 tỷ đồng', suggestion: '1.012,4 tỷ đồng' },
      { rule: 'figure-in-store', verdict: 'contradiction', quote: '52%', recomputed: '25,0 %', suggestion: '25 %' },
    ]);
    expect(json.findings[0].message).toBe(
      `Thu ngân sách trên địa bàn, 6 tháng đầu năm 2024: báo cáo ghi 1.021,4 tỷ đồng, ` +
        `còn kho số liệu (${copy.place.data}) có 1.012.400 triệu đồng (chính thức, chờ duyệt).`,
    );
  });

  it('an estimate that the store once held is another vintage, in every format', async () => {
    const { status, json } = await checked('ước.txt', copy.place.data);
    expect(status).toBe(0);
    expect(json.against.claims[0]).toMatchObject({
      outcome: 'vintage',
      held: { value: '998765', vintage: 'estimate' },
      standing: { value: '1012400', vintage: 'official' },
    });
    const text = await checked('ước.txt', copy.place.data, 'text');
    expect(text.out).toContain('Thuộc đợt số liệu khác: 1');
    expect(text.out).toContain('2 trùng');
    const html = await checked('ước.txt', copy.place.data, 'html');
    expect(html.out).toContain('nay kho có 1.012.400 triệu đồng');
    const sarif = JSON.parse((await checked('ước.txt', copy.place.data, 'sarif')).out);
    expect(sarif.runs[0].results).toMatchObject([
      { ruleId: 'other-vintage-in-store', kind: 'informational', level: 'none' },
    ]);
  });

  it('also while another process has it open, by its server and by its address', async () => {
    const held = await openStore(copy.place);
    if (!held.ok) throw new Error(held.problem.en);
    const served = await serving(held.store);
    try {
      for (const against of [copy.place.data, served.url, `${served.url}/`]) {
        const { status, json, err } = await checked('lệch.txt', against);
        expect([status, err, against]).toEqual([1, '', against]);
        expect(json.against.summary).toMatchObject({ same: 1, contradiction: 2 });
        const { json: other } = await checked('ước.txt', against);
        expect(other.against.summary).toMatchObject({ same: 2, vintage: 1 });
      }
    } finally {
      await served.close();
      await held.store.close();
    }
  });
});

interface ToldClaim {
  readonly says: string;
  readonly outcome: string;
  readonly base: { readonly id: string | null; readonly value: string } | null;
  readonly worked: string | null;
  readonly refused: { readonly id: string } | null;
}

describe('a commune whose land has changed', () => {
  let served: Awaited<ReturnType<typeof serving>>;
  let held: Awaited<ReturnType<typeof openStore>>;
  beforeAll(async () => {
    held = await openStore(copy.place);
    if (!held.ok) throw new Error(held.problem.en);
    served = await serving(held.store);
  });
  afterAll(async () => {
    await served.close();
    if (held.ok) await held.store.close();
  });
  const each = async (file: string, look: (claims: readonly unknown[]) => void) => {
    for (const against of [copy.place.data, served.url]) {
      const { json, err } = await checked(file, against);
      expect([err, against]).toEqual(['', against]);
      look(
        json.against.claims.map(({ says, outcome, base, worked, refused }: ToldClaim) => ({
          says,
          outcome,
          base: base && [base.id, base.value],
          worked,
          refused: refused && refused.id,
        })),
      );
    }
  };

  it('is compared with what it is made of, and its last year is theirs together', async () => {
    await each('thạch-lâm.txt', claims =>
      expect(claims).toEqual([
        { says: 'value', outcome: 'same', base: null, worked: null, refused: null },
        { says: 'growth', outcome: 'same', base: [null, '1000'], worked: '25.00', refused: null },
        { says: 'value', outcome: 'same', base: null, worked: null, refused: null },
      ]),
    );
    await each('thạch-lâm-lệch.txt', claims =>
      expect(claims).toMatchObject([
        { outcome: 'same' },
        { says: 'growth', outcome: 'doubtful', base: [null, '1000'] },
      ]),
    );
  });

  it('is not compared with its own figure of the land it had', async () => {
    await each('minh-tâm.txt', claims =>
      expect(claims).toMatchObject([
        { says: 'value', outcome: 'same' },
        { says: 'growth', outcome: 'same', base: [null, '500'] },
        { says: 'value', outcome: 'same' },
      ]),
    );
  });

  it('is compared with its own last year where only itself has said it', async () => {
    await each('cải-viên.txt', claims =>
      expect(claims).toMatchObject([
        { says: 'value', outcome: 'same' },
        { says: 'growth', outcome: 'same', base: [expect.any(String), '80'], refused: null },
        { says: 'value', outcome: 'same' },
      ]),
    );
    await each('cải-viên-lệch.txt', claims =>
      expect(claims).toMatchObject([
        { says: 'value', outcome: 'same' },
        { says: 'growth', outcome: 'contradiction' },
        { says: 'value', outcome: 'contradiction' },
      ]),
    );
  });

  it('is not compared where what it was made of said nothing, and the reason is told', async () => {
    await each('tân-việt.txt', claims =>
      expect(claims).toMatchObject([
        { outcome: 'same' },
        { says: 'growth', outcome: 'unknown', refused: 'part-absent' },
      ]),
    );
  });
});

describe('what is no store', () => {
  it('a folder, an address that nobody answers and one that is no Khớp are refused before anything is checked', async () => {
    const empty = await checked('khớp.txt', folder);
    expect(empty).toMatchObject({ status: 2, out: '' });
    expect(empty.err).toContain('Không có dữ liệu của Khớp');
    const silent = await checked('khớp.txt', 'http://127.0.0.1:9');
    expect(silent).toMatchObject({ status: 2, out: '' });
    expect(silent.err).toContain('Không kết nối được với http://127.0.0.1:9');
  });

  it('a database without a store is told as such and stays empty; a password is never shown', async () => {
    const other = await dataCopy();
    const server = await opened(other.place);
    try {
      const { status, err } = await checked('khớp.txt', addressOf(server));
      expect(status).toBe(2);
      expect(err).toContain('chưa có kho số liệu của Khớp');
      const hidden = await checked('khớp.txt', 'postgres://an:bi-mat@127.0.0.1:9/kho');
      expect(hidden.status).toBe(2);
      expect(hidden.err).not.toContain('bi-mat');
    } finally {
      await server.close();
      other.remove();
    }
  });
});
