/** What a person decides about a figure read in a report. */
import type { ProposedFigure, ProposedIndicator } from '#binding';
import type { Indicator, Measure, Series } from '#figures';
import { type Writing, writing } from '../audit/writing.ts';
import { catalogueOf } from '../catalogue/read.ts';
import { enterCatalogue } from '../catalogue/write.ts';
import { figuresByIds } from '../figures/byId.ts';
import { decide } from '../figures/decide.ts';
import { enter } from '../figures/enter.ts';
import type { Problem } from '../problem.ts';
import type { Store } from '../store.ts';
import { heldInputOf, type Proposal, type ProposalState } from './proposal.ts';
import { proposalsOf } from './read.ts';
import { widened } from './widened.ts';
import { json } from './write.ts';

export type ProposalDecision =
  | { readonly action: 'accept' }
  | ({ readonly action: 'mend' } & Mending)
  /** This indicator of the report is that one of the catalogue, in all figures of the report. */
  | { readonly action: 'merge'; readonly into: string }
  | { readonly action: 'leave-out'; readonly reason?: string };

/** What is to be otherwise; the rest stays as it was read. */
export interface Mending {
  readonly value?: string;
  readonly indicator?: string;
  readonly items?: Series['items'];
  readonly area?: string;
  readonly period?: string;
  readonly measure?: Measure;
  /** Name of the indicator, while it is only proposed. */
  readonly name?: string;
}

export type ProposalDecided =
  | { readonly ok: true; readonly proposals: readonly Proposal[] }
  | { readonly ok: false; readonly problem: Problem };

export interface Deciding {
  readonly report: string;
  readonly n: number;
  readonly who: string;
}

/** Undoes the transaction in which a decision turned out to be impossible. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.en);
    this.problem = problem;
  }
}

/** Carries out a decision, all or nothing; the proposals it changed come back. */
export async function decideProposal(
  store: Store,
  { report, n, who }: Deciding,
  decision: ProposalDecision,
): Promise<ProposalDecided> {
  try {
    return await writing(store, who, async (within): Promise<ProposalDecided> => {
      const all = await proposalsOf(within, report);
      const proposal = all.find(each => each.n === n);
      if (proposal === undefined) return { ok: false, problem: unknownProposal(report, n) };
      const answer = await carriedOut(within, { all, proposal }, decision);
      // What was written before the refusal is undone with the transaction.
      if ('problem' in answer) throw new Refused(answer.problem);
      const changed = new Set(answer.changed);
      const after = await proposalsOf(within, report);
      return { ok: true, proposals: after.filter(each => changed.has(each.n)) };
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

type CarriedOut = { readonly changed: readonly number[] } | { readonly problem: Problem };

interface Asked {
  readonly all: readonly Proposal[];
  readonly proposal: Proposal;
}

async function carriedOut(within: Writing, { all, proposal }: Asked, decision: ProposalDecision): Promise<CarriedOut> {
  switch (decision.action) {
    case 'accept':
      return await accepted(within, proposal);
    case 'mend':
      return await mended(within, proposal, decision);
    case 'merge':
      return await merged(within, { all, proposal }, decision.into);
    case 'leave-out':
      return await leftOut(within, proposal, decision.reason);
  }
}

async function accepted(within: Writing, proposal: Proposal): Promise<CarriedOut> {
  if (proposal.stored === null) return await entered(within, proposal, 'accepted');
  const { refused } = await decide(within, [proposal.stored], { decision: 'approved', reason: null });
  const [first] = refused;
  if (first !== undefined) return { problem: first };
  await record(within, proposal, { state: proposal.state });
  return { changed: [proposal.n] };
}

async function mended(within: Writing, proposal: Proposal, mending: Mending): Promise<CarriedOut> {
  const withdrawn = await withdraw(within, proposal, 'sửa lại khi rà báo cáo');
  if (withdrawn !== null) return { problem: withdrawn };
  const catalogue = await catalogueOf(within);
  const named = mending.indicator ?? proposal.figure.series.indicator;
  const known = catalogue.indicators.find(({ code }) => code === named);
  if (mending.name !== undefined && known !== undefined && known.name !== mending.name)
    return { problem: nameIsKnown(known.name) };
  if (known !== undefined && known.unit !== proposal.indicator.unit)
    return { problem: otherUnit(proposal.indicator.unit, known.unit) };
  const indicator = mendedIndicator(proposal.indicator, { known, name: mending.name });
  const { figure } = proposal;
  const series = {
    indicator: named,
    items: mending.items ?? figure.series.items,
    area: mending.area ?? figure.series.area,
  };
  const value = mending.value ?? figure.value;
  const next: ProposedFigure = {
    ...figure,
    series,
    value,
    ...(mending.value === undefined ? {} : { low: null, high: null, absence: null }),
    period: mending.period ?? figure.period,
    measure: mending.measure ?? figure.measure,
  };
  return await entered(within, { ...proposal, figure: next, indicator, stored: null }, 'mended');
}

function mendedIndicator(
  proposed: ProposedIndicator,
  { known, name }: { readonly known: Indicator | undefined; readonly name: string | undefined },
): ProposedIndicator {
  if (known !== undefined) return { ...known, heading: proposed.heading };
  return name === undefined ? proposed : { ...proposed, name };
}

async function merged(within: Writing, { all, proposal }: Asked, into: string): Promise<CarriedOut> {
  const { indicators } = await catalogueOf(within);
  const target = indicators.find(({ code }) => code === into);
  if (target === undefined) return { problem: unknownIndicator(into) };
  if (target.unit !== proposal.indicator.unit) return { problem: otherUnit(proposal.indicator.unit, target.unit) };
  const from = proposal.figure.series.indicator;
  const same = all.filter(({ figure, state }) => figure.series.indicator === from && state !== 'left-out');
  const changed: number[] = [];
  for (const each of same) {
    const withdrawn = await withdraw(within, each, `gộp vào chỉ tiêu ${into}`);
    if (withdrawn !== null) return { problem: withdrawn };
    const series = { ...each.figure.series, indicator: into };
    const next = {
      ...each,
      figure: { ...each.figure, series },
      indicator: { ...target, heading: each.indicator.heading },
    };
    const answer = await entered(within, { ...next, stored: null }, 'merged');
    if ('problem' in answer) return answer;
    changed.push(each.n);
  }
  return { changed };
}

async function leftOut(within: Writing, proposal: Proposal, reason = 'bỏ khi rà báo cáo'): Promise<CarriedOut> {
  const withdrawn = await withdraw(within, proposal, reason);
  if (withdrawn !== null) return { problem: withdrawn };
  await record(within, proposal, { state: 'left-out', stored: null });
  return { changed: [proposal.n] };
}

/** Rejects the stored figure of a proposal, where there is one that waits; one that is approved can only be corrected. */
async function withdraw(within: Writing, { stored }: Proposal, reason: string): Promise<Problem | null> {
  if (stored === null) return null;
  const [row] = await figuresByIds(within, [stored]);
  if (row === undefined || row.decision === 'rejected') return null;
  if (row.decision === 'approved') return approvedAlready;
  await decide(within, [stored], { decision: 'rejected', reason });
  return null;
}

/**
 * The figure into the store, approved by the person who looked at it; its indicator too, where it is new or was not yet
 * broken down in this way.
 */
async function entered(within: Writing, proposal: Proposal, state: ProposalState): Promise<CarriedOut> {
  const { heading: _, ...indicator } = proposal.indicator;
  const { indicators } = await catalogueOf(within);
  const known = indicators.find(({ code }) => code === indicator.code);
  const [wider] = widened([known ?? indicator], [proposal.figure.series]);
  const fresh = wider ?? (known === undefined ? indicator : null);
  if (fresh !== null) {
    const [refusal] = (await enterCatalogue(within, { indicators: [fresh] })).refused;
    if (refusal !== undefined) return { problem: refusal };
  }
  const input = { ...heldInputOf(proposal), status: 'approved' as const };
  const { ids, refused } = await enter(within, [input], 'all');
  const [first] = refused;
  if (first !== undefined) return { problem: first };
  await record(within, proposal, { state, stored: ids[0] ?? null });
  return { changed: [proposal.n] };
}

async function record(
  { db, province, who, at }: Writing,
  { report, n, figure, indicator }: Proposal,
  change: { readonly state: ProposalState; readonly stored?: string | null },
): Promise<void> {
  await db
    .updateTable('proposal')
    .set({ ...change, figure: json(figure), indicator: json(indicator), decided_by: who, decided_at: at.toISOString() })
    .where('province_id', '=', province)
    .where('report_id', '=', report)
    .where('n', '=', n)
    .execute();
}

function unknownProposal(report: string, n: number): Problem {
  return {
    id: 'unknown-proposal',
    vi: `Báo cáo “${report}” không có đề xuất số ${n}.`,
    en: `The report “${report}” has no proposal ${n}.`,
  };
}

function unknownIndicator(code: string): Problem {
  return {
    id: 'unknown-indicator',
    vi: `Danh mục không có chỉ tiêu “${code}”.`,
    en: `The catalogue has no indicator “${code}”.`,
  };
}

function otherUnit(read: string | null, held: string | null): Problem {
  return {
    id: 'wrong-unit',
    vi: `Đơn vị “${read ?? ''}” khác đơn vị của chỉ tiêu gộp vào là “${held ?? ''}”.`,
    en: `The unit “${read ?? ''}” is not that of the indicator to merge into, “${held ?? ''}”.`,
  };
}

function nameIsKnown(name: string): Problem {
  return {
    id: 'indicator-has-its-name',
    vi: `Chỉ tiêu đã có trong danh mục với tên “${name}”; hãy đổi tên ở trang Danh mục.`,
    en: `The catalogue has the indicator by the name “${name}”; change it on the page Danh mục.`,
  };
}

const approvedAlready: Problem = {
  id: 'approved-already',
  vi: 'Số liệu đã được duyệt; muốn đổi phải đính chính kèm lý do.',
  en: 'The figure is approved; to change it, correct it and give the reason.',
};
