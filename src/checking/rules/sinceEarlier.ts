import { interval } from '#figures';
import { type BlockReading, type Claim, claimsBefore, type Comparison, type Placed, statesValue } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { inUnitOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { judge, type Relation } from '../relation.ts';
import { comparisonsOf, directed, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `Đầu năm có 9.845 hộ nghèo … Cuối năm còn 7.286 hộ nghèo, giảm 2.559 hộ`: the value before is stated for itself. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 1; index < block.claims.length; index++) {
    const claim = block.claims[index] as Claim;
    if (!statesValue(claim) || claim.baseValues.length > 0 || isLoose(block, claim.figure)) continue;
    for (const change of changesOf(claim)) {
      const { clause } = block.figures[change.figure] as Placed;
      if (isLoose(block, change.figure) || clause !== claim.placed.clause) continue;
      const relation = fromEarlier(block, index, change);
      if (relation) emit(relation);
    }
  }
}

/** Changes in the unit of the value; a rate may be said to fall by so many per cent where points are meant. */
function changesOf(claim: Claim): readonly Comparison[] {
  const isRate = claim.mention.kind === 'percent';
  const kinds = isRate ? (['points', 'growth'] as const) : (['difference'] as const);
  return comparisonsOf(claim, ...kinds).filter(
    ({ mention, direction, base, figure }) =>
      direction !== 0 &&
      base?.kind !== 'plan' &&
      mention.mantissa >= LEAST &&
      (!isRate || (claim.role.kind === 'rate' && figure === claim.figure + 1)),
  );
}

/** A change of fewer digits comes out by chance. */
const LEAST = 100;
/** So many values before, and so many sentences back. */
const MOST_NEAR = 4;
const FAR = 2;

function fromEarlier(block: BlockReading, index: number, change: Comparison): Relation | null {
  const claim = block.claims[index] as Claim;
  const before = claimsBefore(block.claims, index)
    .filter(
      other =>
        statesValue(other) &&
        !isLoose(block, other.figure) &&
        other.mention.kind === claim.mention.kind &&
        other.role.kind === claim.role.kind &&
        claim.placed.sentence - other.placed.sentence <= FAR &&
        addable(other.mention, claim.mention),
    )
    .slice(-MOST_NEAR)
    .reverse();
  const relations = before.map(earlier => relate(block, { claim, earlier, change }));
  const held = relations.find(({ verdict }) => verdict === 'holds');
  if (held) return held;
  const opening = before.filter(
    ({ placed, mention }) => isNamesake(mention.unit, claim) && OPENING.test(placed.before),
  );
  const [only] = opening;
  if (!only || opening.length > 1 || !CLOSING.test(claim.placed.before)) return null;
  const relation = relations[before.indexOf(only)] as Relation;
  return suspectOf(relation) ? relation : null;
}

function isNamesake(unit: Claim['mention']['unit'], { mention }: Claim): boolean {
  return unit !== null && unit.name === mention.unit?.name;
}

const OPENING = /(?<!\p{L})(?:đầu (?:năm|kỳ)|cuối năm (?:trước|\d{4}))(?!\p{L})[^.;]*$/iu;
const CLOSING = /(?<!\p{L})(?:cuối (?:năm|kỳ)|hiện|nay|còn)(?!\p{L})[^.;]*$/iu;

interface Sides {
  readonly claim: Claim;
  readonly earlier: Claim;
  readonly change: Comparison;
}

function relate(block: BlockReading, { claim, earlier, change }: Sides): Relation {
  return judge({
    rule: change.kind === 'difference' ? 'difference' : 'points',
    stated: change.mention,
    others: [claim.mention, earlier.mention],
    certain: false,
    recompute: at => {
      const [now, before] = [claim, earlier].map(({ mention }) => inUnitOf(change.mention, mention, at));
      return now && before ? directed(interval.subtract(now, before), change) : null;
    },
    formula: () => {
      const [more, less] = change.direction < 0 ? [earlier, claim] : [claim, earlier];
      return `${printed(block, more.mention)} − ${printed(block, less.mention)}`;
    },
  });
}

export const sinceEarlier: Rule = {
  id: 'change-since-earlier-value',
  title: { vi: 'Tăng, giảm so với số nêu trước đó', en: 'Change since a value stated before' },
  explanation: {
    vi: 'Số đầu năm và số cuối năm nêu ở hai câu: số tăng, giảm đứng sau phải là hiệu của hai số ấy.',
    en: 'A value at the beginning and one at the end stand in two sentences: the change printed behind is their difference.',
  },
  claims: 2,
  compares: ['difference', 'points', 'growth'],
  check,
  fires: [
    {
      text: 'Đầu năm huyện có 3.845 hộ nghèo, hộ cận nghèo là 2.230 hộ. Cuối năm còn 2.286 hộ nghèo, giảm 1.459 hộ.',
      quote: '1.459 hộ',
      suggestion: '1.559 hộ',
    },
  ],
  staysSilent: [
    'Đầu năm huyện có 3.845 hộ nghèo, hộ cận nghèo là 2.230 hộ. Cuối năm còn 2.286 hộ nghèo, giảm 1.559 hộ.',
    'Đầu năm có 3.845 hộ nghèo (8,12%). Cuối năm còn 2.286 hộ nghèo, tỷ lệ 4,83%, giảm 3,29%.',
    'Huyện A có 3.845 hộ nghèo. Huyện B có 2.286 hộ nghèo, giảm 1.120 hộ.',
  ],
};
