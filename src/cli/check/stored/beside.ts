import {
  claimsBeside,
  importReport,
  type StoredClaim,
  type StoredFigure,
  type StoredOutcome,
  storedQuestion,
} from '#binding';
import type { Document } from '#documents';
import type { Standing, StoredSource } from './source.ts';

/** The numbers of a report beside a store. */
export interface BesideStore {
  readonly name: string;
  readonly claims: readonly StoredClaim[];
}

/** Sets a report beside a store; the past of a place is asked for only where what stands there does not agree. */
export async function besideStore(document: Document, source: StoredSource): Promise<BesideStore> {
  const { indicators } = source.known;
  const report = importReport(document, { period: null, digest: '', known: source.known });
  const question = storedQuestion(report, indicators);
  const { figures, bases } = question.spots.length === 0 ? nothing : await source.standing(question);
  const alone = figures.map(each => ({ standing: each, earlier: [] }));
  const first = claimsBeside(report, { indicators, places: alone, bases });
  const disagreeing = new Set(first.flatMap(({ outcome, held }) => (held && outcome !== 'same' ? [held.id] : [])));
  const open = new Map(figures.flatMap(each => (disagreeing.has(each.id) ? [[each.id, each]] : [])));
  if (open.size === 0) return { name: source.name, claims: first };
  const past = new Map<string, readonly StoredFigure[]>();
  for (const [id, figure] of open) {
    const history = await source.history(figure);
    past.set(id, history.filter(each => each.id !== id && each.status !== 'rejected').reverse());
  }
  const places = figures.map(each => ({ standing: each, earlier: past.get(each.id) ?? [] }));
  return { name: source.name, claims: claimsBeside(report, { indicators, places, bases }) };
}

const nothing: Standing = { figures: [], bases: [] };

/** How many numbers have each outcome. */
export function countsOf({ claims }: BesideStore): Readonly<Record<StoredOutcome, number>> {
  const counts = { same: 0, rounding: 0, vintage: 0, doubtful: 0, contradiction: 0, unknown: 0 };
  for (const { outcome } of claims) counts[outcome] += 1;
  return counts;
}
