import type { Rule } from './rule.ts';
import { areaYieldOutput } from './rules/areaYieldOutput.ts';
import { average } from './rules/average.ts';
import { averageOverTime } from './rules/averageOverTime.ts';
import { balance } from './rules/balance.ts';
import { balanceOfSectors } from './rules/balanceOfSectors.ts';
import { budgetBalance } from './rules/budgetBalance.ts';
import { change } from './rules/change.ts';
import { changeBefore } from './rules/changeBefore.ts';
import { changeOfStated } from './rules/changeOfStated.ts';
import { contributions } from './rules/contributions.ts';
import { cumulative } from './rules/cumulative.ts';
import { dates } from './rules/dates.ts';
import { direction } from './rules/direction.ts';
import { documentType } from './rules/documentType.ts';
import { growthBetween } from './rules/growthBetween.ts';
import { growthOfParts } from './rules/growthOfParts.ts';
import { multiple } from './rules/multiple.ts';
import { indexAndGrowth } from './rules/indexAndGrowth.ts';
import { impliedBase } from './rules/impliedBase.ts';
import { impliedPlan } from './rules/impliedPlan.ts';
import { planNearby } from './rules/planNearby.ts';
import { remainder } from './rules/remainder.ts';
import { namedInBrackets } from './rules/namedInBrackets.ts';
import { partsAndTotal } from './rules/partsAndTotal.ts';
import { partsOfKinds } from './rules/partsOfKinds.ts';
import { partsOfTime } from './rules/partsOfTime.ts';
import { planOfRate } from './rules/planOfRate.ts';
import { points } from './rules/points.ts';
import { quotient } from './rules/quotient.ts';
import { raisedTotal } from './rules/raisedTotal.ts';
import { rank } from './rules/rank.ts';
import { ratio } from './rules/ratio.ts';
import { share } from './rules/share.ts';
import { shareOfPlan } from './rules/shareOfPlan.ts';
import { sharesAddUp } from './rules/sharesAddUp.ts';
import { sharesInBrackets } from './rules/sharesInBrackets.ts';
import { spreadBetween } from './rules/spreadBetween.ts';
import { structureListed } from './rules/structureListed.ts';
import { outcomes } from './rules/outcomes.ts';
import { toldAgain } from './rules/toldAgain.ts';
import { wholeBase } from './rules/wholeBase.ts';
import { sinceEarlier } from './rules/sinceEarlier.ts';
import { stillOpen } from './rules/stillOpen.ts';
import { yearlyGrowth } from './rules/yearlyGrowth.ts';
import { withinWhole } from './rules/withinWhole.ts';

/** The rules in the order in which they are tried and printed in the handbook. */
export const rules: readonly Rule[] = [
  shareOfPlan,
  planNearby,
  impliedPlan,
  impliedBase,
  change,
  indexAndGrowth,
  changeBefore,
  sinceEarlier,
  changeOfStated,
  multiple,
  yearlyGrowth,
  points,
  planOfRate,
  ratio,
  partsAndTotal,
  partsOfKinds,
  partsOfTime,
  namedInBrackets,
  toldAgain,
  outcomes,
  remainder,
  stillOpen,
  growthOfParts,
  growthBetween,
  contributions,
  share,
  sharesInBrackets,
  sharesAddUp,
  structureListed,
  withinWhole,
  average,
  averageOverTime,
  areaYieldOutput,
  quotient,
  balance,
  balanceOfSectors,
  budgetBalance,
  raisedTotal,
  cumulative,
  rank,
  spreadBetween,
  direction,
  wholeBase,
  dates,
  documentType,
];
