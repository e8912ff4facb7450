/** Figures in their places in comparisons, however many, asked of the store in one go. */
import { type Asked, askedKey } from '#composing';
import type { Sentence } from '#contract';
import type { Figure, Indicator, Operand } from '#figures';
import { basesFor, figuresFor, type Store } from '#storing';

/** What stands where a figure was asked for; a base (`on`) is that of the later boundaries, or refused. */
export interface Standing {
  readonly asked: Asked;
  /** Null where nobody said anything, and where it was refused. */
  readonly operand: Operand | null;
  readonly refused: Sentence | null;
  /** The operand as it was reported; null where it was worked out. */
  readonly figure: Figure | null;
}

export async function standingsOf(
  store: Store,
  asked: readonly Asked[],
  indicators: ReadonlyMap<string, Indicator>,
): Promise<(asked: Asked) => Standing> {
  const [found, answered] = await Promise.all([figuresFor(store, asked), basesFor(store, asked)]);
  const figures = new Map(found.filter(({ status }) => status !== 'rejected').map(each => [askedKey(each), each]));
  const bases = new Map(answered.map(base => [askedKey(base), base]));
  return each => {
    const indicator = indicators.get(each.series.indicator);
    const base = bases.get(askedKey(each));
    const nothing = { asked: each, operand: null, refused: null, figure: null };
    if (indicator === undefined) return nothing;
    if (base?.ok === false) return { ...nothing, refused: base.refused };
    if (base?.ok) {
      const { figure, boundaries } = base;
      return { ...nothing, operand: { indicator, figure, boundaries, restated: true } };
    }
    const figure = figures.get(askedKey({ ...each, on: undefined })) ?? null;
    return figure === null ? nothing : { ...nothing, figure, operand: { indicator, figure } };
  };
}
