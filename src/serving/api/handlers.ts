import type { Handlers } from './handler.ts';
import { areaHandlers } from './resources/areas.ts';
import { boundaryHandlers } from './resources/boundaries.ts';
import { comparisonHandlers } from './resources/comparisons.ts';
import { composedHandlers } from './resources/composed.ts';
import { dashboardHandlers } from './resources/dashboard.ts';
import { decisionHandlers } from './resources/decisions.ts';
import { dimensionHandlers } from './resources/dimensions.ts';
import { figureHandlers } from './resources/figures.ts';
import { indicatorHandlers } from './resources/indicators.ts';
import { lineHandlers } from './resources/lines.ts';
import { listHandlers } from './resources/lists.ts';
import { judgingHandlers } from './resources/judging.ts';
import { liveHandlers } from './resources/live.ts';
import { narrativeHandlers } from './resources/narratives.ts';
import { overTimeHandlers } from './resources/overTime.ts';
import { pivotHandlers } from './resources/pivot.ts';
import { proposalHandlers } from './resources/proposals.ts';
import { provinceHandlers } from './resources/province.ts';
import { reportHandlers } from './resources/reports.ts';
import { rollUpHandlers } from './resources/rollUp.ts';
import { seriesHandlers } from './resources/series.ts';
import { tileHandlers } from './resources/tiles.ts';
import { verifyHandlers } from './resources/verify.ts';

/** Who answers each operation of the contract. */
export const handlers: Handlers = {
  ...provinceHandlers,
  ...indicatorHandlers,
  ...dimensionHandlers,
  ...listHandlers,
  ...liveHandlers,
  ...areaHandlers,
  ...tileHandlers,
  ...boundaryHandlers,
  ...figureHandlers,
  ...lineHandlers,
  ...decisionHandlers,
  ...dashboardHandlers,
  ...rollUpHandlers,
  ...comparisonHandlers,
  ...overTimeHandlers,
  ...seriesHandlers,
  ...pivotHandlers,
  ...reportHandlers,
  ...proposalHandlers,
  ...narrativeHandlers,
  ...judgingHandlers,
  ...composedHandlers,
  ...verifyHandlers,
};
