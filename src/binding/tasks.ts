import type { Span } from '#documents';
import type { Reading, Scopes } from '#reading';
import { timeWordsIn, withoutNumber } from '#reading';
import { citationsIn } from './citations.ts';
import type { ImportedTask } from './task.ts';
import { linesOf } from './lines.ts';
import { actionsOf, leadIn, partnersIn, verbOf } from './taskWords.ts';

/** A heading of the part that says what comes next. */
const TASKS =
  /(?<!\p{L})(?:nhiệm vụ|giải pháp|phương hướng|công tác trọng tâm|chương trình công tác|kế hoạch công tác)(?!\p{L})/iu;
const NEXT =
  /(?<!\p{L})(?:trọng tâm|thời gian tới|cuối năm|năm \d{4}|tháng \d|quý|tiếp theo|giải pháp|chủ yếu|phương hướng|tới)(?!\p{L})/iu;
/** A heading of what was done, so that it closes the part. */
const DONE =
  /(?<!\p{L})(?:kết quả|tình hình|đánh giá|thực hiện các|kiến nghị|đề xuất|tổ chức thực hiện|phụ lục)(?!\p{L})/iu;
const CLOSING = /^\s*(?:Trên đây là|Nơi nhận|TM\.|KT\.|CHỦ TỊCH|Kính (?:đề nghị|trình))/u;

interface Group {
  readonly number: string;
  readonly title: string;
}

/** The tasks of a report: each sentence, or clause behind a semicolon, of its part on what comes next. */
export function tasksIn(reading: Reading, scopes: Scopes): ImportedTask[] {
  const { document } = reading;
  const lineOf = linesOf(document.text);
  const found: ImportedTask[] = [];
  let part: { readonly level: number; readonly horizon: string | null } | null = null;
  let group: Group = { number: '0', title: '' };
  let groups = 0;
  let counted = 0;
  for (const { block } of reading.blocks) {
    const text = document.text.slice(block.span.start, block.span.end);
    const words = withoutNumber(text);
    if (block.kind === 'heading') {
      if (opens(words, text)) part = { level: block.level, horizon: horizonOf(words, scopes) };
      else if (part && block.level <= part.level) part = null;
      if (!part || opens(words, text)) continue;
      groups += 1;
      counted = 0;
      group = { number: numberOf(text) ?? String(groups), title: words };
      continue;
    }
    if (!part || block.cell) continue;
    if (CLOSING.test(text)) {
      part = null;
      continue;
    }
    const number = numberOf(text);
    if (number !== null) {
      groups += 1;
      counted = 0;
      group = { number, title: words.split(/[.;:]/u)[0]?.slice(0, 160) ?? '' };
    }
    for (const span of clausesOf(text, block.span.start)) {
      counted += 1;
      found.push(
        taskOf(reading, span, { scopes, lineOf, group, horizon: part.horizon, code: `${group.number}.${counted}` }),
      );
    }
  }
  return found;
}

function opens(words: string, text: string): boolean {
  return (
    TASKS.test(words) &&
    (NEXT.test(words) || /^\s*(?:[IVX]+|[A-D]|Phần)/u.test(text)) &&
    !(DONE.test(words) && !/giải pháp|phương hướng/iu.test(words))
  );
}

function horizonOf(words: string, { setting }: Scopes): string | null {
  return timeWordsIn(words, setting.known).find(({ period }) => period !== null)?.period?.code ?? null;
}

function numberOf(text: string): string | null {
  return /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})[.)]\s/u.exec(text)?.[1] ?? /^\s*([a-zđ])\)\s/u.exec(text)?.[1] ?? null;
}

const SHORTEST = 12;

/** Sentences and the clauses that a semicolon parts, brackets and quotes kept whole. */
function clausesOf(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  const first = /^\s*(?:[-+•*–]\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\))?\s*/u.exec(text)?.[0].length ?? 0;
  let depth = 0;
  let from = first;
  for (let at = first; at <= text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '(' || mark === '“') depth++;
    else if ((mark === ')' || mark === '”') && depth > 0) depth--;
    const ends =
      at === text.length ||
      (depth === 0 && (mark === ';' || (mark === '.' && /^\s+\p{Lu}/u.test(text.slice(at + 1, at + 4)))));
    if (!ends) continue;
    for (const [first, last] of actionsOf(text.slice(from, at))) {
      const words = text.slice(from + first, from + last);
      const lead = words.length - words.trimStart().length;
      const trimmed = words.trim().replace(/[.,\s]+$/u, '');
      const start = offset + from + first + lead;
      if (trimmed.length >= SHORTEST) spans.push({ start, end: start + trimmed.length });
    }
    from = at + 1;
  }
  return spans;
}

interface Around {
  readonly scopes: Scopes;
  readonly lineOf: (at: number) => number;
  readonly group: Group;
  readonly horizon: string | null;
  readonly code: string;
}

function taskOf({ document }: Reading, span: Span, { scopes, lineOf, group, horizon, code }: Around): ImportedTask {
  const text = document.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const citations = citationsIn({ ...document, text, blocks: [] });
  const due = dueOf(text, scopes);
  return {
    code,
    group: group.number,
    groupTitle: group.title,
    text,
    verb: verbOf(text),
    basis: citations.map(({ number }) => number).filter(number => number !== null),
    lead: leadIn(text),
    partners: partnersIn(text),
    due,
    horizon,
    span,
    line: lineOf(span.start),
  };
}

const BY =
  /(?<!\p{L})(?:trước|chậm nhất|xong|đến hết|hoàn thành (?:trước|trong|vào)|đến)\s+(?:là\s+|vào\s+|trong\s+)?$/iu;

/** `xong trước ngày 30/9/2021`, `hoàn thành trong quý III/2021`: the last day of what is said. */
function dueOf(text: string, { setting }: Scopes): string | null {
  for (const { start, period } of timeWordsIn(text, setting.known)) {
    const before = text.slice(Math.max(0, start - 40), start);
    if (period && (BY.test(before) || /^(?:trước|đến hết|chậm nhất)/iu.test(text.slice(start, start + 12))))
      return period.to;
  }
  const day = /(?:trước|chậm nhất|xong|đến hết)\s+(?:là\s+)?ngày\s+(\d{1,2})[/](\d{1,2})[/](20\d{2})/iu.exec(text);
  return day ? `${day[3]}-${(day[2] ?? '').padStart(2, '0')}-${(day[1] ?? '').padStart(2, '0')}` : null;
}
