import type { Indicator, Series } from '#figures';

/**
 * The indicators that must take another breakdown before these series can be held, each with it added. A catalogue says
 * what an indicator was broken down by so far; a report that lists parts of one for the first time says more.
 */
export function widened(indicators: readonly Indicator[], series: readonly Series[]): Indicator[] {
  return indicators.flatMap(indicator => {
    const own = series.filter(each => each.indicator === indicator.code);
    const dimensions = new Set([...indicator.dimensions, ...own.flatMap(({ items }) => Object.keys(items))]);
    return dimensions.size > indicator.dimensions.length ? [{ ...indicator, dimensions: [...dimensions] }] : [];
  });
}
