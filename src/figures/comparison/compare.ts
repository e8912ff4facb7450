/** Works out one comparison exactly, or refuses it. */
import { cumulativePeriod } from '../period.ts';
import * as rational from '../rational.ts';
import type { Rational } from '../rational.ts';
import {
  type Comparison,
  type ComparisonUnit,
  isPercent,
  type Operand,
  type Question,
  type RefusedComparison,
  type Role,
} from './comparison.ts';
import {
  bothAdditive,
  codes,
  earlierBase,
  type Pair,
  periodOf,
  sameBoundaries,
  samePeriod,
  sameSeries,
  sameUnit,
  targetCovers,
  type Trouble,
} from './likeness.ts';
import { absent, type Formula, HUNDRED, positive, valueOf, worked, ZERO } from './values.ts';

/** What a kind of comparison asks of its figures, and what it makes of them. */
interface Work {
  readonly operands: readonly (readonly [Role, Operand])[];
  readonly trouble: Trouble | null;
  readonly formula: Formula;
  readonly unit: ComparisonUnit;
}

type Of<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

export function compare(question: Question): Comparison | RefusedComparison {
  const { kind } = question;
  const { operands, trouble, formula, unit } = workOf(question);
  if (trouble !== null)
    return Object.freeze({ ok: false, problem: { kind, ...trouble } as RefusedComparison['problem'] });
  const figures = operands.map(([, operand]) => operand);
  return Object.freeze({
    ok: true,
    kind,
    ...worked(figures, formula),
    unit,
    restated: figures.some(({ restated }) => restated === true),
    implied: figures.some(({ figure }) => figure.origin === 'implied'),
  });
}

function workOf(question: Question): Work {
  switch (question.kind) {
    case 'share-of-target':
      return shareOfTarget(question);
    case 'share':
      return share(question);
    case 'contribution':
      return contribution(question);
    case 'month-in-cumulative':
      return month(question);
    case 'cumulative':
      return cumulative(question);
    default:
      return withBase(question);
  }
}

const at = (values: readonly Rational[], index: number): Rational => values[index] ?? ZERO;
const percent: Formula = values => rational.multiply(HUNDRED, rational.divide(at(values, 0), at(values, 1)));
const growth: Formula = values => rational.subtract(percent(values), HUNDRED);
const minus: Formula = values => rational.subtract(at(values, 0), at(values, 1));
const times: Formula = values => rational.divide(at(values, 0), at(values, 1));

type BaseKind = 'growth' | 'index' | 'difference' | 'points' | 'multiple' | 'rank-change';

const formulas: Readonly<Record<BaseKind, readonly [Formula, ComparisonUnit]>> = {
  growth: [growth, 'percent'],
  index: [percent, 'percent'],
  difference: [minus, 'own'],
  points: [minus, 'points'],
  multiple: [times, 'times'],
  // The first place is the best: from 58th to 56th is two places up.
  'rank-change': [values => rational.negate(minus(values)), 'ranks'],
};

function withBase({ kind, of, base }: Of<BaseKind>): Work {
  const pair: Pair = [of, base];
  const ratio = kind === 'growth' || kind === 'index' || kind === 'multiple';
  const trouble =
    sameSeries(pair) ??
    sameUnit(pair) ??
    suits(kind, of) ??
    earlierBase(pair) ??
    absent([
      ['of', of],
      ['base', base],
    ]) ??
    (ratio ? positive(base, 'base') : null);
  const [formula, unit] = formulas[kind];
  return {
    operands: [
      ['of', of],
      ['base', base],
    ],
    trouble,
    formula,
    unit,
  };
}

/** Whether such figures may be compared so at all. */
function suits(kind: BaseKind, of: Operand): Trouble | null {
  const { nature, unit } = of.indicator;
  if (kind === 'rank-change') return nature === 'rank' ? null : { id: 'not-a-rank', nature };
  if (nature === 'rank') return { id: 'rank-has-no-ratio' };
  if (kind === 'points') return isPercent(of) ? null : { id: 'points-need-percent', unit };
  return kind !== 'multiple' && isPercent(of) ? { id: 'percent-differs-in-points' } : null;
}

function shareOfTarget({ of, target }: Of<'share-of-target'>): Work {
  const pair: Pair = [of, target];
  const { measure } = target.figure;
  const trouble =
    (measure === 'actual' ? { id: 'not-a-target' as const, measure } : null) ??
    (of.figure.measure === 'actual' ? null : { id: 'not-actual' as const, measure: of.figure.measure }) ??
    sameSeries(pair) ??
    sameUnit(pair) ??
    (of.indicator.nature === 'rank' ? { id: 'rank-has-no-ratio' as const } : null) ??
    targetCovers(pair) ??
    absent([
      ['of', of],
      ['target', target],
    ]) ??
    positive(target, 'target');
  return {
    operands: [
      ['of', of],
      ['target', target],
    ],
    trouble,
    formula: percent,
    unit: 'percent',
  };
}

function share({ of, whole }: Of<'share'>): Work {
  const pair: Pair = [of, whole];
  const trouble =
    bothAdditive(pair) ??
    sameUnit(pair) ??
    sameBoundaries(pair) ??
    samePeriod(pair) ??
    absent([
      ['of', of],
      ['whole', whole],
    ]) ??
    positive(whole, 'whole') ??
    exceeds(pair);
  return {
    operands: [
      ['of', of],
      ['whole', whole],
    ],
    trouble,
    formula: percent,
    unit: 'percent',
  };
}

function exceeds([part, whole]: Pair): Trouble | null {
  return rational.compare(valueOf(part), valueOf(whole)) > 0
    ? { id: 'part-exceeds-whole', part: part.figure.value ?? '', whole: whole.figure.value ?? '' }
    : null;
}

function contribution({ of, base, whole }: Of<'contribution'>): Work {
  const pair: Pair = [of, base];
  const trouble =
    sameSeries(pair) ??
    bothAdditive([base, whole]) ??
    sameUnit(pair) ??
    sameUnit([base, whole]) ??
    earlierBase(pair) ??
    samePeriod([base, whole]) ??
    absent([
      ['of', of],
      ['base', base],
      ['whole', whole],
    ]) ??
    positive(whole, 'whole');
  const formula: Formula = values => rational.multiply(HUNDRED, rational.divide(minus(values), at(values, 2)));
  return {
    operands: [
      ['of', of],
      ['base', base],
      ['whole', whole],
    ],
    trouble,
    formula,
    unit: 'points',
  };
}

/** Months from January to the end of the period; null when it does not begin there or does not end with a month. */
function monthsOf(operand: Operand): { readonly year: number; readonly months: number } | null {
  const { code, from, to } = periodOf(operand);
  const [year, months] = [Number(from.slice(0, 4)), Number(to.slice(5, 7))];
  return cumulativePeriod(year, months).code === code ? { year, months } : null;
}

function month({ of, before }: Of<'month-in-cumulative'>): Work {
  const [now, then] = [monthsOf(of), before === null ? null : monthsOf(before)];
  const apart = {
    id: 'not-a-month-apart' as const,
    periods: [of.figure.period, before?.figure.period ?? null] as const,
  };
  const near =
    now?.months === 1 ? before === null : then?.year === now?.year && then?.months === (now?.months ?? 0) - 1;
  const operands: (readonly [Role, Operand])[] =
    before === null
      ? [['of', of]]
      : [
          ['of', of],
          ['before', before],
        ];
  const trouble =
    (before === null ? null : (sameSeries([of, before]) ?? sameUnit([of, before]))) ??
    summedOverTime(of) ??
    (now === null ? { id: 'not-cumulative' as const, period: of.figure.period } : null) ??
    (near ? null : apart) ??
    absent(operands);
  return { operands, trouble, formula: minus, unit: 'own' };
}

function summedOverTime({ indicator: { nature, overTime } }: Operand): Trouble | null {
  return overTime === 'sum' ? null : { id: 'not-summed-over-time', nature };
}

function cumulative({ of }: Of<'cumulative'>): Work {
  const operands = of.map(operand => ['of', operand] as const);
  const first = of[0];
  let trouble: Trouble | null = first === undefined ? { id: 'months-missing', expected: 'M01', found: null } : null;
  for (const [index, operand] of of.entries()) {
    const pair: Pair = [operand, first ?? operand];
    const expected = `${codes(pair)[1].slice(0, 4)}-M${String(index + 1).padStart(2, '0')}`;
    const found = operand.figure.period;
    const missing = found === expected ? null : { id: 'months-missing' as const, expected, found };
    trouble ??= sameSeries(pair) ?? sameUnit(pair) ?? summedOverTime(operand) ?? missing;
  }
  trouble ??= absent(operands);
  return { operands, trouble, formula: values => values.reduce(rational.add, ZERO), unit: 'own' };
}
