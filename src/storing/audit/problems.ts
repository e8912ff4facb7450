/** What may be wrong with the audit trail and the figures it holds, in sentences. */
import type { FigureRow } from '../figures/rows.ts';
import type { Problem } from '../problem.ts';

export interface VerifyProblem extends Problem {
  /** Number of the entry of the trail, where one is to blame. */
  readonly entry: number | null;
  /** Id of the figure, where one is to blame. */
  readonly figure: string | null;
}

function problem(
  id: string,
  place: { readonly entry: number | null; readonly figure: string | null },
  words: { readonly vi: string; readonly en: string },
): VerifyProblem {
  return { id, ...words, ...place };
}

export function missing(entry: number, next: number): VerifyProblem {
  return problem(
    'entry-missing',
    { entry, figure: null },
    {
      vi: `Nhật ký thiếu mục ${entry}; sau mục ${entry - 1} là mục ${next}.`,
      en: `Entry ${entry} of the audit trail is missing; after ${entry - 1} comes ${next}.`,
    },
  );
}

export function broken(entry: number): VerifyProblem {
  return problem(
    'chain-broken',
    { entry, figure: null },
    {
      vi: `Mục ${entry} của nhật ký không nối với mục trước nó.`,
      en: `Entry ${entry} of the audit trail does not follow from the one before.`,
    },
  );
}

export function changedEntry(
  entry: number,
  { who, action, at }: { readonly who: string; readonly action: string; readonly at: string },
): VerifyProblem {
  return problem(
    'entry-changed',
    { entry, figure: null },
    {
      vi: `Mục ${entry} của nhật ký (${action}, ${who}, ${at}) đã bị sửa.`,
      en: `Entry ${entry} of the audit trail (${action}, ${who}, ${at}) was changed.`,
    },
  );
}

export function removed(entry: number, figure: string): VerifyProblem {
  return problem(
    'figure-removed',
    { entry, figure },
    {
      vi: `Số liệu ${figure} có trong mục ${entry} của nhật ký nhưng đã bị xóa.`,
      en: `The figure ${figure}, which entry ${entry} of the audit trail holds, was removed.`,
    },
  );
}

export function changedFigure(entry: number, row: FigureRow): VerifyProblem {
  const { id, indicator, area, period, measure, value, absence } = row;
  const said = `${indicator}, ${area}, ${period}, ${measure}`;
  return problem(
    'figure-changed',
    { entry, figure: id },
    {
      vi: `Số liệu ${id} (${said}) không còn như mục ${entry} của nhật ký đã ghi; hiện là ${value ?? absence ?? ''}.`,
      en: `The figure ${id} (${said}) is not what entry ${entry} of the audit trail holds; it now is ${value ?? absence ?? ''}.`,
    },
  );
}

export function stranger(
  figure: string,
  { entry, decided }: { readonly entry: number; readonly decided: boolean },
): VerifyProblem {
  return problem(
    decided ? 'decision-unknown' : 'figure-unknown',
    { entry, figure },
    {
      vi: `${decided ? 'Quyết định về số liệu' : 'Số liệu'} ${figure} không có trong nhật ký.`,
      en: `The ${decided ? 'decision about figure' : 'figure'} ${figure} is not in the audit trail.`,
    },
  );
}

export function cutShort(last: number, head: number): VerifyProblem {
  return problem(
    'chain-cut',
    { entry: last, figure: null },
    {
      vi: `Nhật ký dừng ở mục ${last}, trong khi phải đến mục ${head}.`,
      en: `The audit trail ends at entry ${last}, where it should reach ${head}.`,
    },
  );
}
