import { describe, expect, it } from 'vitest';
import type { Area, AreaLevel } from '#figures';
import { areaNamed, type AreaQuestion } from './areaNames.ts';

/** `[id, kind, name, parent, from, to]`, as they were in Cao Bằng. */
type Row = readonly [id: string, kind: string, name: string, parent: string | null, from: string, to: string | null];

const levels: Readonly<Record<string, AreaLevel>> = { tỉnh: 'province', 'thành phố': 'district', huyện: 'district' };
const end = '2025-07-01';
const rows: readonly Row[] = [
  ['p', 'tỉnh', 'Cao Bằng', null, '1945-01-01', null],
  ['city', 'thành phố', 'Cao Bằng', 'p', '2012-09-25', end],
  ['bao-lac', 'huyện', 'Bảo Lạc', 'p', '2004-01-01', end],
  ['nguyen-binh', 'huyện', 'Nguyên Bình', 'p', '2004-01-01', end],
  ['ha-quang', 'huyện', 'Hà Quảng', 'p', '2004-01-01', end],
  ['hoa-an', 'huyện', 'Hòa An', 'p', '2004-01-01', end],
  ['quang-uyen', 'huyện', 'Quảng Uyên', 'p', '2004-01-01', '2020-03-01'],
  ['phuc-hoa', 'huyện', 'Phục Hòa', 'p', '2004-01-01', '2020-03-01'],
  ['hd-city', 'xã', 'Hưng Đạo', 'city', '2020-03-01', end],
  ['hd-lac', 'xã', 'Hưng Đạo', 'bao-lac', '2020-03-01', end],
  ['hd-binh', 'xã', 'Hưng Đạo', 'nguyen-binh', '2020-03-01', end],
  ['sy', 'xã', 'Hồng Sỹ', 'ha-quang', '2020-03-01', end],
  ['nam', 'xã', 'Phong Nậm', 'ha-quang', '2020-03-01', end],
  ['tt', 'thị trấn', 'Quảng Uyên', 'hoa-an', '2020-03-01', end],
  ['n-hd', 'xã', 'Hưng Đạo', 'p', end, null],
  ['n-ha-quang', 'xã', 'Hà Quảng', 'p', end, null],
  ['n-quang-uyen', 'xã', 'Quảng Uyên', 'p', end, null],
];
const areas: readonly Area[] = rows.map(([id, kind, name, parent, from, to]) => ({
  id,
  province: '04',
  versions: [{ name, kind, level: levels[kind] ?? 'commune', code: id, codeSystem: 'test', parent, from, to }],
}));

/** The area's id, or the problem's with its candidates. */
function answer(question: AreaQuestion): string {
  const found = areaNamed(areas, question);
  return found.ok ? found.area.id : [found.problem.id, ...found.problem.candidates.map(one => one.area.id)].join(' ');
}

describe('the area a name means', () => {
  it('is not decided by a name that three communes have', () => {
    expect(answer({ text: 'Hưng Đạo', date: '2021-06-30' })).toBe('name-ambiguous hd-city hd-lac hd-binh');
    expect(answer({ text: 'xã Hưng Đạo, huyện Bảo Lạc', date: '2021-06-30' })).toBe('hd-lac');
    expect(answer({ text: 'Hưng Đạo, TP Cao Bằng, tỉnh Cao Bằng', date: '2021-06-30' })).toBe('hd-city');
    expect(answer({ text: 'Hưng Đạo', within: 'nguyen-binh', date: '2021-06-30' })).toBe('hd-binh');
    expect(answer({ text: 'Hưng Đạo', date: '2026-01-01' })).toBe('n-hd');
  });

  it('is the district before 1 July 2025 and the commune since', () => {
    expect(answer({ text: 'Hà Quảng', date: '2025-06-30' })).toBe('ha-quang');
    expect(answer({ text: 'Hà Quảng', date: '2025-07-01' })).toBe('n-ha-quang');
    expect(answer({ text: 'Hà Quảng' })).toBe('name-ambiguous ha-quang n-ha-quang');
    expect(answer({ text: 'huyện Hà Quảng' })).toBe('ha-quang');
    expect(answer({ text: 'huyện Hà Quảng', date: '2026-01-01' })).toBe('name-not-then ha-quang');
  });

  it('tells Quảng Uyên the former district, the town and the present commune apart', () => {
    expect(answer({ text: 'huyện Quảng Uyên', date: '2019-06-30' })).toBe('quang-uyen');
    expect(answer({ text: 'huyện Quảng Uyên', date: '2021-06-30' })).toBe('name-not-then quang-uyen');
    expect(answer({ text: 'Quảng Uyên', date: '2021-06-30' })).toBe('tt');
    expect(answer({ text: 'TT. Quảng Uyên', date: '2021-06-30' })).toBe('tt');
    expect(answer({ text: 'xã Quảng Uyên', date: '2026-06-30' })).toBe('n-quang-uyen');
  });

  it('does not mind where the tone stands, i for y, other spellings, capitals or missing accents', () => {
    const date = '2021-06-30';
    expect(answer({ text: 'Hoà An', date })).toBe('hoa-an');
    expect(answer({ text: 'huyện HOÀ AN', date })).toBe('hoa-an');
    expect(answer({ text: 'Hồng Sĩ', date })).toBe('sy');
    expect(answer({ text: 'Phong Nặm', date })).toBe('nam');
    expect(answer({ text: 'xa Hong Sy, ha quang', date })).toBe('name-unknown');
    expect(answer({ text: 'Hong Sy, ha quang', date })).toBe('sy');
    expect(answer({ text: 'Phục Hòa', date: '2019-01-01' })).toBe('phuc-hoa');
  });

  it('never takes another kind or another place than was said', () => {
    expect(answer({ text: 'xã Hòa An', date: '2021-06-30' })).toBe('name-unknown');
    expect(answer({ text: 'Hồng Sỹ, huyện Bảo Lạc', date: '2021-06-30' })).toBe('name-unknown');
    expect(answer({ text: '', date: '2021-06-30' })).toBe('name-unknown');
    expect(answer({ text: 'Cao Bằng', date: '2021-06-30' })).toBe('name-ambiguous p city');
    expect(answer({ text: 'Cao Bằng', level: 'province', date: '2021-06-30' })).toBe('p');
  });

  it('says in both languages between which to choose', () => {
    const found = areaNamed(areas, { text: 'Cao Bằng', date: '2021-06-30' });
    expect(found.ok ? null : found.problem.vi).toBe(
      '“Cao Bằng” có thể là: tỉnh Cao Bằng (p), thành phố Cao Bằng (city). Hãy nói rõ cấp hoặc nơi trực thuộc.',
    );
    const late = areaNamed(areas, { text: 'huyện Hà Quảng', date: '2026-01-01' });
    expect(late.ok ? null : late.problem.en).toBe(
      'On 01/01/2026 there was no area “huyện Hà Quảng”; the name belongs, at another time, to: huyện Hà Quảng (ha-quang).',
    );
  });
});
