import type { Span } from '#documents';
import type { Claim, Comparison } from './claim.ts';
import type { Mention, PrintedMention } from './mention.ts';
import type { Reading } from './read.ts';
import { type Scope, scopesOf } from './scope.ts';
import type { Frame } from './setting.ts';
import { type PrintedClaim, type PrintedComparison, valueOf } from './printed.ts';
import { subjectOf, writeSubject } from './subject.ts';
import { tableClaims } from './tables/claims.ts';

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

/** All claims of a document in order, spans over its text; a table's row is one claim, or one for each of its figures. */
export function printClaims(reading: Reading): PrintedClaim[] {
  const { setting, frames, scopeOf } = scopesOf(reading);
  const inTables = tableClaims(reading, { setting, frames });
  return reading.blocks.flatMap(({ block, reading: read }, index) => {
    const frame = frames[index] as Frame;
    const rowClaim = inTables.get(index);
    if (rowClaim !== undefined) return rowClaim === null ? [] : [rowClaim];
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
