import { doubtWords, matchIndicators } from '#binding';
import type { Proposal as Told } from '#contract';
import type { Indicator } from '#figures';
import { catalogueOf, decideProposal, type Proposal, proposalsOf, reportOf } from '#storing';
import { given } from '../given.ts';
import { answer, type DeepReadonly, type Handlers } from '../handler.ts';
import { notFound, refused } from '../problem.ts';
import { unknownReport } from './unknown.ts';

/** Figures read in a report, and what a person decides about each. */
export const proposalHandlers: Handlers<'proposals' | 'decideProposal'> = {
  proposals: async ({ store }, { params: { id } }) => {
    if ((await reportOf(store, id)) === null) return unknownReport(id);
    const [proposals, { indicators }] = await Promise.all([proposalsOf(store, id), catalogueOf(store)]);
    return answer({ items: proposals.map(proposal => told(proposal, indicators)) });
  },

  decideProposal: async ({ store, who }, { params: { id: report, n }, body }) => {
    const decided = await decideProposal(store, { report, n, who }, given(body));
    if (!decided.ok) {
      const { id, vi, en } = decided.problem;
      return id.startsWith('unknown-proposal') ? notFound(vi, en) : refused('refused', { vi, en });
    }
    const proposal = decided.proposals.find(each => each.n === n);
    if (proposal === undefined) return notFound('Không có số này.', 'There is no such proposal.');
    const { indicators } = await catalogueOf(store);
    return answer(told(proposal, indicators));
  },
};

function told(proposal: Proposal, indicators: readonly Indicator[]): DeepReadonly<Told> {
  const { n, state, figure, indicator, stored, decidedBy, decidedAt } = proposal;
  const { series, period, measure, vintage, value, absence, source, certainty, doubts } = figure;
  const { code, name, unit, field } = indicator;
  const known = indicators.some(each => each.code === code);
  return {
    n,
    state,
    certainty,
    doubts: doubts.map(doubt => words[doubt]?.vi ?? doubt),
    indicator: { code, name, unit, field, known },
    items: series.items,
    area: series.area,
    period,
    measure,
    vintage,
    value,
    absence,
    span: source,
    candidates: state === 'waiting' ? candidates(indicator, indicators) : [],
    decidedBy,
    decidedAt,
    figure: stored,
  };
}

/** A doubt that an older version had is told by its id. */
const words: Readonly<Record<string, { readonly vi: string }>> = doubtWords;

/** Indicators that a proposed one may be, the likeliest first. Only of the same unit: figures move as they stand. */
function candidates(of: Indicator, indicators: readonly Indicator[]) {
  const others = indicators.filter(({ code, unit }) => code !== of.code && unit === of.unit);
  const matched = matchIndicators([of], others).get(of.code)?.candidates ?? [];
  return matched.map(({ code, name, unit }) => ({ code, name, unit }));
}
