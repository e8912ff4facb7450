import type { ReadBlock } from '#reading';
import type { Sentence } from './finding.ts';
import type { EmitSpread } from './located.ts';
import type { CheckedTables } from './tables/checkTables.ts';

/** A rule about figures or words of several blocks. */
export interface SpreadRule {
  readonly id: string;
  readonly title: Sentence;
  readonly explanation: Sentence;
  /** Each text is a small document; a finding must point at `quote`. */
  readonly fires: readonly { readonly text: string; readonly quote: string }[];
  readonly staysSilent: readonly string[];
  readonly check: (blocks: readonly ReadBlock[], emit: EmitSpread, tables: readonly CheckedTables[]) => void;
}
