import { areaWordsIn } from './areaWords.ts';
import { baseBehind } from './bases.ts';
import type { BlockReading, Claim } from './claim.ts';
import type { Mention } from './mention.ts';
import { sentenceStart } from './scope.ts';
import { type Frame, withoutNumber } from './setting.ts';
import { timeWordsIn } from './timeWords.ts';
import { trimmed } from './trimmed.ts';

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
  const figure = movesFrom(reading, claim.figure) ? claim.figure - 1 : claim.figure;
  const { start } = reading.figures[figure]?.mention ?? claim.mention;
  const previous = endBefore(reading, figure);
  const from = Math.max(previous, sentenceStart(text, start), head.end <= start ? head.end : 0);
  const words = text.slice(from, start);
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

/** `Tỷ lệ hộ nghèo giảm từ 3,05% năm 2021 xuống còn 2,41%`: what names the first names where it went. */
function movesFrom({ text, figures }: BlockReading, figure: number): boolean {
  const [first, second] = [figures[figure - 1]?.mention, figures[figure]?.mention];
  if (first === undefined || second === undefined || first.unit?.base !== second.unit?.base) return false;
  return (
    FROM.test(text.slice(Math.max(0, first.start - 12), first.start)) && TO.test(text.slice(first.end, second.start))
  );
}

const FROM = /(?<!\p{L})từ\s+$/iu;
const TO =
  /^(?:\s+\((?:năm|quý|tháng)\s[^()]{1,20}\)|\s+(?:đầu\s+|cuối\s+)?(?:năm|quý|tháng)\s[^.;,()]{1,20}?|\s+cùng kỳ(?:\s+năm\s+\S+)?)?,?\s+(?:giảm\s+|tăng\s+)?(?:xuống|lên|còn|đến|tới)(?:\s+(?:còn|tới|đến|mức))?\s+$/iu;

/** Where the figure before ends; an age is no figure but a part of the name: `trẻ dưới 1 tuổi được tiêm đầy đủ`. */
function endBefore({ figures }: BlockReading, figure: number): number {
  let at = figure - 1;
  while (at >= 0 && AGES.has(figures[at]?.mention.unit?.name ?? '')) at--;
  return figures[at]?.mention.end ?? 0;
}

const AGES: ReadonlySet<string> = new Set(['tuổi', 'tháng tuổi', 'tuần tuổi', 'ngày tuổi']);

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
    const before = rest
      .slice(0, start)
      .replace(
        /(?<!\p{L})(?:trong|tính(?: chung)?|l[ũu][ỹy] kế|luỹ kế|cộng dồn|của|vào|ước thực hiện|thực hiện)\s*$/iu,
        '',
      );
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
  while (pieces.length > 1 && trimmed(pieces.at(-1) ?? '') === '') pieces.pop();
  // `186 vụ tai nạn giao thông, làm 112 người chết`: words right behind a number belong to what it counts.
  if (continues && clause === kept && several && pieces.length === 1) return '';
  const name = trimmed(withoutArea(labelBefore(clause) ?? joinedList(pieces, opened)));
  return name
    .replaceAll(OPEN, '(')
    .replaceAll(CLOSE, ')')
    .replaceAll(COMMA, ',')
    .replace(/\s+\((?:ước tính|ước)\)$/iu, '');
}

const PARTS_OPEN = /(?<!\p{L})(?:trong (?:số )?đó|bao gồm|gồm)(?:\s+có)?\s*:?\s*$/iu;

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
function joinedList(pieces: readonly string[], opened: boolean): string {
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

/** What is counted: the unit of a count and the words behind it up to the next mark, verb or number. */
function countedWords({ text, figures }: BlockReading, { mention, figure, whole }: Claim): string {
  if (mention.unit?.family !== 'count') return '';
  // `5/7 thôn đạt danh hiệu`: the noun stands behind both halves of the pair.
  const paired = whole !== null && figures[figure + 1]?.mention === whole;
  const from = paired ? whole.numberEnd : mention.numberEnd;
  const next = figures[figure + (paired ? 2 : 1)]?.mention.start ?? text.length;
  const to = Math.min(next, from + 60);
  const words = text.slice(from, to);
  const end =
    /[,;.:()\d=/]|(?<!\p{L})(?:(?<!không )đạt(?! (?:chuẩn|danh hiệu|tiêu chuẩn|yêu cầu|và vượt))|tăng|giảm|bằng|so|với|chiếm|trong|được|đã|có|của|tại|và(?! vượt)|là|thuộc|ở)(?!\p{L})/iu.exec(
      words,
    )?.index ?? words.length;
  return words.slice(0, end).replace(/\s+/gu, ' ').trim();
}
