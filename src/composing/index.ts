export {
  type BoundFigure,
  type BoundSeries,
  type ChartPassage,
  type Form,
  type HeadingLevel,
  type Inline,
  type Letterhead,
  type Marks,
  type Moment,
  type Narrative,
  type Passage,
  plainWording,
  type PrintChoices,
  type TablePassage,
  type TableRow,
  type Wording,
} from './narrative.ts';
export { cellExtents, withMerges } from './merges.ts';
export { beginNarrative, idFor } from './begin.ts';
export { titleOf } from './title.ts';
export { normalNarrative, type ReadNarrative, readNarrative, writeNarrative } from './markdown/markdown.ts';
export { readBound, writeFigure, writeMoment } from './markdown/bound.ts';
export type { MarkdownProblem } from './markdown/faults.ts';
export {
  type Asked,
  askedKey,
  type AskedRole,
  boundFigures,
  figuresAsked,
  needsOf,
  type PlacedFigure,
  type Setting,
} from './asked.ts';
export { type Held, type HeldBase, type HeldFigure, heldOf, itemNaming, mergedInto } from './held.ts';
export { inCells, printBound } from './printing/printBound.ts';
export type { PrintSetting } from './printing/layOut.ts';
export type { BoundProblem, Mark, MarkId, NotPrinted, Printed, Rest } from './printing/printed.ts';
export { boundProblemBrief, boundProblemSentence } from './printing/problems.ts';
export { markSentence } from './printing/marks.ts';
export { printMoment } from './moments.ts';
export { compose } from './report/compose.ts';
export type {
  Composed,
  ComposedChart,
  ComposedPassage,
  ComposedProblem,
  ComposedRun,
  ComposedTable,
  PrintedFigure,
  Stretch,
  Words,
} from './report/composed.ts';
export { annexLabel, createOutline, type Outline } from './report/labels.ts';
export { printedWords } from './report/printedWords.ts';
export { officialOf } from './report/official.ts';
export { documentOf, type Place, placeOf } from './report/document.ts';
export { relationsOf } from './report/relations.ts';
export { type LookPlace, type RolledForward, rollForward, type ToLookAt } from './rolling/rollForward.ts';
export type { Literal } from './rolling/literals.ts';
export { type PastLook, pastLookSentence } from './past/looks.ts';
export type { PastReport } from './past/claims.ts';
export { pastDocument, type PastText } from './past/document.ts';
export { narrativeOfReport, type PastNarrative } from './past/narrativeOfReport.ts';
export { provableBy } from './past/provable.ts';
export { secrecyMark, secrecyMarkOf, type SecrecyMark } from './secrecy.ts';
export type { Digest } from './proving/canonicalJson.ts';
export { type Proof, type ProofEntry, proofOf, type ProvenFigure, type ProvenRelation } from './proving/proof.ts';
export { readProof } from './proving/readProof.ts';
export { type ChangedEntry, type Verification, verifyProof } from './proving/verifyProof.ts';
export { type Untrue, untrue, type UntrueFigure } from './proving/untrue.ts';
export {
  type Changes,
  changesBetween,
  type FigureChange,
  figureSign,
  type Piece,
  type WordChange,
} from './changes/changesBetween.ts';
export { type PrintedChange, printedChanges } from './changes/printedChanges.ts';
