import { planPeriod } from './comparisons.ts';
import { type Statement, targetOf } from './statement.ts';

const SAYS_PLAN =
  /\(\s*(?:kế hoạch|KH|dự toán|chỉ tiêu|mục tiêu)(?:\s+(?:cả\s+)?(?:năm(?:\s+\d{4})?|giao|được giao|là))*\s*:?\s*$/iu;

/** `17.205 lao động (kế hoạch 20.000)`: a number without a unit is the plan of the value before it, in the unit of that. */
export function planInBrackets(own: Statement, before: readonly Statement[]): Statement | null {
  const { claim } = own;
  if (own.unit !== null || !claim || !SAYS_PLAN.test(claim.placed.gap)) return null;
  const of = before.findLast(each => each.claim?.figure === claim.figure - 1 && each.kind === 'value');
  if (!of?.unit || of.unit.family === 'percent') return null;
  const base = { kind: 'plan', key: 'plan' } as const;
  const period = planPeriod(base, of.period);
  const target = targetOf(base);
  of.comparisons.push({
    kind: 'plan',
    value: own.value,
    unit: of.unit.name,
    base: target,
    period: period?.code ?? null,
    certainty: 'said',
    span: own.span,
  });
  const doubts = new Set([...own.doubts].filter(doubt => doubt !== 'unit-unknown'));
  return { ...own, kind: 'plan', of, unit: of.unit, period, target, doubts, vintage: 'official' };
}
