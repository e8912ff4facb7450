import type { Area, Dimension, Figure, Indicator, Organisation } from '#figures';
import type { Block, Span } from '#documents';
import type { Citation } from './citation.ts';
import type { ImportedTask } from './task.ts';

/** A figure before the store has given it an id and a history. */
export type FigureInput = Omit<Figure, 'id' | 'province' | 'enteredBy' | 'enteredAt' | 'approvedBy' | 'approvedAt'>;

/** `sure`: goes in without a person; `doubtful`: waits for one, beside the text. */
export type Certainty = 'sure' | 'doubtful';

export type ComparisonKind =
  /** The target itself, in the unit of the figure. */
  | 'plan'
  | 'share-of-target'
  /** `vượt 5% kế hoạch`; negative for what falls short. */
  | 'over-plan'
  /** The figure compared with, in the unit of the figure. */
  | 'base'
  | 'growth'
  | 'index'
  | 'difference'
  | 'points'
  | 'multiple'
  | 'share'
  | 'contribution'
  | 'ratio'
  /** The second half of `75/150 vụ`. */
  | 'whole'
  | 'rank-change';

/** A comparison as the report prints it: growth and difference are negative for a fall. */
export interface FigureComparison {
  readonly kind: ComparisonKind;
  readonly value: string;
  readonly unit: string | null;
  /** `target:tw`, `target:hdnd-tinh`, `target:ke-hoach`; `same-period`, `previous`, `year`, `other`; null when not said. */
  readonly base: string | null;
  /** Code of the period compared with, where it is known. */
  readonly period: string | null;
  readonly certainty: 'said' | 'implied';
  readonly span: Span;
}

export interface ProposedFigure extends FigureInput {
  readonly certainty: Certainty;
  /** Why a person should look, in Vietnamese sentences of `doubtWords`; empty when sure. */
  readonly doubts: readonly string[];
  readonly comparisons: readonly FigureComparison[];
  /** The unit and value as printed, where the stored ones had to be moved to the indicator's unit. */
  readonly printed: { readonly value: string; readonly unit: string | null };
  /** The place as the report names it. */
  readonly areaName: string;
}

export interface ProposedIndicator extends Indicator {
  /** The heading it was found under, as printed: context for matching and for a person. */
  readonly heading: string;
}

/** What a printed number says of its figure: its value, or one of its comparisons. */
export interface BoundSpan {
  readonly span: Span;
  /** Index among the report's figures. */
  readonly figure: number;
  readonly says: 'value' | ComparisonKind;
  /** Unit as printed, and decimals, so that another value can be written the same way. */
  readonly unit: string | null;
  readonly decimals: number;
}

/** A finished report as data: what `khop import` found, before anything is stored. */
export interface ImportedReport {
  readonly document: {
    readonly name: string;
    readonly title: string;
    readonly period: string | null;
    /** Id of the area that reports. */
    readonly area: string;
    /** SHA-256 of the text, white space squeezed, hexadecimal: the same report is known again by it. */
    readonly digest: string;
    readonly text: string;
    /** What the text is made of: numbers that Word computes and the grid of a table are only here. */
    readonly blocks: readonly Block[];
  };
  readonly indicators: readonly ProposedIndicator[];
  readonly dimensions: readonly Dimension[];
  readonly organisations: readonly Organisation[];
  /** Areas that figures speak of and that the catalogue given did not hold. */
  readonly areas: readonly Area[];
  readonly figures: readonly ProposedFigure[];
  readonly tasks: readonly ImportedTask[];
  readonly citations: readonly Citation[];
  readonly bound: readonly BoundSpan[];
}
