import { contains, type Period } from '#figures';
import { areaOfLabel, type AreaWords, areaWordsIn } from './areaWords.ts';
import type { Claim } from './claim.ts';
import type { Reading } from './read.ts';
import { type Frame, framesOf, type Setting, settingOf } from './setting.ts';
import { type TimeWords, timeWordsIn } from './timeWords.ts';

/** `said` where the claim's own sentence says it in full, else it follows from what stands over the sentence. */
export type Certainty = 'said' | 'implied';

/** When and where a claim holds, as far as the document tells. */
export interface Scope {
  readonly period: { readonly period: Period; readonly certainty: Certainty } | null;
  readonly area: { readonly name: string; readonly certainty: Certainty } | null;
}

/** Scopes of the claims of one reading; periods and places of a block are looked for when first asked. */
export interface Scopes {
  readonly setting: Setting;
  readonly frames: readonly Frame[];
  /** `block` is the index of the claim's block in the reading. */
  readonly scopeOf: (block: number, claim: Claim) => Scope;
}

/** `stated` is the period of the report as the caller knows it. */
export function scopesOf(reading: Reading, stated: Period | null = null): Scopes {
  const setting = settingOf(reading.document, stated);
  const frames = framesOf(reading);
  const times = remembered(text => timeWordsIn(text, setting.known));
  const areas = remembered(areaWordsIn);
  const scopeOf = (index: number, claim: Claim): Scope => {
    const { text, figures } = (reading.blocks[index] as Reading['blocks'][number]).reading;
    const frame = frames[index] as Frame;
    const place: Surroundings = {
      text,
      claim,
      frame,
      from: figures[claim.figure - 1]?.mention.end ?? 0,
      to: figures[claim.figure + 1]?.mention.start ?? text.length,
      sentence: sentenceStart(text, claim.mention.start),
    };
    return { period: periodOf(place, { times, setting }), area: areaOf(place, { areas, setting }) };
  };
  return { setting, frames, scopeOf };
}

function remembered<T>(find: (text: string) => readonly T[]): (text: string) => readonly T[] {
  const known = new Map<string, readonly T[]>();
  return text => {
    let found = known.get(text);
    if (!found) known.set(text, (found = find(text)));
    return found;
  };
}

interface Surroundings {
  readonly text: string;
  readonly claim: Claim;
  readonly frame: Frame;
  /** End of the figure before, start of the one behind. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

const FARTHEST = 600;

/** Of things in the order of the text, those within reach of `at`, so that a block of any length costs no more. */
function around<T extends { readonly start: number }>(things: readonly T[], at: number): readonly T[] {
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, things.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((things[middle] as T).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return things.slice(firstFrom(at - REACH), firstFrom(at + FARTHEST));
}

/** A claim looks back this far for its period and place. */
const REACH = 2000;

/** Where the sentence that holds `at` begins, looked for within 600 characters. */
export function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - FARTHEST);
  for (let end = at - 1; end > least; end--) {
    const code = text.charCodeAt(end - 1);
    if ((code === 46 || code === 33 || code === 63) && /\s/u.test(text.charAt(end))) return end;
  }
  return least === 0 ? 0 : least;
}

interface Times {
  readonly times: (text: string) => readonly TimeWords[];
  readonly setting: Setting;
}

function periodOf(place: Surroundings, { times, setting }: Times): Scope['period'] {
  const own = ownTime(place, { times, setting });
  if (own?.period) return { period: own.period, certainty: own.said ? 'said' : 'implied' };
  const over = [place.frame.cell?.head ?? '', place.frame.cell?.label ?? '', ...place.frame.over].filter(
    words => words !== '',
  );
  for (const words of over) {
    const framed = times(words).find(time => holds(time) && time.base !== 'past');
    if (framed?.period) return { period: framed.period, certainty: 'implied' };
  }
  return setting.period && { period: setting.period, certainty: 'implied' };
}

/** Plans for years and terms of office name programmes more often than they date a figure. */
function holds({ period }: TimeWords): boolean {
  return period !== null && period.kind !== 'term' && period.kind !== 'span';
}

/** The nearest period: in front in the clause, behind the number, in the sentence, at the head of one before. */
function ownTime(
  { text, claim, from, to, sentence }: Surroundings,
  { times: timesOf, setting }: Times,
): TimeWords | undefined {
  const times = timesOf(text);
  const { start, end } = claim.mention;
  const planned = isPlanned(claim);
  const usable = around(times, start).filter(
    time => holds(time) && time.base !== 'past' && (time.base === null || planned),
  );
  const before = usable.filter(
    time => time.end <= start && sameBracket(text, time.end, start) && !namesProgramme(time, { text, start, setting }),
  );
  const near = before.filter(time => time.start >= Math.max(from, sentence)).at(-1);
  if (near) return near;
  const stop = Math.min(to, clauseEnd(text, end));
  const behind = usable.find(
    time =>
      time.start >= end &&
      time.end <= stop &&
      time.base === null &&
      !OF_NEXT.test(text.slice(time.end, to)) &&
      (DATES.test(text.slice(end, time.start)) ||
        (time.period?.kind === 'range' && NEAR.test(text.slice(end, time.start)))),
  );
  if (behind) return behind;
  const goesOn = GOES_ON.test(text.slice(sentence, sentence + 24));
  return before
    .filter(
      time =>
        goesOn ||
        opensSentence(text, time.start) ||
        (time.start >= sentence && (opensClause(text, time.start) || !text.slice(time.end, start).includes(';'))),
    )
    .at(-1);
}

interface Inside {
  readonly text: string;
  readonly start: number;
  readonly setting: Setting;
}

/**
 * `kế hoạch thanh tra năm 2021, kiểm tra 06 đơn vị`: in a report of part of the year, that year in another clause
 * belongs to a name there and dates no figure.
 */
function namesProgramme({ period, start: from, end }: TimeWords, { text, start, setting }: Inside): boolean {
  if (period?.kind !== 'year' || setting.period === null || setting.period.kind === 'year') return false;
  if (!contains(period, setting.period) || opensSentence(text, from) || !text.startsWith('năm', from)) return false;
  return /[,;]|(?<!\p{L})(?:và|các|với)(?!\p{L})/u.test(text.slice(end, start));
}

/** A sentence that speaks of parts of what the one before has said. */
const GOES_ON = /^[\s\-–+]*(?:trong (?:số )?đó|cụ thể|riêng|gồm|bao gồm)(?!\p{L})/iu;
const DATES = /^[\s(,]*(?:(?:tính|trong|vào)\s+)?$/iu;
/** `58,6 triệu đồng (năm 2021: 53,2 triệu đồng)`: of the number behind it. */
const OF_NEXT = /^\s*(?::|(?:là|đạt|ước|ước đạt)(?!\p{L}))?\s*$/iu;
/** `100% quân số từ ngày … đến ngày …`: a run of days may stand behind a word or two. */
const NEAR = /^[\s(,]*(?:\p{L}+\s+){0,3}$/u;

/** True for what is set and not reached: `kế hoạch`, `dự toán`, `phấn đấu`. */
export function isPlanned({ role, placed }: Claim): boolean {
  return (role.base?.kind === 'plan' && role.kind === 'base-value') || PLANNED.test(placed.before);
}

const PLANNED =
  /(?:^\s*|[,;:.(]\s*)(?:-\s*)?(?:(?:tổng\s+)?kế hoạch|KH|dự toán|chỉ tiêu|mục tiêu|nhiệm vụ)(?:\s+\p{L}+){0,6}(?:\s+\d{4})?\s*(?::|là|đạt)?\s*$|phấn đấu(?:\s+\p{L}+){0,10}\s*$/iu;

/** False when a bracket opened before `from` closes before `to`. */
function sameBracket(text: string, from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41 && --depth < 0) return false;
  }
  return true;
}

function clauseEnd(text: string, from: number): number {
  const found = /[.;](?=\s|$)/u.exec(text.slice(from, from + FARTHEST));
  return found ? from + found.index : Math.min(text.length, from + FARTHEST);
}

/** Behind a comma, a colon or a bracket a period is said of all that follows in the sentence. */
function opensClause(text: string, at: number): boolean {
  return /[,:(]\s*(?:trong|đến|tính đến)?\s*$/iu.test(text.slice(Math.max(0, at - 12), at));
}

/** `Trong 6 tháng đầu năm…`, `- Đến ngày 11/6/2021, …`, `Kết quả đến 30/6: …` set the time of what follows. */
function opensSentence(text: string, at: number): boolean {
  const words = text.slice(sentenceStart(text, at), at);
  return OPENING.test(words.slice(words.lastIndexOf(':') + 1));
}

const OPENING = /^[\s\-–+•*.]*(?:(?:trong|tính|vào|ước|thực hiện|riêng|kết quả)\s+){0,2}$/iu;

interface Areas {
  readonly areas: (text: string) => readonly AreaWords[];
  readonly setting: Setting;
}

function areaOf({ text, claim, frame, to, sentence }: Surroundings, { areas, setting }: Areas): Scope['area'] {
  const labelled = frame.cell && (areaOfLabel(frame.cell.label) ?? areaOfLabel(frame.cell.head));
  if (labelled) return { name: labelled, certainty: 'said' };
  const { start, end } = claim.mention;
  const all = around(areas(text), start);
  const clause = Math.max(sentence, sentence + text.slice(sentence, start).lastIndexOf(';'));
  const front = all
    .filter(
      area => area.start >= clause && area.end <= start && sameBracket(text, area.end, start) && isCued(text, area),
    )
    .at(-1);
  if (front) return { name: front.name, certainty: 'said' };
  const stop = Math.min(to, clauseEnd(text, end));
  const behind = all.filter(area => area.start >= end && area.end <= stop && IN.test(text.slice(end, area.start)));
  if (behind.length > 0) return { name: behind.map(({ name }) => name).join(', '), certainty: 'said' };
  const [first] = areas(text);
  if (first && first.start <= 4 && /^\s*:/u.test(text.slice(first.end)))
    return { name: first.name, certainty: 'implied' };
  return setting.area === null ? null : { name: setting.area, certainty: 'implied' };
}

/** Directly behind the unit, or behind the few words that name what is counted. */
const IN = /^[^.;,:()\d]{0,40}(?<!\p{L})(?:tại|ở|thuộc|trên địa bàn)\s+(?:các\s+)?$/iu;

/** At the head of a clause or behind a word of place; `Công an huyện Hạ Lang` is an office and no place. */
function isCued(text: string, { start }: AreaWords): boolean {
  return CUED.test(text.slice(Math.max(0, start - 32), start));
}

const CUED = /(?:^|[.;:,(–-]|(?<!\p{L})(?:tại|ở|thuộc|trên địa bàn|riêng|trong đó|toàn|của))\s*(?:có\s+|các\s+)?$/iu;
