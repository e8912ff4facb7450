import { type BlockReading, type CellFigure, type Claim, type Mention, type ReadBlock, statesValue } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { onceFor } from '../once.ts';
import { inOnes } from '../operand.ts';
import { addable } from '../parts.ts';
import { percentOf } from '../percentages.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { isLoose } from '../rule.ts';
import type { SpreadRule } from '../spread.ts';
import { valuesShortlyBefore } from './shortlyBefore.ts';

/**
 * A paragraph of shares (`Hoa Kỳ 2.084 triệu USD, chiếm 33,9%; Nhật Bản 756 triệu USD, chiếm 12,3%`) whose whole stands in
 * one of the paragraphs before: the figure with which two shares or more come out, and most of them.
 */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 1; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    const shares = block.cell ? [] : sharesIn(reading);
    const [only] = shares;
    if (only && shares.length === 1) {
      const found = wholeOfOnly(blocks, index, only);
      if (found) emit(found);
      continue;
    }
    if (!only) continue;
    for (const whole of wholesBefore(blocks, index, shares)) {
      const found = shares.map(share => ({ share, relation: between(blocks, { index, share, whole }) }));
      const held = found.filter(({ relation }) => agrees(relation)).length;
      if (held < 2 || held * 2 <= found.length) continue;
      for (const { share, relation } of found)
        if (agrees(relation) || suspectOf(relation)?.mention === share.stated) {
          const own = [share.stated, share.part].map(mention => ({ block: index, mention }));
          emit({ relation, blocks: blocksOf([...own, whole]) });
        }
      break;
    }
  }
}

/** `thu hoạch 58.460 ha, chiếm 83,2% diện tích xuống giống`: a share of three digits that comes out with a figure of the paragraph before. */
function wholeOfOnly(blocks: readonly ReadBlock[], index: number, share: Share): SpreadRelation | null {
  if (share.stated.mantissa < LONG) return null;
  for (const whole of wholesBefore(blocks, index, [share])) {
    const relation = between(blocks, { index, share, whole });
    const own = [share.stated, share.part].map(mention => ({ block: index, mention }));
    if (relation.verdict === 'holds' && whole.block === index - 1)
      return { relation, blocks: blocksOf([...own, whole]) };
  }
  return null;
}

const LONG = 100;

interface Share {
  readonly stated: Mention;
  readonly part: Mention;
}

/** The shares of a paragraph with their figures, those of one kind. */
const sharesIn = onceFor((reading: BlockReading): readonly Share[] => {
  let shares: Share[] | null = null;
  for (const [index, claim] of reading.claims.entries()) {
    const part = claim.role.kind === 'rate' ? cleared(reading, index) : null;
    if (part) (shares ??= []).push({ stated: claim.mention, part });
    for (const { kind, mention: stated, figure } of claim.comparisons)
      if (kind === 'share' && isShared(reading, claim) && stated.mantissa >= LEAST && claim.figure < figure)
        (shares ??= []).push({ stated, part: claim.mention });
  }
  const [first] = shares ?? NONE;
  return shares && first ? shares.filter(({ part }) => addable(part, first.part)).slice(0, MOST) : NONE;
});

const NONE: readonly Share[] = [];

/** `đã giải quyết xong 376 vụ việc, đạt 71,3%`: the figure right before a rate that has no name of its own. */
function cleared(reading: BlockReading, index: number): Mention | null {
  const [part, { mention, role, placed, figure }] = [reading.claims[index - 1], reading.claims[index] as Claim];
  if (!part || mention.kind !== 'percent' || role.subject !== '' || part.figure + 1 !== figure) return null;
  const isBehind =
    part.placed.sentence === placed.sentence && part.role.kind === 'value' && part.comparisons.length === 0;
  return isBehind && isShared(reading, part) ? part.mention : null;
}

function isShared(reading: BlockReading, claim: Claim): boolean {
  return statesValue(claim) && claim.whole === null && !isLoose(reading, claim.figure);
}

/** Two digits: a share of fewer comes out by chance. */
const LEAST = 10;
const MOST = 12;

const REACH = { far: 3, most: 12 };

/** Larger figures of the paragraphs before, nearest paragraph first. */
function wholesBefore(blocks: readonly ReadBlock[], index: number, shares: readonly Share[]): CellFigure[] {
  const largest = Math.max(...shares.map(({ part }) => inOnes(part)));
  const wanted = ({ mention }: Claim): boolean =>
    addable(mention, (shares[0] as Share).part) && inOnes(mention) > largest;
  return valuesShortlyBefore(blocks, index, { wanted, ...REACH });
}

interface Sides {
  readonly index: number;
  readonly share: Share;
  readonly whole: CellFigure;
}

function between(blocks: readonly ReadBlock[], { index, share: { stated, part }, whole }: Sides): Relation {
  const print = printerOf(blocks);
  return judge({
    rule: 'named-whole',
    stated,
    others: [part, whole.mention],
    certain: false,
    recompute: at => percentOf(part, whole.mention, { at, like: stated }),
    formula: () => `${print({ block: index, mention: part })} ÷ ${print(whole)}`,
  });
}

const TOTAL = 'Kim ngạch xuất khẩu đạt 6.148,2 triệu USD, tăng 11,5% so cùng kỳ.';

export const wholeBefore: SpreadRule = {
  id: 'whole-in-paragraph-before',
  title: { vi: 'Tỷ trọng so với tổng ở đoạn trước', en: 'Shares of a whole in a paragraph before' },
  explanation: {
    vi: 'Khi phần lớn tỷ trọng trong một đoạn khớp với một tổng nêu ở đoạn trước thì các tỷ trọng còn lại cũng phải khớp.',
    en: 'Where most shares of a paragraph fit a whole stated in one before, so must the others.',
  },
  check,
  fires: [
    {
      text: `${TOTAL}\n\nThị trường lớn nhất là Hoa Kỳ 2.084,2 triệu USD (chiếm 33,9%), Nhật Bản 756,2 triệu USD (chiếm 12,3%), Trung Quốc 682,5 triệu USD (chiếm 17,1%).`,
      quote: '17,1%',
    },
  ],
  staysSilent: [
    'Qua phân loại, có 527 vụ việc khiếu nại, 46 vụ việc tố cáo.\n\nĐã giải quyết xong 376 vụ việc khiếu nại, đạt 71,3%; 35 vụ việc tố cáo, đạt 76%.',
    `${TOTAL}\n\nThị trường lớn nhất là Hoa Kỳ 2.084,2 triệu USD (chiếm 33,9%), Nhật Bản 756,2 triệu USD (chiếm 12,3%), Trung Quốc 682,5 triệu USD (chiếm 11,1%).`,
    `${TOTAL}\n\nNhập khẩu máy móc 1.084,2 triệu USD (chiếm 33,9%), nguyên liệu 556,2 triệu USD (chiếm 17,4%), sắt thép 482,5 triệu USD (chiếm 15,1%).`,
  ],
};
