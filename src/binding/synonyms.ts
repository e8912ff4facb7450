import { fold } from '#vietnamese';

/**
 * Words of reports that say the same, each group under the spelling that names are compared in. Data: longer phrases
 * stand before the shorter ones that they contain.
 */
const GROUPS: readonly (readonly [canonical: string, ...others: string[]])[] = [
  ['grdp', 'tổng sản phẩm trên địa bàn tỉnh (grdp)', 'tổng sản phẩm trên địa bàn (grdp)', 'tổng sản phẩm trên địa bàn'],
  ['gdp', 'tổng sản phẩm trong nước (gdp)', 'tổng sản phẩm trong nước'],
  ['iip', 'chỉ số sản xuất công nghiệp (iip)', 'chỉ số sản xuất công nghiệp', 'chỉ số sản xuất toàn ngành công nghiệp'],
  ['cpi', 'chỉ số giá tiêu dùng (cpi)', 'chỉ số giá tiêu dùng'],
  ['tốc độ tăng', 'tốc độ tăng trưởng', 'mức tăng trưởng', 'tăng trưởng', 'mức tăng'],
  ['cơ cấu', 'tỷ trọng', 'tỉ trọng'],
  ['tỷ lệ', 'tỉ lệ'],
  ['chết', 'tử vong', 'làm chết', 'thiệt mạng'],
  ['cháy', 'hỏa hoạn', 'thiêu rụi'],
  ['giải ngân', 'thanh toán vốn'],
  ['được giao', 'kế hoạch vốn giao', 'vốn giao'],
  ['trồng rừng', 'trồng mới rừng', 'rừng trồng mới'],
  ['thu hoạch', 'gặt'],
  ['diện tích gieo trồng', 'diện tích gieo cấy', 'diện tích xuống giống', 'diện tích gieo sạ'],
  ['lượt khách du lịch', 'khách du lịch', 'lượt khách'],
  ['xuất nhập khẩu', 'xuất, nhập khẩu', 'xuất khẩu, nhập khẩu'],
  ['ngân sách trung ương', 'nguồn trung ương'],
  ['thành lập mới', 'đăng ký mới', 'đăng ký thành lập mới', 'mới thành lập'],
  ['phạt', 'xử phạt', 'phạt tiền'],
  ['giao quân', 'nhập ngũ'],
  ['tiêm', 'tiêm chủng'],
  ['người nước ngoài', 'công dân nước ngoài'],
  ['nước hợp vệ sinh', 'nước sạch hợp vệ sinh'],
  ['đưa', 'di dời'],
  ['bệnh', 'dịch bệnh'],
  ['vi phạm', 'sai phạm'],
  ['chiến sĩ', 'chiến sỹ'],
  ['bác sĩ', 'bác sỹ'],
];

/** Words that set no two indicators apart. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'số tổng toàn tỉnh trên ước đạt được các của và về là có trong đó với cho tại do bị đã đang theo từ đến những một ' +
    'mỗi qua ở năm kỳ chung để ra vào thì lên xuống cả này kể nay gồm khi như nhằm đối việc xảy'
  )
    .split(' ')
    .map(fold),
);

/** Words that make another indicator of one: a name that has one of them is not meant where nobody says it. */
export const TELLING: readonly string[] = (
  'giải ngân|lũy kế|bình quân|giải thể|tạm ngừng|bị thương|thương|khởi tố|thiệt hại|chênh lệch|khởi điểm|tiêu hủy|' +
  'xuất chuồng|trồng mới|chưa|chết|phạt|giảm|thu|chi|xử lý|điều chỉnh|kế hoạch|dự toán|trứng|thịt|quốc tế|nước ngoài'
).split('|');

/** Expressions of several words that say nothing of what is counted, though each of their words may elsewhere. */
const EMPTY_PHRASES =
  /(?<!\p{L})(?:công tác|tình hình|kết quả|thực hiện|trên địa bàn|địa bàn|toàn tỉnh|hiện nay|hiện có|ghi nhận|triển khai|tiến hành|trong đó|nhà nước)(?!\p{L})/gu;

const ORDERED = GROUPS.flatMap(([canonical, ...others]) => others.map(words => [words, canonical] as const)).sort(
  ([one], [other]) => other.length - one.length,
);
const CANONICAL = new Map(ORDERED);
const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${ORDERED.map(([words]) => words.replace(/[()]/gu, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** `text` in small letters, each expression of a group under its canonical spelling, empty ones left out. */
export function inCommonWords(text: string): string {
  return text
    .toLowerCase()
    .replace(PATTERN, words => CANONICAL.get(words) ?? words)
    .replace(EMPTY_PHRASES, ' ');
}
