import type { Span } from '#documents';
import type { Indicator } from '#figures';
import { boundOf } from '#reading';
import { type Agreement, agreementOf, measureAlike, possibleOf, unitNamed } from './agreement.ts';
import type { ImportedReport, ProposedFigure } from './imported.ts';
import { comparisonsBeside } from './storedComparisons.ts';
import type { AskedBase, StoredClaim, StoredFigure, StoredFigures, StoredOutcome, StoredPlace } from './storedClaim.ts';
import { baseKey, grouped, type Shelf, shelfOf } from './storedShelf.ts';

/** Which figures of a store a report must be set beside. */
export interface StoredQuestion {
  /** Codes of the indicators that the catalogue knows. */
  readonly indicators: readonly string[];
  /** Where and when, each once. */
  readonly spots: readonly { readonly area: string; readonly period: string }[];
  /** Values of earlier periods, each once, on the boundaries of what they are compared with. */
  readonly bases: readonly AskedBase[];
}

/** What to ask a store, so that `claimsBeside` has all it needs. */
export function storedQuestion({ figures, document }: ImportedReport, known: readonly Indicator[]): StoredQuestion {
  const codes = new Set(known.map(({ code }) => code));
  const asked = figures.filter(({ series }) => codes.has(series.indicator));
  const spots = asked.flatMap(({ series: { area }, period, comparisons }) =>
    [period, ...comparisons.map(each => each.period)].flatMap(at => (at ? { area, period: at } : [])),
  );
  const bases = asked.flatMap(figure => basesAsked(figure, document.period));
  return {
    indicators: [...new Set(asked.map(({ series }) => series.indicator))],
    spots: [...new Map(spots.map(spot => [`${spot.area}|${spot.period}`, spot])).values()],
    bases: [...new Map(bases.map(base => [baseKey(base), base])).values()],
  };
}

/** What its comparisons are made with; the value itself, where the report is of another period and so prints a base. */
function basesAsked({ series, period, comparisons }: ProposedFigure, reported: string | null): AskedBase[] {
  const bases = comparisons.flatMap(each => (each.period === null ? [] : [{ period: each.period, on: period }]));
  if (reported !== null) bases.push({ period, on: reported });
  return bases.flatMap(base => (base.period === base.on ? [] : [{ series, measure: 'actual' as const, ...base }]));
}

/** Every figure of a report, and its comparisons, beside what the store holds; in the order of the text. */
export function claimsBeside(report: ImportedReport, stored: StoredFigures): readonly StoredClaim[] {
  const shelf = shelfOf(stored);
  const bound = grouped(report.bound, ({ figure }) => figure);
  const claims = report.figures.flatMap((figure, index) => {
    const again = (bound.get(index) ?? []).filter(({ says }) => says === 'value').map(({ span }) => span);
    const own = valueBeside(figure, { report, shelf, again });
    return [own, ...comparisonsBeside(own, shelf)];
  });
  return claims.sort((one, other) => one.span.start - other.span.start);
}

interface Beside {
  readonly report: ImportedReport;
  readonly shelf: Shelf;
  readonly again: readonly Span[];
}

function valueBeside(figure: ProposedFigure, { report, shelf, again }: Beside): StoredClaim {
  const { series, printed, source } = figure;
  const span = { start: source?.start ?? 0, end: source?.end ?? 0 };
  const known = shelf.indicator(series.indicator);
  const proposed = report.indicators.find(({ code }) => code === series.indicator);
  const claim: StoredClaim = {
    outcome: 'unknown',
    says: 'value',
    span,
    again: again.filter(({ start }) => start !== span.start),
    figure,
    stated: printed,
    indicator: known ?? proposed ?? { code: series.indicator, name: series.indicator, unit: printed.unit },
    items: Object.entries(series.items).map(([dimension, code]) => itemName(report, dimension, code)),
    area: series.area === report.document.area ? null : figure.areaName,
    held: null,
    standing: null,
    base: null,
    worked: null,
    refused: null,
  };
  const possible = possibleOf(printed.value, unitNamed(printed.unit));
  if (!known || !possible || !measureAlike(printed.unit, known.unit)) return claim;
  const places = [...shelf.at(figure), ...restatedPlaces(figure, { report, shelf })].filter(({ standing }) =>
    isWorth(standing),
  );
  const bound = boundOf(report.document.text.slice(Math.max(0, span.start - 30), span.start));
  return verdictOf(claim, places, held => {
    const value = held.value === null ? null : possibleOf(held.value, unitNamed(known.unit), [held.low, held.high]);
    return value && agreementOf({ possible, bound }, value);
  });
}

/** The value of an earlier period may be printed as it was, or on the boundaries of today. */
function restatedPlaces(
  { series, period, measure }: ProposedFigure,
  { report, shelf }: Omit<Beside, 'again'>,
): readonly StoredPlace[] {
  const on = report.document.period;
  const base = on === null ? undefined : shelf.base({ series, period, measure, on });
  return base?.ok ? [{ standing: base.figure, earlier: [] }] : [];
}

function itemName({ dimensions }: ImportedReport, dimension: string, code: string): string {
  const items = dimensions.find(each => each.code === dimension)?.items;
  return items?.find(each => each.code === code)?.name ?? code;
}

/** A value that somebody said or that follows from one; what is made up to show the screens proves nothing. */
function isWorth({ value, origin }: StoredFigure): boolean {
  return value !== null && origin !== 'synthetic';
}

const AGREEING: readonly Agreement[] = ['same', 'cut'];

function verdictOf(
  claim: StoredClaim,
  places: readonly StoredPlace[],
  agreement: (held: StoredFigure) => Agreement | null,
): StoredClaim {
  const [only] = places;
  if (!only) return claim;
  const judged = (agree: Agreement, outcome: StoredOutcome): StoredClaim | null => {
    const there = places.find(({ standing }) => agreement(standing) === agree);
    return there ? { ...claim, outcome, held: there.standing } : null;
  };
  const now = judged('same', 'same') ?? judged('cut', 'rounding');
  if (now) return now;
  const past = earlierOf(places).find(({ held }) => AGREEING.includes(agreement(held) ?? 'apart'));
  if (past) return { ...claim, outcome: 'vintage', ...past };
  const { standing } = only;
  const { certainty, vintage } = claim.figure;
  // What bears no words of its standing counts as what the store should say; what does may be another vintage.
  if (vintage !== 'official' && ![standing, ...only.earlier].some(each => each.vintage === vintage))
    return { ...claim, outcome: 'vintage', held: standing };
  const said = standing.origin === 'reported' && standing.id !== null;
  const exact = places.length === 1 && said && standing.measure === claim.figure.measure;
  const sure = exact && certainty === 'sure' && agreement(standing) === 'apart';
  return { ...claim, outcome: sure ? 'contradiction' : 'doubtful', held: standing };
}

function earlierOf(places: readonly StoredPlace[]): readonly { held: StoredFigure; standing: StoredFigure }[] {
  return places.flatMap(({ standing, earlier }) => earlier.map(held => ({ held, standing })));
}
