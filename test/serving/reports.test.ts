import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(async () => desk.close());

const text =
  'BÁO CÁO\nTình hình kinh tế - xã hội tỉnh Cao Bằng 6 tháng đầu năm 2021\n\nTổng đàn lợn có 300.000 con, đạt 95 % kế hoạch.\n';
const send = async () =>
  desk.ask('importReport', {
    query: { name: 'bao-cao.txt', period: '2021-S1' },
    bytes: new TextEncoder().encode(text),
  });

it('a report that is sent becomes proposals beside its text; sent again it changes nothing', async () => {
  const first = await send();
  expect([first.status, first.body.changed]).toEqual([201, true]);
  const { id } = first.body.report;
  const { body: report } = await desk.ask('report', { params: { id } });
  expect(report.spans.map(({ start, end }) => report.text.slice(start, end))).toContainEqual(
    expect.stringContaining('300.000'),
  );
  const { body: proposals } = await desk.ask('proposals', { params: { id } });
  expect(proposals.items.find(({ value }) => value === '300000')).toMatchObject({
    period: '2021-S1',
    measure: 'actual',
  });
  const again = await send();
  expect([again.status, again.body.changed, again.body.report.id]).toEqual([200, false, id]);
  const { body: held } = await desk.ask('reports', {});
  expect(held.items).toHaveLength(1);
});

it('a person decides about a proposal', async () => {
  const { body: reports } = await desk.ask('reports', {});
  const id = reports.items[0]?.id ?? '';
  const { body: proposals } = await desk.ask('proposals', { params: { id } });
  const n = proposals.items[0]?.n ?? 0;
  const decided = await desk.ask('decideProposal', { params: { id, n }, body: { action: 'leave-out', reason: 'thử' } });
  expect([decided.status, decided.body.state]).toEqual([200, 'left-out']);
  expect((await desk.ask('decideProposal', { params: { id, n: 999 }, body: { action: 'accept' } })).status).toBe(404);
});

it('a file that is no report is refused in words', async () => {
  const { status, problem } = await desk.ask('importReport', {
    query: { name: 'a.docx', period: '2021' },
    bytes: new Uint8Array(0),
  });
  expect([status, problem.id]).toEqual([422, 'unreadable']);
  expect(problem.detail).toContain('rỗng');
  expect((await desk.ask('report', { params: { id: 'none' } })).status).toBe(404);
});

it('a figure that waits because another is approved shows both, with what to do', async () => {
  const herd = (count: string) => `BÁO CÁO\nTình hình 6 tháng đầu năm 2022\n\nTổng đàn trâu có ${count} con.\n`;
  const bring = async (name: string, count: string) => {
    const bytes = new TextEncoder().encode(herd(count));
    const { body } = await desk.ask('importReport', { query: { name, period: '2022-S1' }, bytes });
    const { id } = body.report;
    return { id, items: (await desk.ask('proposals', { params: { id } })).body.items };
  };
  const first = await bring('lan-1.txt', '20.000');
  const own = first.items.find(({ value }) => value === '20000');
  expect(own?.standing).toBeNull();
  await desk.ask('approveFigure', { params: { id: own?.figure ?? '' } });
  const second = await bring('lan-2.txt', '21.000');
  const other = second.items.find(({ value }) => value === '21000');
  expect(other).toMatchObject({
    state: 'waiting',
    standing: { value: '20000', status: 'approved', document: 'lan-1.txt', source: { line: 4 } },
    doubts: [expect.stringContaining('đính chính')],
  });
});
