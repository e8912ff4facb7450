import type { Block } from '#documents';
import type { Base } from './bases.ts';
import type { Bound } from './bounds.ts';
import type { Mention } from './mention.ts';
import type { Placed } from './placed.ts';
import type { Role, RoleKind } from './role.ts';

/** A printed figure that compares a claim with something. */
export interface Comparison {
  readonly kind: RoleKind;
  readonly direction: 1 | 0 | -1;
  readonly base: Base | null;
  readonly mention: Mention;
  /** Index of the figure in the block, for adjacency. */
  readonly figure: number;
  /** False when the text does not say for sure that the comparison is about this claim. */
  readonly certain: boolean;
  readonly verb: string;
}

/** The printed number of a base: last year's figure, the plan, the start of `từ … lên …`. */
export interface BaseValue {
  readonly base: Base;
  readonly mention: Mention;
  /** Whether a word before it makes it a bound or an estimate, to which nothing can be held. */
  readonly bound: Bound;
  readonly certain: boolean;
}

/** A figure the report states, with all that is printed about it in the same block. */
export interface Claim {
  /** Index of the figure among the block's figures. */
  readonly figure: number;
  readonly mention: Mention;
  readonly placed: Placed;
  readonly role: Role;
  /** The words that name what is counted, as far as the sentence says. */
  readonly subject: string;
  /** The second number of `a/b`: the plan, or the whole. */
  whole: Mention | null;
  readonly comparisons: Comparison[];
  readonly baseValues: BaseValue[];
}

/** Nothing in a report refers farther back than this many claims; a text in which it does is none. */
export const REACH = 60;

/** The claims that the one at `index` may refer to, in the order of the text. */
export function claimsBefore(claims: readonly Claim[], index: number): readonly Claim[] {
  return claims.slice(Math.max(0, index - REACH), index);
}

/** The claims behind the figure of that number which may go on with what it says, in the order of the text. */
export function claimsBehind(claims: readonly Claim[], figure: number): readonly Claim[] {
  let from = 0;
  for (let until = claims.length; from < until; ) {
    const middle = (from + until) >> 1;
    if ((claims[middle] as Claim).figure > figure) until = middle;
    else from = middle + 1;
  }
  return claims.slice(from, from + REACH);
}

/** True when the claim's own number is a value; false when only a change of it is printed (`số vụ giảm 116 vụ`). */
export function statesValue({ role }: Claim): boolean {
  return role.kind === 'value' || role.kind === 'rate' || role.kind === 'base-value' || role.kind === 'from';
}

/** One block as read: its figures with their roles, and the claims they make. */
export interface BlockReading {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Placed[];
  readonly roles: readonly Role[];
  readonly claims: readonly Claim[];
}

/** A block and what was read in it; offsets of the reading count from the block's start. */
export interface ReadBlock {
  readonly block: Block;
  readonly reading: BlockReading;
}
