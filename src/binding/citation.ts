import type { Span } from '#documents';

/** A document that a report cites (văn bản được viện dẫn), once for all places that name it. */
export interface Citation {
  /** `28/2018/QĐ-UBND`, `10-TB/TU`, as Decree 30/2020 prints it; null for one cited without a number. */
  readonly number: string | null;
  /** `Quyết định`, as the text has it or as the symbol says. */
  readonly type: string | null;
  /** `UBND tỉnh Cao Bằng`; null when neither the words nor the symbol tell. */
  readonly issuer: string | null;
  /** Day, month or year of issue, ISO; null when it is not said. */
  readonly date: string | null;
  /** What it is about, in the report's words; null when it is not said. */
  readonly title: string | null;
  /** Lines of the text on which it is named, from 1. */
  readonly lines: readonly number[];
  readonly spans: readonly Span[];
  /** The words of the first place. */
  readonly quote: string;
}
