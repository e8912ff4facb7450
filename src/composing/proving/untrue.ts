/** Sentences of an issued report that a later figure made untrue, and the correction (đính chính) that is due. */
import { periodOfCode } from '#figures';
import { periodInEnglish, writeDate, writePeriod } from '#vietnamese';
import type { Held } from '../held.ts';
import type { Passage } from '../narrative.ts';
import { inCells, printBound } from '../printing/printBound.ts';
import { boundProblemSentence } from '../printing/problems.ts';
import type { BoundProblem } from '../printing/printed.ts';
import type { Composed, ComposedPassage, PrintedFigure, Stretch } from '../report/composed.ts';
import { inCellsOf } from '../report/printedWords.ts';
import { type UntrueChart, untrueCharts } from './untrueCharts.ts';

export interface Untrue {
  readonly passage: string | null;
  /** `mục I.2.1`, `Phụ lục I`; empty for the subject. In English `section I.2.1`, `Annex I`. */
  readonly where: string;
  readonly whereEn: string;
  /** Of the issued text. */
  readonly span: Stretch;
  readonly before: string;
  /** What would be printed now; `[…]` stands for what can no longer be. */
  readonly after: string;
  readonly changes: readonly UntrueFigure[];
  /** The correction in one Vietnamese sentence, a draft for the author; and what it says, in English. */
  readonly draft: string;
  readonly draftEn: string;
}

export interface UntrueFigure {
  /** Index in the figures of the issued report; null of a point of a chart. */
  readonly figure: number | null;
  readonly before: string;
  /** Null where it cannot be printed any more: withdrawn, merged, deleted. */
  readonly after: string | null;
  readonly problem: BoundProblem | null;
}

/**
 * Only what is printed counts: a revision within the rounding makes nothing untrue. `held` answers `figuresAsked` today;
 * `passages` are those of the narrative that was issued, for its charts.
 */
export function untrue(issued: Composed, held: Held, passages: readonly Passage[] = []): Untrue[] {
  const charts = untrueCharts(issued, passages, held).map(chart => writtenChart(issued, chart));
  return [...untrueSentences(issued, held), ...charts].sort((a, b) => a.span.start - b.span.start);
}

function untrueSentences(issued: Composed, held: Held): Untrue[] {
  const stands = inCellsOf(issued);
  const bySentence = new Map<number, Sentence>();
  for (const [index, figure] of issued.figures.entries()) {
    const now = printBound(figure.figure, stands(figure) ? inCells(issued) : issued, held);
    if (now.ok && now.text === figure.text) continue;
    const span = sentenceAround(issued.text, figure.span);
    const sentence = bySentence.get(span.start) ?? { span, changes: [], held };
    bySentence.set(span.start, sentence);
    const { text } = figure;
    sentence.changes.push(
      now.ok
        ? { figure: index, before: text, after: now.text, problem: null }
        : { figure: index, before: text, after: null, problem: now.problem },
    );
  }
  return [...bySentence.values()].map(sentence => written(issued, sentence));
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
  readonly changes: (UntrueFigure & { readonly figure: number })[];
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
  const plain = { passage, ...whereIs(issued.passages, passage), span, before, after, changes };
  const gone = changes.find(({ problem }) => problem !== null);
  const printed = changes.map(({ figure }) => issued.figures[figure]);
  return { ...plain, ...correctionOf(issued, plain, gone ? goneOf(gone, held) : revisedOf(printed, held)) };
}

/** A chart says no sentence: its points stand for one. */
function writtenChart(issued: Composed, { passage, points }: UntrueChart): Untrue {
  const { id, start, end, words } = passage;
  const caption = words.runs.map(({ text }) => text).join('');
  const listed = (side: 'before' | 'after') =>
    `${caption === '' ? '' : `${caption}: `}${points.map(point => `${point.name}: ${point[side] ?? '[…]'}`).join('; ')}`;
  const changes = points.map(({ name, before, after }) => ({
    figure: null,
    before: `${name}: ${before ?? '[…]'}`,
    after: after === null ? null : `${name}: ${after}`,
    problem: null,
  }));
  const [before, after] = [listed('before'), listed('after')];
  const plain = { passage: id, ...whereIs(issued.passages, id), span: { start, end }, before, after, changes };
  const redrawn = {
    vi: 'vẽ lại biểu đồ theo số liệu đã điều chỉnh',
    en: 'draw the chart anew from the revised figures',
  };
  return { ...plain, ...correctionOf(issued, plain, redrawn) };
}

interface Correction {
  /** Why, within brackets; or, where nothing can take its place, why not. */
  readonly vi: string;
  readonly en: string;
  readonly gone?: true;
}

type Said = Pick<Untrue, 'where' | 'whereEn' | 'before' | 'after'>;

function correctionOf(
  { letterhead: { type, number, symbol, date } }: Composed,
  { where, whereEn, before, after }: Said,
  why: Correction,
): Pick<Untrue, 'draft' | 'draftEn'> {
  const name = `${type.charAt(0)}${type.slice(1).toLowerCase()} số ${number ?? '…'}/${symbol}`;
  const report = `${name}${date === null ? '' : ` ${writeDate(date, 'decree')}`}`;
  const place = where === '' ? 'trích yếu' : where.replace(/^Phần|^Phụ/, first => first.toLowerCase());
  const placeEn = whereEn === '' ? 'the subject' : whereEn;
  const [was, is] = [before, after].map(text => text.replace(/\t/g, ' | '));
  const reportEn = `Correction of ${name}${date === null ? '' : ` of ${date}`}, ${placeEn}`;
  if (why.gone)
    return {
      draft: `Đính chính ${report}: tại ${place}, nội dung “${was}” không còn căn cứ (${why.vi}); đề nghị bỏ hoặc thay bằng số mới.`,
      draftEn: `${reportEn}: “${was}” has nothing to stand on any more (${why.en}); leave it out or give another figure.`,
    };
  const [reason, reasonEn] = [why.vi, why.en].map(said => (said === '' ? '' : ` (${said})`));
  return {
    draft: `Đính chính ${report}: tại ${place}, “${was}” sửa thành “${is}”${reason}.`,
    draftEn: `${reportEn}: “${was}” becomes “${is}”${reasonEn}.`,
  };
}

function goneOf({ before, problem }: UntrueFigure, held: Held): Correction {
  const { vi, en } = problem === null ? { vi: '', en: '' } : boundProblemSentence(problem, held);
  // It stands in brackets, within a sentence.
  const [why, whyEn] = [vi, en].map(sentence => sentence.replace(/\.$/u, ''));
  return { vi: `“${before}”: ${why}`, en: `“${before}”: ${whyEn}`, gone: true };
}

/** Which series they are that changed. */
function revisedOf(printed: readonly (PrintedFigure | undefined)[], held: Held): Correction {
  const reasons = printed.flatMap(figure => {
    const indicator = figure && held.indicators.get(figure.figure.indicator);
    const period = periodOfCode(figure?.rests[0]?.figure.period ?? '');
    if (indicator === undefined || period === null) return [];
    const { name, nameEn } = indicator;
    return [
      {
        vi: `số liệu “${name}” ${writePeriod(period)} được điều chỉnh`,
        en: `“${nameEn ?? name}” for ${periodInEnglish(period.code)} was revised`,
      },
    ];
  });
  const each = (language: 'vi' | 'en') => [...new Set(reasons.map(reason => reason[language]))].join('; ');
  return { vi: each('vi'), en: each('en') };
}

function whereIs(passages: readonly ComposedPassage[], id: string | null): Pick<Untrue, 'where' | 'whereEn'> {
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
  if (id === null) return { where: '', whereEn: '' };
  // `1.1.` says its item already; `a)` stands behind its numbers.
  const numbers = labels.filter(
    (label, index) => label !== undefined && !(index === 1 && labels[2]?.startsWith(label)),
  );
  const section = numbers.map(label => label.replace(/\.$/, '')).join('.');
  if (part === '' && section === '') return { where: 'phần mở đầu', whereEn: 'the opening' };
  const partEn = part.replace('Phần', 'Part').replace('Phụ lục', 'Annex');
  return {
    where: [part, section && `mục ${section}`].filter(Boolean).join(', '),
    whereEn: [partEn, section && `section ${section}`].filter(Boolean).join(', '),
  };
}
