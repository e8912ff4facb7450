import { type Interval, interval, rational, toRational } from '#figures';
import { type BlockReading, type Claim, decimalOf, type Mention } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { type At, tenTo } from '../operand.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** Area x yield = output, for the result and for the plan: the three statements of one crop in one block. */
function check(block: BlockReading, emit: Emit): void {
  let crop: Partial<Record<'area' | 'yield' | 'output', Claim>> = {};
  // `năng suất lúa 52 tạ/ha; năng suất ngô 40 tạ/ha; sản lượng lương thực 729 nghìn tấn`: of two crops nothing is for sure.
  let yields = 0;
  for (let index = 0; index < block.claims.length; index++) {
    const claim = block.claims[index] as Claim;
    const kind = kindOf(claim);
    if (!kind || isWithin(claim, crop[kind])) continue;
    if (kind === 'area' && crop.area) {
      const mine = isOfNext(crop.yield, crop.area, claim);
      [crop, yields] = mine ? [{ yield: crop.yield as Claim }, 1] : [{}, 0];
    }
    crop[kind] = claim;
    if (kind === 'yield') yields++;
    const { area, yield: yielded, output } = crop;
    if (!area || !yielded || !output) continue;
    // `sản lượng nuôi trồng 8.414 tấn. Diện tích tôm 1.248 ha, năng suất 4,2 tấn/ha, sản lượng 5.242 tấn`: its own comes behind.
    if (kind !== 'output' && hasOutputBehind(block, index) && !comesOut(block, { area, yielded, output, index })) {
      crop = { area, yield: yielded };
      continue;
    }
    relate(
      block,
      { area, yielded, output, index },
      yields > 1 || isOfAll(block, area, output) || isOfOne(block, area, yielded) ? onlyHeld(emit) : emit,
    );
    [crop, yields] = [{}, 0];
  }
}

/** True where an output stands behind in the sentence, and no area in between. */
function hasOutputBehind({ claims }: BlockReading, index: number): boolean {
  const { sentence } = (claims[index] as Claim).placed;
  for (let at = index + 1; at < claims.length && claims[at]?.placed.sentence === sentence; at++) {
    const kind = kindOf(claims[at] as Claim);
    if (kind !== null) return kind === 'output';
  }
  return false;
}

function comesOut(block: BlockReading, { area, yielded, output }: Crop): boolean {
  const operands = [area.mention, yielded.mention, output.mention] as const;
  return agrees(judge({ ...triple(block, operands, yieldExponent(yielded)), certain: false }));
}

/** `ngô cả năm 2.483 ha; ngô xuân năng suất 39,8 tạ/ha, diện tích 1.612 ha`: the yield is of the area behind it. */
function isOfNext(yielded: Claim | undefined, before: Claim, area: Claim): boolean {
  const clause = yielded?.placed.clause;
  return clause === area.placed.clause && clause !== before.placed.clause;
}

/** `đã thu hoạch 736 nghìn ha …, sản lượng toàn vụ ước đạt 5,5 triệu tấn`: what is cut so far, and what all of it will give. */
function isOfAll({ figures }: BlockReading, area: Claim, output: Claim): boolean {
  const [cut, all] = [figures[area.figure], figures[output.figure]];
  return (
    /thu hoạch/iu.test(`${cut?.gap.slice(-40)}${cut?.after.slice(0, 40)}`) && ALL_OF_IT.test(all?.gap.slice(-60) ?? '')
  );
}

/** `cây lương thực có hạt 34.400 ha …; năng suất lúa 57 tạ/ha`: an area of many crops, the yield of one. */
function isOfOne({ figures }: BlockReading, area: Claim, yielded: Claim): boolean {
  const isOfMany = (claim: Claim) => MANY_CROPS.test(figures[claim.figure]?.gap.slice(-60) ?? '');
  return isOfMany(area) && !isOfMany(yielded);
}

const MANY_CROPS = /(?<!\p{L})(?:cây|lương thực|các loại)(?!\p{L})/iu;

const ALL_OF_IT = /(?:toàn|cả) (?:vụ|năm)(?!\p{L})/iu;

function onlyHeld(emit: Emit): Emit {
  return relation => emit(relation.verdict === 'holds' ? relation : { ...relation, verdict: 'undecided' });
}

/** `năng suất 50 tạ/ha (vụ xuân 56 tạ/ha, vụ mùa 47 tạ/ha)`: the brackets tell the figure before them apart. */
function isWithin({ placed }: Claim, outer: Claim | undefined): boolean {
  return (
    outer !== undefined &&
    placed.sentence === outer.placed.sentence &&
    placed.groups.length > outer.placed.groups.length
  );
}

interface Crop {
  readonly area: Claim;
  readonly yielded: Claim;
  readonly output: Claim;
  /** Index of the output among the claims. */
  readonly index: number;
}

function kindOf({ mention, whole, placed }: Claim): 'area' | 'yield' | 'output' | null {
  const unit = whole?.unit ?? mention.unit;
  if (unit?.base === 'kg/ha') return 'yield';
  if (unit?.base === 'm²' && mention.unit?.base !== undefined) return 'area';
  const isOutput =
    unit?.base === 'kg' && /(?:sản lượng|thu hoạch|thu được|tổng sản|(?<!\p{L})SL(?!\p{L}))/iu.test(placed.gap);
  return isOutput ? 'output' : null;
}

function relate(block: BlockReading, crop: Crop, emit: Emit): void {
  const { area, yielded, output } = crop;
  if (isLoose(block, area.figure) || isLoose(block, yielded.figure) || isLoose(block, output.figure)) return;
  const harvested = partlyHarvested(block, crop);
  if (harvested) {
    emit(harvested);
    return;
  }
  const actual = triple(block, [area.mention, yielded.mention, output.mention], yieldExponent(yielded));
  emit(surely(judge({ ...actual, certain: false })));
  if (area.whole && output.whole) {
    const planned = plannedYield(yielded);
    if (planned)
      emit(judge({ ...triple(block, [area.whole, planned, output.whole], yieldExponent(yielded)), certain: false }));
  }
}

/** More than area × yield cannot be harvested; less may be, unless one digit explains it. */
function surely(relation: Relation): Relation {
  const { verdict, stated, recomputed } = relation;
  if (verdict !== 'doubtful' || !recomputed) return relation;
  const more = rational.compare(toRational(decimalOf(stated)), recomputed.high) > 0;
  const far = rational.compare(rational.multiply(toRational(decimalOf(stated)), FAR), recomputed.low) < 0;
  return more || (far && suspectOf(relation) !== null) ? { ...relation, verdict: 'contradiction' } : relation;
}

/** A fifth less than area × yield is more than a poor harvest explains, where one digit explains it all. */
const FAR = { numerator: 6, denominator: 5 };

/** Another area nearby with which the product comes out right: the crop was not harvested everywhere. */
function partlyHarvested(block: BlockReading, { area, yielded, output, index }: Crop): Relation | null {
  for (const other of block.claims.slice(Math.max(0, index - NEARBY), index + NEARBY)) {
    if (other === area || other.mention.unit?.base !== 'm²') continue;
    const operands = [other.mention, yielded.mention, output.mention] as const;
    const relation = judge({ ...triple(block, operands, yieldExponent(yielded)), certain: false });
    if (relation.verdict === 'holds') return relation;
  }
  return null;
}

/** So many claims before and behind an output may tell how much of its crop was harvested. */
const NEARBY = 24;

/** The yield of the plan: printed behind a slash, or the result's where `đạt 100% KH` says they are the same. */
function plannedYield({ mention, whole, comparisons }: Claim): Mention | null {
  if (whole) return whole;
  const full = comparisons.some(
    ({ kind, mention: { mantissa, scale } }) => kind === 'plan-share' && mantissa === 100 * 10 ** scale,
  );
  return full ? mention : null;
}

/** Power of ten from the printed yield to kg per hectare; a bare `tạ` beside `tạ/ha` is per hectare too. */
function yieldExponent({ mention, whole }: Claim): number {
  return (mention.unit?.base === 'kg/ha' ? mention.unit : (whole?.unit ?? mention.unit))?.exponent ?? 0;
}

const HECTARE = 4;

function triple(
  block: BlockReading,
  [area, yielded, output]: readonly [Mention, Mention, Mention],
  perHectare: number,
) {
  const shift = (area.unit?.exponent ?? HECTARE) - HECTARE + perHectare - (output.unit?.exponent ?? 3);
  return {
    rule: 'area-yield-output',
    stated: output,
    others: [area, yielded],
    recompute: (at: At): Interval => interval.scale(interval.multiply(at(area), at(yielded)), tenTo(shift)),
    formula: () => `${printed(block, area)} × ${printed(block, yielded)}`,
  };
}

export const areaYieldOutput: Rule = {
  id: 'area-yield-output',
  title: { vi: 'Diện tích × năng suất = sản lượng', en: 'Area × yield = output' },
  explanation: {
    vi: 'Sản lượng (tấn) bằng diện tích (ha) nhân năng suất (tạ/ha) chia 10. Diện tích gieo trồng có thể khác diện tích thu hoạch, nên sai lệch chỉ là điều đáng ngờ.',
    en: 'Output (t) is area (ha) times yield (quintal/ha) over 10. The area sown may differ from the area harvested, so a gap is only doubtful.',
  },
  claims: 3,
  check,
  fires: [
    {
      text: 'Ngô cả năm 2.483,7 ha; ngô xuân năng suất 39,8 tạ/ha, diện tích 1.612,5 ha, sản lượng 6.714,8 tấn.',
      quote: '6.714,8 tấn',
      suggestion: '6.414,8 tấn',
    },
    {
      text: 'Lúa mùa: Gieo cấy được 200 ha; năng suất đạt 45,0 tạ/ha; sản lượng đạt 9.000 tấn.',
      quote: '9.000 tấn',
      suggestion: '900 tấn',
    },
    {
      text: 'Ngô xuân: Diện tích 350 ha; năng suất 42,0 tạ/ha; sản lượng đạt 1.740 tấn.',
      quote: '1.740 tấn',
      suggestion: '1.470 tấn',
    },
  ],
  staysSilent: [
    'Sản lượng thịt lợn hơi xuất chuồng đạt 286.000 tấn. Diện tích ngô đã thu hoạch 412,6 ha, năng suất bình quân đạt 43,8 tạ/ha.',
    'Đã thu hoạch được 120 nghìn ha lúa mùa, năng suất đạt 50 tạ/ha; sản lượng toàn vụ ước đạt 1,2 triệu tấn.',
    'Diện tích gieo trồng 166,8 nghìn ha; năng suất lúa đạt 52,1 tạ/ha, năng suất ngô 40,4 tạ/ha; sản lượng lương thực 729,4 nghìn tấn.',
    'Lúa mùa: Gieo cấy được 200 ha; năng suất đạt 45,0 tạ/ha; sản lượng đạt 900 tấn.',
    'Lúa mùa: Gieo cấy được 200 ha/190 ha; năng suất đạt 45 tạ/45 tạ/ha; sản lượng đạt 900 tấn/855 tấn.',
    'Diện tích nuôi trồng 390 ha; sản lượng khai thác đạt 57 tấn.',
    'Ngô xuân: Diện tích 350 ha; năng suất 42,0 tạ/ha; sản lượng đạt 1.470 tấn.',
    'Cây lương thực có hạt 34.400 ha, sản lượng 174.700 tấn; năng suất lúa 57,3 tạ/ha.',
    'Lạc: diện tích 120,5 ha, năng suất 2,1 tấn/ha, sản lượng đạt 253 tấn.',
    'Diện tích lúa 30.000 ha (vụ xuân 10.000 ha, vụ mùa 20.000 ha); năng suất bình quân 50 tạ/ha (vụ xuân 56 tạ/ha, vụ mùa 47 tạ/ha); sản lượng 150.000 tấn.',
    'Cam: Diện tích 500 ha, trong đó diện tích cho thu hoạch 300 ha; năng suất 60 tạ/ha; sản lượng đạt 1.800 tấn.',
  ],
};
