/** What a store answered: the figures that stand, and the indicators they are of. */
import type { Figure, Indicator, Operand } from '#figures';
import { type Asked, askedKey } from './asked.ts';

/** A stored figure with the first day of the boundaries it is of (`Operand` of #figures says what that means). */
export interface HeldFigure extends Figure {
  readonly boundaries?: string | undefined;
}

/** A stored figure of an area that another was made of, and how much of it came (an exact decimal up to 1). */
export interface BasePart {
  readonly share: string;
  readonly figure: HeldFigure;
}

/** A base of an area whose land changed before the period it is compared with: on the later boundaries, or why not. */
export type HeldBase = Asked & { readonly on: string } & (
    | {
        readonly ok: true;
        /** Worked out: nobody reported it. */
        readonly figure: Operand['figure'];
        /** First day of the boundaries it was worked out on. */
        readonly boundaries: string;
        readonly parts: readonly BasePart[];
      }
    | {
        readonly ok: false;
        readonly refused: BaseRefusal;
        /** Ids of what the area was made of, as far as anybody knows: a figure of theirs may change the answer. */
        readonly areas: readonly string[];
      }
  );

/** One sentence in each language. */
export interface BaseRefusal {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

export interface Held {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** By `askedKey` without `on`. */
  readonly figures: ReadonlyMap<string, HeldFigure>;
  /** By `askedKey`; only where land changed, so that the figure of the area itself is no base. */
  readonly bases: ReadonlyMap<string, HeldBase>;
  /** What an item of a breakdown is called, for sentences; without it, or where it gives null, the item's code stands. */
  readonly itemName?: ((dimension: string, item: string) => string | null) | undefined;
}

/** What of a breakdown is needed to name its items. */
interface NamedItems {
  readonly code: string;
  readonly items: readonly { readonly code: string; readonly name: string }[];
}

/** Names items as the catalogue does; null for one that it does not have. */
export function itemNaming(dimensions: readonly NamedItems[]): NonNullable<Held['itemName']> {
  const names = new Map(
    dimensions.flatMap(({ code, items }) => items.map(item => [`${code}=${item.code}`, item.name] as const)),
  );
  return (dimension, item) => names.get(`${dimension}=${item}`) ?? null;
}

/** Of two figures of one series, period and measure the later in the list stands. */
export function heldOf(
  indicators: Iterable<Indicator>,
  figures: Iterable<HeldFigure>,
  bases: Iterable<HeldBase> = [],
): Held {
  return {
    indicators: new Map(Array.from(indicators, indicator => [indicator.code, indicator])),
    figures: new Map(Array.from(figures, figure => [askedKey(figure), figure])),
    bases: new Map(Array.from(bases, base => [askedKey(base), base])),
  };
}

/** The figure that stands as it was reported, whatever its status; undefined where none is held. */
export function heldFigure(held: Held, { series, period, measure }: Asked): HeldFigure | undefined {
  return held.figures.get(askedKey({ series, period, measure }));
}

/** The last of those that an indicator was merged into; null where it was merged into none. */
export function mergedInto(indicators: Held['indicators'], code: string): string | null {
  let last: string | null = null;
  const seen = new Set<string>();
  for (let at = indicators.get(code); at?.mergedInto !== undefined && !seen.has(at.code); ) {
    seen.add(at.code);
    last = at.mergedInto;
    at = indicators.get(last);
  }
  return last;
}

/** What stands in the place of the area's own figure; undefined where that one will do. */
export function heldBase(held: Held, asked: Asked): HeldBase | undefined {
  return asked.on === undefined ? undefined : held.bases.get(askedKey(asked));
}
