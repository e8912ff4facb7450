import type { Span } from '#documents';
import type { Period, Unit, Vintage } from '#figures';
import type { Base, Claim, Frame, Mention } from '#reading';
import type { FigureComparison } from './imported.ts';
import type { DoubtId } from './doubts.ts';

/** What kind of thing a statement's own number is; it decides how its indicator is named. */
export type StatementKind =
  | 'value'
  | 'growth'
  | 'index'
  | 'difference'
  | 'points'
  | 'multiple'
  | 'share'
  | 'share-of-target'
  | 'contribution'
  | 'gap'
  | 'rank'
  /** Hangs on another statement, and is of its indicator: its plan, its value in another period. */
  | 'plan'
  | 'base'
  /** The whole that another statement is a part of. */
  | 'whole';

/** The words of a statement, before they are made a name. */
export interface Words {
  readonly lead: string;
  readonly own: string;
  readonly counted: string;
}

/** One number of the report on its way to a figure. */
export interface Statement {
  readonly kind: StatementKind;
  /** Index of the block in the reading. */
  readonly block: number;
  readonly mention: Mention;
  readonly span: Span;
  /** Decimal string as printed, signed for a fall. */
  readonly value: string;
  unit: Unit | null;
  readonly words: Words;
  readonly frame: Frame;
  /** The words of the block before its first colon, or nothing. */
  readonly opening: string;
  /** Words in front of the number and behind it, within the sentence. */
  readonly before: string;
  readonly after: string;
  period: Period | null;
  /** False where only the report as a whole, or a heading, says so. */
  readonly dated: boolean;
  readonly area: string | null;
  vintage: Vintage;
  /** `target:…` where the number is set and not reached. */
  target: string | null;
  readonly basis: string | null;
  readonly comparisons: FigureComparison[];
  /** The statement that this one is a part of, where the text lists parts. */
  parent: Statement | null;
  /** The statement whose indicator this one shares. */
  readonly of: Statement | null;
  readonly claim: Claim | null;
  readonly doubts: Set<DoubtId>;
  /** Named by the rows and heads of a table, and by nothing else. */
  readonly inTable: boolean;
}

/** `target:tw`: who set a plan, as the store names its measures. */
export function targetOf(base: Base | null): string {
  const [, assigner = ''] = (base?.key ?? '').split(':');
  return `target:${TARGETS[assigner] ?? 'ke-hoach'}`;
}

const TARGETS: Readonly<Record<string, string>> = {
  'trung ương': 'tw',
  tỉnh: 'hdnd-tinh',
  huyện: 'hdnd-huyen',
  kỳ: 'ke-hoach-ky',
};

/** A plan or a past value is of the indicator of what it hangs on. */
export function follows({ kind, of }: Statement): boolean {
  return of !== null && (kind === 'plan' || kind === 'base');
}
