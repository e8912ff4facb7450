/** Which stored figures a narrative needs, so that a store can answer in one go. */
import {
  breakdownKey,
  contains,
  type Measure,
  type Period,
  periodOfCode,
  previousYear,
  type Series,
  yearPeriod,
} from '#figures';
import type { BoundFigure, BoundSeries, Inline, Narrative, Passage } from './narrative.ts';

/** A figure by what it is of; the vintage that stands is the store's to choose. */
export interface Asked {
  readonly series: Series;
  readonly period: string;
  readonly measure: Measure;
  /** Of a base: code of the later period on whose boundaries it is wanted; left out, it is wanted as it was reported. */
  readonly on?: string | undefined;
}

/** One spelling per asked figure, for maps. */
export function askedKey({ series, period, measure, on }: Asked): string {
  const place = [series.indicator, breakdownKey(series.items), series.area, period, measure];
  return (on === undefined ? place : [...place, on]).join('|');
}

/** What of a narrative a bound figure leaves unsaid. */
export type Setting = Pick<Narrative, 'area' | 'period'>;

/** The place of a figure in what is printed. */
export type AskedRole = 'of' | 'base' | 'target' | 'whole';

export interface Need {
  readonly role: AskedRole;
  /** The first one that is held is meant. */
  readonly choices: readonly Asked[];
}

export type NeedProblem =
  | { readonly id: 'period-unknown'; readonly period: string }
  /** Spans and terms of years have no same period a year before. */
  | { readonly id: 'no-year-before'; readonly period: string };

/** The figures that a bound figure rests on, or why there can be none. */
export function needsOf(figure: BoundFigure, setting: Setting): readonly Need[] | NeedProblem {
  const { form } = figure;
  const period = periodOfCode(figure.period ?? setting.period);
  if (period === null) return { id: 'period-unknown', period: figure.period ?? setting.period };
  const of = actual(figure, period.code, setting);
  switch (form.kind) {
    case 'target':
    case 'of-target':
    case 'over-target': {
      const targets = targetPeriods(period, form.for).map(code => ({
        ...of,
        period: code,
        measure: `target:${form.by}` as const,
      }));
      const target: Need = { role: 'target', choices: targets };
      return form.kind === 'target' ? [target] : [{ role: 'of', choices: [of] }, target];
    }
    case 'share':
      return [
        { role: 'of', choices: [of] },
        { role: 'whole', choices: [actual(form.of, period.code, setting)] },
      ];
    case 'value':
    case 'value-unit':
    case 'in-words':
      return [{ role: 'of', choices: [of] }];
    default:
      return needsOfBase(figure, period, setting);
  }
}

function needsOfBase(figure: BoundFigure, period: Period, setting: Setting): readonly Need[] | NeedProblem {
  const { form } = figure;
  const since = 'since' in form ? form.since : undefined;
  const base = since === undefined ? previousYear(period) : periodOfCode(since);
  if (base === null)
    return since === undefined
      ? { id: 'no-year-before', period: period.code }
      : { id: 'period-unknown', period: since };
  const of = actual(figure, period.code, setting);
  // Land may have changed between the two periods: what is compared is of the boundaries of the later one.
  const earlier = { period: base.code, on: period.code };
  const needs: Need[] = [{ role: 'base', choices: [{ ...of, ...earlier }] }];
  if (form.kind !== 'base') needs.unshift({ role: 'of', choices: [of] });
  if ('of' in form) needs.push({ role: 'whole', choices: [{ ...actual(form.of, base.code, setting), ...earlier }] });
  return needs;
}

function actual({ indicator, items, area }: BoundSeries, period: string, setting: Setting): Asked {
  return { series: { indicator, items, area: area ?? setting.area }, period, measure: 'actual' };
}

/** The period itself, then the year that holds it. */
function targetPeriods(period: Period, set: string | undefined): readonly string[] {
  if (set !== undefined) return [set];
  const year = yearPeriod(Number(period.to.slice(0, 4)));
  return year.code !== period.code && contains(year, { ...period, from: period.to })
    ? [period.code, year.code]
    : [period.code];
}

/** A bound figure with the passage it stands in; null is the subject in the letterhead. */
export interface PlacedFigure {
  readonly passage: string | null;
  readonly figure: BoundFigure;
}

/** All running text of a passage, cells and caption included, in reading order. */
export function inlinesOf(passage: Passage): readonly Inline[] {
  if (passage.kind === 'table') return [...passage.caption, ...[...passage.head, ...passage.rows].flat(2)];
  return passage.kind === 'chart' ? passage.caption : passage.content;
}

export function boundIn(content: readonly Inline[]): BoundFigure[] {
  return content.flatMap(inline => (inline.kind === 'figure' ? [inline.figure] : []));
}

/** The bound figures of text and tables, in reading order; those of charts are in `figuresAsked` only. */
export function boundFigures(narrative: Narrative): PlacedFigure[] {
  const places: (readonly [string | null, readonly Inline[]])[] = [[null, narrative.letterhead.subject]];
  for (const passage of narrative.passages) places.push([passage.id, inlinesOf(passage)]);
  return places.flatMap(([passage, inlines]) => boundIn(inlines).map(figure => ({ passage, figure })));
}

/** Every figure that printing may need, each once: bases, targets and wholes too, and the points of charts. */
export function figuresAsked(narrative: Narrative): Asked[] {
  const asked = new Map<string, Asked>();
  const ask = (each: Asked) => asked.set(askedKey(each), each);
  for (const { figure } of boundFigures(narrative)) {
    const needs = needsOf(figure, narrative);
    if ('id' in needs) continue;
    for (const { choices } of needs) for (const each of choices) ask(each);
  }
  for (const passage of narrative.passages)
    if (passage.kind === 'chart')
      for (const { of } of passage.series) for (const period of passage.periods) ask(actual(of, period, narrative));
  return [...asked.values()];
}
