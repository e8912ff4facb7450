/** A report that is being written, as it is kept. */
import type { Narrative } from '#composing';
import type { Problem } from '../problem.ts';

/** In the order in which a report goes through them; `issued` is the end. */
export const narrativeStates = ['draft', 'reviewed', 'approved', 'issued'] as const;
export type NarrativeState = (typeof narrativeStates)[number];

export interface NarrativeSummary {
  readonly id: string;
  /** Type and subject in plain words. */
  readonly title: string;
  readonly period: string;
  readonly area: string;
  readonly state: NarrativeState;
  /** Number of the current version. */
  readonly version: number;
  /** Who saved that version, and when (ISO instant). */
  readonly savedBy: string;
  readonly savedAt: string;
  /** Remarks in the margin that nobody has settled. */
  readonly openComments: number;
}

export interface StoredNarrative extends NarrativeSummary {
  readonly narrative: Narrative;
}

export interface NarrativeVersion {
  readonly n: number;
  readonly madeFrom: number | null;
  /** Another had come in between: kept, but never current. */
  readonly aside: boolean;
  /** Given by a person; null for most. */
  readonly name: string | null;
  /** SHA-256, hexadecimal: versions that say the same have the same. */
  readonly digest: string;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** What the signed report bears, by boxes 3, 4, 7 and 9 of Decree 30/2020. */
export interface Issue {
  readonly number: string;
  /** ISO day. */
  readonly date: string;
  readonly signer: string;
  readonly power: readonly string[];
  readonly recipients: readonly string[];
}

export interface NarrativeEvent {
  readonly n: number;
  readonly state: NarrativeState;
  readonly version: number;
  readonly who: string;
  readonly at: string;
  readonly note: string | null;
  readonly issue: Issue | null;
}

export interface NarrativeComment {
  readonly n: number;
  readonly passage: string;
  readonly quote: string;
  readonly text: string;
  readonly author: string;
  readonly at: string;
  readonly resolvedBy: string | null;
  readonly resolvedAt: string | null;
}

/** A narrative to be kept, with the title that its reader gives it. */
export interface NarrativeInput {
  readonly narrative: Narrative;
  readonly title: string;
  readonly who: string;
}

export type NarrativeSaved =
  | {
      readonly ok: true;
      readonly version: number /** False when it says what the current one says. */;
      readonly changed: boolean;
    }
  | {
      readonly ok: false;
      readonly problem: Problem;
      /** Number under which it is kept all the same, beside the current one; null where there is no such narrative. */
      readonly keptAs: number | null;
    };
