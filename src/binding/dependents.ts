import type { Period } from '#figures';
import { type BlockReading, type Claim, type Mention, wholeSubjectOf } from '#reading';
import { basePeriod, isPlanPair, listsAnother, negated, planPeriod, sofar, spanOf, written } from './comparisons.ts';
import { type Statement, targetOf } from './statement.ts';

/** The block a statement stands in. */
export interface InBlock {
  readonly reading: BlockReading;
  readonly offset: number;
  /** The period of the report. */
  readonly report: Period | null;
}

/** Numbers that are figures and hang on a claim: its plan, its value in another period, the whole, a contribution. */
export function dependentsOf(statement: Statement, place: InBlock): Statement[] {
  const { claim } = statement;
  if (!claim) return [];
  return [...pairOf(statement, claim, place), ...basesOf(statement, claim, place), ...gapsOf(statement, claim, place)];
}

function pairOf(statement: Statement, claim: Claim, place: InBlock): Statement[] {
  const { whole } = claim;
  if (!whole) return [];
  const common = from(statement, whole, place);
  if (isPlanPair(claim, place.reading.figures)) {
    const base = claim.comparisons.find(each => each.base?.kind === 'plan')?.base ?? {
      kind: 'plan' as const,
      key: 'plan',
    };
    const period = planPeriod(base, statement.period);
    return [
      {
        ...common,
        kind: 'plan',
        unit: statement.unit,
        of: statement,
        period,
        target: targetOf(base),
        vintage: 'official',
      },
    ];
  }
  if (listsAnother(claim, place.reading.figures) && whole.unit)
    return [{ ...common, kind: 'value', words: { ...statement.words, counted: whole.unit.name } }];
  return [{ ...common, kind: 'whole', of: statement }];
}

function basesOf(statement: Statement, claim: Claim, place: InBlock): Statement[] {
  const found: Statement[] = [];
  for (const { base, mention } of claim.baseValues) {
    const common = from(statement, mention, place);
    if (base.kind === 'plan') {
      found.push({
        ...common,
        kind: 'plan',
        unit: statement.unit,
        of: statement,
        period: planPeriod(base, statement.period),
        target: targetOf(base),
        vintage: 'official',
      });
    } else if (base.kind === 'other') found.push(otherOf(common, place));
    else {
      const period = basePeriod(base, sofar({ period: statement.period, report: place.report }));
      const past: Statement = {
        ...common,
        kind: 'base',
        unit: mention.unit ?? statement.unit,
        of: statement,
        period,
        vintage: 'official',
      };
      if (period === null) past.doubts.add('base-unknown');
      found.push(past);
    }
  }
  return found;
}

/** `so với mức tăng chung của cả nước (5,8%)`: a figure of somebody else, named in front of it. */
function otherOf(common: Statement, { reading }: InBlock): Statement {
  const from = Math.max(0, common.mention.start - 120);
  const before = reading.text.slice(from, common.mention.start);
  const named = /(?:so với|hơn)\s+([^,;.()]{3,90})\(\s*$/iu.exec(before)?.[1]?.trim() ?? '';
  const country = COUNTRY.test(named);
  if (named === '') common.doubts.add('subject-unknown');
  return {
    ...common,
    words: { lead: '', own: named, counted: '' },
    area: country ? 'cả nước' : common.area,
    parent: null,
  };
}

const COUNTRY = /(?<!\p{L})(?:cả nước|toàn quốc|bình quân chung)(?!\p{L})/iu;

/** Contributions to growth, and gaps to somebody else's figure: figures in their own right. */
function gapsOf(statement: Statement, claim: Claim, place: InBlock): Statement[] {
  const found: Statement[] = [];
  for (const { kind, base, mention, direction, figure } of claim.comparisons) {
    if (figure === claim.figure) continue;
    const isGap =
      base?.kind === 'other' ||
      (kind === 'difference' && base === null && OWN_SOURCE.test(reading(place, mention))) ||
      (kind === 'difference' && AGAINST_NAMED.test(reach(place, mention)));
    if (kind !== 'contribution' && !isGap) continue;
    const shared = from(statement, mention, place);
    const common =
      kind === 'contribution'
        ? { ...shared, words: wordsOf(claim, { figure, mention }, { statement, place }), parent: null }
        : shared;
    const value = direction < 0 ? negated(common.value) : common.value;
    found.push({
      ...common,
      value,
      kind: kind === 'contribution' ? 'contribution' : 'gap',
      unit: mention.unit ?? statement.unit,
    });
  }
  return found;
}

/** Who contributes is said in front of the number, and is not what grows. */
function wordsOf(
  claim: Claim,
  { figure, mention }: Pick<Claim, 'figure' | 'mention'>,
  { statement, place }: { readonly statement: Statement; readonly place: InBlock },
): Statement['words'] {
  const placed = place.reading.figures[figure] ?? claim.placed;
  const words = wholeSubjectOf(place.reading, { ...claim, figure, mention, placed }, statement.frame);
  // `khu vực dịch vụ tăng 7,61%, đóng góp 2,97 điểm phần trăm`: what grows contributes.
  return words.own === '' ? statement.words : words;
}

/** `tăng 404 tỷ đồng của nguồn tăng thu`: the change has a source of its own. */
const OWN_SOURCE = /^\s*(?:của|từ)\s+(?:các\s+)?nguồn/iu;

function reading({ reading: { text } }: InBlock, { end }: Mention): string {
  return text.slice(end, end + 40);
}

const AGAINST_NAMED = /so với (?!cùng|năm|tháng|quý|đầu|cuối|thời điểm|kế hoạch|KH|dự toán|chỉ tiêu)[^,;.()]{3,50}$/iu;

function reach({ reading }: InBlock, { start }: Mention): string {
  return reading.text.slice(Math.max(0, start - 70), start);
}

function from(statement: Statement, mention: Mention, { offset }: InBlock): Statement {
  return {
    ...statement,
    mention,
    span: spanOf(mention, offset),
    value: written(mention),
    unit: mention.unit,
    comparisons: [],
    claim: null,
    doubts: new Set(),
  };
}
