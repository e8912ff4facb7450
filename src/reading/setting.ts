import type { Document } from '#documents';
import type { Period } from '#figures';
import { type KnownTime, readDate } from '#vietnamese';
import { areaWordsIn, provinceIn } from './areaWords.ts';
import type { ReadBlock, Reading } from './read.ts';
import { readTables } from './tables/table.ts';
import { timeWordsIn } from './timeWords.ts';

/** What a document says of itself as a whole. */
export interface Setting {
  /** The period of its title. */
  readonly period: Period | null;
  /** `tỉnh Cao Bằng`, `huyện Hòa An`: the unit that reports. */
  readonly area: string | null;
  readonly known: KnownTime;
}

/** What stands over a block. */
export interface Frame {
  /** The nearest heading, without its number. */
  readonly heading: string;
  /** Lines ending in a colon and headings that the block stands under, the nearest first. */
  readonly over: readonly string[];
  /** Row and head of a table's cell. */
  readonly cell: CellFrame | null;
}

export interface CellFrame {
  readonly label: string;
  readonly head: string;
}

const OPENING = 1500;
const LONGEST_TITLE = 250;
const MOST_READ = 20_000;

/** What the document says of itself; a period that the caller states stands before the one of the title. */
export function settingOf(document: Document, stated: Period | null = null): Setting {
  const opening = document.text.slice(0, OPENING);
  const titles = titlesOf(document);
  const date = signedOn(opening) ?? signedOn(document.text.slice(-OPENING));
  const year =
    (stated ? Number(stated.to.slice(0, 4)) : undefined) ??
    firstYear(titles) ??
    firstYear(opening) ??
    (date === null ? undefined : Number(date.slice(0, 4)));
  const known: KnownTime = { ...(year === undefined ? {} : { year }), ...(date === null ? {} : { date }) };
  const period = stated ?? longestOf(reported(titles, known)) ?? reported(opening, known)[0] ?? null;
  return { period, area: areaOf(document, titles), known: { ...known, ...monthOf(period) } };
}

/** The month that a report of part of a year ends in; of a whole year nothing follows. */
function monthOf(period: Period | null): Pick<KnownTime, 'month'> {
  return period === null || period.kind === 'year' ? {} : { month: Number(period.to.slice(5, 7)) };
}

/** The short blocks before the first long one: letterhead and title. */
function titlesOf({ text, blocks }: Document): string {
  const lines: string[] = [];
  for (const { span } of blocks) {
    if (span.end - span.start > LONGEST_TITLE || span.start > OPENING || lines.length > 30) break;
    lines.push(text.slice(span.start, span.end));
  }
  return lines.join('\n');
}

function firstYear(text: string): number | undefined {
  const code = timeWordsIn(text, {}).find(({ period, said }) => said && period)?.period?.code;
  const year = Number(/\d{4}/.exec(code ?? '')?.[0]);
  return year > 0 ? year : undefined;
}

/** Kinds of period that a report can be about. */
const REPORTED: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'month', 'cumulative', 'season']);

function reported(text: string, known: KnownTime): Period[] {
  return timeWordsIn(text, known).flatMap(({ period, base }) =>
    period && base === null && REPORTED.has(period.kind) ? [period] : [],
  );
}

/** `quý III và 9 tháng năm 2024`: of the first and others that end on its day the longest holds what is not dated. */
function longestOf(periods: readonly Period[]): Period | null {
  const [first = null, ...others] = periods;
  if (first === null) return null;
  const alike = others.filter(({ to, kind }) => to === first.to && kind !== 'season');
  return alike.reduce((longest, each) => (each.from < longest.from ? each : longest), first);
}

/** `Cao Bằng, ngày 05 tháng 7 năm 2021`. */
function signedOn(text: string): string | null {
  const at = text.search(/(?<!\p{L})ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu);
  return at < 0 ? null : (readDate(text, at)?.date ?? null);
}

/** Letterheads of the state's own offices, whose reports are of the country. */
const STATE =
  /^\s*(?:QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|VĂN PHÒNG (?:QUỐC HỘI|CHÍNH PHỦ)|BỘ|TỔNG CỤC|CỤC THỐNG KÊ|NGÂN HÀNG NHÀ NƯỚC|KIỂM TOÁN NHÀ NƯỚC)(?!\p{L})/u;
/** A ministry signs in Hà Nội and reports of the country. */
const DATELINE = /^.*,\s*ngày\s.*$/gimu;

function areaOf({ text }: Document, titles: string): string | null {
  const ofState = STATE.test(titles);
  const [titled] = areaWordsIn(ofState ? titles.replace(DATELINE, '') : titles);
  if (ofState) return titled?.name ?? 'cả nước';
  return titled?.name ?? provinceIn(text.slice(0, MOST_READ)) ?? provinceIn(text.slice(-OPENING));
}

/** Walks through the blocks once and says of each what stands over it. */
export function framesOf({ document, blocks }: Reading): Frame[] {
  const open: { level: number; title: string }[] = [];
  const leads: { plain: string; dashed: string } = { plain: '', dashed: '' };
  const cells = cellFrames(blocks);
  return blocks.map(({ block, reading: { text } }, index) => {
    if (block.kind === 'heading') {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= block.level) open.pop();
      leads.plain = leads.dashed = '';
    }
    const over = [leads.dashed, leads.plain, ...open.map(({ title }) => title).reverse()].filter(words => words !== '');
    const frame: Frame = { heading: withoutNumber(open.at(-1)?.title ?? ''), over, cell: cells.get(index) ?? null };
    if (block.kind === 'heading') open.push({ level: block.level, title: text });
    else if (!block.cell) lead(leads, document.text.slice(block.span.start, block.span.end));
    return frame;
  });
}

/** `Tính đến ngày 25/6/2021:` stands over what follows; a dashed line does so below one without a dash. */
function lead(leads: { plain: string; dashed: string }, text: string): void {
  const words = text.trimEnd();
  if (!words.endsWith(':') || words.length > MOST_READ) return;
  const sentence = words.slice(Math.max(words.lastIndexOf('. ') + 1, words.length - LONGEST_TITLE)).trim();
  if (/^[-+•*–]/u.test(words)) leads.dashed = sentence;
  else {
    leads.plain = sentence;
    leads.dashed = '';
  }
}

export function withoutNumber(title: string): string {
  return title
    .replace(
      /^\s*(?:[-–+•*]\s*|(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2}){0,4}|\p{L})[.)]\s*|\d{1,2}(?:\.\d{1,2}){1,4}\s+(?=\p{Lu}))*/u,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

function cellFrames(blocks: readonly ReadBlock[]): Map<number, CellFrame> {
  const frames = new Map<number, CellFrame>();
  if (!blocks.some(({ block }) => block.cell)) return frames;
  for (const { heads, rows } of readTables(blocks)) {
    for (const { label, figures } of rows) {
      for (const [column, figure] of figures.entries()) {
        if (figure) frames.set(figure.block, { label: withoutNumber(label), head: withoutNumber(heads[column] ?? '') });
      }
    }
  }
  return frames;
}
