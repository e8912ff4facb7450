export {
  type BaseValue,
  type BlockReading,
  type Claim,
  claimsBefore,
  claimsBehind,
  type Comparison,
  REACH,
  type ReadBlock,
  statesValue,
} from './claim.ts';
export { type Base, type BaseKind, THE_PLAN } from './bases.ts';
export { type Bound, boundOf } from './bounds.ts';
export { approximate, decimalOf, type Mention, type MentionKind, named, type PrintedMention } from './mention.ts';
export type { Placed } from './placed.ts';
export { findMentions } from './mentions.ts';
export { readBlock, readBlocks } from './readBlock.ts';
export type { Role, RoleKind } from './role.ts';
export { EACH_YEAR } from './yearly.ts';
export { changesIn, mayBeChange } from './targets.ts';
export { printClaims, printMentions } from './print.ts';
export { type PrintedClaim, type PrintedComparison, valueOf } from './printed.ts';
export { isPlanned, type Scope, type Scopes, scopesOf } from './scope.ts';
export { type Frame, type Setting, withoutNumber } from './setting.ts';
export { areaOfLabel, areaWordsIn } from './areaWords.ts';
export { type TimeWords, timeWordsIn } from './timeWords.ts';
export { type Subject, subjectOf, wholeSubjectOf, writeSubject } from './subject.ts';
export { type Reading, read } from './read.ts';
export type { Column, ColumnKind } from './tables/columns.ts';
export { baseOfColumn, comparedColumns } from './tables/compared.ts';
export { type RowWords, rowWordsOf } from './tables/subjects.ts';
export { periodOfColumn, periodOfRow } from './tables/times.ts';
export { withTableUnits } from './tables/inTables.ts';
export type { CellFigure, TableRow } from './tables/row.ts';
export { readTables, type Table } from './tables/table.ts';
