import type { BlockReading, CellFigure, Claim, ReadBlock } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { inOnes } from '../operand.ts';
import { addable, isPart } from '../parts.ts';
import { judge } from '../relation.ts';
import type { SpreadRule } from '../spread.ts';
import { addedUp } from '../sums.ts';
import { sumsBefore } from './sumsBefore.ts';

/** A paragraph that opens with `Trong đó`: its figures are parts of a total in the paragraph before. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 1; index < blocks.length; index++) {
    const { reading } = blocks[index] as ReadBlock;
    if (reading.claims.length < 2) continue;
    if (!(OPENS.test(reading.text.slice(0, LONGEST)) || listsPlaces(reading))) {
      for (const sum of sumsBefore(blocks, index)) emit(sum);
      continue;
    }
    const head = headOf(blocks, index);
    for (const total of (blocks[head] as ReadBlock).reading.claims.slice(-MOST_TOTALS).reverse())
      if (relate(blocks, { index, head, total, parts: partsOf(reading.claims, total) }, emit)) break;
  }
}

/** `Diện tích của các địa phương: Đồng Hới 841,2 ha, …`: a paragraph that goes through all places, up to its first colon. */
function listsPlaces({ text, claims }: BlockReading): boolean {
  const colon = text.indexOf(':');
  return (
    colon > 0 && colon < FIRST_WORDS && colon < (claims[0]?.mention.start ?? 0) && OF_PLACES.test(text.slice(0, colon))
  );
}

const FIRST_WORDS = 120;
const OF_PLACES = /(?<!\p{L})các (?:địa phương|huyện|xã|đơn vị)(?!\p{L})/iu;

const OPENS = /^\s*(?:[-+*–•]\s*)?(?:Trong đó|Cụ thể|Bao gồm|Gồm|Chia ra|Chia theo|Phân theo)(?!\p{L})/u;
/** `Phân theo loại hình: …`, `Phân theo ngành: …`: one total taken apart twice, the second time two paragraphs behind it. */
const AGAIN = /^\s*(?:Chia|Phân) theo(?!\p{L})/u;
const LONGEST = 28;

/** The paragraph whose total is taken apart: the one before, or the one before that where both say by what. */
function headOf(blocks: readonly ReadBlock[], index: number): number {
  const opens = (at: number): boolean => AGAIN.test((blocks[at]?.reading.text ?? '').slice(0, LONGEST));
  return index > 1 && opens(index) && opens(index - 1) ? index - 2 : index - 1;
}

/** A paragraph names its total among its last figures. */
const MOST_TOTALS = 8;
const MOST_PARTS = 24;

function partsOf(claims: readonly Claim[], total: Claim): Claim[] {
  const first = claims[0]?.placed.sentence;
  return claims
    .slice(0, MOST_PARTS)
    .filter(
      claim =>
        isPart(claim) &&
        claim.placed.sentence === first &&
        claim.placed.groups.length === 0 &&
        addable(claim.mention, total.mention),
    );
}

interface Opened {
  readonly index: number;
  /** Where the total stands. */
  readonly head: number;
  readonly total: Claim;
  readonly parts: readonly Claim[];
}

/** True where the first so many parts give the total, or all of them would with one digit set right. */
function relate(blocks: readonly ReadBlock[], opened: Opened, emit: EmitSpread): boolean {
  const { total, parts } = opened;
  if (!isPart(total)) return false;
  const least = total.mention.mantissa >= LONG ? 2 : parts.length;
  if (least < (total.mention.mantissa >= LONG ? 2 : MANY)) return false;
  const wanted = inOnes(total.mention);
  let sum = 0;
  for (let count = 0; count < parts.length; count++) {
    sum += inOnes((parts[count] as Claim).mention);
    if (count + 1 < least || Math.abs(sum - wanted) > NEARLY * wanted) continue;
    const relation = relationOf(blocks, { ...opened, parts: parts.slice(0, count + 1) });
    if (relation.relation.verdict !== 'holds') continue;
    emit(relation);
    return true;
  }
  // Fewer parts, or parts that miss it by far, may be some of them only.
  if (parts.length < 3 || sum < wanted / ABOUT || sum > wanted * ABOUT || total.mention.mantissa < LONGER) return false;
  const slip = relationOf(blocks, opened);
  if (slip.relation.verdict !== 'doubtful' || !suspectOf(slip.relation)) return false;
  emit(slip);
  return true;
}

function relationOf(blocks: readonly ReadBlock[], { index, head, total, parts }: Opened): SpreadRelation {
  const figures: CellFigure[] = parts.map(({ mention }) => ({ block: index, mention }));
  const relation = judge(addedUp(total.mention, figures, printerOf(blocks)));
  return { relation, blocks: blocksOf([{ block: head, mention: total.mention }, ...figures]) };
}

const LONG = 100;
/** A shorter total is that of all the figures, and of no fewer than these. */
const MANY = 3;
/** Below four digits, one digit changed makes almost any sum come out. */
const LONGER = 1000;
const ABOUT = 1.25;
const NEARLY = 0.01;

export const openingParts: SpreadRule = {
  id: 'parts-of-paragraph-before',
  title: { vi: 'Tổng ở đoạn trước, thành phần ở đoạn sau', en: 'Total in the paragraph before' },
  explanation: {
    vi: 'Đoạn mở đầu bằng "Trong đó" kể các thành phần của tổng nêu ở đoạn trước; chúng cộng lại phải bằng tổng, trừ khi chỉ kể một phần.',
    en: 'A paragraph that opens with "Trong đó" names parts of a total in the paragraph before; they add up to it unless only some are named.',
  },
  check,
  fires: [
    {
      text: 'Doanh thu bán lẻ đạt 13.640,02 tỷ đồng, tăng 14,06%.\n\nTrong đó, bán lẻ hàng hóa đạt 10.955,22 tỷ đồng, tăng 13,33%; lưu trú đạt 1.295,37 tỷ đồng, tăng 2%; dịch vụ khác đạt 1.749,43 tỷ đồng.',
      quote: '10.955,22 tỷ đồng',
    },
  ],
  staysSilent: [
    '* Tổng số cán bộ, giáo viên: 24 người.\n\n+ Trong đó: quản lý 02 người; giáo viên 16 người; nhân viên 06 người.',
    '* Tổng số cán bộ, giáo viên: 24 người.\n\n+ Trong đó: quản lý 02 người; giáo viên 16 người.',
    'Cây lúa thực hiện 23.813,5 ha, giảm 3,9%. Trong đó lúa tái sinh 8.650 ha.\n\nDiện tích lúa của các địa phương: Ba Đồn 8.194,9 ha, giảm 1,8%; Minh Hóa 5.440,6 ha; Tuyên Hóa 10.178 ha.',
    'Giá trị sản xuất đạt 105,5 tỷ đồng, giảm 0,9%.\n\nPhân theo thành phần: nhà nước 64,2 tỷ đồng; ngoài nhà nước 41,3 tỷ đồng.\n\nPhân theo ngành: khai khoáng 2,5 tỷ đồng; chế biến 48 tỷ đồng; điện 55 tỷ đồng.',
    'Doanh thu bán lẻ đạt 13.640,02 tỷ đồng, tăng 14,06%.\n\nTrong đó, bán lẻ hàng hóa đạt 10.595,22 tỷ đồng, tăng 13,33%; lưu trú đạt 1.295,37 tỷ đồng, tăng 2%; dịch vụ khác đạt 1.749,43 tỷ đồng.',
    'Doanh thu bán lẻ đạt 13.640,02 tỷ đồng.\n\nTrong đó, bán lẻ hàng hóa đạt 10.595,22 tỷ đồng; lưu trú đạt 295,37 tỷ đồng.',
  ],
};
