import { areaWordsIn } from './areaWords.ts';
import { baseBehind } from './bases.ts';
import { trimmed } from './trimmed.ts';
import { withoutTimes } from './withoutTimes.ts';

export const MOST_WORDS = 12;

/** Nouns that measure. */
export const NOUN_FIRST =
  /^(?:tổng|số|đàn|diện tích|sản lượng|năng suất|tỷ lệ|tỉ lệ|giá trị|doanh thu|doanh số|kim ngạch|vốn|nguồn|kinh phí|thu|chi|khách|chỉ số|chỉ tiêu|kết quả|cây|lượng|khối lượng|dân số|lao động|hộ|bình quân|thiệt hại|mức)(?!\p{L})/iu;

export function wordCount(words: string): number {
  return words.trim().split(/\s+/u).length;
}

const OPEN = '\u0001';
const CLOSE = '\u0002';

/** The words in front of a number that name it: the last clause, without places, times and what belongs to the number before. */
export function ownWords(words: string, continues: boolean): string {
  const kept = withoutTimes(words)
    .replace(/\(([^(),;:\d]{1,28})\)/gu, `${OPEN}$1${CLOSE}`)
    .replace(/\([^()]{0,160}\)/gu, ' ');
  const [, less, more] = NAMED_BEFORE.exec(kept) ?? [];
  if (less !== undefined || more !== undefined) return trimmed(less ?? more ?? '');
  const opened = kept.includes(';');
  const clause = kept.slice(Math.max(kept.lastIndexOf(';'), kept.lastIndexOf('('), kept.lastIndexOf(')')) + 1);
  let pieces = clause.replace(COMPOUND, words => words.replaceAll(',', COMMA)).split(/[,:]/u);
  // Words that run on from the figure before open with that one's base.
  if (continues && clause === kept && baseBehind(kept))
    pieces = pieces.length > 1 ? pieces.slice(1) : [afterAnd(pieces[0] ?? '')];
  // `399 con lợn nái và 1.664 con lợn thịt`: what stands before `và` names the figure before.
  if (continues && clause === kept && pieces.length === 1 && /\sv(?:à|ới)\s*$/u.test(kept)) return '';
  // `412 trường mầm non, phổ thông, trong đó 298 trường`: what the list opens behind names the whole.
  if (continues && PARTS_OPEN.test(kept)) return '';
  const several = pieces.length > 1;
  // `theo chuẩn nghèo, cuối năm 2023, toàn tỉnh còn`: two clauses before, something else is spoken of.
  const empty = pieces.length - 1 - pieces.findLastIndex(piece => trimmed(piece) !== '');
  if (empty > 1 && empty < pieces.length) return '';
  if (empty === 1 && pieces.length > 1) pieces.pop();
  // `186 vụ tai nạn giao thông, làm 112 người chết`: words right behind a number belong to what it counts.
  if (continues && clause === kept && several && pieces.length === 1) return '';
  const name = trimmed(withoutArea(labelBefore(clause) ?? joinedList(pieces, { opened, clause })));
  return name
    .replaceAll(OPEN, '(')
    .replaceAll(CLOSE, ')')
    .replaceAll(COMMA, ',')
    .replace(/(?<!giá(?: so sánh)?|gốc|năm|[-–])\s+20\d{2}$/u, '')
    .replace(/\s+\((?:ước tính|ước)\)$/iu, '');
}

/** `Không tính tiền sử dụng đất (386 tỷ đồng) và xổ số kiến thiết (1.214 tỷ đồng)`: the brackets hold how much it is. */
const NAMED_BEFORE =
  /(?:không (?:tính|kể|bao gồm)|(?:nếu )?(?:loại|khấu) trừ|trừ)\s+([\p{L}\s]{4,60}?)\s*\(\s*$|^[\s)]*và\s+(?!(?:bằng|tăng|giảm|đạt|so)(?!\p{L}))([\p{L}\s]{4,40}?)\s*\(\s*$/iu;

const PARTS_OPEN = /(?<!\p{L})(?:trong (?:số )?đó|bao gồm|gồm)(?:\s+có)?\s*:?\s*$/iu;

/** Names that hold a comma: what stands before it is no clause of its own. */
const COMPOUND =
  /(?<!\p{L})(?:nông, lâm(?: nghiệp)?(?:,| và) (?:thủy|thuỷ) sản|nông, lâm, ngư nghiệp|chế biến, chế tạo|lương thực, thực phẩm|lưu trú, ăn uống|ăn uống, lưu trú|phí, lệ phí|rau, đậu(?: các loại)?|trâu, bò|tin, bài|sở, (?:ban, )?ngành|xã, phường(?:, thị trấn)?|huyện, thành phố|cán bộ, công chức(?:, viên chức)?|phòng, chống|thể dục, thể thao|nghệ thuật, vui chơi|kho bãi, vận tải|sửa chữa, bảo dưỡng|thiên tai, bão lũ|khiếu nại, tố cáo|hỗ trợ, bồi thường)(?!\p{L})/giu;
const COMMA = '\u0003';

const LABEL = /(?:^|[:.])([^:.]{3,90}):\s*$/u;

// Verbs in small letters only: `Cao Bằng` holds none.
const NO_LABEL = /^\s*(?:[Tt]rong đó|[Cc]ụ thể)|(?<!\p{L})(?:so|tăng|giảm|bằng)(?!\p{L})|%/u;
const LONGEST_LABEL = 16;

/** `vi phạm quy định về quản lý rừng, sử dụng rừng: 18 vụ`: all before the colon names the number. */
function labelBefore(clause: string): string | null {
  const label = LABEL.exec(clause)?.[1];
  return label === undefined || wordCount(label) > LONGEST_LABEL || NO_LABEL.test(label) ? null : label;
}

const LONGEST_AREA = 110;

/** A place at the head is told apart from the subject. */
function withoutArea(words: string): string {
  const [area] = areaWordsIn(words.slice(0, LONGEST_AREA));
  if (!area || !/^[\s\-–+]*(?:(?:trong đó|riêng|tại|ở|các)\s+)*$/iu.test(words.slice(0, area.start))) return words;
  return words.slice(area.end);
}

function afterAnd(words: string): string {
  const at = words.lastIndexOf(' và ');
  return at < 0 ? '' : words.slice(at + 4);
}

interface Clause {
  /** True behind a semicolon. */
  readonly opened: boolean;
  readonly clause: string;
}

/** `nông, lâm nghiệp và thủy sản`, `xã, phường, thị trấn`: pieces that only together make the name. */
function joinedList(pieces: readonly string[], { opened, clause }: Clause): string {
  let at = pieces.length - 1;
  let name = pieces[at] ?? '';
  // Behind a semicolon a clause without a verb is one name: `; công nghiệp, xây dựng tăng 11,51%`.
  const whole = trimmed(pieces.map(piece => piece.trim()).join(', '));
  if (
    opened &&
    pieces.length < 5 &&
    wordCount(whole) <= MOST_WORDS + 4 &&
    !HAS_VERB.test(whole) &&
    !OPENS_CLAUSE.test(whole)
  )
    return whole;
  // `Doanh thu vận tải, kho bãi`: a measure is of both.
  const before = pieces[at - 1] ?? '';
  if (
    /^\s*\p{Ll}[\p{L}\s]{1,24}$/u.test(name) &&
    wordCount(name) <= 4 &&
    isMeasured(before) &&
    !HAS_VERB.test(name) &&
    clause.includes(`${before},${name}`)
  )
    return `${before},${name}`;
  const isList = /^\s*\p{Ll}[\p{L}\s]{1,40}\sv(?:à|ới)\s\p{Ll}/u.test(name) && wordCount(name) <= 9;
  while (isList && at > 0) {
    const piece = pieces[at - 1] ?? '';
    if (wordCount(piece) > 5 || OPENS_CLAUSE.test(piece) || HAS_VERB.test(piece)) break;
    name = `${piece},${name}`;
    at--;
  }
  return name;
}

/** A measure and what it is of, without a verb: `Tổng lượt khách tham quan`. */
function isMeasured(words: string): boolean {
  return NOUN_FIRST.test(words.trim()) && wordCount(words) > 2 && wordCount(words) < 9 && !HAS_VERB.test(words);
}

const OPENS_CLAUSE =
  /^\s*(?:trong|do|về|theo|tại|với|nhờ|tuy|ngoài|bên cạnh|qua|đến|từ|vì|để|khi|nhằm|cùng|hiện|nay|ước)(?!\p{L})/iu;
const HAS_VERB = /\d|(?<!\p{L})(?:đạt|tăng|giảm|là|có|được|bằng|còn|đã|chiếm|so)(?!\p{L})/u;
