import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '#storing';
import { khop } from '../cli/khop.ts';
import { type DataCopy, dataCopy } from '../kit/postgres.ts';

let copy: DataCopy;

beforeAll(async () => {
  copy = await dataCopy();
  const report = join(copy.place.data, 'bao-cao.md');
  writeFileSync(
    report,
    '# BÁO CÁO\n\nTình hình kinh tế - xã hội 6 tháng đầu năm 2021 của tỉnh Cao Bằng\n\nCó 120 hợp tác xã.\n',
  );
  const { status } = await khop(['import', report, '--period', '2021-S1', '--data', copy.place.data]);
  expect(status).toBe(0);
});
afterAll(() => copy.remove());

it('khop export prints what is stored beside the process that has it open', async () => {
  const opened = await openStore(copy.place);
  if (!opened.ok) throw new Error(opened.problem.en);
  const { status, out } = await khop(['export', 'figures', '--data', copy.place.data]);
  await opened.store.close();
  expect(JSON.parse(out)).toMatchObject([{ indicator: 'Số hợp tác xã', period: '2021-S1', value: '120' }]);
  expect(status).toBe(0);
});

it('khop export ends with 2 where there is no store, and makes none', async () => {
  const none = `${copy.place.data}-none`;
  const { status, err } = await khop(['export', 'figures', '--data', none]);
  expect(status).toBe(2);
  expect(err).toContain('-none');
  expect(existsSync(none)).toBe(false);
});
