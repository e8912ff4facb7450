export type { BaseValue, BlockReading, Claim, Comparison } from './claim.ts';
export type { Base, BaseKind, Bound } from './cues.ts';
export { boundOf } from './cues.ts';
export { approximate, decimalOf, type Mention, type MentionKind, type PrintedMention } from './mention.ts';
export type { Placed } from './placed.ts';
export { readBlock } from './readBlock.ts';
export type { Role, RoleKind } from './roles.ts';
export { type PrintedClaim, type PrintedComparison, printClaims, printMentions } from './print.ts';
export { type ReadBlock, type Reading, read } from './read.ts';
