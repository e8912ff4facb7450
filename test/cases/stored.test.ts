import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsBeside, importReport, type StoredFigure, storedQuestion } from '#binding';
import { fromText } from '#documents';
import { indicator } from '../kit/smallProvince.ts';

/** Folders one can drop in: `report.txt`, and `stored.json` with what a store holds and what each number is beside it. */
const cases = new URL('./binding/', import.meta.url);

type Held = Pick<StoredFigure, 'value' | 'vintage'> & Partial<StoredFigure>;

interface Stored {
  readonly indicators: readonly { code: string; name: string; unit: string; nature: 'flow' }[];
  readonly places: readonly {
    readonly indicator: string;
    readonly items?: Readonly<Record<string, string>>;
    readonly period: string;
    readonly measure: 'actual';
    readonly standing: Held;
    readonly earlier: readonly Held[];
  }[];
  readonly expected: readonly { readonly quote: string; readonly says: string; readonly outcome: string }[];
}

const AREA = 'vn-hai-lam';

function storedOf({ indicators, places }: Stored) {
  return {
    bases: [],
    indicators: indicators.map(({ code, ...over }) => indicator(code, over)),
    places: places.map(({ indicator: code, items = {}, period, measure, standing, earlier }) => {
      const held = (each: Held, at: number): StoredFigure => ({
        id: `${code}-${period}-${measure}-${at}`,
        series: { indicator: code, items, area: AREA },
        period,
        measure,
        low: null,
        high: null,
        absence: null,
        status: 'approved',
        origin: 'reported',
        ...each,
      });
      return { standing: held(standing, 0), earlier: earlier.map((each, at) => held(each, at + 1)) };
    }),
  };
}

describe('the numbers of a report beside those of a store', () => {
  const names = readdirSync(cases).filter(name => existsSync(new URL(`${name}/stored.json`, cases)));
  test.each(names)('%s', name => {
    const folder = new URL(`${name}/`, cases);
    const wanted = JSON.parse(readFileSync(new URL('stored.json', folder), 'utf8')) as Stored;
    const document = fromText(readFileSync(new URL('report.txt', folder), 'utf8'), name);
    const stored = storedOf(wanted);
    const known = { indicators: stored.indicators, dimensions: [] };
    const report = importReport(document, { period: null, digest: name, known });
    const asked = storedQuestion(report, stored.indicators);
    const claims = claimsBeside(report, stored);
    expect(
      claims.map(({ span: { start, end }, says, outcome }) => ({ quote: document.text.slice(start, end), says, outcome })),
    ).toEqual(wanted.expected);
    for (const held of claims.flatMap(claim => [claim.held, claim.base]).filter(each => each !== null)) {
      expect(asked.indicators).toContain(held.series.indicator);
      expect(asked.spots).toContainEqual({ area: held.series.area, period: held.period });
    }
  });
});
