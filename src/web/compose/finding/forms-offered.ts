import type { DashboardRecord } from '#contract';
import type { BoundFigure, BoundSeries, Form } from '#composing';

/** Of a target that is still being worked on nobody says how much is missing. */
const whole100 = 100;

/**
 * The forms of words worth offering for a series, plainest first: what needs a target is offered once for each that was
 * set, what needs last year only where last year is known, a share only where the series is a part of another.
 */
export function formsOffered(row: DashboardRecord): readonly Form[] {
  const targets = row.targets.flatMap(({ assigner, share }): Form[] => [
    { kind: 'of-target', by: assigner },
    ...(Number(share.value) > whole100 ? [{ kind: 'over-target', by: assigner } as const] : []),
    { kind: 'target', by: assigner },
  ]);
  const percent = row.unit === '%';
  const since: readonly Form[] =
    row.lastYear === null
      ? []
      : [
          ...(percent ? [{ kind: 'points' } as const] : [{ kind: 'growth' } as const, { kind: 'index' } as const]),
          { kind: 'difference' },
          ...(percent ? [] : [{ kind: 'multiple' } as const]),
          { kind: 'base' },
        ];
  const whole = wholeOf(row);
  const parts: readonly Form[] = whole === null || percent ? [] : [{ kind: 'share', of: whole }];
  return [{ kind: 'value-unit' }, { kind: 'value' }, ...targets, ...since, ...parts, { kind: 'in-words' }];
}

/** The same indicator without its breakdown. */
function wholeOf({ indicator, items }: DashboardRecord): BoundSeries | null {
  return Object.keys(items).length === 0 ? null : { indicator, items: {} };
}

/** The figure of a row of the dashboard, bound: the area and the period are named where they are not the report's own. */
export function boundTo(row: DashboardRecord, form: Form, own: { readonly period: string }): BoundFigure {
  const { indicator, items } = row;
  return { indicator, items, form, ...(row.period === own.period ? {} : { period: row.period }) };
}

export function sameForm(a: Form, b: Form): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
