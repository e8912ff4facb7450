import type { Rule } from './rule.ts';
import { areaYieldOutput } from './rules/areaYieldOutput.ts';
import { change } from './rules/change.ts';
import { partsAndTotal } from './rules/partsAndTotal.ts';
import { points } from './rules/points.ts';
import { ratio } from './rules/ratio.ts';
import { shareOfPlan } from './rules/shareOfPlan.ts';
import { wholeBase } from './rules/wholeBase.ts';

/** The rules in the order in which they are tried and printed in the handbook. */
export const rules: readonly Rule[] = [shareOfPlan, change, points, ratio, partsAndTotal, areaYieldOutput, wholeBase];
