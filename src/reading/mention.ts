import type { Span } from '#documents';
import type { Decimal, Unit } from '#figures';
import type { ScannedNumber } from '#vietnamese';

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

/**
 * A number in the text of one block. Offsets are UTF-16 units of that block's text, so that a block whose words did
 * not change keeps its mentions when text before it grows.
 */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  /** Just past the digits. */
  readonly numberEnd: number;
  /** Just past the unit, when one follows; else `numberEnd`. */
  readonly end: number;
  /** The digits as a whole number, exact up to 15 digits; `big` holds longer ones. Negative behind a minus sign. */
  readonly mantissa: number;
  readonly big: bigint | null;
  /** Digits after the decimal mark. */
  readonly scale: number;
  readonly unit: Unit | null;
  /** The upper end of a range such as `15-18 tiêu chí`. */
  readonly high: Decimal | null;
  /** ISO 8601 as far as the text goes (`2021-06-30`, `--06-30`, `2021-05`, `2021`), or null when this is no date. */
  readonly date: string | null;
  readonly malformed: boolean;
}

export function decimalOf(mention: Mention): Decimal {
  return { coefficient: mention.big ?? mention.mantissa, scale: mention.scale };
}

/** The value as a double, for ordering and for finding candidates; never for a verdict. */
export function approximate(mention: Mention): number {
  return mention.mantissa / 10 ** mention.scale;
}

/** True for the kinds that state something a report can be held to. */
export function isFigure(mention: Mention): boolean {
  const { kind } = mention;
  return kind === 'quantity' || kind === 'percent' || kind === 'points' || kind === 'ratio';
}

/** The number alone, without unit. */
export function bare(
  start: number,
  { end, mantissa, scale, big, malformed }: ScannedNumber,
  kind: MentionKind,
): Mention {
  return {
    kind,
    start,
    numberEnd: end,
    end,
    mantissa,
    big,
    scale,
    unit: null,
    high: null,
    date: null,
    malformed,
  };
}

/** What a name is worth as a number, and as a date. */
export interface NamedValue {
  readonly mantissa?: number;
  readonly date?: string | null;
}

const NO_VALUE: NamedValue = {};

/** A number that stands for itself only: a name, a time, a date, a document number. */
export function named(kind: MentionKind, { start, end }: Span, { mantissa = 0, date = null } = NO_VALUE): Mention {
  return {
    kind,
    start,
    numberEnd: end,
    end,
    mantissa,
    big: null,
    scale: 0,
    unit: null,
    high: null,
    date,
    malformed: false,
  };
}

/** A number in the text, as `khop read` prints it. */
export interface PrintedMention {
  readonly span: Span;
  readonly text: string;
  /** Decimal string such as "3669.25", the two ends of a range, an ISO date, or null where there is no value. */
  readonly value: string | readonly [string, string] | null;
  readonly unit: string | null;
  readonly kind: MentionKind;
}
