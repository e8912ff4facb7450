/** The sheet on which a narrative is printed: its text grows, and what was printed where is kept. */
import type { Held } from '../held.ts';
import { printMoment } from '../moments.ts';
import type { Inline } from '../narrative.ts';
import { printBound } from '../printing/printBound.ts';
import type { PrintSetting } from '../printing/layOut.ts';
import type { BoundProblem } from '../printing/printed.ts';
import type { ComposedProblem, ComposedRun, PrintedFigure, Words } from './composed.ts';

/** What stands where nothing could be printed: seen, and read by no checker as a number. */
export const gap = '[…]';

export interface Sheet {
  readonly setting: PrintSetting;
  readonly held: Held;
  readonly parts: string[];
  at: number;
  /** The passage that is being printed; null for the subject. */
  passage: string | null;
  readonly figures: PrintedFigure[];
  readonly problems: ComposedProblem[];
}

export function createSheet(setting: PrintSetting, held: Held): Sheet {
  return { setting, held, parts: [], at: 0, passage: null, figures: [], problems: [] };
}

/** Text that parts words from words: a line end, a tab. */
export function separate(sheet: Sheet, separator: string): void {
  sheet.parts.push(separator);
  sheet.at += separator.length;
}

/** Prints running text; `setting` differs from the sheet's in the cells of tables. */
export function printWords(sheet: Sheet, content: readonly Inline[], setting = sheet.setting): Words {
  const start = sheet.at;
  const runs = content.map(inline => printInline(sheet, inline, setting)).filter(({ text }) => text !== '');
  return { start, end: sheet.at, runs };
}

function printInline(sheet: Sheet, inline: Inline, setting: PrintSetting): ComposedRun {
  const marks = {
    ...(inline.bold ? { bold: true as const } : {}),
    ...(inline.italic ? { italic: true as const } : {}),
  };
  if (inline.kind === 'text') return { ...placed(sheet, inline.text.normalize('NFC')), ...marks };
  if (inline.kind === 'moment') {
    const text = printMoment(inline.moment, setting.period);
    if (text !== null) return { ...placed(sheet, text), ...marks };
    const code = inline.moment.kind === 'date' ? inline.moment.date : setting.period;
    return { ...gapFor(sheet, null, { id: 'period-unknown', period: code }), ...marks };
  }
  const { figure } = inline;
  const printed = printBound(figure, setting, sheet.held);
  if (!printed.ok) return { ...gapFor(sheet, figure, printed.problem), ...marks };
  const run = placed(sheet, printed.text);
  const { text, exact, rests, marks: known, number } = printed;
  sheet.figures.push({
    span: { start: run.start, end: run.end },
    number: { start: run.start + number.start, end: run.start + number.end },
    passage: sheet.passage,
    figure,
    text,
    exact,
    rests,
    marks: known,
  });
  return { ...run, ...marks, figure: sheet.figures.length - 1 };
}

function placed(sheet: Sheet, text: string): ComposedRun {
  const start = sheet.at;
  separate(sheet, text);
  return { text, start, end: sheet.at };
}

function gapFor(sheet: Sheet, figure: ComposedProblem['figure'], problem: BoundProblem): ComposedRun {
  const run = placed(sheet, gap);
  sheet.problems.push({ span: { start: run.start, end: run.end }, passage: sheet.passage, figure, problem });
  return { ...run, problem: sheet.problems.length - 1 };
}
