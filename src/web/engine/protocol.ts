import type { CheckResult } from '#checking';
import type { Document, Problem, Span } from '#documents';

export type Language = 'vi' | 'en';

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'paste'; readonly text: string; readonly name: string }
  /** After a stop: a new worker takes up the text as it stands, with the file it came from if there is one. */
  | { readonly kind: 'resume'; readonly document: Document; readonly file: SourceFile | null }
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string; readonly revision: number }
  | { readonly kind: 'annotate'; readonly language: Language };

export interface SourceFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the worker answers; `revision` counts the replacements the answer knows of. */
export type Reply =
  | { readonly kind: 'opened'; readonly document: Document }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'checked'; readonly revision: number; readonly result: CheckResult }
  | { readonly kind: 'annotated'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'not-annotated'; readonly problem: Problem }
  /** Something that should never happen did; the page says so and offers to start again. */
  | { readonly kind: 'broken'; readonly detail: string };
