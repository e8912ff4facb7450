/** Figures as rows and back, and what the audit trail says of each. */
import {
  type Absence,
  type Figure,
  type FigureStatus,
  itemsOfKey,
  type Measure,
  type Origin,
  type Series,
  type Vintage,
} from '#figures';
import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Change } from '../changes.ts';
import type { FigureTable } from '../schema/database.ts';
import type { SeriesRow } from './series.ts';
import type { Checked } from './validate.ts';

/** A corrected figure stands where the one it corrects stood; alone, it is taken for a corrected official one. */
export const standings: Readonly<Record<Vintage, number>> = { estimate: 0, preliminary: 1, official: 2, corrected: 2 };

/** What all figures of one entry of the trail have in common. */
export interface Stamp {
  readonly province: string;
  readonly who: string;
  /** ISO instant. */
  readonly at: string;
  /** Number of the entry. */
  readonly entry: string;
}

/** A figure that is taken, and what the store adds to it. */
export interface Making {
  readonly figure: Checked;
  readonly id: string;
  readonly stamp: Stamp;
  readonly series: SeriesRow;
  readonly standing: number;
  /** The figure it replaces, when the input names none. */
  readonly replaces: string | null;
}

export function figureRow({ figure, id, stamp, series, standing, replaces }: Making): FigureRow {
  const { input, period, year, value, low, high } = figure;
  const decided = input.status !== 'proposed';
  return {
    province_id: stamp.province,
    id,
    year,
    series_id: series.id,
    period: period.code,
    period_from: period.from,
    period_to: period.to,
    measure: input.measure,
    vintage: input.vintage,
    standing,
    value,
    low,
    high,
    absence: input.absence,
    origin: input.origin,
    reporter: input.reporter,
    entered_by: stamp.who,
    entered_at: stamp.at,
    entry: stamp.entry,
    decision: decided ? input.status : null,
    decided_by: decided ? stamp.who : null,
    decided_at: decided ? stamp.at : null,
    decision_reason: null,
    decision_entry: decided ? stamp.entry : null,
    source_document: input.source?.document ?? null,
    source_start: input.source?.start ?? null,
    source_end: input.source?.end ?? null,
    source_line: input.source?.line ?? null,
    source_quote: input.source?.quote ?? null,
    replaces: input.replaces ?? replaces,
    reason: input.reason,
    basis: input.basis,
    indicator: series.indicator,
    breakdown: series.breakdown,
    area: series.area,
  };
}

/** SHA-256 of all that was entered of a figure. */
export function digestOfFigure(row: FigureTable): string {
  const said = [
    [row.province_id, row.id, row.year, row.series_id, row.period, row.period_from, row.period_to, row.measure],
    [row.vintage, row.standing, row.value, row.low, row.high, row.absence, row.origin, row.reporter],
    [row.entered_by, row.entered_at, row.entry, row.replaces, row.reason, row.basis],
    [row.source_document, row.source_start, row.source_end, row.source_line, row.source_quote],
    row.decision_entry === row.entry ? decisionOf(row) : null,
  ];
  return hash('sha256', JSON.stringify(said), 'hex');
}

/** SHA-256 of all that was decided about a figure. */
export function digestOfDecision(row: FigureTable): string {
  return hash('sha256', JSON.stringify([row.province_id, row.id, ...decisionOf(row)]), 'hex');
}

function decisionOf(row: FigureTable) {
  return [row.decision, row.decided_by, row.decided_at, row.decision_reason, row.decision_entry];
}

/** A row of `figure` together with its series. */
export type FigureRow = FigureTable & { readonly indicator: string; readonly breakdown: string; readonly area: string };

/** What a figure is made of; the rest is for finding and for the trail. */
export type ShownRow = Omit<
  FigureRow,
  'series_id' | 'year' | 'period_from' | 'period_to' | 'standing' | 'entry' | 'decision_reason' | 'decision_entry'
>;

/** The columns of a `ShownRow` that are the figure's own, of a table called `f`. */
export const shownColumns =
  sql.raw(`f.province_id, f.id, f.period, f.measure, f.vintage, f.value, f.low, f.high, f.absence, f.origin,
  f.reporter, f.entered_by, f.entered_at, f.decision, f.decided_by, f.decided_at, f.replaces, f.reason, f.basis,
  f.source_document, f.source_start, f.source_end, f.source_line, f.source_quote`);

/** What those who listen are told of rows that were written or decided about. */
export function changeOf(rows: readonly FigureRow[]): Change {
  const series = new Map<string, Series>();
  const figures = rows.map(({ series_id, indicator, breakdown, area, period }) => {
    const known = series.get(series_id) ?? { indicator, items: itemsOfKey(breakdown) ?? {}, area };
    series.set(series_id, known);
    return { series: known, period };
  });
  return { kind: 'figures', figures };
}

/** The figure as it stood at an instant, or as it stands: a decision of later is not known yet. */
export function figureOf(row: ShownRow, asOf: string | null = null): Figure {
  const decided = row.decided_at !== null && (asOf === null || row.decided_at <= asOf);
  const approved = decided && row.decision === 'approved';
  return {
    id: row.id,
    province: row.province_id,
    series: { indicator: row.indicator, items: itemsOfKey(row.breakdown) ?? {}, area: row.area },
    period: row.period,
    measure: row.measure as Measure,
    vintage: row.vintage as Vintage,
    value: row.value,
    low: row.low,
    high: row.high,
    absence: row.absence as Absence | null,
    status: (decided ? row.decision : 'proposed') as FigureStatus,
    origin: row.origin as Origin,
    reporter: row.reporter,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
    approvedBy: approved ? row.decided_by : null,
    approvedAt: approved ? row.decided_at : null,
    source: sourceOf(row),
    replaces: row.replaces,
    reason: row.reason,
    basis: row.basis,
  };
}

function sourceOf(row: ShownRow): Figure['source'] {
  const {
    source_document: document,
    source_start: start,
    source_end: end,
    source_line: line,
    source_quote: quote,
  } = row;
  if (document === null) return null;
  return { document, start: start ?? 0, end: end ?? 0, line: line ?? 0, quote: quote ?? '' };
}
