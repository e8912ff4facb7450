import type { BlockReading, CellFigure, Claim, Mention, ReadBlock } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { shareBehind } from '../overlapping.ts';
import { addable, isPart } from '../parts.ts';
import { percentOf } from '../percentages.ts';
import { agrees, judge } from '../relation.ts';
import { addedUp } from '../sums.ts';
import type { SpreadRule } from '../spread.ts';

/** A paragraph that ends in a colon behind its total, and the items below it that are its parts. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 0; index < blocks.length; index++) {
    const { reading } = blocks[index] as ReadBlock;
    if (reading.claims.length === 0 || !opensList(reading)) continue;
    const items = itemsBelow(blocks, index);
    if (items.length < 2) continue;
    const isBelow = markOf(blocks[index]) !== markOf(blocks[index + 1]);
    const told: Mention[] = [];
    for (const total of reading.claims.slice(-MOST_TOTALS).reverse()) {
      if (!isPart(total) || told.some(mention => addable(mention, total.mention))) continue;
      const parts = items.flatMap(({ block, reading: { claims } }) =>
        firstLike(total, claims).map(claim => ({ block, mention: claim.mention, claim })),
      );
      if (parts.length < items.length) continue;
      const listed = { total: { block: index, mention: total.mention }, parts };
      const sum = sumOf(blocks, listed);
      // Marked as its own head is, a list may go on with what stands beside the head.
      if (isBelow || agrees(sum.relation)) emit(sum);
      if (agrees(sum.relation)) for (const share of sharesOf(blocks, listed)) emit(share);
      // `35.289 ha, sản lượng 219.145 tấn, cụ thể:`: each measure has a total of its own.
      told.push(total.mention);
    }
  }
}

function opensList({ text }: BlockReading): boolean {
  return text.trimEnd().endsWith(':');
}

interface Item {
  readonly block: number;
  readonly reading: BlockReading;
}

/** A paragraph names its total shortly before the colon. */
const MOST_TOTALS = 8;

/**
 * The list items below a block that are marked as the first is (`-` below `a)`), without those that stand below one of them
 * (`+` below `-`); none where an item opens a list that is marked as it is itself, which tells nothing of where it ends.
 */
function itemsBelow(blocks: readonly ReadBlock[], index: number): Item[] {
  const items: Item[] = [];
  const above = markOf(blocks[index]);
  const first = markOf(blocks[index + 1]);
  for (let at = index + 1; ; at++) {
    const mark = markOf(blocks[at]);
    const last = items.at(-1);
    const isOpen = last !== undefined && opensList(last.reading);
    if (mark === first && mark !== null) {
      if (isOpen && last.block === at - 1) return [];
      items.push({ block: at, reading: (blocks[at] as ReadBlock).reading });
    } else if (mark === null || mark === above || !(isOpen || (first === '-' && mark === '+'))) {
      return isOpen && last.block === at - 1 ? [] : items;
    }
  }
}

/** The dash before an item, or `1` for one with a number or letter; null for what is no item. */
function markOf(read: ReadBlock | undefined): string | null {
  if (!read) return null;
  const dash = DASHED.exec(read.reading.text)?.[1];
  if (dash) return dash === '–' ? '-' : dash;
  return read.block.kind === 'item' ? '1' : null;
}

const DASHED = /^\s*([-+*–•])\s/u;

function firstLike(total: Claim, claims: readonly Claim[]): Claim[] {
  const first = claims.find(claim => isPart(claim) && addable(claim.mention, total.mention));
  return first ? [first] : [];
}

interface Listed {
  readonly total: CellFigure;
  readonly parts: readonly Part[];
}

interface Part extends CellFigure {
  readonly claim: Claim;
}

function sumOf(blocks: readonly ReadBlock[], { total, parts }: Listed): SpreadRelation {
  const print = printerOf(blocks);
  const certain = COMPLETE.test((blocks[total.block] as ReadBlock).reading.text);
  const relation = judge({ ...addedUp(total.mention, parts, print), certain });
  const chance = relation.verdict === 'doubtful' && !(total.mention.mantissa >= LONG && suspectOf(relation));
  return { relation: chance ? { ...relation, verdict: 'undecided' } : relation, blocks: blocksOf([total, ...parts]) };
}

/** `+ Chi thường xuyên: 206,1 tỷ đồng, chiếm 24,6%`: each of its part of the total, once one comes out. */
function sharesOf(blocks: readonly ReadBlock[], { total, parts }: Listed): SpreadRelation[] {
  const print = printerOf(blocks);
  const shares = parts.flatMap(({ block, mention, claim }) => {
    const stated = shareBehind((blocks[block] as ReadBlock).reading, claim);
    if (!stated) return [];
    const relation = judge({
      rule: 'share',
      stated,
      others: [mention, total.mention],
      certain: true,
      recompute: at => percentOf(mention, total.mention, { at, like: stated }),
      formula: () => `${print({ block, mention })} ÷ ${print(total)}`,
    });
    return [{ relation, blocks: blocksOf([total, { block, mention }, { block, mention: stated }]) }];
  });
  return shares.some(({ relation }) => relation.verdict === 'holds') ? shares : [];
}

/** A paragraph that says the items are all there is. */
const COMPLETE = /(?:gồm|chia ra|phân ra)(?: có)?\s*:\s*$/iu;

/** Four digits: below that, one digit changed makes almost any sum come out. */
const LONG = 1000;

export const listedParts: SpreadRule = {
  id: 'listed-parts',
  title: { vi: 'Tổng và các gạch đầu dòng', en: 'Total and the items below it' },
  explanation: {
    vi: 'Tổng nêu trước dấu hai chấm bằng tổng các gạch đầu dòng bên dưới khi mỗi dòng là một thành phần.',
    en: 'A total before a colon is the sum of the items below it where each item is a part.',
  },
  check,
  fires: [
    {
      text: 'Tổng chi là 837,2 tỷ đồng, gồm:\n\n- Chi đầu tư: 146,9 tỷ đồng, chiếm 17,5%;\n\n- Chi thường xuyên: 690,3 tỷ đồng, chiếm 28,5%.',
      quote: '28,5%',
    },
    {
      text: 'Tổng số lượt khám là 12.480 lượt, cụ thể:\n\n- Tuyến tỉnh: 4.120 lượt;\n\n- Tuyến huyện: 5.360 lượt;\n\n- Tuyến xã: 3.900 lượt.',
      quote: '3.900 lượt',
    },
    {
      text: 'Tổng vốn là 25.600 triệu đồng, gồm:\n\n- Vốn trung ương: 15.400 triệu đồng, gồm:\n\n+ Đầu tư: 10.200 triệu đồng;\n\n+ Sự nghiệp: 5.200 triệu đồng.\n\n- Vốn tỉnh: 6.200 triệu đồng;\n\n- Vốn huyện: 4.900 triệu đồng.',
      quote: '25.600 triệu đồng',
    },
  ],
  staysSilent: [
    'Tổng vốn là 25.600 triệu đồng, gồm:\n\n- Vốn trung ương: 15.400 triệu đồng, gồm:\n\n+ Đầu tư: 10.200 triệu đồng;\n\n+ Sự nghiệp: 5.200 triệu đồng.\n\n- Vốn tỉnh: 6.200 triệu đồng;\n\n- Vốn huyện: 4.000 triệu đồng.',
    'Tổng vốn là 25.600 triệu đồng, gồm:\n\n- Vốn trung ương: 15.400 triệu đồng, gồm:\n\n- Đầu tư: 10.200 triệu đồng;\n\n- Sự nghiệp: 5.200 triệu đồng.\n\n- Vốn tỉnh: 10.200 triệu đồng.',
    'Tổng chi là 837,2 tỷ đồng, gồm:\n\n- Chi đầu tư: 146,9 tỷ đồng, chiếm 17,5%;\n\n- Chi thường xuyên: 690,3 tỷ đồng, chiếm 82,5%.',
    'Tổng số lượt khám là 12.480 lượt, cụ thể:\n\n- Tuyến tỉnh: 4.120 lượt;\n\n- Tuyến huyện: 5.360 lượt;\n\n- Tuyến xã: 3.000 lượt.',
    'Xảy ra 120 vụ, cụ thể:\n\n- Trộm cắp: 50 vụ;\n\n- Lừa đảo: 20 vụ.',
    'Tổng vốn là 3.250 triệu đồng, cụ thể:\n\n- Trung ương: 2.000 triệu đồng;\n\n- Tỉnh: 1.250 triệu đồng, đạt 50% kế hoạch.',
    'Toàn tỉnh trồng 2.540 ha rừng, cụ thể:\n\n- Có 120 hộ tham gia;\n\n- Huy động 2.600 ngày công.',
  ],
};
