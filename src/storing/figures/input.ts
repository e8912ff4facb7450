import type { Figure } from '#figures';

/** A figure as it is handed in: the store adds who, when and its id. */
export type FigureInput = Omit<Figure, 'id' | 'province' | 'enteredBy' | 'enteredAt' | 'approvedBy' | 'approvedAt'> & {
  /** The unit the value is written in; when given it must be the indicator's. */
  readonly unit?: string | null;
};
