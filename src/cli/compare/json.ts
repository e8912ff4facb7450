import type { Fact, Outcome, Reason } from '#checking';
import type { Span } from '#documents';
import type { Locate } from '../output/lines.ts';
import { locator } from '../output/lines.ts';
import type { PrintedValue } from '../output/values.ts';
import type { Comparison } from './comparison.ts';

/** The JSON of `khop compare`; scripts rely on its keys. */
export interface CompareJson {
  readonly documents: readonly { readonly path: string; readonly period: string | null }[];
  readonly summary: Readonly<Record<Outcome, number>>;
  /** Facts of the first report that could be several of the second, and are left out. */
  readonly ambiguous: number;
  readonly facts: readonly {
    readonly outcome: Outcome;
    readonly subject: string;
    readonly unit: string | null;
    /** `value`, or what the figure is to its claim: `growth`, `plan-share`… */
    readonly kind: string;
    /** Why two values of outcome `note` need not agree. */
    readonly reason: Reason | null;
    readonly first: FactJson;
    readonly second: FactJson;
  }[];
}

export interface FactJson {
  readonly value: PrintedValue;
  readonly periods: readonly string[];
  readonly span: Span;
  readonly line: number;
  readonly column: number;
}

export function compareJson({ first, second, compared }: Comparison): CompareJson {
  const [locateFirst, locateSecond] = [locator(first.document.text), locator(second.document.text)];
  const counted = (outcome: Outcome): number => compared.facts.filter(fact => fact.outcome === outcome).length;
  return {
    documents: [
      { path: first.path, period: compared.periods[0] },
      { path: second.path, period: compared.periods[1] },
    ],
    summary: {
      same: counted('same'),
      changed: counted('changed'),
      contradicts: counted('contradicts'),
      note: counted('note'),
    },
    ambiguous: compared.ambiguous,
    facts: compared.facts.map(fact => ({
      outcome: fact.outcome,
      subject: fact.first.subject,
      unit: fact.first.unit,
      kind: fact.first.kind,
      reason: fact.reason,
      first: factJson(fact.first, locateFirst),
      second: factJson(fact.second, locateSecond),
    })),
  };
}

function factJson({ value, period, span }: Fact, locate: Locate): FactJson {
  return { value, periods: period ? [period.code] : [], span, ...locate(span.start) };
}
