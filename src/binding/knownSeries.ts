import type { AreaNames } from './areaNames.ts';
import { codeBook } from './codes.ts';
import type { KnownCatalogue } from './known.ts';
import type { NamedStatement } from './naming.ts';
import { recognise, type Recognised } from './recognising.ts';
import { follows, type Statement } from './statement.ts';
import { toldApart } from './tellingApart.ts';

/** By how much the best of several values of one series must be surer than the next. */
const CLEARLY = 0.08;

/** Statements under the names and items of the catalogue where they surely are of it; the others as they were. */
export function inKnownSeries(
  named: readonly NamedStatement[],
  known: KnownCatalogue,
  areas: AreaNames,
): NamedStatement[] {
  // Under the name that a former import gave it in the end, an indicator is known again.
  const told = new Map(toldApart(named, areas, codeBook()).named.map(each => [each.statement, each.name]));
  const found = withoutRivals(named, recognise(named, known, told), areas);
  return named.map(each => {
    const { statement } = each;
    const recognised = found.get(follows(statement) && statement.of ? statement.of : statement);
    if (!recognised) return each;
    const { indicator, items } = recognised;
    return { statement, name: indicator.name, items, known: indicator };
  });
}

/** Two values cannot be of one series, period and measure: the surer keeps it, or neither. */
function withoutRivals(
  named: readonly NamedStatement[],
  found: Map<Statement, Recognised>,
  areas: AreaNames,
): Map<Statement, Recognised> {
  const groups = new Map<string, Statement[]>();
  for (const { statement } of named) {
    const recognised = found.get(statement);
    if (!recognised) continue;
    const key = keyOf(statement, recognised, areas);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  for (const group of groups.values()) {
    const best = surest(group, found);
    for (const statement of group) if (statement.value !== best) found.delete(statement);
  }
  return found;
}

/** The value that stands; null where two stand equally well. */
function surest(group: readonly Statement[], found: ReadonlyMap<Statement, Recognised>): string | null {
  const byValue = new Map<string, number>();
  for (const statement of group) {
    const score = found.get(statement)?.score ?? 0;
    byValue.set(statement.value, Math.max(byValue.get(statement.value) ?? 0, score));
  }
  const [first, second] = [...byValue].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  return second && first[1] - second[1] < CLEARLY ? null : first[0];
}

function keyOf({ area, period, target }: Statement, { indicator, items }: Recognised, areas: AreaNames): string {
  const place = areas.find(area, period?.to ?? null);
  const breakdown = items.map(({ dimension, code }) => `${dimension}=${code}`).sort();
  return [indicator.code, ...breakdown, place.id, place.single ? '' : area, period?.code, target].join('|');
}
