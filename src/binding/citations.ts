import type { Document, Span } from '#documents';
import {
  type DocumentNumber,
  type KnownTime,
  readDate,
  readDocumentNumber,
  readPeriod,
  readTypeWords,
  writeDocumentNumber,
} from '#vietnamese';
import type { Citation } from './citation.ts';
import { citedByName } from './citedByName.ts';

interface Cited extends Omit<Citation, 'lines' | 'spans'> {
  readonly span: Span;
}

/** The documents a report cites by number, each once with all its places, in the order of their first place. */
export function citationsIn({ text }: Document): Citation[] {
  const found = new Map<string, { cited: Cited; spans: Span[] }>();
  const formal = [...numbered(text), ...bareNumbers(text)];
  const heads = new Set(formal.map(({ number }) => /^\d+/u.exec(number ?? '')?.[0] ?? ''));
  const named = citedByName(text, heads).map(each => ({
    ...each,
    issuer: null,
    title: null,
    quote: quoteOf(text, each),
  }));
  for (const cited of [...formal, ...named].sort((a, b) => a.span.start - b.span.start)) {
    const key = cited.number ?? cited.quote;
    const known = found.get(key);
    if (!known) found.set(key, { cited, spans: [cited.span] });
    else if (!known.spans.some(({ end }) => end >= cited.span.start)) {
      found.set(key, { cited: completed(known.cited, cited), spans: [...known.spans, cited.span] });
    }
  }
  return [...found.values()].map(({ cited: { span: _span, ...cited }, spans }) => ({
    ...cited,
    spans,
    lines: [...new Set(spans.map(({ start }) => lineOf(text, start)))],
  }));
}

function quoteOf(text: string, { span }: { readonly span: Span }): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}

/** A later place may say the date or the title that the first left out. */
function completed(first: Cited, later: Cited): Cited {
  return {
    ...first,
    type: first.type ?? later.type,
    issuer: first.issuer ?? later.issuer,
    date: first.date ?? later.date,
    title: first.title ?? later.title,
  };
}

const REACH_OF_TYPE = 400;
const LONGEST_TITLE = 260;

/** `Ước TH 2024/KH 2024 (%)`: a year and what was done or planned in it. */
const YEAR_OF_PLAN = /^(?:19|20)\d{2}\s?\/\s?(?:KH|TH|ƯTH|UTH|DT|CK)$/u;

function numbered(text: string): Cited[] {
  const found: Cited[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\d{1,5}(?=\s?[/-])/gu)) {
    const number = readDocumentNumber(text, index);
    if (number && !YEAR_OF_PLAN.test(text.slice(index, number.end))) found.push(cite(text, index, number));
  }
  return found;
}

function cite(text: string, at: number, number: DocumentNumber): Cited {
  const words = readTypeWords(text, at);
  const start = words?.start ?? startOfNumber(text, at);
  const date = dateBehind(text, number.end);
  const type = words?.words ?? typeInList(text, at) ?? number.type?.words[0] ?? null;
  const issuer = issuerBehind(text, date.end) ?? issuerOf(number);
  return {
    number: writeDocumentNumber(number),
    type: type === null ? null : type.charAt(0).toUpperCase() + type.slice(1),
    issuer,
    date: date.date ?? (number.year === null ? null : String(number.year)),
    title: titleBehind(text, date.end),
    quote: text.slice(start, number.end).replace(/\s+/gu, ' '),
    span: { start, end: number.end },
  };
}

function startOfNumber(text: string, at: number): number {
  return /số\s*$/iu.test(text.slice(Math.max(0, at - 6), at))
    ? at - (/số\s*$/iu.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0)
    : at;
}

/** `Công điện số 541/CĐ-TTg ngày 23/4/2021, số 570/CĐ-TTg`: the type is said once for all. */
function typeInList(text: string, at: number): string | null {
  if (!/(?:,|và|;)\s*(?:số\s*)?$/u.test(text.slice(Math.max(0, at - 10), at))) return null;
  const before = text.slice(Math.max(0, at - REACH_OF_TYPE), at);
  const last = [...before.matchAll(TYPE_WORDS)].at(-1)?.[1];
  return last ? last.toLowerCase() : null;
}

const TYPE_WORDS =
  /(?<!\p{L})(nghị quyết|quyết định|chỉ thị|nghị định|thông tư|công điện|công văn|kế hoạch|kết luận|thông báo|chương trình|đề án|tờ trình|báo cáo|quy định|hướng dẫn|văn bản|luật|pháp lệnh)(?!\p{L})/giu;

/** `Quyết định số 1752 ngày 22/09/2020`: a number without a symbol, told by its type and its day. */
function bareNumbers(text: string): Cited[] {
  const found: Cited[] = [];
  const pattern =
    /(?<!\p{L})(Nghị quyết|Quyết định|Chỉ thị|Nghị định|Thông tư|Công điện|Công văn|Kế hoạch|Kết luận|Thông báo|Tờ trình|Luật)\s+(?:số\s+)?(\d{1,5})(?=,?\s+ngày\s+\d)/giu;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const date = dateBehind(text, end);
    if (date.date === null) continue;
    found.push({
      number: match[2] ?? null,
      type: match[1] ?? null,
      issuer: issuerBehind(text, date.end),
      date: date.date,
      title: titleBehind(text, date.end),
      quote: match[0].replace(/\s+/gu, ' '),
      span: { start: match.index, end },
    });
  }
  return found;
}

const NOTHING_KNOWN: KnownTime = {};

/** ` ngày 04/3/2021`, `, ngày 21 tháng 10 năm 2019`, ` năm 2018` behind a number; where it ends. */
function dateBehind(text: string, from: number): { readonly date: string | null; readonly end: number } {
  const lead = /^\s*,?\s*(?=ngày\s|năm\s)/u.exec(text.slice(from, from + 12));
  if (!lead) return { date: null, end: from };
  const at = from + lead[0].length;
  const day = readDate(text, at);
  if (day?.date) return { date: day.date, end: day.end };
  const year = readPeriod(text, at, NOTHING_KNOWN);
  return year?.period?.kind === 'year' ? { date: year.period.code, end: year.end } : { date: null, end: from };
}

const ISSUER =
  /^\s*,?\s*của\s+((?:Chính phủ|Thủ tướng(?: Chính phủ)?|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban (?:C|c)hấp hành Trung ương(?: Đảng)?|Trung ương(?: Đảng)?|Ủy ban Thường vụ Quốc hội|Thường trực\s+\p{L}+|Ban (?:T|t)hường vụ Tỉnh ủy|Tỉnh ủy|Thành ủy|Huyện ủy|HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân|Chủ tịch UBND|Bộ|Sở|Thanh tra|Ngân hàng|Kiểm toán|Ủy ban|Cục|Tổng cục|Liên bộ)(?:\s+(?:tỉnh|huyện|thành phố|xã|\p{Lu}[\p{L}&]*|và|-|,(?=\s\p{Lu}\p{Ll}+ -)|nước|hoạch|chính|nghiệp|phát|triển|nông|thôn|tế|dục|tạo|thông|vận|tải|nguyên|trường|động|binh|hội|hóa|thao|lịch|tin|truyền|học|nghệ|pháp|an|phòng|vụ|giao|dựng|tộc))*)/u;

function issuerBehind(text: string, from: number): string | null {
  const found = ISSUER.exec(text.slice(from, from + 120).replace(/\s+/gu, ' '))?.[1];
  return found ? found.replace(/\s+(?:và|-|,)$/u, '') : null;
}

const ISSUERS: Readonly<Record<string, string>> = {
  TTg: 'Thủ tướng Chính phủ',
  CP: 'Chính phủ',
  UBND: 'UBND tỉnh',
  HĐND: 'HĐND tỉnh',
  TU: 'Tỉnh ủy',
  TW: 'Ban Chấp hành Trung ương',
  BYT: 'Bộ Y tế',
  BTC: 'Bộ Tài chính',
  BNV: 'Bộ Nội vụ',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BCT: 'Bộ Công Thương',
  BGTVT: 'Bộ Giao thông vận tải',
  BXD: 'Bộ Xây dựng',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BTP: 'Bộ Tư pháp',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  TTCP: 'Thanh tra Chính phủ',
  STP: 'Sở Tư pháp',
};

/** Who the symbol names; its letters where they are not known. */
function issuerOf({ issuer }: DocumentNumber): string | null {
  if (issuer === '') return null;
  const [first = ''] = issuer.split('-');
  return (
    ISSUERS[issuer] ??
    ISSUERS[first] ??
    (/^QH\d+$/u.test(issuer) ? 'Quốc hội' : issuer.startsWith('UBTVQH') ? 'Ủy ban Thường vụ Quốc hội' : issuer)
  );
}

/** `về việc …`, `phê duyệt …`, `ban hành …` behind the number, its day and its issuer. */
function titleBehind(text: string, from: number): string | null {
  const words = text.slice(from, from + LONGEST_TITLE + 140).replace(/\s+/gu, ' ');
  const rest = words.slice(ISSUER.exec(words)?.[0].length ?? 0);
  const found = /^\s*,?\s*((?:về|phê duyệt|ban hành|quy định|sửa đổi|hướng dẫn|thông qua)\s[^.;()]{4,})/u.exec(
    rest,
  )?.[1];
  if (!found) return null;
  const title = found.slice(0, LONGEST_TITLE);
  return title.length < found.length ? title.slice(0, title.lastIndexOf(' ')) : title.replace(/[\s,]+$/u, '');
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
  return line;
}
