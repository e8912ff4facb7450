import { interval } from '#figures';
import type { CellFigure, Claim, ReadBlock } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { tenTo } from '../operand.ts';
import { judge } from '../relation.ts';
import { isLoose } from '../rule.ts';
import type { SpreadRule } from '../spread.ts';
import { valuesShortlyBefore } from './shortlyBefore.ts';

/**
 * `Gieo cấy 50.146 ha lúa.` and in the next paragraph `Năng suất 56,4 tạ/ha; sản lượng 282.823 tấn`: an output beside its
 * yield, and the area shortly before with which it comes out, or the only one there is.
 */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 1; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    if (block.cell) continue;
    const pairs = pairsIn(blocks[index] as ReadBlock);
    if (pairs.length === 0) continue;
    const areas = areasBefore(blocks, index);
    const isOnly = areas.length === 1 && pairs.length === 1 && !reading.claims.some(isArea);
    for (const pair of pairs) {
      const relations = areas.map(area => between(blocks, { index, pair, area }));
      const held = relations.find(({ relation }) => relation.verdict === 'holds');
      const only = isOnly ? relations[0] : undefined;
      if (held) emit(held);
      else if (only && suspectOf(only.relation)) emit(only);
    }
  }
}

interface Pair {
  readonly yielded: Claim;
  readonly output: Claim;
}

/** Yields and outputs that stand one behind the other, whichever is first. */
function pairsIn({ reading }: ReadBlock): Pair[] {
  const pairs: Pair[] = [];
  const { claims } = reading;
  for (let at = 1; at < claims.length; at++) {
    const [one, other] = [claims[at - 1] as Claim, claims[at] as Claim];
    if (isLoose(reading, one.figure) || isLoose(reading, other.figure)) continue;
    if (one.placed.sentence !== other.placed.sentence) continue;
    if (isYield(one) && isOutput(other)) pairs.push({ yielded: one, output: other });
    else if (isOutput(one) && isYield(other)) pairs.push({ yielded: other, output: one });
  }
  return pairs;
}

const isYield = ({ mention, whole }: Claim): boolean => whole === null && mention.unit?.base === 'kg/ha';
const isOutput = ({ mention, whole, role }: Claim): boolean =>
  whole === null && role.kind === 'value' && mention.unit?.base === 'kg' && mention.mantissa >= LONG;
const isArea = ({ mention, role }: Claim): boolean => role.kind === 'value' && mention.unit?.base === 'm²';

const LONG = 100;
const REACH = { far: 2, most: 8 };

function areasBefore(blocks: readonly ReadBlock[], index: number): CellFigure[] {
  const wanted = (claim: Claim): boolean => isArea(claim) && claim.mention.mantissa >= LONG;
  return valuesShortlyBefore(blocks, index, { wanted, ...REACH });
}

interface Sides {
  readonly index: number;
  readonly pair: Pair;
  readonly area: CellFigure;
}

function between(blocks: readonly ReadBlock[], { index, pair, area }: Sides): SpreadRelation {
  const [yielded, output] = [pair.yielded.mention, pair.output.mention];
  const print = printerOf(blocks);
  const shift =
    (area.mention.unit?.exponent ?? 0) - HECTARE + (yielded.unit?.exponent ?? 0) - (output.unit?.exponent ?? 0);
  const relation = judge({
    rule: 'area-yield-output',
    stated: output,
    others: [area.mention, yielded],
    certain: false,
    recompute: at => interval.scale(interval.multiply(at(area.mention), at(yielded)), tenTo(shift)),
    formula: () => `${print(area)} × ${print({ block: index, mention: yielded })}`,
  });
  return { relation, blocks: blocksOf([area, ...[yielded, output].map(mention => ({ block: index, mention }))]) };
}

const HECTARE = 4;

const AREA = 'Vụ mùa toàn tỉnh gieo cấy 5.014 ha lúa.';

export const areaBefore: SpreadRule = {
  id: 'area-of-paragraph-before',
  title: { vi: 'Diện tích ở đoạn trước, năng suất và sản lượng ở đoạn sau', en: 'Area in the paragraph before' },
  explanation: {
    vi: 'Sản lượng bằng năng suất nhân với diện tích nêu ở đoạn ngay trước.',
    en: 'An output is its yield times the area that a paragraph shortly before states.',
  },
  check,
  fires: [{ text: `${AREA}\n\nNăng suất ước 56,4 tạ/ha; sản lượng 28.729 tấn.`, quote: '28.729 tấn' }],
  staysSilent: [
    `${AREA}\n\nNăng suất ước 56,4 tạ/ha; sản lượng 28.279 tấn.`,
    `${AREA}\n\nĐã thu hoạch được 2.100 ha, năng suất 56,4 tạ/ha; sản lượng 11.844 tấn.`,
    `${AREA} Ngô 1.250 ha.\n\nNăng suất lạc 24,2 tạ/ha; sản lượng 1.845 tấn.`,
  ],
};
