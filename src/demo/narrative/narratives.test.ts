import { describe, expect, it } from 'vitest';
import { demoFields, demoNarratives, demoProvince } from '#demo';
import { itemsOfKey } from '#figures';

const [text = ''] = demoNarratives();
const body = text.split(/^---$/m).slice(2).join('');
const { indicators, dimensions, organisations, areas } = demoProvince();
const indicatorOf = new Map(indicators.map(indicator => [indicator.code, indicator]));
const itemsOf = new Map(dimensions.map(({ code, items }) => [code, new Set(items.map(item => item.code))]));

/** Every series that is named: of bound figures, of the wholes of shares, of charts. */
const bound = Array.from(body.matchAll(/\{\{([^@{}][^{}]*)\}\}/g), ([, inside = '']) => inside);
const charts = Array.from(body.matchAll(/^[^\n:|]+: ([a-z][a-z0-9-]+)$/gm), ([, series = '']) => series);
const named = [
  ...bound.map(inside => inside.split(' ')[0] ?? ''),
  ...bound.flatMap(inside => / of=(\S+)/.exec(inside)?.[1] ?? []),
  ...charts,
].map(series => /^(?<code>[a-z0-9-]+)(?:\[(?<items>[^\]]*)\])?$/.exec(series)?.groups ?? { code: series });

/** Numbers that are names, dates and terms of years; every other is a figure and has to be bound. */
const allowed = [
  /COVID-19|5K|ISO 9001:2015|Chương trình 135|Bạch Đằng 2|lớp 10|trẻ 5 tuổi|kế hoạch 5 năm 2021-2025/gu,
  /số \d+[/-][\p{L}\d/-]+/gu,
  /\d{1,2}\/\d{1,2}(?:\/\d{4})?/gu,
  /(?:năm|năm học|giai đoạn|thời kỳ|nhiệm kỳ|cuối năm) \d{4}(?:-\d{4})?/giu,
  /tháng \d{1,2}(?!\d)/gu,
  /\d+ năm (?:ngày|Người)/gu,
];

describe('the report of the demonstration', () => {
  it('names series that the catalogue has, areas and assigners that there are', () => {
    for (const { code = '', items = '' } of named) {
      const indicator = indicatorOf.get(code);
      expect(indicator, code).toBeDefined();
      for (const [dimension, item] of Object.entries(itemsOfKey(items) ?? { [items]: '' })) {
        expect(indicator?.dimensions, `${code} ${dimension}`).toContain(dimension);
        expect(itemsOf.get(dimension)?.has(item), `${code} ${dimension}=${item}`).toBe(true);
      }
    }
    const said = (option: string) => bound.flatMap(inside => new RegExp(` ${option}=(\\S+)`).exec(inside)?.[1] ?? []);
    const known = { in: areas.map(({ id }) => id), by: organisations.map(({ code }) => code) };
    expect(said('in').filter(area => !known.in.includes(area))).toEqual([]);
    expect(said('by').filter(assigner => !known.by.includes(assigner))).toEqual([]);
    expect(charts).toEqual(['tourist-arrivals', 'budget-revenue']);
  });

  it('goes through every field', () => {
    const fields = new Set(named.map(({ code = '' }) => indicatorOf.get(code)?.field));
    expect(demoFields().filter(({ code }) => !fields.has(code))).toEqual([]);
  });

  it('prints no figure that is not bound', () => {
    const plain = body.replace(/```[^`]*```/g, '').replace(/\{\{[^{}]*\}\}/g, '');
    const left = allowed.reduce((rest, names) => rest.replace(names, ''), plain);
    expect(Array.from(left.matchAll(/.{0,30}\d+.{0,30}/g), ([found]) => found)).toEqual([]);
  });

  it('says of its charts that they are made up, and of itself that it is nobody’s report', () => {
    const captions = Array.from(body.matchAll(/^```(?:bars|line) (.+)$/gm), ([, caption = '']) => caption);
    expect(captions).toHaveLength(2);
    for (const caption of captions) expect(caption).toContain('số liệu minh họa');
    expect(body.trimStart()).toMatch(/^\*Bản minh họa/);
    expect(text).toContain('signer: null');
  });

  it('has twenty groups of tasks', () => {
    const tasks = body.slice(body.indexOf('\n# NHIỆM VỤ'), body.indexOf('\n==='));
    expect(tasks.match(/^### /gm)).toHaveLength(20);
  });
});
