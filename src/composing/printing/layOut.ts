/** Words and digits laid side by side, so that neither says more than the other. */
import { type Indicator, interval, type Operand, rational, toRational } from '#figures';
import type { AskedRole, Setting } from '../asked.ts';
import type { Held } from '../held.ts';
import type { BoundFigure, Form, Narrative, Wording } from '../narrative.ts';
import { type Amount, countsThings, exactText, type Direction, rounded, writeAmount } from './amount.ts';
import { marksOf } from './marks.ts';
import type { Printed, Rest } from './printed.ts';
import { directionBehind, joined, withoutHedge } from './words.ts';

/** What of a narrative printing looks at. */
export type PrintSetting = Setting & Pick<Narrative, 'wording'>;

/** A figure in its place; `Operand` of #figures without the indicator. */
export interface SheetOperand extends Omit<Operand, 'indicator'> {
  readonly role: AskedRole;
}

/** All that printing one bound figure knows. */
export interface Sheet {
  readonly figure: BoundFigure;
  readonly indicator: Indicator;
  /** What is worked with, by role. */
  readonly operands: readonly SheetOperand[];
  /** The stored figures that those are, or were worked out from. */
  readonly rests: readonly Rest[];
  readonly setting: PrintSetting;
  readonly held: Held;
}

/** What is written around an amount; `unitless` leaves its unit to the author. */
export interface Words {
  readonly lead: string;
  readonly tail: string;
  readonly unitless?: boolean;
}

/** `lead` loses a word such as `trên` where the digits are exactly the value. */
export function laidOut(sheet: Sheet, amount: Amount, { lead, tail, unitless }: Words): Printed {
  const { figure, indicator, setting } = sheet;
  const bare = figure.print?.bare === true;
  const direction: Direction = bare ? 'nearest' : directionBehind(lead);
  const decimals = telling(amount, figure.print?.decimals ?? amount.decimals, direction);
  const value = rounded(amount.value, decimals, direction);
  const exact = rational.compare(toRational(value), amount.value) === 0;
  const additive = indicator.nature === 'flow' || indicator.nature === 'stock';
  const pads = setting.wording.padCounts && additive && countsThings(amount.unit);
  return finished(sheet, amount, {
    number: writeAmount(value, unitless || figure.print?.unitless ? null : amount.unit, pads),
    lead: bare ? '' : exact ? withoutHedge(lead) : lead,
    tail: bare ? '' : tail,
    uncertain: isUncertain(amount, decimals, direction),
  });
}

/** The decimals asked for, unless nothing would be left of the amount: no `hơn 0` of 1.234 in tens of thousands. */
function telling({ value, decimals }: Amount, asked: number, direction: Direction): number {
  return asked < decimals && rounded(value, asked, direction).coefficient === 0 ? decimals : asked;
}

/** True when two values that the amount may have are printed differently. */
function isUncertain({ range }: Amount, decimals: number, direction: Direction): boolean {
  if (range === null) return false;
  const [low, high] = [range.low, range.high].map(end => rounded(end, decimals, direction).coefficient);
  return low !== high;
}

/** A change: its direction is that of the digits printed, so that nothing rises by 0,0%. */
export function upOrDown(sheet: Sheet, amount: Amount, { lead, tail, unitless = false }: Words): Printed {
  const { figure, setting } = sheet;
  const { wording } = setting;
  const own = ownVerbs[figure.form.kind] ?? wording;
  const words = { rise: own.rise, fall: own.fall, same: own.same, ...definedOf(figure.print ?? {}) };
  const decimals = figure.print?.decimals ?? amount.decimals;
  const printed = rounded(amount.value, decimals, 'nearest');
  if (printed.coefficient === 0) {
    const uncertain = isUncertain(amount, decimals, 'nearest');
    return finished(sheet, amount, { number: words.same, lead, tail, uncertain });
  }
  const falls = printed.coefficient < 0;
  const size = falls
    ? { ...amount, value: rational.negate(amount.value), range: amount.range && interval.negate(amount.range) }
    : amount;
  const verb = falls ? words.fall : words.rise;
  const hedged = rounded(size.value, decimals, directionBehind(verb)).coefficient;
  return laidOut(sheet, size, { lead: joined(lead, hedged === 0 ? withoutHedge(verb) : verb), tail, unitless });
}

type Verbs = Pick<Wording, 'rise' | 'fall' | 'same'>;

/** Forms whose verbs are their own, whatever the report's verbs of change are. */
export const ownVerbs: Readonly<Partial<Record<Form['kind'], Verbs>>> = {
  contribution: { rise: 'đóng góp', fall: 'làm giảm', same: 'không đóng góp' },
  'over-target': { rise: 'vượt', fall: 'hụt', same: 'đạt' },
};

function definedOf({
  rise,
  fall,
  same,
}: NonNullable<BoundFigure['print']>): Partial<Record<'rise' | 'fall' | 'same', string>> {
  return {
    ...(rise === undefined ? {} : { rise }),
    ...(fall === undefined ? {} : { fall }),
    ...(same === undefined ? {} : { same }),
  };
}

interface Laid {
  readonly number: string;
  readonly lead: string;
  readonly tail: string;
  readonly uncertain: boolean;
}

export function finished({ rests, setting, held }: Sheet, { value }: Amount, laid: Laid): Printed {
  const before = joined(laid.lead, laid.number);
  const marks = marksOf(rests, setting.period, held);
  return Object.freeze({
    ok: true,
    text: joined(before, laid.tail),
    number: { start: before.length - laid.number.length, end: before.length },
    exact: exactText(value),
    rests,
    marks: laid.uncertain ? [...marks, { id: 'uncertain', role: 'of' } as const] : marks,
  });
}
