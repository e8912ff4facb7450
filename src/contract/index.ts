export { type Answer, type Asked, addressOf, basePath, type Operation, takesKey, writes } from './operation.ts';
export { type OperationName, type Operations, operations } from './operations.ts';
export { type Problem, problemShape, type RowProblem } from './problem.ts';
export type { Sentence } from './basics.ts';
export { type Fault, faultsOfIssues, plainSentence } from './faults.ts';
export type { AreaHistory, AreaOnDay, Boundaries, Tile, Tiles } from './areas.ts';
export type { DimensionRecord, Field, IndicatorRecord, OrganisationRecord, Province } from './catalogue.ts';
export { type ChangeRecord, mostChanges } from './changes.ts';
export {
  type FigureEntry,
  type FigureRecord,
  type FiguresWritten,
  figureInputShape,
  figureShape,
  type HistoryRecord,
  mostAsked,
  mostFigures,
  type PeriodCount,
} from './figures.ts';
export {
  type Cell,
  type ComparisonRecord,
  type Comparisons,
  type Dashboard,
  type DashboardRecord,
  mostCells,
  type OverTimeRecord,
  type Pivot,
  type PivotComparison,
  pivotComparisons,
  type PivotQuestion,
  type RollUp,
  type SeriesPoints,
  type Target,
} from './comparing.ts';
export type {
  BoundSpanRecord,
  CitationRecord,
  Decision,
  Imported,
  Proposal,
  Report,
  ReportSummary,
  TaskRecord,
  Verified,
} from './reports.ts';
export type { ComposedRecord, IssuedRecord, IssueEntry, UntrueRecord } from './issuing.ts';
export type {
  CreateNarrative,
  JudgementRecord,
  LookRecord,
  NarrativeCommentRecord,
  NarrativeEventRecord,
  NarrativeSummaryRecord,
  NarrativeVersionRecord,
  SavedNarrative,
  StoredNarrativeRecord,
} from './narrativeRecords.ts';
export { pagePolicy } from './pagePolicy.ts';
