import { type BlockReading, type Claim, claimsBefore, type Mention, statesValue } from '#reading';
import { suspectOf } from './diagnosis.ts';
import { inOnes } from './operand.ts';
import { addable } from './parts.ts';
import { ratioOf, wholesFor } from './percentages.ts';
import { agrees, type Relation } from './relation.ts';

// Rates whose figures stand elsewhere than right before them: in brackets behind, or under the name of the rate.

/** `nợ xấu chiếm 1,11% (1.870 tỷ đồng)`: the part in brackets; `11.976 trẻ, đạt 84,0% (14.257 trẻ trong diện)`: the whole. */
export function withBrackets(block: BlockReading, index: number): Relation | null {
  const [rate, inside] = [block.claims[index] as Claim, block.claims[index + 1]];
  if (!inside || inside.figure !== rate.figure + 1 || !OPENS.test(inside.placed.gap)) return null;
  if (inside.mention.kind !== 'quantity' || inside.role.kind !== 'value' || inside.whole) return null;
  const before = block.claims[index - 1];
  const ofBefore =
    before && isPartOf(before, rate, inside.mention)
      ? relate(block, { part: before, whole: inside.mention, rate })
      : null;
  if (ofBefore?.verdict === 'holds') return ofBefore;
  const wholes = wholesFor(block, inside, index).slice(0, MOST);
  const relations = wholes.map(whole => relate(block, { part: inside, whole, rate }));
  const held = relations.find(agrees);
  if (held) return held;
  // What one digit of the rate makes agree is meant, where nothing else is.
  const likely = rate.role.kind === 'share' ? relations : relations.filter(({ others }) => isOfPair(block, others[1]));
  const mended = [ofBefore, ...likely].filter(
    relation => relation !== null && rate.mention.mantissa >= LONG && isSlipOf(rate, relation),
  );
  return mended.length === 1 ? (mended[0] ?? null) : null;
}

/** `8,42% (18.620 hộ/221.140 hộ), hộ cận nghèo 6,05% (13.379 hộ)`: the whole of the pair before is that of the next. */
function isOfPair({ claims }: BlockReading, whole: Mention | undefined): boolean {
  return claims.some(claim => claim.whole !== null && claim.whole === whole);
}

function isSlipOf({ mention }: Claim, relation: Relation): boolean {
  return relation.verdict === 'doubtful' && suspectOf(relation)?.mention === mention;
}

/** Nothing but what the rate is of stands before the bracket, nothing but a name between it and the figure. */
const OPENS = /^\s*(?:(?:trong |của |trên )?(?:\p{L}+\s+){1,10})?\(\s*(?:\p{L}+\s+){0,6}$/u;

function isPartOf(part: Claim, { placed }: Claim, whole: Mention): boolean {
  return (
    part.placed.sentence === placed.sentence &&
    statesValue(part) &&
    part.whole === null &&
    (addable(part.mention, whole) || areCounts(part.mention, whole)) &&
    inOnes(part.mention) < inOnes(whole)
  );
}

/** `5.846 liều, đạt 93,1% tổng đàn (6.279 con)`, `là 1.130, bằng 69,2% số gia nhập (1.632 doanh nghiệp)`: counts by other names. */
function areCounts({ unit, scale }: Mention, whole: Mention): boolean {
  return whole.unit?.family === 'count' && (unit === null ? scale === 0 : unit.family === 'count');
}

/**
 * `đất công nghiệp 1.486 ha, đã cho thuê 1.137 ha, tỷ lệ lấp đầy 76,5%`: a rate with a name of its own, of two figures
 * shortly before; found by the arithmetic, or by one digit where the two stand right before it.
 */
export function underItsName(block: BlockReading, index: number): Relation | null {
  const rate = block.claims[index] as Claim;
  if (rate.mention.mantissa < LONG || !NAMED.test(rate.role.subject)) return null;
  const near = claimsBefore(block.claims, index).slice(-MOST);
  let next: Relation | null = null;
  for (let back = 1; back <= near.length; back++) {
    const part = near[near.length - back] as Claim;
    if (rate.placed.sentence - part.placed.sentence > 1) break;
    if (part.mention.kind !== 'quantity' || !statesValue(part) || part.whole) continue;
    for (const whole of wholesFor(block, part, index - back).slice(0, MOST)) {
      const relation = relate(block, { part, whole, rate });
      if (relation.verdict === 'holds') return relation;
      if (back === 1 && whole === near.at(-2)?.mention && FILLED.test(rate.role.subject)) next = relation;
    }
  }
  return next && isSlipOf(rate, next) ? next : null;
}

/** `tỷ lệ lấp đầy`, `tỷ lệ giải quyết`: how far the one figure before is done or filled by the other. */
const FILLED = /(?:lấp đầy|hoàn thành|giải quyết|giải ngân|thu hồi|làm rõ|khám phá|tiêm|bao phủ)(?!\p{L})/iu;

const NAMED = /(?<!\p{L})(?:tỷ|tỉ) (?:lệ|trọng)(?!\p{L})/iu;
/** So many figures back; a rate of fewer digits comes out by chance. */
const MOST = 4;
const LONG = 100;

interface Sides {
  readonly part: Claim;
  readonly whole: Mention;
  readonly rate: Claim;
}

function relate(block: BlockReading, { part, whole, rate }: Sides): Relation {
  return ratioOf(block, { claim: part, whole, percent: rate.mention, certain: false });
}
