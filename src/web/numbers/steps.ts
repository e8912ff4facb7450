/** Classes of a map: how areas with a value are shaded. Floats, as everything that is only drawn. */

/** Number of shades; more cannot be told apart. */
export const shades = 5;

export interface Steps {
  /** Lowest value of each shade, darkest last. Fewer than `shades` where few values differ. */
  readonly from: readonly number[];
  readonly stepOf: (value: string | null) => number | null;
}

/** Quantiles: each shade holds about as many areas, however far the largest lies from the rest. */
export function stepsOf(rows: readonly { readonly value: string | null }[]): Steps {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [Number(value)])).sort((a, b) => a - b);
  const distinct = new Set(values).size;
  const count = Math.min(shades, distinct);
  const quantiles = Array.from(
    { length: count },
    (_, index) => values[Math.floor((index * values.length) / count)] ?? 0,
  );
  const from = [...new Set(quantiles)];
  return {
    from,
    stepOf: value =>
      value === null
        ? null
        : Math.max(
            0,
            from.findLastIndex(start => start <= Number(value)),
          ),
  };
}
