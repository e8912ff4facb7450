import { type Interval, interval } from '#figures';
import type { BlockReading, CellFigure, Claim, Mention, ReadBlock } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf } from '../located.ts';
import { inUnitOf } from '../operand.ts';
import { addable, isPart } from '../parts.ts';
import { judge } from '../relation.ts';
import type { SpreadRule } from '../spread.ts';

/** A paragraph that ends in a colon behind its total, and the items below it that are its parts. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 0; index < blocks.length; index++) {
    const { reading } = blocks[index] as ReadBlock;
    if (reading.claims.length === 0 || !opensList(reading)) continue;
    const items = itemsBelow(blocks, index);
    if (items.length < 2) continue;
    const told: Mention[] = [];
    for (const total of reading.claims.slice(-MOST_TOTALS).reverse()) {
      if (!isPart(total) || told.some(mention => addable(mention, total.mention))) continue;
      const parts = items.flatMap(({ block, claims }) =>
        firstLike(total, claims).map(claim => ({ block, mention: claim.mention })),
      );
      if (parts.length < items.length) continue;
      relate(blocks, { total: { block: index, mention: total.mention }, parts }, emit);
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
  readonly claims: readonly Claim[];
}

/** A paragraph names its total shortly before the colon. */
const MOST_TOTALS = 8;

/**
 * The run of list items right below a block, marked as the first is (`-` below `a)`); none when one of them opens a list
 * of its own, whose items are not its parts.
 */
function itemsBelow(blocks: readonly ReadBlock[], index: number): Item[] {
  const items: Item[] = [];
  let marked = false;
  for (let at = index + 1; at < blocks.length; at++) {
    const { block, reading } = blocks[at] as ReadBlock;
    const dashed = DASHED.test(reading.text);
    if ((block.kind !== 'item' && !dashed) || (items.length > 0 && dashed !== marked)) break;
    if (opensList(reading)) return [];
    marked = dashed;
    items.push({ block: at, claims: reading.claims });
  }
  return items;
}

const DASHED = /^\s*[-+*–•]\s/u;

function firstLike(total: Claim, claims: readonly Claim[]): Claim[] {
  const first = claims.find(claim => isPart(claim) && addable(claim.mention, total.mention));
  return first ? [first] : [];
}

interface Listed {
  readonly total: CellFigure;
  readonly parts: readonly CellFigure[];
}

function relate(blocks: readonly ReadBlock[], { total, parts }: Listed, emit: EmitSpread): void {
  const print = printerOf(blocks);
  const certain = COMPLETE.test((blocks[total.block] as ReadBlock).reading.text);
  const relation = judge({
    rule: 'parts-and-total',
    stated: total.mention,
    others: parts.map(({ mention }) => mention),
    certain,
    recompute: at => parts.map<Interval>(({ mention }) => inUnitOf(total.mention, mention, at)).reduce(interval.add),
    formula: () => parts.map(print).join(' + '),
  });
  const chance = relation.verdict === 'doubtful' && !(total.mention.mantissa >= LONG && suspectOf(relation));
  emit({ relation: chance ? { ...relation, verdict: 'undecided' } : relation, blocks: blocksOf([total, ...parts]) });
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
      text: 'Tổng số lượt khám là 12.480 lượt, cụ thể:\n\n- Tuyến tỉnh: 4.120 lượt;\n\n- Tuyến huyện: 5.360 lượt;\n\n- Tuyến xã: 3.900 lượt.',
      quote: '3.900 lượt',
    },
  ],
  staysSilent: [
    'Tổng số lượt khám là 12.480 lượt, cụ thể:\n\n- Tuyến tỉnh: 4.120 lượt;\n\n- Tuyến huyện: 5.360 lượt;\n\n- Tuyến xã: 3.000 lượt.',
    'Xảy ra 120 vụ, cụ thể:\n\n- Trộm cắp: 50 vụ;\n\n- Lừa đảo: 20 vụ.',
    'Tổng vốn là 3.250 triệu đồng, cụ thể:\n\n- Trung ương: 2.000 triệu đồng;\n\n- Tỉnh: 1.250 triệu đồng, đạt 50% kế hoạch.',
    'Toàn tỉnh trồng 2.540 ha rừng, cụ thể:\n\n- Có 120 hộ tham gia;\n\n- Huy động 2.600 ngày công.',
  ],
};
