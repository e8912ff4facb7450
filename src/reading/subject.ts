import { areaWordsIn } from './areaWords.ts';
import { baseBehind } from './bases.ts';
import type { BlockReading, Claim } from './claim.ts';
import type { Mention } from './mention.ts';
import { sentenceStart } from './scope.ts';
import { type Frame, withoutNumber } from './setting.ts';
import { timeWordsIn } from './timeWords.ts';

/** The words that name what a claim counts, by where they stand. */
export interface Subject {
  /** What the paragraph is about: `Lúa xuân` in `Lúa xuân: … Năng suất ước đạt 52,43`. */
  readonly lead: string;
  /** The words of the clause itself: `Năng suất`. */
  readonly own: string;
  /** The words behind the number: `vụ cháy rừng` in `12 vụ cháy rừng`. */
  readonly counted: string;
}

const MOST_WORDS = 12;

/** The subject of a claim for a person: about a dozen words of each of its places at most. */
export function subjectOf(reading: BlockReading, claim: Claim, frame: Frame): Subject {
  const { lead, own, counted } = wholeSubjectOf(reading, claim, frame);
  return { lead: firstWords(lead), own: firstWords(own), counted: firstWords(counted) };
}

/** The subject of a claim in all its words, taken from its block and, in a table, from its row and head. */
export function wholeSubjectOf(reading: BlockReading, claim: Claim, frame: Frame): Subject {
  if (frame.cell) return { lead: plainLabel(frame.cell.label), own: plainLabel(frame.cell.head), counted: '' };
  const { text } = reading;
  const head = leadOf(reading);
  const { mention, figure } = claim;
  const previous = reading.figures[figure - 1]?.mention.end ?? 0;
  const from = Math.max(previous, sentenceStart(text, mention.start), head.end <= mention.start ? head.end : 0);
  const words = text.slice(from, mention.start);
  const own =
    from === previous && previous > 0 && /^\s*:\s*$/u.test(words)
      ? namedByFigure(reading, claim)
      : ownWords(words, previous > 0 && from === previous);
  // `- Số vụ đã xử lý: 89 vụ` names the number behind it and nothing that comes later.
  const lead = head.names === null || head.names === claim.mention ? head.words : '';
  return {
    lead,
    own,
    counted: own === '' && head.names === claim.mention ? '' : countedWords(reading, claim),
  };
}

/** The subject for a person, about a dozen words at most; the heading where the clause names nothing. */
export function writeSubject({ lead, own, counted }: Subject, heading: string): string {
  const words = own === '' ? counted : withObject(own, counted);
  if (lead !== '')
    return words === '' || own.toLowerCase() === lead.toLowerCase() ? lead : `${lead} – ${lowered(words)}`;
  if (own !== '' || isCapitals(heading)) return words;
  if (words === '' || heading === '') return heading === '' ? words : firstWords(heading);
  return wordCount(words) > 2 ? words : `${firstWords(heading)} – ${words}`;
}

/** `Tổ chức 4 cuộc thanh tra`: a verb names the figure only together with what is counted. */
function withObject(own: string, counted: string): string {
  if (
    counted === '' ||
    NOUN_FIRST.test(own) ||
    wordCount(own) > 4 ||
    BARE_COUNTS.has(counted) ||
    own.toLowerCase().includes(counted)
  )
    return own;
  return firstWords(`${own} ${counted}`);
}

const NOUN_FIRST =
  /^(?:tổng|số|đàn|diện tích|sản lượng|năng suất|tỷ lệ|tỉ lệ|giá trị|doanh thu|doanh số|kim ngạch|vốn|nguồn|kinh phí|thu|chi|khách|chỉ số|chỉ tiêu|kết quả|cây|lượng|khối lượng|dân số|lao động|hộ|bình quân|thiệt hại|mức)(?!\p{L})/iu;
const BARE_COUNTS = new Set(['con', 'người', 'trường hợp', 'cái', 'chiếc']);

function isCapitals(words: string): boolean {
  return words === words.toUpperCase();
}

function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}*(?:\s\p{Ll}|$)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function firstWords(words: string): string {
  const all = words.split(' ');
  return all.length > MOST_WORDS ? all.slice(0, MOST_WORDS).join(' ') : words;
}

function plainLabel(label: string): string {
  return label
    .replace(/\([^()]{0,40}\)\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const LONGEST_LEAD = 110;
const NO_LEAD =
  /^(?:trong đó|cụ thể|kết quả(?: cụ thể| như sau)?|như sau|ngoài ra|gồm|bao gồm|tổng số|tính đến|đến|theo đó|ước tính|gồm có)$/iu;

/** Words that make a statement of what stands before the colon. */
const LEAD_VERB = /(?<!\p{L})(?:được|đã|đang|là|đạt|tăng|giảm|còn)(?!\p{L})/iu;

interface Lead {
  readonly words: string;
  readonly end: number;
  /** The number right behind the colon, when there is one. */
  readonly names: Mention | null;
}

const NONE: Lead = { words: '', end: 0, names: null };

/** The words of a block up to its first colon, when they are short and count nothing themselves. */
function leadOf({ text, figures }: BlockReading): Lead {
  const colon = text.slice(0, LONGEST_LEAD).indexOf(':');
  if (colon < 0) return NONE;
  const words = withoutNumber(withoutTimes(text.slice(0, colon)));
  if (
    words === '' ||
    /[\d.;]/u.test(words) ||
    wordCount(words) > MOST_WORDS ||
    NO_LEAD.test(words) ||
    LEAD_VERB.test(words)
  )
    return NONE;
  const first = figures.find(({ mention }) => mention.start > colon)?.mention ?? null;
  const end = colon + 1;
  return {
    words,
    end,
    names: first && trimmed(withoutTimes(text.slice(end, Math.min(first.start, end + 60)))) === '' ? first : null,
  };
}

/** Text without its periods: they are told apart from the subject. */
function withoutTimes(text: string): string {
  let rest = text;
  for (const { start, end } of timeWordsIn(text, {}).reverse()) {
    const before = rest.slice(0, start).replace(/(?<!\p{L})(?:trong|tính|của|vào|ước thực hiện|thực hiện)\s*$/iu, '');
    rest = `${before} ${rest.slice(end)}`;
  }
  return rest
    .replace(/(?:tính\s+)?(?:đến|tới|từ)\s+(?:hết\s+)?(?:(?:ngày|thời điểm)\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?/giu, ' ')
    .replace(/\s+,/gu, ',')
    .replace(/\s+/gu, ' ');
}

/** `số xã đạt 19 tiêu chí: 17 xã`: the figure before belongs to the name. */
function namedByFigure({ text, figures }: BlockReading, { figure, mention }: Claim): string {
  const from = Math.max(sentenceStart(text, mention.start), figures[figure - 2]?.mention.end ?? 0);
  const piece =
    text
      .slice(from, mention.start)
      .split(/[,;:()]\s/u)
      .filter(words => words.trim() !== '')
      .at(-1) ?? '';
  return trimmed(piece);
}

const OPEN = '\u0001';
const CLOSE = '\u0002';

function ownWords(words: string, continues: boolean): string {
  const kept = withoutTimes(words)
    .replace(/\(([^(),;:\d]{1,28})\)/gu, `${OPEN}$1${CLOSE}`)
    .replace(/\([^()]{0,160}\)/gu, ' ');
  const clause = kept.slice(Math.max(kept.lastIndexOf(';'), kept.lastIndexOf('('), kept.lastIndexOf(')')) + 1);
  let pieces = clause.replace(COMPOUND, words => words.replaceAll(',', COMMA)).split(/[,:]/u);
  // Words that run on from the figure before open with that one's base.
  if (continues && clause === kept && baseBehind(kept))
    pieces = pieces.length > 1 ? pieces.slice(1) : [afterAnd(pieces[0] ?? '')];
  // `399 con lợn nái và 1.664 con lợn thịt`: what stands before `và` names the figure before.
  if (continues && clause === kept && pieces.length === 1 && /\sv(?:à|ới)\s*$/u.test(kept)) return '';
  while (pieces.length > 1 && trimmed(pieces.at(-1) ?? '') === '') pieces.pop();
  const name = trimmed(withoutArea(labelBefore(clause) ?? joinedList(pieces)));
  return name
    .replaceAll(OPEN, '(')
    .replaceAll(CLOSE, ')')
    .replaceAll(COMMA, ',')
    .replace(/\s+\((?:ước tính|ước)\)$/iu, '');
}

/** Names that hold a comma: what stands before it is no clause of its own. */
const COMPOUND =
  /(?<!\p{L})(?:nông, lâm(?: nghiệp)?(?:,| và) (?:thủy|thuỷ) sản|nông, lâm, ngư nghiệp|chế biến, chế tạo|lưu trú, ăn uống|ăn uống, lưu trú|phí, lệ phí|rau, đậu(?: các loại)?|trâu, bò|tin, bài|sở, (?:ban, )?ngành|xã, phường(?:, thị trấn)?|huyện, thành phố|cán bộ, công chức(?:, viên chức)?|phòng, chống|thể dục, thể thao|nghệ thuật, vui chơi|kho bãi, vận tải|sửa chữa, bảo dưỡng|thiên tai, bão lũ|khiếu nại, tố cáo|hỗ trợ, bồi thường)(?!\p{L})/giu;
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

/** A place at the head is told apart from the subject. */
function withoutArea(words: string): string {
  const [area] = areaWordsIn(words.slice(0, LONGEST_LEAD));
  if (!area || !/^[\s\-–+]*(?:(?:trong đó|riêng|tại|ở|các)\s+)*$/iu.test(words.slice(0, area.start))) return words;
  return words.slice(area.end);
}

function afterAnd(words: string): string {
  const at = words.lastIndexOf(' và ');
  return at < 0 ? '' : words.slice(at + 4);
}

/** `nông, lâm nghiệp và thủy sản`, `xã, phường, thị trấn`: pieces that only together make the name. */
function joinedList(pieces: readonly string[]): string {
  let at = pieces.length - 1;
  let name = pieces[at] ?? '';
  const isList = /^\s*\p{Ll}[\p{L}\s]{1,40}\sv(?:à|ới)\s\p{Ll}/u.test(name) && wordCount(name) <= 9;
  while (isList && at > 0) {
    const piece = pieces[at - 1] ?? '';
    if (wordCount(piece) > 5 || OPENS_CLAUSE.test(piece) || HAS_VERB.test(piece)) break;
    name = `${piece},${name}`;
    at--;
  }
  return name;
}

const OPENS_CLAUSE =
  /^\s*(?:trong|do|về|theo|tại|với|nhờ|tuy|ngoài|bên cạnh|qua|đến|từ|vì|để|khi|nhằm|cùng|hiện|nay|ước)(?!\p{L})/iu;
const HAS_VERB = /\d|(?<!\p{L})(?:đạt|tăng|giảm|là|có|được|bằng|còn|đã|chiếm|so)(?!\p{L})/u;

function wordCount(words: string): number {
  return words.trim().split(/\s+/u).length;
}

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

/** Words without the connectives before and the verbs behind the name; empty when nothing is left. */
function trimmed(words: string): string {
  let rest = withoutNumber(words)
    .replace(/^[^\p{L}"“(\u0001]+|[^\p{L}\u0002)"”%]+$/gu, '')
    .split(' ')
    .filter(word => word !== '');
  for (let found: string[] | undefined = []; found; ) {
    found = HEAD.find(
      phrase => phrase.length <= rest.length && phrase.every((word, at) => rest[at]?.toLowerCase() === word),
    );
    if (found) rest = rest.slice(found.length);
  }
  for (let found: string[] | undefined = []; found; ) {
    found = TAIL.find(
      phrase =>
        phrase.length <= rest.length &&
        phrase.every((word, at) => rest[rest.length - phrase.length + at]?.toLowerCase() === word) &&
        !(phrase[0] === 'bằng' && rest.at(-2) === 'Cao') &&
        !(phrase[0] === 'không' && rest.at(-2) === 'hàng') &&
        !(phrase[0] === 'làm' && rest.at(-2) === 'việc'),
    );
    if (found) rest = rest.slice(0, -found.length);
  }
  return rest.join(' ');
}

/** What is counted: the unit of a count and the words behind it up to the next mark, verb or number. */
function countedWords({ text, figures }: BlockReading, { mention, figure }: Claim): string {
  if (mention.unit?.family !== 'count') return '';
  const to = Math.min(figures[figure + 1]?.mention.start ?? text.length, mention.end + 60);
  const words = text.slice(mention.numberEnd, to);
  const end =
    /[,;.:()\d=/]|(?<!\p{L})(?:đạt|tăng|giảm|bằng|so|với|chiếm|trong|được|đã|có|của|tại|và|là|thuộc|ở)(?!\p{L})/iu.exec(
      words,
    )?.index ?? words.length;
  return words.slice(0, end).replace(/\s+/gu, ' ').trim();
}
