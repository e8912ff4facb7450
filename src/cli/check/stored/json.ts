import type { StoredClaim, StoredFigure, StoredOutcome } from '#binding';
import type { Span } from '#documents';
import type { Locate } from '../../output/lines.ts';
import { type BesideStore, countsOf } from './beside.ts';
import { workedText } from './written.ts';

/** The numbers of a report beside a store, as scripts get them: decimals with a point, in the unit beside them. */
export interface AgainstJson {
  readonly store: string;
  readonly summary: Readonly<Record<StoredOutcome, number>>;
  readonly claims: readonly ClaimJson[];
}

export interface ClaimJson {
  readonly outcome: StoredOutcome;
  readonly says: string;
  readonly span: Span;
  readonly line: number;
  readonly quote: string;
  readonly indicator: string;
  readonly items: StoredFigure['series']['items'];
  readonly area: string;
  readonly period: string;
  readonly measure: string;
  readonly vintage: string;
  readonly stated: { readonly value: string; readonly unit: string | null };
  /** The stored figure it agrees or disagrees with. */
  readonly held: HeldJson | null;
  /** What stands in the store now, where `held` is an earlier figure. */
  readonly standing: HeldJson | null;
  /** Of a comparison: the figure compared with, and what the store's figures make, in the unit of `stated`. */
  readonly base: HeldJson | null;
  readonly worked: string | null;
  /** Why it could not be worked out, where land has changed since the figure compared with. */
  readonly refused: StoredClaim['refused'];
}

interface HeldJson {
  /** Null for what was worked out on later boundaries. */
  readonly id: string | null;
  readonly period: string;
  readonly measure: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly vintage: string;
  readonly status: string;
}

export function againstJson(beside: BesideStore, text: string, locate: Locate): AgainstJson {
  const claims = beside.claims.map(claim => claimJson(claim, text, locate));
  return { store: beside.name, summary: countsOf(beside), claims };
}

function claimJson(claim: StoredClaim, text: string, locate: Locate): ClaimJson {
  const { outcome, says, span, stated, indicator, held, standing, base, figure } = claim;
  const { start, end } = span;
  const json = (each: StoredFigure | null): HeldJson | null => each && heldJson(each, indicator.unit);
  return {
    outcome,
    says,
    span: { start, end },
    line: locate(start).line,
    quote: text.slice(start, end),
    indicator: indicator.code,
    items: figure.series.items,
    area: figure.series.area,
    period: figure.period,
    measure: figure.measure,
    vintage: figure.vintage,
    stated: { value: stated.value, unit: stated.unit },
    held: json(held),
    standing: json(standing),
    base: json(base),
    worked: workedText(claim),
    refused: claim.refused,
  };
}

function heldJson({ id, period, measure, value, vintage, status }: StoredFigure, unit: string | null): HeldJson {
  return { id, period, measure, value, unit, vintage, status };
}
