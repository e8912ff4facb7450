import type { KnownCatalogue, StoredFigure, StoredQuestion } from '#binding';
import type { Problem } from '#documents';

/** A store that can be asked, wherever it lies. */
export interface StoredSource {
  /** As it may be shown: without a password. */
  readonly name: string;
  /** Name of the province whose figures it holds; null where it has no areas yet. */
  readonly province: string | null;
  readonly known: KnownCatalogue;
  /** The figures that stand at the places asked about, perhaps among others. */
  readonly standing: (question: StoredQuestion) => Promise<readonly StoredFigure[]>;
  /** All that ever stood where this figure stands, itself and what was rejected included. */
  readonly history: (figure: StoredFigure) => Promise<readonly StoredFigure[]>;
  readonly close: () => Promise<void>;
}

export type SourceOpened =
  | { readonly ok: true; readonly source: StoredSource }
  | { readonly ok: false; readonly problem: Problem };

/** A store that answered and does so no more. */
export class StoreLost extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.en);
    this.problem = problem;
  }
}
