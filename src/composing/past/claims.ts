/** The printed numbers of a finished report that its import knows, with the forms of words that may print them again. */
import {
  basePeriodCode,
  type BoundSpan,
  type FigureComparison,
  type ImportedReport,
  type ProposedFigure,
} from '#binding';
import type { Span } from '#documents';
import { type Decimal, parseDecimal, periodOfCode, previousYear } from '#figures';
import type { BoundFigure, BoundSeries, Form } from '../narrative.ts';

/** What of an import is looked at. */
export type PastReport = Pick<ImportedReport, 'indicators' | 'figures' | 'bound'> & {
  readonly document: Pick<ImportedReport['document'], 'period' | 'area' | 'text'>;
};

/** A way to print a number, before its words and its rounding are chosen. */
export interface Reading {
  readonly figure: BoundFigure;
  /** As the report prints it, signed for a fall. */
  readonly value: Decimal;
  readonly unit: string | null;
  /** False where the report does not say what it compares with: believed only when the same digits come out. */
  readonly said: boolean;
}

/** One printed number. */
export interface PastClaim {
  readonly span: Span;
  /** The likeliest first. */
  readonly readings: readonly Reading[];
}

/** In the order of the text, each printed number once. */
export function claimsOf(past: PastReport): PastClaim[] {
  const spans = new Map<number, BoundSpan[]>();
  for (const bound of past.bound) {
    const group = spans.get(bound.span.start);
    if (group === undefined) spans.set(bound.span.start, [bound]);
    else group.push(bound);
  }
  const places = new Places(past);
  return [...spans.values()]
    .map(group => ({
      span: (group[0] as BoundSpan).span,
      readings: withoutMade(group)
        .toSorted((a, b) => Number(a.says !== 'value') - Number(b.says !== 'value'))
        .flatMap(bound => places.readingsOf(bound)),
    }))
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** The share that is worked out from `vượt 8% kế hoạch` is not what is printed. */
function withoutMade(group: readonly BoundSpan[]): readonly BoundSpan[] {
  const over = group.some(({ says }) => says === 'over-plan');
  return over ? group.filter(({ says }) => says !== 'share-of-target') : group;
}

/** Knows which figure stands at which place of the text; lives as long as the claims of one report are listed. */
class Places {
  readonly #past: PastReport;
  readonly #valueAt: ReadonlyMap<number, ProposedFigure>;

  constructor(past: PastReport) {
    this.#past = past;
    this.#valueAt = new Map(
      past.bound.flatMap(({ says, span, figure }) => {
        const of = past.figures[figure];
        return says === 'value' && of !== undefined ? [[span.start, of] as const] : [];
      }),
    );
  }

  readingsOf(bound: BoundSpan): Reading[] {
    const figure = this.#past.figures[bound.figure];
    if (figure === undefined) return [];
    if (bound.says === 'value') return this.#own(figure);
    if (bound.says === 'over-plan') return this.#over(figure, bound);
    const comparison = figure.comparisons.find(
      ({ kind, span }) => kind === bound.says && span.start === bound.span.start,
    );
    return comparison === undefined || figure.measure !== 'actual' ? [] : this.#compared(figure, comparison);
  }

  #own(figure: ProposedFigure): Reading[] {
    const value = parseDecimal(figure.printed.value);
    if (value === null) return [];
    const { measure, period } = figure;
    const by = measure.startsWith('target:') ? measure.slice('target:'.length) : null;
    const form: Form = by === null ? { kind: 'value-unit' } : { kind: 'target', by };
    const own = by !== null && this.#isYearOfReport(period) ? {} : this.#period(period);
    return [{ figure: { ...this.#series(figure), ...own, form }, value, unit: figure.printed.unit, said: true }];
  }

  /** `vượt 8% kế hoạch`: its target is that of the share which the import worked out from it. */
  #over(figure: ProposedFigure, { span }: BoundSpan): Reading[] {
    const share = figure.comparisons.find(each => each.kind === 'share-of-target' && each.span.start === span.start);
    const over = figure.comparisons.find(each => each.kind === 'over-plan' && each.span.start === span.start);
    const value = parseDecimal(over?.value ?? '');
    if (share === undefined || value === null) return [];
    return this.#compared(figure, share).flatMap(({ figure: of, ...reading }): Reading[] => {
      const { form } = of;
      return form.kind === 'of-target'
        ? [{ ...reading, figure: { ...of, form: { ...form, kind: 'over-target' } }, value }]
        : [];
    });
  }

  #compared(figure: ProposedFigure, comparison: FigureComparison): Reading[] {
    const value = parseDecimal(comparison.value);
    const form = value === null ? null : this.#form(figure, comparison);
    if (value === null || form === null) return [];
    const said =
      comparison.kind === 'ratio' || comparison.kind === 'share-of-target' || this.#since(figure, comparison) !== null;
    const of = { ...this.#series(figure), ...this.#period(figure.period), form };
    return [{ figure: of, value, unit: comparison.unit, said }];
  }

  #form(figure: ProposedFigure, comparison: FigureComparison): Form | null {
    const { kind, base } = comparison;
    switch (kind) {
      case 'share-of-target': {
        if (!base?.startsWith('target:')) return null;
        const { period } = comparison;
        const told = period === null || period === figure.period || this.#holds(period, figure.period);
        return { kind: 'of-target', by: base.slice('target:'.length), ...(told ? {} : { for: period }) };
      }
      case 'growth':
      case 'index':
      case 'difference':
      case 'points':
      case 'multiple':
      case 'rank-change':
      case 'base': {
        if (base === 'other') return null;
        const code = this.#since(figure, comparison);
        const own = periodOfCode(figure.period);
        const usual = code === null || (own !== null && previousYear(own)?.code === code);
        return { kind, ...(usual ? {} : { since: code }) };
      }
      case 'ratio':
        return this.#shareOf(figure);
      default:
        return null;
    }
  }

  /** `75/150 vụ = 50%`: a share of what stands behind the stroke. */
  #shareOf({ comparisons }: ProposedFigure): Form | null {
    const whole = comparisons.find(({ kind }) => kind === 'whole');
    const of = whole && this.#valueAt.get(whole.span.start);
    return of === undefined ? null : { kind: 'share', of: this.#series(of) };
  }

  #since(figure: ProposedFigure, comparison: FigureComparison): string | null {
    return basePeriodCode(comparison, figure, this.#past.document.text);
  }

  #series({ series: { indicator, items, area } }: ProposedFigure): BoundSeries {
    return { indicator, items, ...(area === this.#past.document.area ? {} : { area }) };
  }

  #period(code: string): Pick<BoundFigure, 'period'> {
    return code === this.#past.document.period || code === '' ? {} : { period: code };
  }

  #isYearOfReport(code: string): boolean {
    return this.#holds(code, this.#past.document.period ?? '');
  }

  /** True where `year` is the year in which `code` ends: its target is found without being named. */
  #holds(year: string, code: string): boolean {
    return /^\d{4}$/.test(year) && periodOfCode(code)?.to.slice(0, 4) === year;
  }
}
