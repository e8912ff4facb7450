import type { BulkTimes } from './bulk.ts';
import type { DashboardTimes } from './dashboard.ts';
import type { Approvals } from './rollUps.ts';
import type { ServingTimes } from './serving.ts';

export interface Measured {
  readonly bulk: BulkTimes;
  readonly dashboards: DashboardTimes;
  readonly approvals: Approvals;
  readonly served: ServingTimes;
}

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  /** Bytes. */
  readonly memory: number;
}

/** A table for a person, then the same as one line of JSON. */
export function print(machine: Machine, { bulk, dashboards, approvals, served }: Measured): void {
  const hand = Math.min(dashboards.byHand.median, dashboards.prepared.median);
  const ratios = {
    loadToCopy: bulk.load / bulk.copySame,
    loadToBareCopy: bulk.load / bulk.copyBare,
    dashboardToHand: dashboards.ours.median / dashboards.byHand.median,
    dashboardToPrepared: dashboards.ours.median / hand,
    memoryLastToFirst: served.stream.lastTenth / served.stream.firstTenth,
  };
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const s = (value: number) => `${value.toFixed(2)} s`;
  const mb = (value: number) => `${value.toFixed(0)} MB`;
  const lines: readonly (readonly [what: string, ...said: string[]])[] = [
    [`${bulk.rows} figures through the loader`, s(bulk.load), `${(bulk.rows / bulk.load).toFixed(0)} a second`],
    ['COPY, same keys, index, partitions', s(bulk.copySame), times(ratios.loadToCopy), 'wanted ≤ 3'],
    ['COPY, a bare table', s(bulk.copyBare), times(ratios.loadToBareCopy)],
    [
      `dashboard of 40 at ${dashboards.figures} figures`,
      ms(dashboards.ours.median),
      `p95 ${ms(dashboards.ours.p95)}`,
      'wanted p95 < 30 ms',
    ],
    ['written by hand in SQL', ms(dashboards.byHand.median), times(ratios.dashboardToHand), 'wanted ≤ 1.2'],
    ['the same, prepared', ms(dashboards.prepared.median), times(ratios.dashboardToPrepared)],
    ['dashboard over HTTP', ms(served.dashboard.median), `p95 ${ms(served.dashboard.p95)}`],
    ['approved, in every total at once', `${approvals.atOnce}/${approvals.approved}`, 'wanted all'],
    ['one roll-up over the communes', ms(approvals.rollUp.median), `p95 ${ms(approvals.rollUp.p95)}`],
    [
      `${served.stream.rows} rows streamed out`,
      s(served.stream.seconds),
      `first tenth ${mb(served.stream.firstTenth)}`,
      `last tenth ${mb(served.stream.lastTenth)}`,
      `most ${mb(served.stream.most)}`,
      'wanted flat',
    ],
  ];
  for (const [what, first = '', ...rest] of lines)
    console.log(`${what.padEnd(44)} ${first.padStart(12)}  ${rest.join('  ')}`);
  console.log(JSON.stringify({ machine, ratios, bulk, dashboards, approvals, served }));
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} times`;
}
