import { isReportPeriod } from '../data/period-parts.ts';

/** The head of a report, where its title says which period it is of. */
const head = 4000;

/** The period that a report says it is of, where it is one that can be chosen; null where it says none or cannot be read here. */
export async function saidPeriod(file: File): Promise<string | null> {
  const [{ fromText, open }, { read, scopesOf }] = await Promise.all([import('#documents'), import('#reading')]);
  const opened = await open(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!opened.ok) return null;
  const { text } = opened.document;
  const period = scopesOf(read(fromText(text.slice(0, head), file.name)), null).setting.period?.code ?? null;
  return period !== null && isReportPeriod(period) ? period : null;
}
