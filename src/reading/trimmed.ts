import { withoutNumber } from './setting.ts';

const HEAD = wordSet(
  'trong đó|cụ thể|đồng thời|tuy nhiên|bao gồm|ngoài ra|nhưng|và|còn|riêng|gồm|với|đã|cũng|nâng|tức|hay|là|có|khi đó|theo đó|hiện nay|' +
    'thuộc|làm|phát|hiện|nay|ước thực hiện|ước|tính|trong số đó|số còn lại|nên|thì|mà|như|bằng|cho|kết quả như sau|như sau|đối với|của|do|về|tại|từ|đến',
);
const TAIL = wordSet(
  'đạt|ước đạt|ước tính đạt|ước|ước tính|được|có|là|với|bằng|khoảng|gần|trên|hơn|dưới|xấp xỉ|lên|xuống|còn|tăng|giảm|thêm|chiếm|tỷ trọng|tỉ trọng|' +
    'đóng góp|đã|cho|đến|tới|từ|chỉ|mới|đều|hiện|nay|ở mức|mức|đạt tỷ lệ|thực hiện|ước thực hiện|tính|hiện có|hiện nay|là trên|tương đương|tương ứng|' +
    'thuộc|làm|gồm|bao gồm|trong đó|và|tại|đối với|của|ở|cụ thể|khi|so với|so|trong|khoảng trên|hoàn thành|lũy kế|tốc độ|vẫn|vượt|gấp|không|toàn tỉnh|trên địa bàn tỉnh',
);

function wordSet(words: string): readonly string[][] {
  return words
    .split('|')
    .map(phrase => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
}

/** Words behind which the last word belongs to the name: `Cao Bằng`, `mặt bằng`, `phát hiện`, `thành lập mới`, `nhà ở`. */
const KEPT: Readonly<Record<string, RegExp>> = {
  trên: /^cấp$/iu,
  mới: /^(?:lập|cấp|xây|tuyển|ký|triển|kết)$/iu,
  bằng: /^(?:Cao|mặt|công)$/u,
  hiện: /^(?:phát|thể|biểu|xuất)$/iu,
  không: /^hàng$/u,
  làm: /^việc$/u,
  ở: /^(?:nhà|đất|chỗ|nơi)$/iu,
};

/** Names that begin with such a word. */
const NAMES: ReadonlySet<string> = new Set([
  'cho vay',
  'cho thuê',
  'làm đòng',
  'làm đất',
  'phát triển',
  'phát hành',
  'phát sinh',
  'làm rõ',
  'làm việc',
]);

/** Words without the connectives before and the verbs behind the name; empty when nothing is left. */
export function trimmed(words: string): string {
  let rest = withoutNumber(words)
    .replace(/^[^\p{L}"“(\u0001]+|[^\p{L}\u0002)"”%]+$/gu, '')
    .split(' ')
    .filter(word => word !== '');
  for (let found: string[] | undefined = []; found; ) {
    found = HEAD.find(
      phrase => phrase.length <= rest.length && phrase.every((word, at) => rest[at]?.toLowerCase() === word),
    );
    if (found && NAMES.has(rest.slice(0, 2).join(' ').toLowerCase())) found = undefined;
    if (found) rest = rest.slice(found.length);
  }
  for (let found: string[] | undefined = []; found; ) {
    found = TAIL.find(
      phrase =>
        phrase.length <= rest.length &&
        phrase.every((word, at) => rest[rest.length - phrase.length + at]?.toLowerCase() === word) &&
        KEPT[phrase[0] ?? '']?.test(rest.at(-2) ?? '') !== true,
    );
    if (found) rest = rest.slice(0, -found.length);
  }
  return rest.join(' ');
}
