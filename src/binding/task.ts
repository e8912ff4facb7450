import type { Span } from '#documents';

/** One thing to be done, from the part of a report that says what comes next. */
export interface ImportedTask {
  /** `1.3`: the third of the first group. */
  readonly code: string;
  /** Number of its group (nhiệm vụ, giải pháp) in the report. */
  readonly group: string;
  /** Words of the group's heading or of its first sentence. */
  readonly groupTitle: string;
  readonly text: string;
  /** `Đẩy mạnh`, `Xây dựng và ban hành`. */
  readonly verb: string;
  /** Numbers of documents it rests on. */
  readonly basis: readonly string[];
  /** Who leads, when it is said. */
  readonly lead: string | null;
  readonly partners: readonly string[];
  /** Last day, ISO, when one is said. */
  readonly due: string | null;
  /** Code of the period it is for: its own, or the one of the heading over it. */
  readonly horizon: string | null;
  readonly span: Span;
  readonly line: number;
}
