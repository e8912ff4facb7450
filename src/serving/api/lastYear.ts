/** The same period last year of an area whose land has changed since: worked out on today's boundaries, or refused. */
import {
  type BaseQuestion,
  baseParts,
  breakdownKey,
  type Figure,
  type Geography,
  type Indicator,
  periodOfCode,
  previousYear,
  type RestatedBase,
  rational,
  restatedBase,
} from '#figures';
import { type DashboardRow, figuresOf, type Store } from '#storing';

/** What stands in the place of the row's own last year. */
export type Restating =
  | { readonly ok: true; readonly base: RestatedBase & { readonly ok: true }; readonly approved: boolean }
  | { readonly ok: false; readonly base: RestatedBase & { readonly ok: false } };

export type Restater = (row: DashboardRow, indicator: Indicator) => Restating | null;

const mostParts = 10_000;

/**
 * Asks the store for the figures of what the area was made of, once for each period of the rows. The answer is null where
 * nothing passed to or from the area between the two periods, so that its own last year stands.
 */
export async function restaterOf(
  store: Store,
  geography: Geography,
  { area, rows }: { readonly area: string; readonly rows: readonly DashboardRow[] },
): Promise<Restater> {
  const answers = new Map<string, (row: DashboardRow, indicator: Indicator) => Restating>();
  for (const period of new Set(rows.map(row => row.period))) {
    const question = questionOf(area, period);
    const origins = question === null ? null : baseParts(geography, question);
    if (question === null || origins === null) continue;
    if (!origins.ok) {
      // An area that was no longer there on the last day of the period has no land to restate to.
      if (origins.problem.id === 'area-not-then' || origins.problem.id === 'area-unknown') continue;
      const { problem } = origins;
      answers.set(period, () => ({ ok: false, base: { ok: false, problem } }));
      continue;
    }
    const [only] = origins.parts;
    const same = origins.parts.length === 1 && only?.area === area && rational.compare(only.share, whole) === 0;
    if (same) continue;
    const held = await heldOf(store, { question, areas: origins.parts.map(part => part.area), rows });
    answers.set(period, (row, indicator) => restatedRow(geography, question, { row, indicator, held }));
  }
  return (row, indicator) => answers.get(row.period)?.(row, indicator) ?? null;
}

const whole = rational.whole(1);

function questionOf(area: string, code: string): BaseQuestion | null {
  const period = periodOfCode(code);
  const base = period === null ? null : previousYear(period);
  return base === null ? null : { area, period: code, basePeriod: base.code };
}

interface Wanted {
  readonly question: BaseQuestion;
  readonly areas: readonly string[];
  readonly rows: readonly DashboardRow[];
}

/** Figures of the parts in the base period, by indicator and breakdown. */
async function heldOf(store: Store, { question, areas, rows }: Wanted): Promise<ReadonlyMap<string, Figure[]>> {
  const { figures } = await figuresOf(store, {
    indicators: [...new Set(rows.map(({ indicator }) => indicator))],
    areas,
    periods: [question.basePeriod],
    measure: 'actual',
    limit: mostParts,
  });
  const held = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure.series);
    const list = held.get(key);
    if (list === undefined) held.set(key, [figure]);
    else list.push(figure);
  }
  return held;
}

const keyOf = ({ indicator, items }: Pick<Figure['series'], 'indicator' | 'items'>) =>
  `${indicator} ${breakdownKey(items)}`;

function restatedRow(
  geography: Geography,
  question: BaseQuestion,
  asked: {
    readonly row: DashboardRow;
    readonly indicator: Indicator;
    readonly held: ReadonlyMap<string, Figure[]>;
  },
): Restating {
  const figures = asked.held.get(keyOf(asked.row)) ?? [];
  const held = new Map(figures.map(figure => [figure.series.area, figure]));
  const base = restatedBase(geography, question, { indicator: asked.indicator, held });
  if (!base.ok) return { ok: false, base };
  return { ok: true, base, approved: figures.every(({ status }) => status === 'approved') };
}
