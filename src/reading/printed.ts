import type { Span } from '#documents';
import { formatDecimal } from '#figures';
import { decimalOf, type Mention, type PrintedMention } from './mention.ts';

/** A comparison of a claim as `khop read` prints it. */
export interface PrintedComparison {
  readonly kind: string;
  readonly value: string | readonly [string, string] | null;
  readonly unit: string | null;
  /** `plan`, `same-period`, `year`, `previous`, `other`, or null where the text names no base. */
  readonly base: string | null;
  readonly direction: 'up' | 'down' | null;
  /** Whether the text says what the comparison is about, or the reader implied it. */
  readonly certainty: 'said' | 'implied';
  readonly span: Span;
}

/** A claim as `khop read` prints it. */
export interface PrintedClaim {
  readonly subject: string;
  readonly value: string | readonly [string, string] | null;
  readonly unit: string | null;
  /** SDMX-like code: `2021-S1`, `/2021-06-30`. */
  readonly period?: string;
  /** A place with its kind: `huyện Bảo Lâm`. */
  readonly area?: string;
  /** Which of the two the sentence itself does not say. */
  readonly implied?: readonly ('period' | 'area')[];
  readonly comparisons: readonly PrintedComparison[];
  readonly span: Span;
}

/** Decimal string, the two ends of a range, an ISO date, or the words of a name. */
export function valueOf(mention: Mention, text: string): PrintedMention['value'] {
  if (mention.kind === 'document-number' || mention.kind === 'identifier')
    return text.slice(mention.start, mention.end);
  if (mention.high !== null) return [formatDecimal(decimalOf(mention)), formatDecimal(mention.high)];
  return mention.date ?? formatDecimal(decimalOf(mention));
}
