import type { Finding, Sentence, Summary, Verdict, Vintage } from '#checking';
import type { StoredFigure, StoredOutcome } from '#binding';
import type { Vintage as StoredVintage } from '#figures';
import type { ChangedEntry, Verification } from '#composing';
import type { MentionKind } from '#reading';
import type { NarrativeState } from '#storing';

export type Language = 'vi' | 'en';

export const languages: readonly Language[] = ['vi', 'en'];

/** Everything the command says that is not the name of a flag: one object for each language, see vietnamese.ts. */
export interface Words {
  readonly language: Language;
  /** A whole number with the thousands mark of the language. */
  readonly count: (value: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly kinds: Readonly<Record<MentionKind, string>>;
  readonly check: CheckWords;
  readonly read: ReadWords;
  readonly compare: CompareWords;
  readonly serve: ServeWords;
  readonly backup: BackupWords;
  readonly verify: VerifyWords;
  readonly compose: ComposeWords;
  readonly forward: ForwardWords;
}

export interface ForwardWords {
  /** What was begun: printed numbers, how many of them are bound, places to look at. */
  readonly begun: (begun: {
    readonly id: string;
    readonly claims: number;
    readonly bound: number;
    readonly look: number;
  }) => string;
  /** Plain words that do not move, and what they should perhaps be. */
  readonly look: (quote: string, proposal: string | null) => string;
}

export interface CheckWords {
  /** Title of the findings that stand before the first heading. */
  readonly beginning: string;
  readonly line: (line: number) => string;
  readonly headline: (findings: readonly Finding[]) => string;
  readonly stated: string;
  readonly recomputed: string;
  readonly equation: string;
  readonly suggestion: string;
  readonly rule: string;
  readonly related: string;
  readonly coverage: (summary: Summary) => readonly string[];
  readonly progress: (progress: { readonly done: number; readonly total: number; readonly path: string }) => string;
  readonly annotated: (result: { readonly path: string; readonly comments: number }) => string;
  readonly reportTitle: string;
  readonly findingsTitle: string;
  readonly nothingFound: string;
  readonly stored: StoredWords;
}

/** What is said of a report's numbers beside a store. */
export interface StoredWords {
  readonly vintages: Readonly<Record<StoredVintage, string>>;
  readonly kind: (says: string) => string;
  /** How a stored figure stands: `chính thức, chờ duyệt`. */
  readonly standing: (figure: Pick<StoredFigure, 'id' | 'vintage' | 'status' | 'origin'>) => string;
  readonly differs: (telling: Telling) => string;
  readonly otherVintage: (telling: Telling) => string;
  readonly summary: (found: {
    readonly name: string;
    readonly counts: Readonly<Record<StoredOutcome, number>>;
  }) => string;
  readonly vintageTitle: (count: number) => string;
}

/** The parts of a sentence about a number beside a store. */
export interface Telling {
  readonly subject: string;
  readonly period: string;
  readonly store: string;
  readonly stated: string;
  readonly stored: string;
  /** How the stored figure stands. */
  readonly standing: string;
  /** What the report calls its own number. */
  readonly vintage: string;
  /** The two stored figures that a comparison is worked out from; null for a value. */
  readonly base: string | null;
  /** What stands in the store now, where the number is an earlier one; null where it is not. */
  readonly now: string | null;
}

export interface ReadWords {
  readonly mentions: (count: number) => string;
  readonly claims: (count: number) => string;
  readonly columns: {
    readonly place: string;
    readonly text: string;
    readonly value: string;
    readonly unit: string;
    readonly kind: string;
  };
  readonly period: string;
  readonly comparisons: ComparisonWords;
}

/** By the ids that reading prints; an id without a word is shown as it is. */
export interface ComparisonWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly bases: Readonly<Record<string, string>>;
  readonly directions: Readonly<Record<'up' | 'down', string>>;
  readonly implied: string;
}

export interface CompareWords {
  readonly heading: (names: { readonly first: string; readonly second: string }) => string;
  readonly same: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly contradicts: (count: number) => string;
  readonly note: (count: number) => string;
  /** Facts left out because it cannot be told which of several is meant. */
  readonly ambiguous: (count: number) => string;
  readonly vintages: Readonly<Record<Vintage, string>>;
  readonly nothingShared: string;
}

export interface ServeWords {
  /** Follows the sentence that there are no built pages; begins with a space. */
  readonly howToBuild: string;
  /** Follows the sentence that the store cannot be opened; begins with a space. */
  readonly withoutData: string;
  readonly opening: (place: string) => string;
  readonly loadingDemo: string;
  readonly loadedDemo: (figures: number) => string;
  /** The store is still being opened. */
  readonly willServe: (url: string) => string;
  readonly stopped: string;
}

export interface BackupWords {
  readonly writing: (progress: StoreProgress) => string;
  readonly written: (backup: {
    readonly path: string;
    readonly tables: number;
    readonly rows: number;
    readonly bytes: number;
  }) => string;
  readonly restoring: (progress: StoreProgress) => string;
  /** `at` is the ISO instant whose state was restored. */
  readonly restored: (restored: { readonly target: string; readonly rows: number; readonly at: string }) => string;
}

export interface VerifyWords {
  /** Entries of the audit trail followed. */
  readonly following: (progress: StoreProgress) => string;
  readonly verified: (found: {
    readonly entries: number;
    readonly checked: number;
    readonly problems: number;
  }) => string;
  readonly proof: ProofWords;
}

export interface ProofWords {
  readonly broken: (link: Verification['broken'][number]) => string;
  readonly changed: (entry: ChangedEntry) => string;
  readonly verified: (found: {
    readonly entries: number;
    readonly problems: number;
    readonly digest: string;
  }) => string;
}

export interface ComposeWords {
  readonly states: Readonly<Record<NarrativeState, string>>;
  readonly written: (written: {
    readonly paths: readonly string[];
    readonly figures: number;
    readonly problems: number;
  }) => string;
}

/** Rows done of so many, which is an estimate while a backup is written. */
export interface StoreProgress {
  readonly done: number;
  readonly total: number;
  readonly table: string;
}

/** The side of a two-language sentence that the reader asked for. */
export function inLanguage(sentence: Sentence, language: Language): string {
  return sentence[language];
}
