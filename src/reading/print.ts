import { formatDecimal } from '#figures';
import type { Span } from '#documents';
import type { Claim, Comparison } from './claim.ts';
import { decimalOf, type Mention, type PrintedMention } from './mention.ts';
import type { Reading } from './read.ts';
import { type Scope, scopesOf } from './scope.ts';
import type { Frame } from './setting.ts';
import { subjectOf, writeSubject } from './subject.ts';

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

/** All mentions of a document in order, spans over its text. */
export function printMentions(reading: Reading): PrintedMention[] {
  return reading.blocks.flatMap(({ block, reading: { text, mentions } }) =>
    mentions.map(mention => ({
      span: spanOf(mention, block.span.start),
      text: text.slice(mention.start, mention.end),
      value: valueOf(mention, text),
      unit: mention.unit?.name ?? null,
      kind: mention.kind,
    })),
  );
}

/** All claims of a document in order, spans over its text. */
export function printClaims(reading: Reading): PrintedClaim[] {
  const { frames, scopeOf } = scopesOf(reading);
  return reading.blocks.flatMap(({ block, reading: read }, index) => {
    const frame = frames[index] as Frame;
    return read.claims.map(claim => ({
      subject: writeSubject(subjectOf(read, claim, frame), frame.heading),
      value: valueOf(claim.mention, read.text),
      unit: claim.mention.unit?.name ?? null,
      ...printScope(scopeOf(index, claim)),
      comparisons: comparisonsOf(claim, read.text, block.span.start),
      span: spanOf(claim.mention, block.span.start),
    }));
  });
}

function printScope({ period, area }: Scope): Pick<PrintedClaim, 'period' | 'area' | 'implied'> {
  const implied: ('period' | 'area')[] = [];
  if (period?.certainty === 'implied') implied.push('period');
  if (area?.certainty === 'implied') implied.push('area');
  return {
    ...(period ? { period: period.period.code } : {}),
    ...(area ? { area: area.name } : {}),
    ...(implied.length > 0 ? { implied } : {}),
  };
}

function spanOf({ start, end }: Mention, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** Decimal string, the two ends of a range, an ISO date, or the words of a name. */
export function valueOf(mention: Mention, text: string): PrintedMention['value'] {
  if (mention.kind === 'document-number' || mention.kind === 'identifier')
    return text.slice(mention.start, mention.end);
  if (mention.high !== null) return [formatDecimal(decimalOf(mention)), formatDecimal(mention.high)];
  return mention.date ?? formatDecimal(decimalOf(mention));
}

function comparisonsOf(claim: Claim, text: string, offset: number): PrintedComparison[] {
  const whole: PrintedComparison[] = claim.whole ? [comparison(claim.whole, 'whole', { text, offset })] : [];
  const bases = claim.baseValues.map(({ base, mention, certain }) => ({
    ...comparison(mention, 'base', { text, offset }),
    base: base.kind,
    certainty: said(certain),
  }));
  return [...whole, ...bases, ...claim.comparisons.map(each => compared(each, text, offset))];
}

function compared(each: Comparison, text: string, offset: number): PrintedComparison {
  return {
    ...comparison(each.mention, each.kind, { text, offset }),
    base: each.base?.kind ?? null,
    direction: each.direction > 0 ? 'up' : each.direction < 0 ? 'down' : null,
    certainty: said(each.certain),
  };
}

function comparison(mention: Mention, kind: string, place: { text: string; offset: number }): PrintedComparison {
  return {
    kind,
    value: valueOf(mention, place.text),
    unit: mention.unit?.name ?? null,
    base: null,
    direction: null,
    certainty: 'said',
    span: spanOf(mention, place.offset),
  };
}

function said(certain: boolean): 'said' | 'implied' {
  return certain ? 'said' : 'implied';
}
