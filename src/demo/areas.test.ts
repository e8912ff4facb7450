import { describe, expect, it } from 'vitest';
import {
  type Area,
  areasOn,
  closureOf,
  continuedBy,
  incompleteShares,
  leavesUnder,
  originsOf,
  rational,
  restate,
  territorySince,
  versionOn,
} from '#figures';
import { areaNamed } from '#vietnamese';
import { demoAreas, demoLinks } from './areas.ts';

const areas = demoAreas();
const geography = { areas, links: demoLinks() };
const find = (id: string): Area => areas.find(area => area.id === id) as Area;
const [then, now] = ['2021-06-30', '2025-07-01'];

/** The area's id, or the problem's with its candidates. */
function named(text: string, date?: string): string {
  const found = areaNamed(areas, date === undefined ? { text } : { text, date });
  return found.ok ? found.area.id : [found.problem.id, ...found.problem.candidates.map(one => one.area.id)].join(' ');
}

describe('Cao Bằng through time', () => {
  it('has 10 districts and 161 communes in 2021, 56 communes and no district since July 2025', () => {
    const count = (level: 'district' | 'commune', date: string) => areasOn(areas, { date, level }).length;
    expect([count('district', then), count('commune', then)]).toEqual([10, 161]);
    expect([count('district', now), count('commune', now)]).toEqual([0, 56]);
    expect(count('district', '2019-12-31')).toBe(13);
    expect(leavesUnder(areas, 'vn-04', then)).toHaveLength(161);
    expect(leavesUnder(areas, 'vn-04', now)).toHaveLength(56);
  });

  it('counts the communes of each district as the list of 2021 has them', () => {
    const counts = {
      '040': 11,
      '042': 13,
      '043': 17,
      '045': 21,
      '047': 21,
      '048': 13,
      '049': 19,
      '051': 15,
      '052': 17,
      '053': 14,
    };
    for (const [code, count] of Object.entries(counts)) {
      expect(areasOn(areas, { date: then, parent: `vn-04-d-${code}` })).toHaveLength(count);
    }
  });

  it('assigns each of the 161 exactly once, whole', () => {
    const communes = geography.links.filter(link => link.on === now);
    expect(new Set(communes.map(link => link.predecessor)).size).toBe(161);
    expect(communes).toHaveLength(161);
    expect(incompleteShares(geography)).toEqual([]);
    expect(closureOf(areas).filter(row => row.ancestor === 'vn-04' && row.to === null)).toHaveLength(57);
  });

  it('lets a code outlive its name: 049 was Quảng Uyên and became Quảng Hòa', () => {
    const called = (date: string) =>
      areasOn(areas, { date, level: 'district' })
        .filter(one => one.version.code === '049')
        .map(one => [one.area.id, one.version.name]);
    expect(called('2019-12-31')).toEqual([['vn-04-d-049-quang-uyen', 'Quảng Uyên']]);
    expect(called(then)).toEqual([['vn-04-d-049', 'Quảng Hòa']]);
  });

  it('keeps the town that became a city one area', () => {
    expect(versionOn(find('vn-04-d-040'), '2012-09-24')?.kind).toBe('thị xã');
    expect(versionOn(find('vn-04-d-040'), '2012-09-25')?.kind).toBe('thành phố');
  });

  it('keeps the code system with the code', () => {
    expect(versionOn(find('vn-04'), then)?.codeSystem).toBe('QĐ 124/2004/QĐ-TTg');
    expect(versionOn(find('vn-04'), now)?.codeSystem).toBe('QĐ 19/2025/QĐ-TTg');
  });
});

describe('the traps of joining by name or code', () => {
  it('takes a new commune neither for its namesake nor for the bearer of its code', () => {
    // [new, namesake of 2021, bearer of the code in 2021]: both became part of it, and neither is it.
    const rows = [
      ['01288', '01276', '01288'],
      ['01304', '01304', '01303'],
      ['01327', '01327', '01330'],
    ];
    for (const [code = '', first = '', second = ''] of rows) {
      const origins = originsOf(geography, `vn-04-n-${code}`, { from: then, to: now });
      const parts = origins.ok ? origins.parts.map(part => part.area) : [];
      expect(parts).not.toContain(`vn-04-n-${code}`);
      expect(parts.length).toBeGreaterThan(1);
      for (const old of [first, second])
        if (find(`vn-04-c-${old}`) !== undefined) expect(parts).toContain(`vn-04-c-${old}`);
    }
  });

  it('does not lose units whose spelling differs, nor give them to another commune of that name', () => {
    const successor = (old: string) => geography.links.find(link => link.predecessor === `vn-04-c-${old}`)?.successor;
    // Ngọc Động of Hà Quảng and of Quảng Hòa; Vĩnh Quang of the city and of Bảo Lâm; Đức Long of Hòa An and of Thạch An.
    expect(successor('01378')).not.toBe(successor('01618'));
    expect(successor('01693')).toBe('vn-04-n-01279');
    expect(successor('01693')).not.toBe(successor('01300'));
    expect(successor('01669')).toBe('vn-04-n-01660');
    expect(successor('01822')).toBe('vn-04-n-01822');
    // The three Hưng Đạo.
    expect(['01705', '01351', '01783'].map(successor)).toEqual([
      'vn-04-n-01273',
      'vn-04-n-01351',
      expect.stringMatching(/^vn-04-n-(?!01273|01351)/),
    ]);
  });

  it('has eight new communes astride former districts, so that eight districts cannot be followed', () => {
    const span = { from: '2025-06-30', to: now };
    const straddling = areasOn(areas, { date: now, level: 'commune' }).filter(({ area }) => {
      const origins = originsOf(geography, area.id, span);
      const parents = origins.ok ? origins.parts.map(part => versionOn(find(part.area), span.from)?.parent) : [];
      return new Set(parents).size > 1;
    });
    expect(straddling.map(one => one.version.name).sort()).toEqual(
      ['Bạch Đằng', 'Cốc Pàng', 'Kim Đồng', 'Minh Tâm', 'Thạch An', 'Thục Phán', 'Trà Lĩnh', 'Tân Giang'].sort(),
    );
    const followed = areasOn(areas, { date: then, level: 'district' }).filter(
      ({ area }) => continuedBy(geography, area.id, { from: then, to: now }).ok,
    );
    expect(followed.map(one => one.version.name)).toEqual(['Hà Quảng', 'Hạ Lang']);
    const whole = continuedBy(geography, 'vn-04', { from: then, to: now });
    expect(whole.ok && whole.areas).toHaveLength(56);
  });

  it('resolves names with parent and date', () => {
    expect(named('Hưng Đạo', then)).toBe('name-ambiguous vn-04-c-01705 vn-04-c-01351 vn-04-c-01783');
    expect(named('xã Hưng Đạo, huyện Bảo Lạc', then)).toBe('vn-04-c-01351');
    expect(named('Hưng Đạo', now)).toBe('vn-04-n-01351');
    expect(named('huyện Quảng Uyên', '2019-12-31')).toBe('vn-04-d-049-quang-uyen');
    expect(named('huyện Quảng Uyên', then)).toBe('name-not-then vn-04-d-049-quang-uyen');
    expect(named('Quảng Uyên', now)).toBe('vn-04-n-01576');
    expect(named('Hà Quảng', then)).toBe('vn-04-d-045');
    expect(named('Hà Quảng', now)).toBe('vn-04-n-01438');
    expect(named('Phong Nặm, huyện Trùng Khánh', then)).toBe(named('Phong Nậm, huyện Trùng Khánh', then));
    expect(named('Hoà An', then)).toBe('vn-04-d-051');
    expect(named('xã Hồng Sĩ', then)).toBe(named('xã Hồng Sỹ', then));
    expect(named('TP. Cao Bằng', then)).toBe('vn-04-d-040');
  });
});

describe('restating Cao Bằng', () => {
  const flow = { nature: 'flow', overAreas: 'sum' } as const;
  it('gives the 56 communes of 2025 all that the 161 had', () => {
    const old = areasOn(areas, { date: then, level: 'commune' });
    const values = new Map(old.map(({ area }, at) => [area.id, rational.whole(at + 1)]));
    const targets = areasOn(areas, { date: now, level: 'commune' }).map(one => one.area.id);
    const found = restate(geography, { values, indicator: flow, span: { from: then, to: now }, targets });
    const total = found.reduce((sum, one) => (one.ok ? rational.add(sum, one.value) : sum), rational.whole(0));
    // 1 + 2 + … + 161.
    expect(rational.toNumber(total)).toBe(13041);
    expect(found.every(one => one.ok && one.restated)).toBe(true);
  });

  it('refuses what the mergers of 2020 left unsaid: how much of Trà Lĩnh went to Quảng Hòa', () => {
    const span = { from: '2019-12-31', to: then };
    const id = (area: string) => {
      const origins = originsOf(geography, `vn-04-d-${area}`, span);
      return origins.ok
        ? origins.parts
            .map(part => part.area.slice(8))
            .sort()
            .join(' ')
        : origins.problem.id;
    };
    expect([id('047'), id('049')]).toEqual(['share-unknown', 'share-unknown']);
    expect(id('045')).toBe('044 045');
    expect(id('053')).toBe('053');
  });

  it('knows since when a district has had its boundaries', () => {
    expect(territorySince(geography, 'vn-04-d-045', then)).toBe('2020-03-01');
    expect(territorySince(geography, 'vn-04-d-045', '2019-12-31')).toBe('2004-07-08');
    expect(territorySince(geography, 'vn-04-d-053', then)).toBe('2004-07-08');
  });
});
