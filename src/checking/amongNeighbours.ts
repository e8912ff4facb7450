import { type Interval, interval, rational, sameBase } from '#figures';
import { approximate, type BlockReading, type Mention, type Placed, type RoleKind } from '#reading';
import { type At, HUNDRED, inOnes, inUnitOf } from './operand.ts';
import { addable } from './parts.ts';
import { percentOf } from './percentages.ts';
import { judge, type Relation } from './relation.ts';
import { directed, printed } from './rule.ts';

/**
 * The comparisons that no rule could set beside other figures, with the two figures nearest to each by which it comes out.
 * Words are as many as there are writers; that a percentage of three digits fits two figures of one measure right beside
 * it is seldom chance. What does not come out is left open, so that nothing is called wrong here: therefore figures that
 * a word makes a bound or an estimate are asked too, `trên 1.835 tỷ đồng` being 1.835 and something as a rule.
 */
export function amongNeighbours(block: BlockReading, relations: readonly Relation[]): Relation[] {
  const { figures, roles } = block;
  let told: Set<Mention> | null = null;
  const found: Relation[] = [];
  for (let at = 0; at < figures.length; at++) {
    const { mention } = figures[at] as Placed;
    const form = FORMS[(roles[at] as { kind: RoleKind }).kind];
    if (!form || mention.mantissa < SHORT || isAll(mention)) continue;
    told ??= toldBy(relations);
    const relation = told.has(mention) ? null : soughtFor(block, at, mention.kind === 'points' ? 'points' : form);
    if (relation) found.push(relation);
  }
  return found;
}

/** `đạt 100%`: any two figures that are about the same give that. */
function isAll(mention: Mention): boolean {
  return mention.kind === 'percent' && approximate(mention) === WHOLE;
}

const WHOLE = 100;

function toldBy(relations: readonly Relation[]): Set<Mention> {
  const told = new Set<Mention>();
  for (const { verdict, stated } of relations) if (verdict !== 'undecided') told.add(stated);
  return told;
}

type Form = 'ratio' | 'growth' | 'points' | 'difference' | 'multiple';

const FORMS: Partial<Record<RoleKind, Form>> = {
  growth: 'growth',
  'over-plan': 'growth',
  index: 'ratio',
  'plan-share': 'ratio',
  share: 'ratio',
  ratio: 'ratio',
  rate: 'ratio',
  points: 'points',
  difference: 'difference',
  multiple: 'multiple',
};

/** Two digits, and three: by one of fewer, something or other comes out. */
const SHORT = 10;
const LONG = 100;

/** So many figures before and behind; those of two digits only right beside it. */
const BEFORE = 12;
const BEHIND = 3;
/** So many sentences back. */
const FAR = 2;
const BESIDE = 2;

function soughtFor(block: BlockReading, at: number, form: Form): Relation | null {
  const stated = (block.figures[at] as Placed).mention;
  const near = neighbours(block, at, stated.mantissa < LONG ? BESIDE : BEFORE);
  for (const now of near)
    for (const before of near) {
      if (now === before || !fits(form, stated, [now, before])) continue;
      const asked: Asked = { at, form: formOf(form, stated, now), now, before };
      if (!comesNear(block, asked)) continue;
      const relation = ofBounds(block, asked, relationOf(block, asked));
      if (relation.verdict !== 'holds') continue;
      if (isNarrow(relation) || areBeside(block, at, [now, before])) return relation;
    }
  return null;
}

/** Of `hơn 9.702` and `trên 24,5%` nobody rounded up: what comes out with digits cut off holds, and is no rounding. */
function ofBounds({ figures }: BlockReading, { at, now, before }: Asked, relation: Relation): Relation {
  if (relation.verdict !== 'rounding') return relation;
  const isBound = figures.some(
    ({ mention, bound, hedged }, index) =>
      (bound !== 'exact' || hedged) && (index === at || mention === now || mention === before),
  );
  return isBound ? { ...relation, verdict: 'holds' } : relation;
}

function areBeside(block: BlockReading, at: number, mentions: readonly Mention[]): boolean {
  const beside = neighbours(block, at, BESIDE);
  return mentions.every(mention => beside.includes(mention));
}

/** `24,6 tạ/ha` over `24,3 tạ/ha` is anything from 100,8 to 101,6 %: what is so wide meets something or other farther off. */
function isNarrow({ rule, recomputed }: Relation): boolean {
  if (recomputed === null) return false;
  if (rule === 'points' || rule === 'difference') return true;
  const [low, high] = [recomputed.low, recomputed.high].map(rational.toNumber) as [number, number];
  const whole = rule === 'growth' ? WHOLE : 0;
  return high - low < NARROW * Math.abs(whole + high);
}

const NARROW = 0.004;

/** `tỷ lệ che phủ 58,3%, tăng 0,4%`: a rate grows by points. */
function formOf(form: Form, stated: Mention, now: Mention): Form {
  return form === 'growth' && stated.kind === now.kind ? 'points' : form;
}

function fits(form: Form, stated: Mention, [now, before]: readonly [Mention, Mention]): boolean {
  if (form === 'points' || (form === 'growth' && now.kind === 'percent'))
    return now.kind === 'percent' && before.kind === 'percent';
  if (now.kind !== 'quantity' || !addable(now, before)) return false;
  return form !== 'difference' || sameBase(stated.unit, now.unit);
}

/**
 * Values shortly before and behind in one sentence, or in the sentence before, nearest first. Right behind `đạt 115,7% chỉ
 * tiêu`, `tăng 21,8% so với cùng kỳ (năm trước đạt 93,9%)` may be points of that share.
 */
function neighbours({ figures, roles }: BlockReading, at: number, reach: number): Mention[] {
  const { sentence } = figures[at] as Placed;
  const near: Mention[] = [];
  for (let step = 1; step <= reach; step++)
    for (const index of step <= BEHIND ? [at - step, at + step] : [at - step]) {
      const placed = figures[index];
      const { kind } = roles[index] ?? {};
      if (!placed || !kind || (CHANGES.has(kind) && !(kind === 'plan-share' && index === at - 1))) continue;
      if (placed.sentence > sentence || placed.sentence < sentence - FAR) continue;
      near.push(placed.mention);
    }
  return near;
}

/** What is no figure of its own: a change, and what a part contributed to one. */
const CHANGES: ReadonlySet<RoleKind> = new Set([
  'difference',
  'growth',
  'index',
  'plan-share',
  'over-plan',
  'points',
  'contribution',
]);

interface Asked {
  readonly at: number;
  readonly form: Form;
  readonly now: Mention;
  readonly before: Mention;
}

/** In doubles: false where no exact figure could meet. */
function comesNear({ figures, roles }: BlockReading, { at, form, now, before }: Asked): boolean {
  const stated = (figures[at] as Placed).mention;
  const falls = roles[at]?.direction === -1 && stated.mantissa >= 0;
  const [a, b] = [inOnes(now), inOnes(before)];
  const isPlain = form === 'points' || form === 'difference';
  const change = isPlain ? a - b : form === 'growth' ? (100 * a) / b - 100 : form === 'ratio' ? (100 * a) / b : a / b;
  const said = isPlain && form === 'difference' ? inOnes(stated) : approximate(stated);
  return Math.abs((falls ? -change : change) - said) <= ABOUT * Math.abs(said);
}

const ABOUT = 0.05;

function relationOf(block: BlockReading, asked: Asked): Relation {
  const { at, form, now, before } = asked;
  const stated = (block.figures[at] as Placed).mention;
  const isMinus = form === 'points' || form === 'difference';
  return judge({
    rule: form,
    stated,
    others: [now, before],
    certain: false,
    recompute: values => recomputed(block, asked, values),
    formula: () => `${printed(block, now)} ${isMinus ? '−' : '÷'} ${printed(block, before)}`,
  });
}

function recomputed({ figures, roles }: BlockReading, { at, form, now, before }: Asked, values: At): Interval | null {
  const { mention } = figures[at] as Placed;
  const said = { direction: roles[at]?.direction ?? 0, mention };
  if (form === 'points') return directed(interval.subtract(values(now), values(before)), said);
  if (form === 'difference')
    return directed(interval.subtract(inUnitOf(mention, now, values), inUnitOf(mention, before, values)), said);
  if (form === 'multiple') return interval.divide(inUnitOf(before, now, values), values(before));
  const percent = percentOf(now, before, { at: values, like: mention });
  if (!percent || form === 'ratio') return percent;
  return directed(interval.subtract(percent, interval.point(HUNDRED)), said);
}
