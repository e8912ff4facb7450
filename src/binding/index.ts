export type {
  BoundSpan,
  Certainty,
  ComparisonKind,
  FigureComparison,
  FigureInput,
  ImportedReport,
  ProposedFigure,
  ProposedIndicator,
} from './imported.ts';
export type { Citation } from './citation.ts';
export type { ImportedTask } from './task.ts';
export { type DoubtId, doubtWords } from './doubts.ts';
export { basePeriodCode, impliedFigures } from './implied.ts';
export { inputOf } from './proposed.ts';
export { importReport, type ImportOptions } from './importReport.ts';
export type { KnownCatalogue } from './known.ts';
export { matchIndicators, type Matched } from './matching.ts';
export { isSameReport } from './sameReport.ts';
export { claimsBeside, storedQuestion, type StoredQuestion } from './stored.ts';
export type {
  ReportedFigure,
  StoredBase,
  StoredClaim,
  StoredFigure,
  StoredFigures,
  StoredOutcome,
  StoredPlace,
} from './storedClaim.ts';
export {
  type ExportedCitation,
  type ExportedFigure,
  type ExportedTask,
  exportedCitation,
  exportedTask,
  figureExporter,
  type Naming,
} from './exporting.ts';
