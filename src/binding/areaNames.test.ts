import { describe, expect, it } from 'vitest';
import { fromText } from '#documents';
import type { Area, AreaVersion } from '#figures';
import { importReport } from './importReport.ts';

const version = (level: AreaVersion['level'], name: string, code: string): AreaVersion => ({
  name,
  kind: level === 'province' ? 'tỉnh' : 'nước',
  level,
  code,
  codeSystem: 'thử',
  parent: null,
  from: '2004-07-08',
  to: null,
});
const areas: readonly Area[] = [
  { id: 'vn', province: '20', versions: [version('country', 'Việt Nam', 'VN')] },
  { id: 'vn-22', province: '20', versions: [version('province', 'Quảng Ninh', '22')] },
  { id: 'vn-20', province: '20', versions: [version('province', 'Lạng Sơn', '20')] },
];

const areaOf = (title: string, known: readonly Area[]) => {
  const document = fromText(`BÁO CÁO\n\n${title}\n\nCó 120 hợp tác xã.`, 'thử');
  const report = importReport(document, {
    period: null,
    digest: 'thử',
    known: { indicators: [], dimensions: [], areas: known },
  });
  return [report.document.area, ...report.figures.map(({ series }) => series.area)];
};

const title = 'Tình hình kinh tế - xã hội 6 tháng đầu năm 2024';

describe('a report that does not say of where it is', () => {
  it('is of the province that is known', () => expect(areaOf(title, areas)).toEqual(['vn-20', 'vn-20']));
  it('is of the country where none is', () => expect(areaOf(title, [])).toEqual(['vn', 'vn']));
});

it('one that says it is of there', () => {
  expect(areaOf(`${title} của tỉnh Quảng Ninh`, areas)).toEqual(['vn-22', 'vn-22']);
});

it('a province that no gazetteer has is its own, also in the store of another', () => {
  const document = fromText(`BÁO CÁO\n\n${title} của tỉnh Sơn Vân\n\nHuyện An Lạc có 120 hợp tác xã.`, 'thử');
  const known = { indicators: [], dimensions: [], areas };
  const report = importReport(document, { period: null, digest: 'thử', known });
  expect([report.document.area, report.figures[0]?.series.area]).toEqual(['vn-son-van', 'vn-son-van-d-huyen-an-lac']);
});
