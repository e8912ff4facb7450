import type { Cell, ComparisonRecord, Sentence } from '#contract';
import {
  type Comparison,
  type ComparisonUnit,
  compare,
  type Figure,
  formatDecimal,
  type Indicator,
  type Operand,
  parseDecimal,
  type Question,
  type Rational,
  roundTo,
  warrantedDecimals,
} from '#figures';
import { refusalSentence, writeNumber } from '#vietnamese';

/** Works one comparison out and writes it as it is printed; where it may not be worked out, says why. */
export function compared(question: Question, nameOf: (area: string) => string): ComparisonRecord {
  const result = compare(question);
  const { kind } = question;
  if (!result.ok) {
    const { id, vi, en } = refusalSentence(result.problem, nameOf);
    return notCompared(kind, { id, vi, en });
  }
  const operands = operandsOf(question);
  // Points made to a whole's growth are small: their figures may have no decimals at all.
  const decimals = kind === 'contribution' ? 2 : decimalsOf(result.unit, operands);
  const unit = unitOf(result, operands);
  const rounded = roundTo(result.value, result.range === null ? decimals : warrantedDecimals(result.range, decimals));
  const end = (value: Rational | undefined) => (value === undefined ? null : formatDecimal(roundTo(value, decimals)));
  return {
    kind,
    value: formatDecimal(rounded),
    unit,
    text: unit === null ? writeNumber(rounded) : `${writeNumber(rounded)} ${unit}`,
    low: end(result.range?.low),
    high: end(result.range?.high),
  };
}

/** A comparison that is not even tried, and why. */
export function notCompared(kind: ComparisonRecord['kind'], refused: Sentence): ComparisonRecord {
  return { kind, value: null, unit: null, text: null, low: null, high: null, refused };
}

const units: Readonly<Record<Exclude<ComparisonUnit, 'own'>, string>> = {
  percent: '%',
  points: 'điểm %',
  times: 'lần',
  ranks: 'bậc',
};

function unitOf({ unit }: Comparison, operands: readonly Operand[]): string | null {
  return unit === 'own' ? (operands[0]?.indicator.unit ?? null) : units[unit];
}

/** Percentages and multiples have two decimals; a difference is exact, with as many as its figures. */
function decimalsOf(unit: ComparisonUnit, operands: readonly Operand[]): number {
  if (unit === 'ranks') return 0;
  if (unit === 'percent' || unit === 'times') return 2;
  return Math.max(0, ...operands.map(({ figure }) => parseDecimal(figure.value ?? '')?.scale ?? 0));
}

function operandsOf(question: Question): readonly Operand[] {
  return Object.values(question)
    .flat()
    .filter((part): part is Operand => typeof part === 'object' && part !== null);
}

/** What a cell of a table shows of a figure. */
export function cellOf(figure: Figure): Cell {
  const { id, value, low, high, absence, reporter, basis, source, vintage, status, origin } = figure;
  return { id, value, low, high, absence, reporter, basis, source, vintage, status, origin };
}

/** A figure beside what its indicator allows. */
export function operandOf(indicator: Indicator, figure: Operand['figure']): Operand {
  return { indicator, figure };
}

/** How two values of an indicator differ: percentages by points, ranks by places, all else by a difference. */
export function changeOf({ unit, nature }: Indicator): 'points' | 'rank-change' | 'difference' {
  if (nature === 'rank') return 'rank-change';
  return unit === '%' ? 'points' : 'difference';
}
