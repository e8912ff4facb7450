import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importReport } from '#binding';
import { fromMarkdown, fromText } from '#documents';
import { periodOfCode } from '#figures';

/** Folders one can drop in: `report.txt` or `report.md`, and `expected.json` worked out by hand. */
const cases = new URL('./binding/', import.meta.url);

interface Expected {
  readonly period: string;
  readonly figures: readonly {
    readonly value: string;
    readonly unit: string;
    /** Of the indicator, where the name is what the case is about. */
    readonly name?: string;
    /** Of an item of its breakdown. */
    readonly item?: string;
    readonly area?: string;
    /** `target:…` where the number is set; else it is reached. */
    readonly measure?: string;
    readonly vintage?: string;
    readonly period: string;
    readonly comparisons: Readonly<Record<string, string>>;
  }[];
  /** Numbers, as printed, that are no figures: they name or qualify one. */
  readonly none?: readonly { readonly value: string; readonly unit: string }[];
}

describe('a report becomes the figures that a person finds in it', () => {
  const names = readdirSync(cases).filter(name => existsSync(new URL(`${name}/expected.json`, cases)));
  test.each(names)('%s', name => {
    const folder = new URL(`${name}/`, cases);
    const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;
    const table = new URL('report.md', folder);
    const document = existsSync(table)
      ? fromMarkdown(readFileSync(table, 'utf8'), name)
      : fromText(readFileSync(new URL('report.txt', folder), 'utf8'), name);
    const report = importReport(document, { period: periodOfCode(expected.period), digest: name });
    const indicators = new Map(report.indicators.map(({ code, name: words }) => [code, words]));
    const items = new Map(report.dimensions.flatMap(each => each.items.map(({ code, name: words }) => [code, words])));
    for (const { value, unit, period, comparisons, measure = 'actual', ...more } of expected.figures) {
      const figure = report.figures.find(
        each =>
          each.printed.value === value &&
          each.printed.unit === unit &&
          each.period === period &&
          each.measure === measure,
      );
      expect(figure, `${value} ${unit} ${period}`).toBeDefined();
      expect(figure?.printed.unit).toBe(unit);
      expect(figure?.certainty, `${value} ${unit}`).toBe('sure');
      if (more.name !== undefined) expect(indicators.get(figure?.series.indicator ?? '')).toBe(more.name);
      if (more.vintage !== undefined) expect(figure?.vintage).toBe(more.vintage);
      if (more.area !== undefined) expect(figure?.areaName).toBe(more.area);
      if (more.item !== undefined)
        expect(Object.values(figure?.series.items ?? {}).map(code => items.get(code))).toContain(more.item);
      for (const [kind, printed] of Object.entries(comparisons))
        expect(figure?.comparisons.filter(each => each.kind === kind).map(each => each.value)).toContain(printed);
    }
    const printed = report.figures.map(each => ({ value: each.printed.value, unit: each.printed.unit }));
    for (const none of expected.none ?? []) expect(printed).not.toContainEqual(none);
  });
});
