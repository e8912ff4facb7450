import { CLOSING_WORDS, GENERIC, MEASURES, OPENING_VERBS, PLANTED, SECOND_MEASURE } from './nameWords.ts';
import { FARMED, itemOf, type ItemNamed } from './items.ts';
import type { Statement } from './statement.ts';

/** What a statement is about, as a person would name it. */
export interface Named {
  readonly name: string;
  /** True when the words alone say too little: what stands over them belongs to the name. */
  readonly generic: boolean;
  /** Item of a breakdown taken out of the words: a crop, an animal. */
  readonly item: ItemNamed | null;
  /** What the name was made from, for telling two alike apart. */
  readonly topic: string;
}

const LONGEST_NAME = 140;

/** The name of a statement from its own words; `frame` and neighbours come in where these are too few. */
export function nameOf(statement: Statement): Named {
  const { words, frame } = statement;
  const lead = tidy(words.lead);
  const base = baseName(statement);
  const inLead =
    base.item === null && lead !== '' && MEASURES.test(base.name) ? itemOf(lead, base.name, isFarmed(statement)) : null;
  const item = base.item ?? inLead;
  const topic = lead !== '' && inLead === null ? lead : '';
  const whole =
    topic === '' || sameStart(base.name, topic)
      ? base.name
      : base.name === ''
        ? topic
        : `${base.name} – ${lowered(topic)}`;
  const generic = topic === '' && inLead === null && (whole === '' || GENERIC.test(whole) || fewWords(whole));
  return { name: capital(withKind(statement, short(whole))), generic, item, topic: frame.heading };
}

function baseName(statement: Statement): { readonly name: string; readonly item: ItemNamed | null } {
  const { words, unit, kind } = statement;
  const own = tidy(words.own);
  const second = SECOND_MEASURE.exec(own);
  if (second) return { name: `${capital(second[2] ?? '')} – ${lowered(second[1] ?? '')}`, item: null };
  const planted = PLANTED.exec(own);
  if (planted && unit?.base === 'm²') {
    if (/^(?:rừng|cây phân tán)(?!\p{L})/iu.test(planted[1] ?? ''))
      return { name: `Diện tích trồng ${planted[1]}`, item: null };
    const crop = planted[1] ? itemOf(tidy(planted[1]), 'Diện tích', true) : null;
    const what = planted[1] && !crop ? ` ${planted[1]}` : '';
    return { name: `Diện tích gieo trồng${what}`, item: crop };
  }
  const measured = splitMeasure(own, isFarmed(statement));
  if (measured) return measured;
  if (unit?.family === 'count' && kind !== 'difference')
    return { name: countName(own, words.counted, unit.name), item: null };
  return { name: own, item: null };
}

/** `Tổng đàn trâu`, `Diện tích lúa xuân`: the measure, and the animal or crop it is broken down by. */
export function splitMeasure(own: string, farmed: boolean): { readonly name: string; readonly item: ItemNamed } | null {
  const found =
    /^((?:tổng đàn|tổng số|đàn|diện tích(?: gieo trồng| gieo cấy| trồng| thu hoạch)?|sản lượng|năng suất))\s+(.{2,40})$/iu.exec(
      own,
    );
  if (!found) return null;
  const [, measure = '', rest = ''] = found;
  const item = itemOf(rest, measure, farmed);
  if (!item) return null;
  const animal = item.dimension === 'vat-nuoi';
  return { name: animal && /^(?:đàn|tổng số)$/iu.test(measure) ? 'Tổng đàn' : capital(measure), item };
}

function isFarmed({ frame, opening, before, after }: Statement): boolean {
  return FARMED.test(`${frame.heading} ${frame.over[0] ?? ''} ${opening} ${before} ${after}`);
}

/** A count in thousands counts the same thing. */
const SCALE = /^(?:nghìn|ngàn|triệu|vạn|tỷ)\s+(?=\p{L})/iu;

/** `khởi tố` with `vụ` is `Số vụ khởi tố`. */
function countName(own: string, counted: string, unit: string): string {
  const noun = (tidy(counted) || unit).replace(SCALE, '');
  if (own === '') return `Số ${noun}`;
  if (MEASURES.test(own)) return own;
  const folded = own.toLowerCase();
  if (folded.includes(noun.toLowerCase())) return `Số ${lowered(own)}`;
  return `Số ${noun} ${lowered(own)}`;
}

/** A figure that is only a change is named for the change. */
function withKind({ kind, unit, claim }: Statement, name: string): string {
  const down = claim?.role.direction === -1;
  const low = lowered(name);
  switch (kind) {
    case 'growth':
      return /^tốc độ/iu.test(name) ? name : `Tốc độ tăng ${low}`;
    case 'index':
      return /^chỉ số/iu.test(name)
        ? name
        : `Chỉ số phát triển ${low.replace(/^(?:tốc độ|mức) (?:tăng|phát triển)\s*(?:trưởng)?\s*/iu, '')}`.trim();
    case 'difference':
      return unit?.family === 'count'
        ? `${name} ${down ? 'giảm' : 'tăng thêm'}`
        : `Mức ${down ? 'giảm' : 'tăng'} ${low}`;
    case 'points':
      return `Mức thay đổi ${low}`;
    case 'multiple':
      return `Số lần tăng ${low}`;
    case 'share':
      return /^t[ỷỉ] (?:trọng|lệ)/iu.test(name) ? name : `Tỷ trọng ${low}`;
    case 'share-of-target':
      return `Tỷ lệ thực hiện kế hoạch ${low}`;
    case 'contribution':
      return `Đóng góp của ${low} vào tăng trưởng`;
    case 'gap':
      return `Chênh lệch ${low}`;
    case 'rank':
      return /^(?:xếp|thứ|hạng)/iu.test(name) ? name : `Xếp hạng ${low}`;
    case 'whole':
      return `Tổng số ${low.replace(/^(?:tổng\s+)?số\s+/u, '')} (để so sánh)`;
    default:
      return name;
  }
}

/** White space, marks, opening and closing words that belong to the sentence and not to the name. */
export function tidy(words: string): string {
  let rest = words
    .replace(/[*_“”"]/gu, '')
    .replace(/^\s*(?:…|\.{3})/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.()–-]+|[\s,;:.(–-]+$/gu, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(OPENING_VERBS, '').replace(CLOSING_WORDS, '').replace(UNCLOSED, '').trim();
  }
  return rest.replace(OPENING_ALONE, '').trim();
}

const OPENING_ALONE = /^(?:trên địa bàn|toàn tỉnh|xảy ra|có|và|đạt|được|với|hiện nay|đến nay)$/iu;
const UNCLOSED = /\s*\([^()]*$/u;

function short(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  return name.slice(0, name.lastIndexOf(' ', LONGEST_NAME));
}

function fewWords(name: string): boolean {
  const words = name.replace(/^(?:tổng )?số /iu, '').split(' ');
  return words.length <= 2;
}

function sameStart(name: string, topic: string): boolean {
  return name.toLowerCase().startsWith(topic.toLowerCase().slice(0, 24));
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Small first letter, unless the first word is a name or an abbreviation. */
export function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}*(?:[\s,]\s*[\p{Ll}(]|[\s,]*$)/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
