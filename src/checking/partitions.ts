import { sameBase } from '#figures';
import type { BlockReading, Claim, Mention } from '#reading';
import { countsPeople } from '#vietnamese';

/** How surely a list of parts is said to be the whole of its total. */
export type Cue =
  /** `gồm`, `chia ra`: all of it. */
  | 'complete'
  /** `trong đó`, `cụ thể`, `riêng`: perhaps some of it. */
  | 'among'
  /** `1.766 chữ ký số (460 tổ chức, 1.306 cá nhân)`: brackets without a cue word. */
  | 'bracket';

/** Figures that may be parts of a total before them, in the order of the text. */
export interface Partition {
  /** Figures before the parts that count the same things, nearest first; the first is the likeliest total. */
  readonly totals: readonly Claim[];
  readonly parts: readonly Claim[];
  readonly cue: Cue;
}

const COMPLETE = /(?<!\p{L})(?:bao gồm|gồm|chia ra|chia theo|phân theo|phân ra)(?:\s+có|\s+cả)?(?!\p{L})/iu;
const AMONG = /(?<!\p{L})(?:trong đó|trong số đó|trong số này|trong tổng số|cụ thể|chủ yếu|riêng)(?!\p{L})/iu;

/** The partitions that a block announces with a cue or with brackets. */
export function findPartitions({ claims }: BlockReading): Partition[] {
  const found: Partition[] = [];
  for (let first = 1; first < claims.length; first++) {
    const claim = claims[first] as Claim;
    if (!isPart(claim)) continue;
    const cue = cueOf(claims, first);
    if (!cue) continue;
    const totals = totalsBefore(claims, first);
    if (totals.length > 0) found.push({ totals, parts: collect(claims, first, cue), cue });
  }
  return found;
}

export function isPart({ role }: Claim): boolean {
  return role.kind === 'value' || role.kind === 'difference';
}

function cueOf(claims: readonly Claim[], index: number): Cue | null {
  const { placed } = claims[index] as Claim;
  const previous = claims[index - 1] as Claim;
  const gap = placed.gap.length > 240 ? placed.gap.slice(-240) : placed.gap;
  if (COMPLETE.test(gap)) return 'complete';
  if (AMONG.test(gap)) return 'among';
  const opens = placed.groups.length === previous.placed.groups.length + 1;
  return opens && /\(\s*(?:\p{L}+,?\s+){0,8}$/u.test(gap) ? 'bracket' : null;
}

/** Figures before `first`, at its own level or outside its brackets, that count the same things, nearest first. */
function totalsBefore(claims: readonly Claim[], first: number): Claim[] {
  const part = claims[first] as Claim;
  const totals: Claim[] = [];
  for (let index = first - 1; index >= 0; index--) {
    const claim = claims[index] as Claim;
    if (part.placed.sentence - claim.placed.sentence > 1) break;
    if (claim.placed.groups.length > part.placed.groups.length || !isPart(claim)) continue;
    if (addable(claim.mention, part.mention)) totals.push(claim);
  }
  return totals;
}

/** True when numbers in the two units can be summed: the same unit, or two nouns for people. */
export function addable(a: Mention, b: Mention): boolean {
  if (sameBase(a.unit, b.unit)) return a.unit !== null || b.unit === null;
  if (a.unit === null || b.unit === null) return false;
  return a.unit.family === 'count' && b.unit.family === 'count' && countsPeople(a.unit.base) && countsPeople(b.unit.base);
}

function collect(claims: readonly Claim[], first: number, cue: Cue): Claim[] {
  const head = claims[first] as Claim;
  const { groups, sentence } = head.placed;
  const parts = [head];
  for (let index = first + 1; index < claims.length; index++) {
    const claim = claims[index] as Claim;
    const inside = groups.every((group, depth) => claim.placed.groups[depth] === group);
    if (!inside || claim.placed.sentence !== sentence) break;
    if (claim.placed.groups.length > groups.length || !isPart(claim)) continue;
    if (cue !== 'bracket' && (COMPLETE.test(claim.placed.gap) || /trong đó|trong số|nâng tổng|tổng cộng/iu.test(claim.placed.gap))) break;
    if (addable(claim.mention, head.mention)) parts.push(claim);
  }
  return parts;
}
