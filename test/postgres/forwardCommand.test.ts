import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, desk, khop } from '../cli/khop.ts';
import { type DataCopy, dataCopy } from '../kit/postgres.ts';

let copy: DataCopy;
let files: Desk;
beforeAll(async () => {
  [copy, files] = [await dataCopy(), desk()];
});
afterAll(() => {
  copy.remove();
  files.clear();
});

const report = `ỦY BAN NHÂN DÂN TỈNH CAO BẰNG

BÁO CÁO
Tình hình 6 tháng đầu năm 2021

Thu phí tham quan đạt 630 triệu đồng, tăng 5,0% so với cùng kỳ năm trước. Có 12 điểm thu phí (tăng 02 điểm).
`;

it('khop import --forward begins the next report, says what to look at, and khop compose writes it', async () => {
  const path = `${files.folder}/cu.txt`;
  writeFileSync(path, report);
  const data = ['--data', copy.place.data];
  const { status, out, err } = await khop(['import', path, '--period', '2021-S1', '--forward', '2022-S1', ...data]);
  expect([status, out.trim().split('\n').at(-1)]).toEqual([
    0,
    'Đã bắt đầu cao-bang-2022-S1: 3 trong 4 con số gắn với số liệu; 2 chỗ cần xem lại.',
  ]);
  expect(err).toContain('“02 điểm” chưa gắn được');
  const list = await khop(['compose', '--list', ...data]);
  expect(list.out).toBe('cao-bang-2022-S1\tđang soạn\tBÁO CÁO Tình hình 6 tháng đầu năm 2022\n');
  const wrong = await khop(['import', path, '--period', '2021-S1', '--forward', 'sang năm', ...data]);
  expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('“sang năm” không phải là kỳ báo cáo')]);
});
