import { parseDecimal } from '#figures';
import type { Claim, Frame, Mention, Reading } from '#reading';
import { spanOf } from './comparisons.ts';
import { type BlockPlace, openingOf } from './block.ts';
import { SPOKEN, type SpokenForm } from './spokenForms.ts';
import type { Statement } from './statement.ts';

/** The statements that a block makes in such words. */
export function spokenIn({ reading, scopes, block }: BlockPlace): Statement[] {
  const { text } = (reading.blocks[block] as Reading['blocks'][number]).reading;
  return SPOKEN.flatMap(form =>
    [...text.matchAll(form.pattern)].flatMap(found => spoken({ reading, scopes, block }, form, found) ?? []),
  );
}

function spoken({ reading, scopes, block }: BlockPlace, form: SpokenForm, found: RegExpExecArray): Statement | null {
  const read = reading.blocks[block] as Reading['blocks'][number];
  const { text } = read.reading;
  const [start, end] = [found.index, found.index + found[0].length];
  const value = form.value(found);
  const printed = value === null ? null : parseDecimal(value);
  const unit = form.unit(found);
  if (value === null || printed === null || unit === null) return null;
  const mention: Mention = {
    kind: 'quantity',
    start,
    numberEnd: end,
    end,
    mantissa: Number(printed.coefficient),
    big: null,
    scale: printed.scale,
    unit,
    high: null,
    date: null,
    malformed: false,
  };
  const scope = scopes.scopeOf(block, standIn(read.reading.claims, mention, text));
  const before = text.slice(Math.max(0, start - 160), start);
  return {
    kind: form.kind,
    block,
    mention,
    span: spanOf(mention, read.block.span.start),
    value,
    unit: mention.unit,
    words: { lead: '', own: form.name(found) || subjectBefore(before), counted: '' },
    frame: scopes.frames[block] as Frame,
    opening: openingOf(text),
    before,
    after: text.slice(end, end + 80),
    period: scope.period?.period ?? null,
    dated: scope.period?.certainty === 'said',
    area: scope.area?.name ?? null,
    vintage: 'official',
    target: null,
    basis: null,
    comparisons: [],
    parent: null,
    of: null,
    claim: null,
    doubts: new Set(),
    inTable: false,
  };
}

/** `Chỉ số PCI năm 2023 xếp thứ 17/63`: the last words that name an index. */
function subjectBefore(before: string): string {
  const named = [
    ...before.matchAll(
      /(?<!\p{L})((?:chỉ số|PCI|PAPI|PAR[ -]?INDEX|SIPAS|DTI|IPI|ICT|quy mô|tốc độ|thu nhập|GRDP)[^.;:()\d]{0,80})/giu,
    ),
  ].at(-1)?.[1];
  return (named ?? before.split(/[.;:(]/u).at(-1) ?? '').replace(/(?:năm\s*)?$/u, '').trim();
}

/** A claim at the place of the words, for asking when and where they hold. */
function standIn(claims: readonly Claim[], mention: Mention, text: string): Claim {
  const figure = claims.filter(claim => claim.mention.end <= mention.start).at(-1)?.figure ?? -1;
  const before = text.slice(Math.max(0, mention.start - 120), mention.start);
  const role = { kind: 'value', direction: 0, base: null, about: null, subject: '', verb: '' } as const;
  const placed = {
    mention,
    before,
    gap: before,
    continues: false,
    after: '',
    sentence: 0,
    clause: 0,
    groups: [],
    bound: 'exact',
    hedged: false,
    slashed: false,
  } as const;
  return { figure: figure + 1, mention, placed, role, subject: '', whole: null, comparisons: [], baseValues: [] };
}
