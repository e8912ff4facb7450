/** From one period's report to the next one's draft: what is bound moves, what is not is listed. */
import { periodOfCode } from '#figures';
import type { BoundFigure, Inline, Moment, Narrative, Passage } from '../narrative.ts';
import { codeMoved, dateMoved, distanceBetween, type Distance } from './distance.ts';
import { type Literal, literalsIn } from './literals.ts';

/** Where in a narrative; the subject where `passage` is null; running text or caption where `cell` is. */
export interface LookPlace {
  readonly passage: string | null;
  readonly cell: { readonly part: 'head' | 'rows'; readonly row: number; readonly column: number } | null;
}

/** Something that a person must look at, in reading order. */
export type ToLookAt = LookPlace &
  (
    | Literal
    /** A bound figure whose own period does not move as the report does: `2021-winter-spring` by half a year. */
    | { readonly kind: 'bound-period'; readonly figure: BoundFigure }
  );

export type RolledForward =
  | { readonly ok: true; readonly narrative: Narrative; readonly look: readonly ToLookAt[] }
  | { readonly ok: false; readonly problem: RollProblem };

export interface RollProblem {
  readonly id: 'period-unknown' | 'same-period';
  readonly vi: string;
  readonly en: string;
}

/**
 * The draft for `period`. Number and date of the letterhead are taken away, ids of passages stay. Literals are those of
 * the old text; their offsets hold in the draft too, for only what is bound moved.
 */
export function rollForward(narrative: Narrative, period: string): RolledForward {
  const [from, to] = [periodOfCode(narrative.period), periodOfCode(period)];
  if (from === null || to === null) return refused('period-unknown', from === null ? narrative.period : period);
  if (from.code === to.code) return refused('same-period', period);
  const distance = distanceBetween(from, to);
  const look: ToLookAt[] = [];
  const roll = (content: readonly Inline[], place: LookPlace) => rolled(content, { place, distance, look });
  const subject = roll(narrative.letterhead.subject, { passage: null, cell: null });
  const passages = narrative.passages.map(passage => rolledPassage(passage, distance, roll));
  const letterhead = { ...narrative.letterhead, number: null, date: null, subject };
  return { ok: true, narrative: { ...narrative, id: idMoved(narrative, period), period, letterhead, passages }, look };
}

/** `cao-bang-2021-S1` becomes `cao-bang-2022-S1`. */
function idMoved({ id, period: old }: Narrative, period: string): string {
  return id.endsWith(old) ? id.slice(0, id.length - old.length) + period : `${id}-${period}`;
}

type Roll = (content: readonly Inline[], place: LookPlace) => readonly Inline[];

function rolledPassage(passage: Passage, distance: Distance, roll: Roll): Passage {
  const place = { passage: passage.id, cell: null };
  if (passage.kind === 'chart')
    return {
      ...passage,
      caption: roll(passage.caption, place),
      periods: passage.periods.map(code => codeMoved(code, distance).code),
    };
  if (passage.kind !== 'table') return { ...passage, content: roll(passage.content, place) };
  const rows = (part: 'head' | 'rows') =>
    passage[part].map((cells, row) =>
      cells.map((cell, column) => roll(cell, { passage: passage.id, cell: { part, row, column } })),
    );
  return { ...passage, caption: roll(passage.caption, place), head: rows('head'), rows: rows('rows') };
}

interface Rolling {
  readonly place: LookPlace;
  readonly distance: Distance;
  readonly look: ToLookAt[];
}

function rolled(content: readonly Inline[], { place, distance, look }: Rolling): readonly Inline[] {
  for (const literal of literalsIn(content, distance)) look.push({ ...place, ...literal });
  return content.map(inline => {
    if (inline.kind === 'moment') return { ...inline, moment: momentMoved(inline.moment, distance) };
    if (inline.kind !== 'figure') return inline;
    const { figure, sure } = figureMoved(inline.figure, distance);
    if (!sure) look.push({ ...place, kind: 'bound-period', figure });
    return { ...inline, figure };
  });
}

function momentMoved(moment: Moment, distance: Distance): Moment {
  if (moment.kind === 'date') return { ...moment, date: dateMoved(moment.date, distance) };
  if (moment.kind !== 'period' || moment.period === undefined) return moment;
  return { ...moment, period: codeMoved(moment.period, distance).code };
}

function figureMoved(
  figure: BoundFigure,
  distance: Distance,
): { readonly figure: BoundFigure; readonly sure: boolean } {
  let sure = true;
  const move = (code: string) => {
    const moved = codeMoved(code, distance);
    sure &&= moved.sure;
    return moved.code;
  };
  const { form, period } = figure;
  const since = 'since' in form && form.since !== undefined ? { since: move(form.since) } : {};
  const set = 'for' in form && form.for !== undefined ? { for: move(form.for) } : {};
  const own = period === undefined ? {} : { period: move(period) };
  return { figure: { ...figure, ...own, form: { ...form, ...since, ...set } }, sure };
}

function refused(id: RollProblem['id'], period: string): RolledForward {
  const [vi, en] =
    id === 'same-period'
      ? [
          `Báo cáo này đã là của kỳ ${period}; hãy chọn kỳ khác.`,
          `This report is of ${period} already; choose another period.`,
        ]
      : [
          `“${period}” không phải mã kỳ; ví dụ 2022-S1, 2022-Q1, 2022-M01.`,
          `“${period}” is no period; such as 2022-S1, 2022-Q1, 2022-M01.`,
        ];
  return { ok: false, problem: { id, vi, en } };
}
