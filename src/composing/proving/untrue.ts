/** Sentences of an issued report that a later figure made untrue, and the correction (đính chính) that is due. */
import { periodOfCode } from '#figures';
import { writeDate, writePeriod } from '#vietnamese';
import type { Held } from '../held.ts';
import { inCells, printBound } from '../printing/printBound.ts';
import { boundProblemSentence } from '../printing/problems.ts';
import type { BoundProblem } from '../printing/printed.ts';
import type { Composed, ComposedPassage, PrintedFigure, Stretch } from '../report/composed.ts';
import { inCellsOf } from '../report/printedWords.ts';

export interface Untrue {
  readonly passage: string | null;
  /** `mục I.2.1`, `Phụ lục I`; empty for the subject. */
  readonly where: string;
  /** Of the issued text. */
  readonly span: Stretch;
  readonly before: string;
  /** What would be printed now; `[…]` stands for what can no longer be. */
  readonly after: string;
  readonly changes: readonly UntrueFigure[];
  /** The correction in one Vietnamese sentence, a draft for the author. */
  readonly draft: string;
}

export interface UntrueFigure {
  /** Index in the figures of the issued report. */
  readonly figure: number;
  readonly before: string;
  /** Null where it cannot be printed any more: withdrawn, merged, deleted. */
  readonly after: string | null;
  readonly problem: BoundProblem | null;
}

/** Only what is printed counts: a revision within the rounding makes nothing untrue. `held` answers `figuresAsked` today. */
export function untrue(issued: Composed, held: Held): Untrue[] {
  const stands = inCellsOf(issued);
  const bySentence = new Map<number, { readonly span: Stretch; readonly changes: UntrueFigure[] }>();
  for (const [index, figure] of issued.figures.entries()) {
    const now = printBound(figure.figure, stands(figure) ? inCells(issued) : issued, held);
    if (now.ok && now.text === figure.text) continue;
    const span = sentenceAround(issued.text, figure.span);
    const sentence = bySentence.get(span.start) ?? { span, changes: [] };
    bySentence.set(span.start, sentence);
    const { text } = figure;
    sentence.changes.push(
      now.ok
        ? { figure: index, before: text, after: now.text, problem: null }
        : { figure: index, before: text, after: null, problem: now.problem },
    );
  }
  return [...bySentence.values()].map(({ span, changes }) => written(issued, { span, changes, held }));
}

/** From the end of the sentence before to the end of its own; a line is never left. */
function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: ends(text, '\n', end) };
  let from = line.start;
  for (const { index, 0: gap } of text.slice(line.start, line.end).matchAll(/(?<=[.!?])\s+(?=[\p{Lu}\d])/gu)) {
    if (line.start + index >= end) return { start: from, end: line.start + index };
    if (line.start + index + gap.length <= start) from = line.start + index + gap.length;
  }
  return { start: from, end: line.end };
}

function ends(text: string, separator: string, from: number): number {
  const found = text.indexOf(separator, from);
  return found < 0 ? text.length : found;
}

interface Sentence {
  readonly span: Stretch;
  readonly changes: readonly UntrueFigure[];
  readonly held: Held;
}

function written(issued: Composed, { span, changes, held }: Sentence): Untrue {
  const before = issued.text.slice(span.start, span.end);
  let after = '';
  let at = span.start;
  for (const change of changes) {
    const place = issued.figures[change.figure]?.span ?? { start: at, end: at };
    after += issued.text.slice(at, place.start) + (change.after ?? '[…]');
    at = place.end;
  }
  after += issued.text.slice(at, span.end);
  const passage = issued.figures[changes[0]?.figure ?? -1]?.passage ?? null;
  const where = whereIs(issued.passages, passage);
  const plain = { passage, where, span, before, after, changes };
  return { ...plain, draft: draftOf(issued, plain, held) };
}

function whereIs(passages: readonly ComposedPassage[], id: string | null): string {
  let part = '';
  const labels: string[] = [];
  for (const passage of passages) {
    if (passage.kind === 'annex') {
      part = passage.label;
      labels.length = 0;
    } else if (passage.kind === 'heading') {
      if (passage.level === 1) part = passage.label.replace('PHẦN', 'Phần');
      labels.length = Math.max(0, passage.level - 2);
      if (passage.level > 1) labels[passage.level - 2] = passage.label;
    }
    if (passage.id === id) break;
  }
  // `1.1.` says its item already; `a)` stands behind its numbers.
  const numbers = labels.filter(
    (label, index) => label !== undefined && !(index === 1 && labels[2]?.startsWith(label)),
  );
  const section = numbers.map(label => label.replace(/\.$/, '')).join('.');
  return id === null ? '' : [part, section && `mục ${section}`].filter(Boolean).join(', ');
}

function draftOf(issued: Composed, { where, before, after, changes }: Omit<Untrue, 'draft'>, held: Held): string {
  const { type, number, symbol, date } = issued.letterhead;
  const name = `${type.charAt(0)}${type.slice(1).toLowerCase()}`;
  const day = date === null ? '' : ` ${writeDate(date, 'decree')}`;
  const report = `${name} số ${number ?? '…'}/${symbol}${day}`;
  const place = where === '' ? 'trích yếu' : where.replace(/^Phần|^Phụ/, first => first.toLowerCase());
  const flat = (text: string) => text.replace(/\t/g, ' | ');
  const gone = changes.find(({ problem }) => problem !== null);
  if (gone?.problem) {
    const reason = boundProblemSentence(gone.problem, held).vi;
    return `Đính chính ${report}: tại ${place}, nội dung “${flat(before)}” không còn căn cứ (“${gone.before}”: ${reason}); đề nghị bỏ hoặc thay bằng số mới.`;
  }
  const reasons = changes.map(({ figure }) => reasonOf(issued.figures[figure], held)).filter(Boolean);
  const why = reasons.length === 0 ? '' : ` (${[...new Set(reasons)].join('; ')})`;
  return `Đính chính ${report}: tại ${place}, “${flat(before)}” sửa thành “${flat(after)}”${why}.`;
}

/** Which series it is that changed. */
function reasonOf(printed: PrintedFigure | undefined, held: Held): string {
  const indicator = printed && held.indicators.get(printed.figure.indicator);
  const period = periodOfCode(printed?.rests[0]?.figure.period ?? '');
  return indicator === undefined || period === null
    ? ''
    : `số liệu “${indicator.name}” ${writePeriod(period)} được điều chỉnh`;
}
