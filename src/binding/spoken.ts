import type { Unit } from '#figures';
import type { Claim, Frame, Mention, Reading } from '#reading';
import { spanOf } from './comparisons.ts';
import { type BlockPlace, openingOf } from './block.ts';
import type { Statement, StatementKind } from './statement.ts';

/** A form of words that states a figure without being a number that counts: a rank, a level, a zero. */
interface Spoken {
  readonly kind: StatementKind;
  readonly pattern: RegExp;
  readonly unit: string;
  /** The name in front of the words, where the words do not name it themselves. */
  readonly name: (found: RegExpExecArray) => string;
  readonly value: (found: RegExpExecArray) => string;
}

const SPOKEN: readonly Spoken[] = [
  {
    kind: 'rank',
    pattern:
      /(?<!\p{L})(?:xếp(?:\s+(?:hạng|thứ|vị trí))?(?:\s+thứ)?|đứng(?:\s+(?:thứ|vị trí))?(?:\s+thứ)?|là (?:tỉnh|huyện|địa phương|đơn vị) thứ)\s+(\d{1,3})(?:\s*\/\s*\d{1,3})?(?![\d.,]*\d)(?!\s+(?:di tích|sản phẩm|xã|trường))/giu,
    unit: 'hạng',
    name: () => '',
    value: found => String(Number(found[1])),
  },
  {
    kind: 'value',
    pattern: /(?<!\p{L})(đạt chuẩn [\p{L}\s]{5,60}?)\s+(?:ở\s+)?(?:mức độ|cấp độ)\s+(\d)(?!\d|\s+trở)/giu,
    unit: 'mức độ',
    name: found => `Mức độ ${found[1] ?? ''}`,
    value: found => found[2] ?? '',
  },
  {
    kind: 'value',
    pattern: /(?<![\d/])24\/24\s*(?:giờ|h)(?!\p{L})/giu,
    unit: 'giờ/ngày',
    name: () => 'Thời gian hoạt động trong ngày',
    value: () => '24',
  },
  {
    kind: 'value',
    pattern:
      /(?<!\p{L})(?:chưa|không)\s+(?:để\s+)?(?:ghi nhận|phát hiện|xảy ra|phát sinh|có)(?:,?\s+(?:ghi nhận|phát hiện|xảy ra|phát sinh|có thêm))?\s+(trường hợp|vụ|ca|đợt|cuộc|hộ|người)\s+(?:[\p{L}-]+\s+){0,6}?nào((?:\s+[\p{L}\d-]+){0,8})/giu,
    unit: '',
    name: found => `Số ${found[1] ?? ''}${found[2] ?? ''}`,
    value: () => '0',
  },
];

const COUNT: Omit<Unit, 'name' | 'base'> = { exponent: 0, family: 'count' };

/** The statements that a block makes in such words. */
export function spokenIn({ reading, scopes, block }: BlockPlace): Statement[] {
  const { text } = (reading.blocks[block] as Reading['blocks'][number]).reading;
  return SPOKEN.flatMap(form =>
    [...text.matchAll(form.pattern)].map(found => spoken({ reading, scopes, block }, form, found as RegExpExecArray)),
  );
}

function spoken({ reading, scopes, block }: BlockPlace, form: Spoken, found: RegExpExecArray): Statement {
  const read = reading.blocks[block] as Reading['blocks'][number];
  const { text } = read.reading;
  const [start, end] = [found.index, found.index + found[0].length];
  const value = form.value(found);
  const unit = form.unit === '' ? (found[1] ?? 'trường hợp') : form.unit;
  const mention: Mention = {
    kind: 'quantity',
    start,
    numberEnd: end,
    end,
    mantissa: Number(value),
    big: null,
    scale: 0,
    unit: { ...COUNT, name: unit, base: unit },
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
    slashed: false,
  } as const;
  return { figure: figure + 1, mention, placed, role, subject: '', whole: null, comparisons: [], baseValues: [] };
}
