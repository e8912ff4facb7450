/** A figure against those held of the same series, period and measure. */
import type { FigureTable } from '../schema/database.ts';
import { type Fault, faults } from './faults.ts';
import { byStanding } from './held.ts';
import type { FigureInput } from './input.ts';
import { standings } from './rows.ts';
import type { Checked } from './validate.ts';

/** The figure that says the same already; refused; or where the figure stands and which it replaces. */
export function judge(
  { input, value, low, high }: Checked,
  before: readonly FigureTable[],
): { unchanged: string } | Fault | { standing: number; replaces: string | null } {
  if (before.length === 0 && input.replaces === null) return { standing: standings[input.vintage], replaces: null };
  const standing = before.filter(row => row.decision !== 'rejected').sort(byStanding);
  const replaced = input.replaces === null ? undefined : before.find(({ id }) => id === input.replaces);
  if (input.replaces !== null && replaced === undefined) return faults.unknownReplaced(input.replaces);
  const latest = standing.findLast(({ vintage }) => vintage === input.vintage);
  const same = (row: FigureTable) =>
    row.value === value &&
    row.low === low &&
    row.high === high &&
    row.absence === input.absence &&
    row.origin === input.origin &&
    row.reporter === input.reporter &&
    row.basis === input.basis &&
    row.vintage === input.vintage &&
    (input.status === 'proposed' || row.decision === input.status);
  if (latest !== undefined && same(latest)) return { unchanged: latest.id };
  const told = before.find(row => same(row) && sameSource(row, input));
  if (told !== undefined) return { unchanged: told.id };
  const explained = replaced !== undefined && input.reason !== null;
  if (latest?.decision === 'approved' && !explained)
    return faults.approvedAlready(latest.value ?? latest.absence ?? '');
  const corrected = input.vintage === 'corrected' ? (replaced ?? standing.at(-1)) : undefined;
  return {
    standing: corrected?.standing ?? standings[input.vintage],
    replaces: (replaced ?? corrected ?? latest)?.id ?? null,
  };
}

function sameSource(row: FigureTable, { source }: FigureInput): boolean {
  return (
    source !== null &&
    row.source_document === source.document &&
    row.source_start === source.start &&
    row.source_end === source.end
  );
}
