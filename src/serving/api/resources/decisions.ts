import { approveFigures, correctFigure, type Decided, figureById, historyOf, rejectFigures } from '#storing';
import { given } from '../given.ts';
import { answer, type Handlers, type Outcome } from '../handler.ts';
import { notFound, type Refused, refused } from '../problem.ts';
import type { Figure } from '#figures';

/** What a person decides about one figure, and what was decided before. */
export const decisionHandlers: Handlers<
  'figure' | 'approveFigure' | 'rejectFigure' | 'correctFigure' | 'figureHistory'
> = {
  figure: async ({ store }, { params: { id } }) => {
    const figure = await figureById(store, id);
    return figure === null ? unknownFigure(id) : answer(figure);
  },

  approveFigure: async ({ store, who }, { params: { id } }) => outcomeOf(await approveFigures(store, [id], who)),

  rejectFigure: async ({ store, who }, { params: { id }, body: { reason } }) =>
    outcomeOf(await rejectFigures(store, [id], { who, reason })),

  correctFigure: async ({ store, who }, { params: { id }, body: { value, absence, reason } }) => {
    const corrected = await correctFigure(store, id, given({ value, absence, reason, who }));
    return corrected.ok ? answer(corrected.figure, 201) : notDone(corrected.problem);
  },

  figureHistory: async ({ store }, { params: { id } }) => {
    const figure = await figureById(store, id);
    if (figure === null) return unknownFigure(id);
    return answer({ items: await historyOf(store, figure) });
  },
};

function outcomeOf({ decided, refused: [first] }: Decided): Outcome<Figure> {
  const [figure] = decided;
  if (figure !== undefined) return answer(figure);
  return notDone(first ?? { id: 'unknown-figure', vi: 'Không có số liệu này.', en: 'There is no such figure.' });
}

function notDone({ id, vi, en }: { readonly id: string; readonly vi: string; readonly en: string }): Refused {
  if (id === 'unknown-figure') return notFound(vi, en);
  return refused(id === 'decided-already' ? 'conflict' : 'refused', { vi, en });
}

function unknownFigure(id: string): Refused {
  return notFound(`Không có số liệu “${id}”.`, `There is no figure “${id}”.`);
}
