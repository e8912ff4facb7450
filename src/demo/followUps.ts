/**
 * How the made-up figures of the year after the report follow from one another, so that a draft for that year tallies as
 * far as the report did.
 */

/** Moves by the pace of another indicator: what is counted together grows together. */
export const samePace: Readonly<Record<string, string>> = {
  'registered-capital-of-new-enterprises': 'newly-registered-enterprises',
  'crimes-solved': 'criminal-offences',
  'suspects-in-solved-crimes': 'criminal-offences',
  'persons-given-legal-aid': 'legal-aid-cases',
  'road-traffic-deaths': 'road-traffic-accidents',
  'road-traffic-injuries': 'road-traffic-accidents',
  'cost-of-newspapers-for-prestigious-persons': 'newspaper-and-magazine-copies-distributed',
  'programme-capital-disbursed': 'programme-capital-carried-over-to-2021',
  'total-sale-price-of-auctioned-assets': 'total-starting-price-of-auctioned-assets',
};

/** The first is the second less the third. */
export const differences: Readonly<Record<string, readonly [more: string, less: string]>> = {
  'grdp-growth-gap': ['grdp-growth', 'gdp-growth'],
  'auction-gain-over-starting-price': [
    'total-sale-price-of-auctioned-assets',
    'total-starting-price-of-auctioned-assets',
  ],
};

/** Parts of a whole that is not a figure of the same indicator: of another one, or of a hundred percent. */
export const wholes: Readonly<Record<string, string | null>> = {
  'grdp-growth-contribution': 'grdp-growth',
  'grdp-share': null,
};

/** Rates that differ from year to year; all others stay what they were. */
export const movingRates: ReadonlySet<string> = new Set([
  'grdp-growth',
  'gdp-growth',
  'value-added-growth',
  'iip-growth',
  'crop-yield',
]);

/** Every commune there is, every conscript called up: more would be absurd. */
export function staysTheSame(indicator: string): boolean {
  return /^(?:districts|communes)-/.test(indicator) || indicator === 'conscripts-handed-over';
}
