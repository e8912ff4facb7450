import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportedReport, importReport } from '#binding';
import { demoProvince } from '#demo';
import { fromText } from '#documents';
import { periodOfCode } from '#figures';
import {
  areasOf,
  catalogueOf,
  citationsOf,
  decideProposal,
  figuresOf,
  openStore,
  printedComparisons,
  proposalsOf,
  reportOf,
  reportsOf,
  type Store,
  tasksOf,
  verifyStore,
  writeCatalogue,
  writeReport,
} from '#storing';
import { type TestServer, testServer } from '../kit/postgres.ts';

const text = `ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
BÁO CÁO
Tình hình kinh tế - xã hội 6 tháng đầu năm 2022

Thực hiện Nghị quyết số 45/NQ-HĐND ngày 09/12/2021 của HĐND tỉnh.
I. NÔNG NGHIỆP
Đàn trâu 98.150 con, đạt 97,2% kế hoạch, bằng 98,1% so với cùng kỳ.
Số xã đạt từ 10 đến 14 tiêu chí là 32 - 35 xã.
II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2022
1. Sở Nông nghiệp và Phát triển nông thôn hoàn thành trồng 3.000 ha rừng trước ngày 30/9/2022.
`;

function imported(words: string): ImportedReport {
  const digest = createHash('sha256').update(words).digest('hex');
  const { areas } = demoProvince();
  const known = { indicators: [], dimensions: [], areas };
  return importReport(fromText(words, 'bao-cao.txt'), { period: periodOfCode('2022-S1'), digest, known });
}

describe('a finished report in the store', () => {
  let server: TestServer;
  let store: Store;
  let report: string;

  beforeAll(async () => {
    server = await testServer();
    const opened = await openStore({ url: await server.database() });
    if (!opened.ok) throw new Error(opened.problem.en);
    store = opened.store;
    const { areas, links } = demoProvince();
    await writeCatalogue(store, { areas, links }, 'an');
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
  });

  it('brings in at once what its reader is sure of, as proposed, with its place in the text', async () => {
    const written = await writeReport(store, imported(text), 'an');
    report = written.id;
    expect(written.changed).toBe(true);
    const { figures } = await figuresOf(store, { document: report });
    const buffaloes = figures.find(({ value }) => value === '98150');
    expect(buffaloes).toMatchObject({ status: 'proposed', period: '2022-S1', enteredBy: 'an' });
    expect(text.slice(buffaloes?.source?.start, buffaloes?.source?.end)).toContain('98.150');
    const printed = (await printedComparisons(store)).get(buffaloes?.id ?? '') ?? [];
    expect(printed.map(({ kind, value }) => [kind, value])).toEqual([
      ['share-of-target', '97.2'],
      ['index', '98.1'],
    ]);
  });

  it('holds what the report implies as implied, as no proposal, and never instead of what is held', async () => {
    const { figures } = await figuresOf(store, { document: report });
    const implied = figures.filter(({ origin }) => origin === 'implied');
    expect(implied.map(({ period, measure, vintage }) => [period, measure, vintage]).sort()).toEqual([
      ['2021-S1', 'actual', 'preliminary'],
      ['2022', 'target:ke-hoach', 'preliminary'],
    ]);
    // 98.150 is 98,1 % of something between 98.150 / 0,9815 and 98.150 / 0,9805; of 100.000 itself it would be 98,2 %.
    const base = implied.find(({ period }) => period === '2021-S1');
    expect([base?.low, base?.high]).toEqual(['100001', '100101']);
    const proposed = await proposalsOf(store, report);
    expect(proposed.map(({ stored }) => stored)).not.toContain(base?.id);
  });

  it('keeps its text, its bound numbers, its tasks and the documents it cites', async () => {
    const held = await reportOf(store, report);
    expect(held?.text).toBe(text);
    expect(held?.bound.map(({ span }) => text.slice(span.start, span.end))).toContain('98.150 con');
    expect((await tasksOf(store, report)).map(({ content }) => content.due)).toEqual(['2022-09-30']);
    expect((await citationsOf(store, report)).map(({ content }) => content.number)).toEqual(['45/NQ-HĐND']);
  });

  it('changes nothing when it is brought in again', async () => {
    const before = await figuresOf(store, {});
    expect(await writeReport(store, imported(text), 'an')).toMatchObject({ id: report, changed: false });
    expect(await figuresOf(store, {})).toEqual(before);
    expect(await reportsOf(store)).toHaveLength(1);
  });

  it('changes nothing when it comes as another kind of file', async () => {
    const before = [await figuresOf(store, {}), await tasksOf(store), await proposalsOf(store, report)];
    // As Word holds it: a heading's number is computed; as a PDF prints it: lines end elsewhere and pages are numbered.
    const word = text.replace('I. NÔNG NGHIỆP', 'Nông nghiệp').replace('1. Sở', 'Sở');
    const printed = text.replace(' đạt 97,2%', '\nđạt 97,2%').replace('II. ', '2\nII. ');
    for (const other of [word, printed])
      expect(await writeReport(store, imported(other), 'an')).toMatchObject({ id: report, changed: false });
    expect([await figuresOf(store, {}), await tasksOf(store), await proposalsOf(store, report)]).toEqual(before);
  });

  it('lets a person accept what was doubtful: its indicator and figure go in, approved', async () => {
    const waiting = (await proposalsOf(store, report)).filter(({ state }) => state === 'waiting');
    const [first] = waiting;
    if (first === undefined) throw new Error('nothing waits');
    expect(first.figure.doubts).not.toEqual([]);
    const decided = await decideProposal(store, { report, n: first.n, who: 'binh' }, { action: 'accept' });
    expect(decided).toMatchObject({ ok: true, proposals: [{ n: first.n, state: 'accepted', decidedBy: 'binh' }] });
    const { figures } = await figuresOf(store, { indicator: first.figure.series.indicator, status: 'approved' });
    expect(figures.map(({ approvedBy }) => approvedBy)).toContain('binh');
  });

  it('lets a person mend a figure: the one read is rejected, the mended one stands', async () => {
    const proposals = await proposalsOf(store, report);
    const read = proposals.find(({ figure }) => figure.value === '98150');
    if (read === undefined) throw new Error('not read');
    const decided = await decideProposal(store, { report, n: read.n, who: 'binh' }, { action: 'mend', value: '98510' });
    expect(decided).toMatchObject({ ok: true, proposals: [{ state: 'mended' }] });
    const { indicator } = read.figure.series;
    const { figures } = await figuresOf(store, { indicator, measure: 'actual', period: '2022-S1' });
    expect(figures.map(({ value, status }) => [value, status])).toEqual([['98510', 'approved']]);
    const again = await decideProposal(store, { report, n: read.n, who: 'binh' }, { action: 'leave-out' });
    expect(again).toMatchObject({ ok: false, problem: { id: 'approved-already' } });
  });

  it('refuses a merge into an indicator of another unit and leaves all as it was', async () => {
    const other = (await catalogueOf(store)).indicators.find(({ unit }) => unit === 'con');
    const before = await proposalsOf(store, report);
    const forest = before.find(({ figure }) => figure.printed.unit === 'xã');
    const decided = await decideProposal(
      store,
      { report, n: forest?.n ?? -1, who: 'binh' },
      { action: 'merge', into: other?.code ?? '' },
    );
    expect(decided.ok).toBe(false);
    expect(await proposalsOf(store, report)).toEqual(before);
  });

  it('leaves an audit trail that holds', async () => {
    expect((await verifyStore(store)).problems).toEqual([]);
  });

  it('brings in a corrected report as another, and the next one under the indicators of the first', async () => {
    const codes = async () => (await catalogueOf(store)).indicators.map(({ code }) => code);
    const known = await codes();
    const corrected = await writeReport(store, await following(text.replace('98.150', '98.510'), '2022-S1'), 'an');
    expect(corrected).toMatchObject({ changed: true });
    expect(corrected.id).not.toBe(report);
    const next = text
      .replace('6 tháng đầu năm 2022', '6 tháng cuối năm 2022')
      .replace(
        '98.150 con, đạt 97,2% kế hoạch, bằng 98,1% so với',
        '97.020 con, đạt 96,1% kế hoạch, bằng 98,8% so với',
      );
    const { id } = await writeReport(store, await following(next, '2022-S2'), 'an');
    const { figures } = await figuresOf(store, { document: id, period: '2022-S2' });
    expect(figures.map(({ value }) => value)).toContain('97020');
    expect(await codes()).toEqual(known);
  });

  it('takes parts that a later report lists under an indicator that had none so far, and those that were doubtful', async () => {
    const head = (year: number) => text.slice(0, text.indexOf('I. NÔNG NGHIỆP')).replace('2022', `${year}`);
    const whole = (year: number, words: string) => `${head(year)}I. NGÂN SÁCH\nTổng thu ngân sách nhà nước ${words}\n`;
    await writeReport(store, await following(whole(2023, '1.000 tỷ đồng.'), '2023-S1'), 'an');
    const parts = '1.250 tỷ đồng, trong đó: thu nội địa 900 tỷ đồng, thu hải quan 310 - 350 tỷ đồng.';
    const { id } = await writeReport(store, await following(whole(2024, parts), '2024-S1'), 'an');
    const { figures } = await figuresOf(store, { document: id, period: '2024-S1' });
    expect(figures.map(({ value, series }) => [value, Object.values(series.items)])).toEqual([
      ['1250', []],
      ['900', ['thu-noi-dia']],
    ]);
    const waiting = (await proposalsOf(store, id)).filter(({ state }) => state === 'waiting');
    expect(waiting.map(({ figure }) => figure.value)).toEqual(['310']);
    for (const { n } of waiting)
      expect(await decideProposal(store, { report: id, n, who: 'binh' }, { action: 'accept' })).toMatchObject({
        ok: true,
      });
    const { indicators } = await catalogueOf(store);
    const code = figures[0]?.series.indicator;
    expect(indicators.find(each => each.code === code)?.dimensions).toEqual(
      Object.keys(figures[1]?.series.items ?? {}),
    );
  });

  it('keeps the report of another province with its own areas, under its own province', async () => {
    const other = text
      .replace('CAO BẰNG', 'LẠNG SƠN')
      .replace('Số xã đạt', 'Huyện Tràng Định có 21 hợp tác xã.\nSố xã đạt');
    const { id, accepted } = await writeReport(store, await following(other, '2022-S1'), 'an');
    expect(accepted).toBeGreaterThan(2);
    const { figures } = await figuresOf(store, { document: id });
    const areaOf = (value: string) => figures.find(figure => figure.value === value)?.series.area;
    expect([areaOf('98150'), areaOf('21')]).toEqual(['vn-20', 'vn-20-d-huyen-trang-dinh']);
    const { areas } = await areasOf(store);
    expect(areas.find(({ id: each }) => each === areaOf('21'))?.versions[0]?.parent).toBe('vn-20');
  });

  async function following(words: string, period: string): Promise<ImportedReport> {
    const [{ indicators, dimensions }, { areas }] = [await catalogueOf(store), await areasOf(store)];
    const digest = createHash('sha256').update(words).digest('hex');
    const known = { indicators, dimensions, areas };
    return importReport(fromText(words, 'bao-cao.txt'), { period: periodOfCode(period), digest, known });
  }
});
