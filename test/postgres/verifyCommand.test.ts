import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, writeCatalogue } from '#storing';
import { khop } from '../cli/khop.ts';
import { type DataCopy, dataCopy } from '../kit/postgres.ts';

let copy: DataCopy;

beforeAll(async () => {
  copy = await dataCopy();
  const opened = await openStore(copy.place);
  if (!opened.ok) throw new Error(opened.problem.en);
  const organisation = { code: 'so-nn', name: 'Sở Nông nghiệp', short: null, kind: 'department' } as const;
  await writeCatalogue(opened.store, { organisations: [organisation] }, 'an');
  await opened.store.close();
});
afterAll(() => copy.remove());

it('khop verify ends with 0 where the trail holds, and says how far it went', async () => {
  const { status, err } = await khop(['verify', '--data', copy.place.data]);
  expect(err).toContain('Đã theo 1 mục nhật ký, đối chiếu 0 lượt số liệu: tất cả còn nguyên.');
  expect(status).toBe(0);
});

it('khop verify ends with 1 and names what was changed', async () => {
  const opened = await openStore(copy.place);
  if (!opened.ok) throw new Error(opened.problem.en);
  await opened.store.pool.query("update audit set who = 'chi'");
  // Beside the process that has the folder open.
  const { status, out } = await khop(['verify', '--data', copy.place.data]);
  await opened.store.close();
  expect(out).toMatch(/^Mục 1 của nhật ký \(write-catalogue, chi, .*\) đã bị sửa\.\n$/u);
  expect(status).toBe(1);
});

it('khop verify ends with 2 where there is no store', async () => {
  const { status, err } = await khop(['verify', '--data', `${copy.place.data}-none`]);
  expect(status).toBe(2);
  expect(err).toContain('-none');
});
