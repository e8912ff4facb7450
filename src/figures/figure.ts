/**
 * A stored figure (số liệu): one value of one series in one period, of one measure, in one vintage. Nothing overwrites
 * another: a later vintage or a correction stands beside what it replaces.
 */
export interface Series {
  readonly indicator: string;
  /** One item per dimension it is broken down by; empty for the total. */
  readonly items: Readonly<Record<string, string>>;
  readonly area: string;
}

/** `actual`, or the target somebody set: `target:hdnd-tinh`. Last year's value is the actual of last year's period. */
export type Measure = 'actual' | `target:${string}`;

/** ước tính, sơ bộ, chính thức, đính chính: in the order in which they replace one another. */
export const vintages = ['estimate', 'preliminary', 'official', 'corrected'] as const;
export type Vintage = (typeof vintages)[number];

/** Why a figure has no value; zero is a value. */
export type Absence = 'not-due' | 'not-reported' | 'not-applicable';

/** Waiting for a person, accepted by one, or refused by one. */
export type FigureStatus = 'proposed' | 'approved' | 'rejected';

/** Of a value worked out from several: approved when all of them are. */
export function statusTogether(parts: readonly { readonly figure: Pick<Figure, 'status'> }[]): FigureStatus {
  return parts.every(({ figure }) => figure.status === 'approved') ? 'approved' : 'proposed';
}

/** Said by a reporter; following from what a reporter said (a base from a growth rate); or made up for a demonstration. */
export type Origin = 'reported' | 'implied' | 'synthetic';

/** Words of a document that a figure was read from. */
export interface SourceSpan {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly quote: string;
}

export interface Figure {
  readonly id: string;
  readonly province: string;
  readonly series: Series;
  /** SDMX-like code (`period.ts`). */
  readonly period: string;
  readonly measure: Measure;
  readonly vintage: Vintage;
  /** Exact decimal in the indicator's unit, its printed decimals kept; null with an `absence`. */
  readonly value: string | null;
  /** What the true value may be, both ends included, where the value is itself only implied. */
  readonly low: string | null;
  readonly high: string | null;
  readonly absence: Absence | null;
  readonly status: FigureStatus;
  readonly origin: Origin;
  /** Code of the organisation that reported it. */
  readonly reporter: string | null;
  readonly enteredBy: string;
  /** ISO instants. */
  readonly enteredAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly source: SourceSpan | null;
  /** Id of the figure it replaces, and why. */
  readonly replaces: string | null;
  readonly reason: string | null;
  /** Legal basis, of a target: `NQ 78/NQ-HĐND`. */
  readonly basis: string | null;
}

/** `crop=rice;season=spring`: the items in the order of their dimensions, empty for the total. One spelling per breakdown. */
export function breakdownKey(items: Series['items']): string {
  return Object.keys(items)
    .sort()
    .map(dimension => `${dimension}=${items[dimension]}`)
    .join(';');
}

/** The items of a `breakdownKey`; null when the text is none. */
export function itemsOfKey(key: string): Series['items'] | null {
  if (key === '') return {};
  const items: Record<string, string> = {};
  for (const part of key.split(';')) {
    const [dimension, item, ...rest] = part.split('=');
    if (!dimension || !item || rest.length > 0 || dimension in items) return null;
    items[dimension] = item;
  }
  return breakdownKey(items) === key ? items : null;
}
