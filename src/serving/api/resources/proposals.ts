import { doubtWords, matchIndicators } from '#binding';
import type { Proposal as Told } from '#contract';
import { askedKey } from '#composing';
import { type Figure, type Indicator, parseDecimal, rational, toRational } from '#figures';
import {
  catalogueOf,
  decideProposal,
  figuresFor,
  type Proposal,
  proposalsOf,
  reportOf,
  reportsOf,
  type Store,
} from '#storing';
import { cellOf } from '../comparing.ts';
import { given } from '../given.ts';
import { answer, type DeepReadonly, type Handlers } from '../handler.ts';
import { notFound, refused } from '../problem.ts';
import { unknownReport } from './unknown.ts';

/** Figures read in a report, and what a person decides about each. */
export const proposalHandlers: Handlers<'proposals' | 'decideProposal'> = {
  proposals: async ({ store }, { params: { id } }) => {
    if ((await reportOf(store, id)) === null) return unknownReport(id);
    const [proposals, { indicators }] = await Promise.all([proposalsOf(store, id), catalogueOf(store)]);
    const standing = await approvedOtherwise(store, proposals);
    return answer({ items: proposals.map(proposal => told(proposal, { indicators, standing })) });
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
    return answer(told(proposal, { indicators, standing: await approvedOtherwise(store, [proposal]) }));
  },
};

type Standing = NonNullable<DeepReadonly<Told>['standing']>;

/** By number of a proposal that waits: the approved figure of its series, period and measure that has another value. */
async function approvedOtherwise(store: Store, proposals: readonly Proposal[]): Promise<ReadonlyMap<number, Standing>> {
  const waiting = proposals.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return new Map();
  const held = await figuresFor(
    store,
    waiting.map(({ figure }) => figure),
  );
  const approved = new Map(held.filter(({ status }) => status === 'approved').map(each => [askedKey(each), each]));
  const names = new Map((await reportsOf(store)).map(({ id, name }) => [id, name]));
  const found = new Map<number, Standing>();
  for (const { n, figure } of waiting) {
    const standing = approved.get(askedKey({ series: figure.series, period: figure.period, measure: figure.measure }));
    if (standing === undefined || sameValue(standing, figure)) continue;
    const document = standing.source === null ? null : (names.get(standing.source.document) ?? null);
    found.set(n, { ...cellOf(standing), document });
  }
  return found;
}

function sameValue(a: Pick<Figure, 'value' | 'absence'>, b: Pick<Figure, 'value' | 'absence'>): boolean {
  const [one, other] = [parseDecimal(a.value ?? ''), parseDecimal(b.value ?? '')];
  if (one === null || other === null) return one === other && a.absence === b.absence;
  return rational.compare(toRational(one), toRational(other)) === 0;
}

interface Around {
  readonly indicators: readonly Indicator[];
  readonly standing: ReadonlyMap<number, Standing>;
}

function told(proposal: Proposal, { indicators, standing }: Around): DeepReadonly<Told> {
  const { n, state, figure, indicator, stored, decidedBy, decidedAt } = proposal;
  const { series, period, measure, vintage, value, absence, source, certainty, doubts } = figure;
  const { code, name, unit, field } = indicator;
  const known = indicators.some(each => each.code === code);
  return {
    n,
    state,
    certainty,
    doubts: [...doubts.map(doubt => words[doubt]?.vi ?? doubt), ...(standing.has(n) ? [otherwiseApproved] : [])],
    indicator: { code, name, unit, field, known },
    items: series.items,
    area: series.area,
    period,
    measure,
    vintage,
    value,
    absence,
    span: source,
    standing: standing.get(n) ?? null,
    candidates: state === 'waiting' ? candidates(indicator, indicators) : [],
    decidedBy,
    decidedAt,
    figure: stored,
  };
}

const otherwiseApproved =
  'Kho đã duyệt một số khác cho đúng chuỗi và kỳ này: số đã duyệt đúng thì bỏ số này; số này đúng thì đính chính số đã duyệt, kèm lý do.';

/** A doubt that an older version had is told by its id. */
const words: Readonly<Record<string, { readonly vi: string }>> = doubtWords;

/** Indicators that a proposed one may be, the likeliest first. Only of the same unit: figures move as they stand. */
function candidates(of: Indicator, indicators: readonly Indicator[]) {
  const others = indicators.filter(({ code, unit }) => code !== of.code && unit === of.unit);
  const matched = matchIndicators([of], others).get(of.code)?.candidates ?? [];
  return matched.map(({ code, name, unit }) => ({ code, name, unit }));
}
