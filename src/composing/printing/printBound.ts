/** A bound figure -> the words that are printed. All choices of words agree with the digits that are printed. */
import {
  compare,
  type Comparison,
  interval,
  type Operand,
  parseDecimal,
  periodOfCode,
  type Question,
  rational,
  type Rational,
  toRational,
} from '#figures';
import { writeNumberWords } from '#vietnamese';
import { type Asked, type AskedRole, type Need, needsOf } from '../asked.ts';
import { type Held, type HeldBase, heldBase, heldFigure, mergedInto } from '../held.ts';
import type { BoundFigure, Form, PrintChoices, Wording } from '../narrative.ts';
import { type Amount, amountOf, exactText, isRound, rounded, scaleBetween, scaledAmount } from './amount.ts';
import { finished, laidOut, type PrintSetting, type Sheet, type SheetOperand, upOrDown } from './layOut.ts';
import type { BoundProblem, NotPrinted, Printed, Rest } from './printed.ts';
import { directionBehind, joined, sinceWords } from './words.ts';

/** The setting of the cells of tables: counts are not padded there. */
export function inCells(setting: PrintSetting): PrintSetting {
  return { area: setting.area, period: setting.period, wording: { ...setting.wording, padCounts: false } };
}

/** Prints a bound figure, or says why it cannot be printed; never throws on what a store holds. */
export function printBound(figure: BoundFigure, setting: PrintSetting, held: Held): Printed | NotPrinted {
  const indicator = held.indicators.get(figure.indicator);
  if (indicator === undefined) return refused({ id: 'indicator-unknown', indicator: figure.indicator });
  const needs = needsOf(figure, setting);
  if ('id' in needs) return refused(needs);
  const [operands, rests]: [SheetOperand[], Rest[]] = [[], []];
  for (const need of needs) {
    const found = foundFor(need, held);
    if ('id' in found) return refused(found);
    operands.push(found.operand);
    rests.push(...found.rests);
  }
  const sheet: Sheet = { figure, indicator, operands, rests, setting, held };
  const { form } = figure;
  return ownKinds.has(form.kind) ? printOwn(sheet) : printCompared(sheet);
}

const refused = (problem: BoundProblem): NotPrinted => Object.freeze({ ok: false, problem });
const ownKinds: ReadonlySet<Form['kind']> = new Set(['value', 'value-unit', 'in-words', 'base', 'target']);

interface Found {
  readonly operand: SheetOperand;
  readonly rests: readonly Rest[];
}

function foundFor({ role, choices }: Need, held: Held): Found | BoundProblem {
  const asked = choices.find(each => heldFigure(held, each) !== undefined) ?? (choices[0] as Asked);
  const base = heldBase(held, asked);
  if (base !== undefined)
    return base.ok ? restatedAs(role, base) : { id: 'base-not-restated', role, asked, why: base.refused };
  const figure = heldFigure(held, asked);
  if (figure === undefined) return missing(role, asked, held);
  if (figure.status === 'rejected') return { id: 'figure-rejected', role, asked };
  return { operand: { role, figure, boundaries: figure.boundaries }, rests: [{ role, figure }] };
}

function missing(role: AskedRole, asked: Asked, held: Held): BoundProblem {
  const { indicator } = asked.series;
  const into = mergedInto(held.indicators, indicator);
  const on = held.indicators.get(indicator)?.validTo ?? null;
  const period = periodOfCode(asked.period);
  // Of the time before the merger its own figure is what is missing.
  const after = on !== null && period !== null && period.to >= on;
  return into !== null && after ? { id: 'indicator-merged', asked, into, on } : { id: 'figure-missing', role, asked };
}

/** A base worked out on later boundaries rests on the figures of what the area was made of. */
function restatedAs(role: AskedRole, { figure, boundaries, parts }: Extract<HeldBase, { ok: true }>): Found {
  const rests = parts.map(part => ({ role, figure: part.figure, restated: { share: part.share, boundaries } }));
  return { operand: { role, figure, boundaries, restated: true }, rests };
}

/** A value as it is stored: of the period, of the base, or of the target. */
function printOwn(sheet: Sheet): Printed | NotPrinted {
  const { figure, indicator, operands } = sheet;
  const [own] = operands as readonly [SheetOperand];
  const { period, value, absence } = own.figure;
  if (value === null)
    return refused({ id: 'absent', kind: 'difference', role: own.role, period, absence: absence ?? 'not-reported' });
  const stored = { ...amountOf(own.figure, indicator.unit), decimals: storedDecimals(sheet) };
  const amount = inUnit(stored, figure.print?.unit);
  if ('id' in amount) return refused(amount);
  if (figure.form.kind === 'in-words') return inWords(sheet, amount);
  const { lead = '', tail = '', rise, fall } = figure.print ?? {};
  const { unit } = amount;
  // A rate of change is a figure of its own: `giảm 1,2%` for -1,2%.
  if (rise !== undefined || fall !== undefined)
    return upOrDown(sheet, amount, { lead, tail, unitless: figure.form.kind === 'value' });
  if (figure.form.kind === 'value' || unit === null) return laidOut(sheet, amount, { lead, tail, unitless: true });
  // A rank is `hạng 12`, not `12 hạng`.
  if (indicator.nature === 'rank' && figure.print?.unitless !== true)
    return laidOut(sheet, amount, { lead: joined(lead, unit), tail, unitless: true });
  return laidOut(sheet, amount, { lead, tail });
}

/** As many as the stored figures have: a share of one may have more. */
function storedDecimals({ rests }: Pick<Sheet, 'rests'>): number {
  return Math.max(0, ...rests.map(({ figure: { value } }) => parseDecimal(value ?? '')?.scale ?? 0));
}

function inUnit(amount: Amount, wanted: string | undefined): Amount | BoundProblem {
  if (wanted === undefined) return amount;
  const exponent = scaleBetween(amount.unit, wanted);
  return typeof exponent === 'number' ? scaledAmount(amount, exponent, wanted) : exponent;
}

const largestInWords = 10n ** 18n;

function inWords(sheet: Sheet, amount: Amount): Printed | NotPrinted {
  const { lead = '', tail = '', decimals = 0 } = sheet.figure.print ?? {};
  const whole = rounded(amount.value, Math.min(0, decimals), directionBehind(lead));
  const value = BigInt(whole.coefficient) * 10n ** BigInt(-whole.scale);
  const stays = isRound(amount.value, 0) || sheet.figure.print?.decimals !== undefined;
  if (!stays || value > largestInWords || value < -largestInWords)
    return refused({ id: 'no-words-for', value: exactText(amount.value) });
  const bare = sheet.figure.print?.bare === true;
  return finished(sheet, amount, {
    number: writeNumberWords(value),
    lead: bare ? '' : lead,
    tail: bare ? '' : tail,
    uncertain: false,
  });
}

function printCompared(sheet: Sheet): Printed | NotPrinted {
  const question = questionOf(sheet);
  if ('id' in question) return refused(question);
  const comparison = compare(question);
  if (!comparison.ok) return refused(comparison.problem);
  const amount = comparedAmount(sheet, comparison);
  if ('id' in amount) return refused(amount);
  const { form, print = {} } = sheet.figure;
  if (print.bare === true) return laidOut(sheet, amount, { lead: '', tail: '' });
  const tail = print.tail ?? tailOf(sheet);
  const leading = leadOf(form.kind, sheet.setting.wording);
  if (leading !== null) {
    const lead = print.lead ?? (form.kind === 'multiple' ? multipleWord(amount, print) : leading);
    return laidOut(sheet, amount, { lead, tail });
  }
  return upOrDown(sheet, amount, { lead: print.lead ?? '', tail });
}

/** The verb before what is no change; null where the sign chooses it. */
function leadOf(kind: Form['kind'], wording: Wording): string | null {
  if (kind === 'of-target') return wording.reach;
  if (kind === 'index') return 'bằng';
  if (kind === 'multiple') return 'gấp';
  return kind === 'share' ? 'chiếm' : null;
}

/** What is not more than once is not `gấp`. */
function multipleWord(amount: Amount, print: PrintChoices): string {
  const printed = rounded(amount.value, print.decimals ?? amount.decimals, 'nearest');
  return rational.compare(toRational(printed), rational.whole(1)) > 0 ? 'gấp' : 'bằng';
}

function tailOf({ figure, setting }: Sheet): string {
  const { form } = figure;
  if (form.kind === 'of-target' || form.kind === 'over-target') return setting.wording.ofTarget;
  if (form.kind === 'share' || form.kind === 'contribution') return '';
  const needs = needsOf(figure, setting);
  const base = 'id' in needs ? undefined : needs.find(({ role }) => role === 'base')?.choices[0];
  const [of, since] = [periodOfCode(figure.period ?? setting.period), periodOfCode(base?.period ?? '')];
  return of === null || since === null ? '' : sinceWords(of, since, setting);
}

/** Percentage points made to a whole's growth are small: they are printed finer than percentages. */
const contributionDecimals = 2;

function comparedAmount({ figure, indicator, rests, setting }: Sheet, comparison: Comparison): Amount | BoundProblem {
  const own = storedDecimals({ rests });
  const { value, range } = comparison;
  const fraction = (decimals: number) => (figure.print?.decimals === undefined && isRound(value, 0) ? 0 : decimals);
  switch (comparison.unit) {
    case 'own':
      return inUnit({ value, range, decimals: own, unit: indicator.unit }, figure.print?.unit);
    case 'points':
      return {
        value,
        range,
        decimals: comparison.kind === 'contribution' ? contributionDecimals : own,
        unit: 'điểm phần trăm',
      };
    case 'ranks':
      return { value, range, decimals: 0, unit: 'bậc' };
    case 'times':
      return { value, range, decimals: fraction(setting.wording.percentDecimals), unit: 'lần' };
    case 'percent': {
      const share = { value, range, decimals: fraction(setting.wording.percentDecimals), unit: '%' };
      return figure.form.kind === 'over-target' ? beyond(share, rational.whole(100)) : share;
    }
  }
}

/** What an amount has above another; less than nothing where it is below. */
function beyond(amount: Amount, mark: Rational): Amount {
  const { value, range } = amount;
  return {
    ...amount,
    value: rational.subtract(value, mark),
    range: range === null ? null : interval.subtract(range, interval.point(mark)),
  };
}

function questionOf({ figure: { form }, indicator, operands, held }: Sheet): Question | BoundProblem {
  const operand = (role: AskedRole): Operand => {
    const whole = 'of' in form && role === 'whole' ? held.indicators.get(form.of.indicator) : undefined;
    const found = operands.find(each => each.role === role) as SheetOperand;
    return { ...found, indicator: whole ?? indicator };
  };
  if ('of' in form && !held.indicators.has(form.of.indicator))
    return { id: 'indicator-unknown', indicator: form.of.indicator };
  const of = operand('of');
  switch (form.kind) {
    case 'of-target':
    case 'over-target':
      return { kind: 'share-of-target', of, target: operand('target') };
    case 'share':
      return { kind: 'share', of, whole: operand('whole') };
    case 'contribution':
      return { kind: 'contribution', of, base: operand('base'), whole: operand('whole') };
    case 'growth':
    case 'index':
    case 'difference':
    case 'points':
    case 'multiple':
    case 'rank-change':
      return { kind: form.kind, of, base: operand('base') };
    default:
      throw new RangeError(`${form.kind} compares nothing`);
  }
}
