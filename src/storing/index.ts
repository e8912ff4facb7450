export { attachStore, type StoreOpened, openStore, type StorePlace } from './open.ts';
export type { Problem, Refused } from './problem.ts';
export type { Refusal, Store } from './store.ts';
export type { Change, ChangedFigures, Changes } from './changes.ts';
export { openServer, type Place } from './server/openServer.ts';
export type { Opened, OpenServer } from './server/opened.ts';
export type { Manifest } from './backup/manifest.ts';
export { type Restored, restoreStore } from './backup/restore.ts';
export { backupStore, type Watching, type Written } from './backup/write.ts';
export { fieldDimension } from './catalogue/dimensions.ts';
export { areasOf, type Catalogue, catalogueOf, indicatorsOf } from './catalogue/read.ts';
export type { CatalogueRefusal } from './catalogue/validate.ts';
export type { CatalogueInput } from './catalogue/input.ts';
export { type CatalogueWritten, writeCatalogue, writeCatalogueIf } from './catalogue/write.ts';
export type { FigureInput } from './figures/input.ts';
export { type FiguresWritten, type WriteOptions, writeFigures } from './figures/write.ts';
export {
  approveFigures,
  type Corrected,
  type Correction,
  correctFigure,
  type Decided,
  rejectFigures,
} from './figures/decide.ts';
export {
  type FigureFilter,
  type FigurePage,
  figuresOf,
  followsOn,
  type HistoryEntry,
  historyOf,
} from './figures/read.ts';
export { type AskedFigure, figuresFor } from './figures/asked.ts';
export { basesFor } from './figures/bases.ts';
export { figureById } from './figures/byId.ts';
export { type DashboardQuestion, type DashboardRow, dashboard } from './figures/dashboard.ts';
export { type PeriodHeld, periodsOf } from './figures/periods.ts';
export { streamFigures } from './figures/stream.ts';
export { type Asked, askedBefore, type Asking, forgetRequests, keepAnswer, WrittenMeanwhile } from './audit/asking.ts';
export { OutcomeUnknown } from './audit/writing.ts';
export type { VerifyProblem } from './audit/problems.ts';
export { type Verified, type VerifyOptions, verifyStore } from './audit/verify.ts';
export { decideProposal, type ProposalDecided, type ProposalDecision } from './reports/decide.ts';
export type { Proposal, ProposalState } from './reports/proposal.ts';
export {
  citationsOf,
  type OfReport,
  printedComparisons,
  proposalsOf,
  reportOf,
  type ReportSummary,
  reportsOf,
  type StoredReport,
  tasksOf,
} from './reports/read.ts';
export { digestOfReport } from './reports/digest.ts';
export { type ReportWritten, writeReport } from './reports/write.ts';
export { addComment, type Commented, type CommentInput, resolveComment, type Settling } from './narratives/comments.ts';
export type {
  Issue,
  NarrativeComment,
  NarrativeEvent,
  NarrativeInput,
  NarrativeSaved,
  NarrativeState,
  NarrativeSummary,
  NarrativeVersion,
  StoredNarrative,
} from './narratives/narrative.ts';
export { type BegunFromReport, type FromReport, narrativeFromReport } from './narratives/fromReport.ts';
export { heldFor } from './narratives/held.ts';
export { type Named, type Naming, nameVersion } from './narratives/naming.ts';
export {
  commentsOf,
  eventsOf,
  type IssuedReport,
  issuedOf,
  narrativeOf,
  narrativesOf,
  versionsOf,
} from './narratives/read.ts';
export { type Issuing, issueNarrative, type Judged, type Judgement, moveNarrative } from './narratives/states.ts';
export { createNarrative, type NarrativeEdit, saveNarrative } from './narratives/write.ts';
export { type Loaded, type LoadOptions, loadFigures, loadTogether, mostRefusals } from './figures/load.ts';
export { type RolledUp, type RollUp, type RollUpQuestion, rollUp } from './figures/rollUp.ts';
export type { Spread, TableDefinition } from './schema/table.ts';
export { tables } from './schema/tables.ts';
