import type { Unit } from '#figures';
import type { Column, RowWords, Table } from '#reading';
import { withoutNumber } from '#reading';
import { item, itemOf, type ItemNamed, PART } from './items.ts';
import { splitMeasure } from './grown.ts';
import { MEASURES } from './nameWords.ts';

export interface NamedInTable {
  readonly name: string;
  readonly item: ItemNamed | null;
}

interface Captioned {
  readonly table: Table;
  readonly caption: string;
}

interface Cell {
  readonly column: Column;
  readonly words: RowWords;
  readonly unit: Unit | null;
}

/** Rows name indicators, or items and areas of an indicator that the head, the caption or a row above names. */
export function nameInTable({ caption, table }: Captioned, { column, words, unit }: Cell): NamedInTable {
  const measure = measureIn(column.head);
  if (measure === '') {
    return words.place ? { name: caption || words.words, item: null } : nameOfRow(words, unit);
  }
  if (words.place) return { name: measure, item: null };
  const label = table.columns.findIndex(({ kind }) => kind === 'label');
  const first = withoutNumber(table.heads[label] ?? '') || 'Phân tổ';
  return { name: measure, item: itemOf(words.words, measure) ?? item('phan-to', first, words.words) };
}

/** A part is an item of what it stands under; a measure under a thing is that thing's. */
function nameOfRow({ words, over, section, part }: RowWords, unit: Unit | null): NamedInTable {
  const measures = MEASURES.test(words);
  if (over && over.counts && part && over.unit === (unit?.base ?? null)) {
    const above = splitMeasure(over.words, true);
    if (above) return { name: above.name, item: itemOf(words, above.name, true) ?? above.item };
    return { name: over.words, item: itemOf(words, over.words) ?? item(PART, 'Trong đó', words) };
  }
  if (over && measures && MEASURE_ALONE.test(words)) {
    const thing = splitMeasure(over.words, true)?.item ?? itemOf(over.words, words, true);
    return thing ? { name: words, item: thing } : { name: `${words} – ${over.words}`, item: null };
  }
  if (over && !over.counts && !measures && MEASURES.test(over.words))
    return { name: over.words, item: itemOf(words, over.words) ?? item(PART, 'Trong đó', words) };
  if (measures || over === null)
    return { name: section !== '' && isShort(words) && !measures ? `${words} – ${section}` : words, item: null };
  return { name: `${words} – ${over.words}`, item: null };
}

/** A measure that does not say of what. */
const MEASURE_ALONE =
  /^(?:diện tích(?: gieo trồng| gieo cấy| trồng| thu hoạch)?|năng suất|sản lượng|số lượng|giá trị|tổng số|tổng đàn|doanh thu|kim ngạch)$/iu;

function isShort(words: string): boolean {
  return words.split(' ').length <= 3;
}

/** Words of a head that say which value of the row's indicator stands below, not what is measured. */
const STANDING =
  /(?<!\p{L})(?:ước|thực hiện|kết quả|số liệu|TH|ƯTH|giá trị|đạt|được|chính thức|sơ bộ|lũy kế|luỹ kế|cộng dồn|tính|đến|hết|năm|nay|báo cáo|kỳ|trong|toàn|tổng số|tổng cộng|cả|của|đầu|số lượng|từ|tháng|quý(?:\s+(?:IV|I{1,3}))?|ngày(?=\s*(?:\d|$))|\d[\d/]*)(?!\p{L})/giu;
const PLAN_WORDS =
  /(?<!\p{L})(?:KH|kế hoạch|dự toán|cùng kỳ|CK|so với|so sánh|so|(?<!tốc độ\s)tăng|giảm|trước|giao|HĐND|UBND|TW|trung ương|tỉnh|huyện)(?!\p{L})/giu;

/** What a head says is measured, beside words of time and of plan: `Diện tích`, or nothing. */
function measureIn(head: string): string {
  return head
    .replace(/\([^()]*\)/gu, ' ')
    .replace(PLAN_WORDS, ' ')
    .replace(STANDING, ' ')
    .replace(/[\s,;:.()%/–-]+/gu, ' ')
    .trim();
}

export function isEstimate({ head }: Column): boolean {
  return /(?<!\p{L})(?:ước|ƯTH|UTH|dự kiến)(?!\p{L})/iu.test(head);
}
