import type { CellFigure, Claim, ReadBlock } from '#reading';
import { readUnit } from '#vietnamese';
import { meanOf, wantedOf } from '../averaged.ts';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { addable } from '../parts.ts';
import { judge } from '../relation.ts';
import { isLoose } from '../rule.ts';
import type { SpreadRule } from '../spread.ts';
import { valuesShortlyBefore } from './shortlyBefore.ts';

/** `- Diện tích: 95,7 km2`, `- Dân số: 126.326 người`, `- Mật độ: 1.320 người/km2`: so many to each unit of area, line by line. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 1; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    const [mean, more] = block.cell ? [] : reading.claims;
    if (!mean || more || mean.mention.unit?.family !== 'rate' || isLoose(reading, mean.figure)) continue;
    const found = densityOf(blocks, index, mean);
    if (found) emit(found);
  }
}

/** Two digits: one comes out by chance. */
const LEAST = 100;
const REACH = { far: 3, most: 4 };

function densityOf(blocks: readonly ReadBlock[], index: number, mean: Claim): SpreadRelation | null {
  const wanted = wantedOf(mean, '');
  const per = wanted && readUnit(wanted.counted, 0)?.unit;
  if (!wanted || per?.base !== 'm²' || mean.mention.mantissa < LEAST) return null;
  const find = (unit: typeof per): CellFigure[] =>
    valuesShortlyBefore(blocks, index, {
      wanted: ({ mention, whole }) => whole === null && addable(mention, { ...mention, unit }),
      ...REACH,
    });
  const [[total, anotherTotal], [area, anotherArea]] = [find(wanted.unit), find(per)];
  if (!total || !area || anotherTotal || anotherArea) return null;
  const print = printerOf(blocks);
  const divided = { over: total.mention, under: area.mention, mean: mean.mention, exponent: wanted.exponent };
  const relation = judge({
    rule: 'average',
    stated: mean.mention,
    others: [total.mention, area.mention],
    certain: false,
    recompute: at => meanOf(divided, at),
    formula: () => `${print(total)} ÷ ${print(area)}`,
  });
  const isTold = relation.verdict === 'holds' || (relation.verdict === 'doubtful' && suspectOf(relation) !== null);
  return isTold ? { relation, blocks: blocksOf([total, area, { block: index, mention: mean.mention }]) } : null;
}

const LINES = '- Diện tích tự nhiên: 95,7 km2.\n\n- Dân số trung bình: 126.326 người.';

export const densityApart: SpreadRule = {
  id: 'density-in-lines',
  title: { vi: 'Mật độ tính từ các dòng trước', en: 'Density from the lines before' },
  explanation: {
    vi: 'Mật độ dân số bằng dân số chia cho diện tích nêu ở các dòng ngay trước.',
    en: 'A density is the number of people over the area that the lines right before state.',
  },
  check,
  fires: [{ text: `${LINES}\n\n- Mật độ dân số: 1.230 người/km2.`, quote: '1.230 người/km2' }],
  staysSilent: [
    `${LINES}\n\n- Mật độ dân số: 1.320 người/km2.`,
    '- Diện tích tự nhiên: 95,7 km2, trong đó nội thành 12,4 km2.\n\n- Dân số: 126.326 người.\n\n- Mật độ dân số nội thành: 5.230 người/km2.',
  ],
};
