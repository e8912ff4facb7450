import type { CellFigure, ReadBlock } from '#reading';
import { atLeastMonth } from '../atLeastMonth.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import type { SpreadRule } from '../spread.ts';
import { type Timed, timesIn } from './timesTold.ts';

/** What has come together so far in one paragraph, and the month's figure of the same things in another one close by. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (const [index, { block, reading }] of blocks.entries()) {
    if (block.cell) continue;
    for (const sum of timesIn(reading).sums) {
      const relation = ofMonth(blocks, { index, sum });
      if (relation) emit(relation);
    }
  }
}

interface Sum {
  readonly index: number;
  readonly sum: Timed;
}

/** So many paragraphs back the month is told, or behind: the nearest before all others. */
const NEAR = [-1, -2, 1, 2];

/** The nearest figure of a month that is called all that the sum is called. */
function ofMonth(blocks: readonly ReadBlock[], { index, sum }: Sum): SpreadRelation | null {
  for (const step of NEAR) {
    const near = blocks[index + step];
    if (!near || near.block.cell) continue;
    const month = timesIn(near.reading).months.find(told => isMonthOf(told, sum));
    if (month) return atLeast(blocks, { index, sum }, { block: index + step, mention: month.claim.mention });
  }
  return null;
}

/** One of the months, in the same unit and of that name; behind another figure, of what that one is about. */
function isMonthOf(month: Timed, sum: Timed): boolean {
  if (month.claim.mention.unit?.base !== sum.claim.mention.unit?.base) return false;
  if (month.month !== null && sum.month !== null && month.month > sum.month) return false;
  if (!isCalled(month.words, sum.words)) return false;
  return sum.topic === null ? month.topic === null : month.topic !== null && isCalled(month.topic, sum.topic);
}

function isCalled(month: readonly string[], sum: readonly string[]): boolean {
  return sum.every(word => month.includes(word));
}

function atLeast(blocks: readonly ReadBlock[], { index, sum }: Sum, month: CellFigure): SpreadRelation {
  const { mention } = sum.claim;
  const print = () => printerOf(blocks)(month);
  const relation = atLeastMonth(mention, month.mention, { certain: false, print });
  return { relation, blocks: blocksOf([{ block: index, mention }, month]) };
}

const MONTH_TOLD = 'Sản lượng điện thương phẩm tháng 8 đạt 15,8 tỷ kWh, tăng 10% so với cùng kỳ.';
const CARRIED =
  'Vận tải hàng hóa tháng 8 đạt 91,1 nghìn tấn, tăng 2% so với tháng trước và luân chuyển 21,1 triệu tấn.km.';
const SPENT = 'Tổng chi ngân sách tháng 10 đạt 1.642 tỷ đồng, tăng 14,9% so với tháng trước.';

export const monthApart: SpreadRule = {
  id: 'cumulative-of-paragraph-before',
  title: { vi: 'Tháng và lũy kế ở hai đoạn', en: 'Month and cumulative figure in two paragraphs' },
  explanation: {
    vi: 'Số lũy kế không thể nhỏ hơn số của tháng mà đoạn ở gần nêu cho cùng chỉ tiêu.',
    en: 'A cumulative figure cannot be less than that of the month, which a paragraph close by tells of the same things.',
  },
  check,
  fires: [
    { text: `${MONTH_TOLD}\n\nLũy kế 8 tháng, sản lượng điện thương phẩm đạt 11,9 tỷ kWh.`, quote: '11,9 tỷ kWh' },
    {
      text: `${CARRIED}\n\nTính chung 8 tháng, vận tải hàng hóa đạt 706,3 nghìn tấn và luân chuyển 16,5 triệu tấn.km.`,
      quote: '16,5 triệu tấn.km',
    },
    { text: `Tổng chi ngân sách 10 tháng là 1.608 tỷ đồng.\n\n${SPENT}`, quote: '1.608 tỷ đồng' },
  ],
  staysSilent: [
    `${MONTH_TOLD}\n\nLũy kế 8 tháng, sản lượng điện thương phẩm đạt 113,9 tỷ kWh.`,
    `${MONTH_TOLD}\n\nLũy kế 8 tháng, sản lượng điện mặt trời đạt 11,9 tỷ kWh.`,
    `${CARRIED}\n\nTính chung 8 tháng, vận tải hàng hóa đạt 706,3 nghìn tấn và luân chuyển 165,2 triệu tấn.km.`,
    `${CARRIED}\n\nTính chung 8 tháng, vận tải đường sắt đạt 6,3 nghìn tấn và luân chuyển 16,5 triệu tấn.km.`,
    `Tổng chi ngân sách 10 tháng là 16.080 tỷ đồng.\n\n${SPENT}`,
    `Tổng chi ngân sách 9 tháng là 1.608 tỷ đồng.\n\n${SPENT}`,
    `Tổng chi ngân sách 6 tháng cuối năm là 1.608 tỷ đồng.\n\n${SPENT}`,
    'Trong tháng xảy ra 31 vụ tai nạn.\n\nTrong 8 tháng xảy ra 14 vụ cháy, làm hỏng 3 ngôi nhà; riêng tháng 8 có 02 vụ.',
    'Cán cân thương mại tháng 8 xuất siêu 200 triệu USD.\n\nTính chung 8 tháng, cán cân thương mại xuất siêu 134 triệu USD.',
    'Vốn bình quân một dự án tháng 8 đạt 11,8 tỷ đồng.\n\nTính chung 8 tháng, vốn bình quân một dự án đạt 11,5 tỷ đồng.',
  ],
};
