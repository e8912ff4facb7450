import type { BlockReading, Claim } from './claim.ts';
import type { Mention } from './mention.ts';
import { MOST_WORDS, NOUN_FIRST, ownWords, wordCount } from './ownWords.ts';
import { sentenceStart } from './scope.ts';
import { type Frame, withoutNumber } from './setting.ts';
import { withoutTimes } from './withoutTimes.ts';
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
const LEAD_VERB = /(?<!\p{L})(?:được|đã|đang|là|đạt|tăng(?! trưởng)|giảm(?! nghèo)|còn)(?!\p{L})/iu;

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

/** What is counted: the unit of a count and the words behind it up to the next mark, verb or number. */
function countedWords({ text, figures }: BlockReading, { mention, figure, whole }: Claim): string {
  if (mention.unit?.family !== 'count') return '';
  // `5/7 thôn đạt danh hiệu`: the noun stands behind both halves of the pair.
  const paired =
    whole !== null &&
    figures[figure + 1]?.mention === whole &&
    /^\s*\/\s*$/u.test(text.slice(mention.numberEnd, whole.start));
  const from = paired ? whole.numberEnd : mention.numberEnd;
  const next = figures[figure + (paired ? 2 : 1)]?.mention.start ?? text.length;
  const to = Math.min(next, from + 60);
  const words = text.slice(from, to);
  const end =
    /[,;.:()\d=/]|(?<!\p{L})(?:(?<!không )đạt(?! (?:chuẩn|danh hiệu|tiêu chuẩn|yêu cầu|và vượt))|tăng|giảm|bằng|so|với|chiếm|trong(?! (?:nước|tỉnh|ngành))|được|đã|có|của|tại|và(?! vượt)|là|thuộc|ở)(?!\p{L})/iu.exec(
      words,
    )?.index ?? words.length;
  return words.slice(0, end).replace(/\s+/gu, ' ').trim();
}
