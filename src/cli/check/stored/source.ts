import type { KnownCatalogue, ReportedFigure, StoredBase, StoredQuestion } from '#binding';
import type { Problem } from '#documents';

/** A store that can be asked, wherever it lies. */
export interface StoredSource {
  /** As it may be shown: without a password. */
  readonly name: string;
  readonly known: KnownCatalogue;
  /** The figures that stand at the places asked about, perhaps among others. */
  readonly standing: (question: StoredQuestion) => Promise<Standing>;
  /** All that ever stood where this figure stands, itself and what was rejected included. */
  readonly history: (figure: ReportedFigure) => Promise<readonly ReportedFigure[]>;
  readonly close: () => Promise<void>;
}

export interface Standing {
  readonly figures: readonly ReportedFigure[];
  /** Of the bases asked about, those whose land has changed since. */
  readonly bases: readonly StoredBase[];
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
