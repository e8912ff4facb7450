import type { Span } from '#documents';

export type MentionKind =
  | 'quantity'
  | 'percent'
  | 'points'
  | 'ratio'
  | 'date'
  | 'document-number'
  | 'ordinal'
  | 'identifier'
  | 'time'
  | 'duration'
  | 'other';

/** A number in the text, as `khop read` prints it. */
export interface PrintedMention {
  readonly span: Span;
  readonly text: string;
  /** Decimal string such as "3669.25", the two ends of a range, or null where the number has no value. */
  readonly value: string | readonly [string, string] | null;
  readonly unit: string | null;
  readonly kind: MentionKind;
}
