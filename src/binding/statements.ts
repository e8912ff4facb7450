import { formatDecimal, type Period, type Unit, type Vintage } from '#figures';
import { type Claim, type Frame, isPlanned, type Reading, statesValue, wholeSubjectOf } from '#reading';
import { comparisonsOf, isPlanPair, negated, rateOf, spanOf, written } from './comparisons.ts';
import { dependentsOf } from './dependents.ts';
import type { DoubtId } from './doubts.ts';
import { amend, takeGiven } from './amend.ts';
import { withoutChangesApart } from './changesApart.ts';
import { type BlockPlace, openingOf } from './block.ts';
import { countryBeside } from './countryBeside.ts';
import { unitCounted, unitForEach } from './perHead.ts';
import { planInBrackets } from './planInBrackets.ts';
import { shareBases } from './sharedBases.ts';
import { spokenIn } from './spoken.ts';
import { type Statement, type StatementKind, targetOf } from './statement.ts';
import { saidClose } from './when.ts';

/** The statements of a block of running text, in its order. */
export function statementsIn(place: BlockPlace): Statement[] {
  const { block, reading } = place.reading.blocks[place.block] as Reading['blocks'][number];
  const found: Statement[] = [];
  for (const claim of reading.claims) {
    const read = statementOf(place, claim);
    if (!read) continue;
    const own = place.scopes.setting.area === null ? read : countryBeside(read, found);
    const plan = planInBrackets(own, found);
    if (plan) found.push(plan);
    else
      found.push(own, ...dependentsOf(own, { reading, offset: block.span.start, report: place.scopes.setting.period }));
  }
  const words = spokenIn(place);
  for (const statement of words) {
    withoutCovered(found, statement);
    takeGiven(statement, found);
  }
  const told = withoutChangesApart(found);
  const kept = told.filter((statement, index) => amend(statement, told.slice(0, index)) === 'own');
  shareBases(kept, reading.text, block.span.start);
  return [...kept, ...words].sort((a, b) => a.span.start - b.span.start);
}

/** The 63 of `xếp hạng 58/63` is no figure of its own; the places gained belong to the rank. */
function withoutCovered(found: Statement[], { span, comparisons, unit }: Statement): void {
  for (let at = found.length - 1; at >= 0; at--) {
    const other = found[at] as Statement;
    if (other.span.start >= span.start && other.span.start < span.end) found.splice(at, 1);
    else if (
      unit?.name === 'hạng' &&
      other.unit?.name === 'bậc' &&
      other.span.start > span.end &&
      other.span.start - span.end < 40
    ) {
      comparisons.push(...other.comparisons.map(each => ({ ...each, kind: 'rank-change' as const })));
      found.splice(at, 1);
    }
  }
}

/** `thứ 7/14 địa phương`, `thứ 1 trong 5 tỉnh`: how many were ranked is no figure of its own. */
const RANKED = /(?<!\p{L})thứ \d{1,3}(?:\s?\/\s?|\s+trong\s+(?:tổng\s+)?(?:số\s+)?)$/iu;

function statementOf({ reading, scopes, block }: BlockPlace, claim: Claim): Statement | null {
  const read = reading.blocks[block] as Reading['blocks'][number];
  if (RANKED.test(read.reading.text.slice(Math.max(0, claim.mention.start - 30), claim.mention.start))) return null;
  const frame = scopes.frames[block] as Frame;
  const offset = read.block.span.start;
  const scope = scopes.scopeOf(block, claim);
  const { figures } = read.reading;
  const report = scopes.setting.period;
  const { period, aimed } = saidClose(claim, scope.period?.period ?? null, report);
  const comparisons = comparisonsOf(claim, { period, offset, report }, figures);
  const kind = kindOf(claim);
  const printed = isPlanPair(claim, figures) && rateOf(claim) ? (claim.whole?.unit ?? null) : claim.mention.unit;
  const words = wholeSubjectOf(read.reading, claim, frame);
  const unit = printed ?? (kind === 'value' ? (unitForEach(words) ?? unitCounted(words, claim.mention.scale)) : null);
  return {
    kind,
    block,
    mention: claim.mention,
    span: spanOf(claim.mention, offset),
    value: valueOf(claim, kind),
    unit,
    words,
    frame,
    opening: openingOf(read.reading.text),
    before: claim.placed.before,
    after: claim.placed.after,
    period,
    dated: scope.period?.certainty === 'said',
    area: scope.area?.name ?? null,
    vintage: vintageOf(claim, frame),
    target:
      aimed || isPlanned(claim) || isAhead(period, report) || standsAhead(frame) ? targetOf(claim.role.base) : null,
    basis: null,
    comparisons,
    parent: null,
    of: null,
    claim,
    doubts: doubtsOf(claim, unit),
    inTable: false,
  };
}

/** What a report says of a time that begins behind its own is set and not reached. */
function isAhead(period: Period | null, report: Period | null): boolean {
  return period !== null && report !== null && period.from > report.to;
}

/** Under `Phương hướng, nhiệm vụ 6 tháng cuối năm` numbers are set and not reached. */
function standsAhead({ heading, over }: Frame): boolean {
  return [heading, ...over].some(words => AHEAD.test(words));
}

const AHEAD =
  /^(?:[IVXLC\d]+[.)]\s*)?(?:phần thứ (?:hai|ba)[\s.:–-]*)?(?:phương hướng|mục tiêu|nhiệm vụ|chỉ tiêu chủ yếu|các chỉ tiêu chủ yếu|kế hoạch phát triển)(?!\p{L})/iu;

function kindOf(claim: Claim): StatementKind {
  if (claim.role.kind === 'rank') return 'rank';
  if (statesValue(claim)) return 'value';
  switch (claim.role.kind) {
    case 'plan-share':
    case 'over-plan':
      return 'share-of-target';
    case 'growth':
    case 'index':
    case 'difference':
    case 'points':
    case 'multiple':
    case 'share':
    case 'contribution':
      return claim.role.kind;
    default:
      return 'value';
  }
}

/** A rate of growth is negative for a fall; `giảm 4 cơ sở` counts four. */
function valueOf(claim: Claim, kind: StatementKind): string {
  const value = written(claim.mention);
  if (claim.role.kind === 'over-plan') return formatOver(claim);
  const signed = kind === 'growth' || kind === 'points' || kind === 'contribution';
  return signed && claim.role.direction < 0 && !value.startsWith('-') ? negated(value) : value;
}

function formatOver({ mention, role }: Claim): string {
  const { mantissa, scale } = mention;
  const hundred = 100 * 10 ** scale;
  return formatDecimal({ coefficient: role.direction < 0 ? hundred - mantissa : hundred + mantissa, scale });
}

const ESTIMATE = /(?<!\p{L})[Ưư]ớc(?:\s+(?:đạt|tính|thực hiện|khoảng))?(?!\p{L})/u;
const PRELIMINARY = /(?<!\p{L})sơ bộ(?!\p{L})/iu;
const EXPECTED = /(?<!\p{L})dự kiến(?!\p{L})/iu;

/** `652 tấn (ước)`; behind a comma the words are about what comes next. */
const BEHIND = /^\s*\(?\s*(?:ước(?: tính)?|sơ bộ|dự kiến)(?!\p{L})/iu;

/** What the words near the number, or over it, say of its standing; a number without such words is official. */
export function vintageOf({ placed }: Claim, frame: Frame): Vintage {
  const clause = placed.before.slice(Math.max(placed.before.lastIndexOf(';'), -1) + 1);
  const behind = BEHIND.exec(placed.after)?.[0] ?? '';
  const words = [clause, behind, frame.cell?.head ?? '', frame.cell?.label ?? ''];
  if (words.some(text => PRELIMINARY.test(text))) return 'preliminary';
  if (words.some(text => ESTIMATE.test(text) || EXPECTED.test(text))) return 'estimate';
  return frame.over.slice(0, 1).some(text => ESTIMATE.test(text)) ? 'estimate' : 'official';
}

/** Ages, terms and years of a standard: part of a name or of a condition. */
const CONDITION_UNITS: ReadonlySet<string> = new Set([
  'tuổi',
  'tháng tuổi',
  'ngày tuổi',
  'tuần tuổi',
  'năm',
  'ngày',
  'tháng',
  'giờ',
  'phút',
  'giây',
  'tuần',
]);
const MEASURES_TIME =
  /(?<!\p{L})(?:thời gian|thời hạn|tuổi thọ|bình quân|trung bình|tiến độ|số ngày|số giờ)(?!\p{L})/iu;

function doubtsOf(claim: Claim, unit: Unit | null): Set<DoubtId> {
  const doubts = new Set<DoubtId>();
  const { mention, placed } = claim;
  if (unit === null) doubts.add('unit-unknown');
  if (unit !== null && CONDITION_UNITS.has(unit.name) && !MEASURES_TIME.test(placed.before))
    doubts.add('names-no-figure');
  if (mention.high !== null) doubts.add('range');
  if (mention.malformed) doubts.add('malformed');
  return doubts;
}
