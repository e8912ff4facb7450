import { fraction, type Fraction, minus, over, times } from '../exact.ts';
import { type Figure, figure, rounded } from '../figures.ts';
import type { Random } from '../random.ts';
import type { Relation, Sentence } from '../sentence.ts';
import { bare, counted, millionDollars, percent, points, thousandTonnes, times as multiples } from '../units.ts';
import type { Template } from './template.ts';
import { difference, fallFrom, growthOver, measure, ofPlan, percentage, quotient, values } from './words.ts';

const COUNTS = ['con', 'vụ', 'doanh nghiệp', 'hộ', 'trường hợp'];

interface Compared {
  readonly now: Figure;
  readonly before: Figure;
  readonly up: boolean;
}

function compared(random: Random, isCount: boolean): Compared {
  const unit = isCount ? counted(random.pick(COUNTS)) : random.pick([thousandTonnes, millionDollars]);
  const before = isCount ? figure(random.whole(60, 40_000), unit) : measure(random, unit, [20, 900]);
  const up = random.chance(0.6);
  const step = (before.digits * BigInt(random.whole(3, 45))) / 100n + 1n;
  return { before, up, now: { ...before, digits: up ? before.digits + step : before.digits - step } };
}

function growthWithBase(random: Random): Sentence {
  const { now, before, up } = compared(random, random.chance(0.5));
  const compute = up ? growthOver : fallFrom;
  const frame = random.pick([
    (value: string, growth: string, base: string) =>
      `Kết quả đạt ${value}, ${growth} so với cùng kỳ năm trước (${base}).`,
    (value: string, growth: string, base: string) =>
      `Toàn tỉnh ghi nhận ${value}, ${growth} so với cùng kỳ (cùng kỳ năm trước ${base}).`,
  ]);
  return {
    figures: { now, before, growth: percentage(compute(values(now, before)), random) },
    relations: [{ stated: 'growth', from: ['now', 'before'], compute }],
    write: print => frame(print('now'), `${up ? 'tăng' : 'giảm'} ${print('growth')}`, print('before')),
  };
}

function indexWithBase(random: Random): Sentence {
  const { now, before } = compared(random, false);
  return {
    figures: { now, before, index: percentage(ofPlan(values(now, before)), random) },
    relations: [{ stated: 'index', from: ['now', 'before'], compute: ofPlan }],
    write: print =>
      `Kim ngạch qua cửa khẩu đạt ${print('now')}, bằng ${print('index')} so với cùng kỳ năm trước (${print('before')}).`,
  };
}

/** d / (c - d), in percent: the earlier figure is not printed. */
function rateOfStep(up: boolean) {
  return ([now, step]: readonly Fraction[]): Fraction | null => {
    const before = up
      ? minus(now as Fraction, step as Fraction)
      : minus(now as Fraction, times(fraction(-1n), step as Fraction));
    return over(times(fraction(100n), step as Fraction), before);
  };
}

function indexOfStep(up: boolean) {
  const rate = rateOfStep(up);
  return (from: readonly Fraction[]): Fraction | null => {
    const value = rate(from);
    return value && minus(fraction(100n), times(fraction(up ? -1n : 1n), value));
  };
}

function stepped(random: Random, isIndex: boolean): Sentence {
  const { now, before, up } = compared(random, true);
  const step = { ...now, digits: up ? now.digits - before.digits : before.digits - now.digits };
  const relation: Relation = {
    stated: 'rate',
    from: ['now', 'step'],
    compute: isIndex ? indexOfStep(up) : rateOfStep(up),
  };
  const rate = percentage(relation.compute(values(now, step)), random);
  const verb = up ? 'tăng' : 'giảm';
  return {
    figures: { now, step, rate },
    relations: [relation],
    write: print =>
      isIndex
        ? `Số liệu mới nhất là ${print('now')}, ${verb} ${print('step')} (bằng ${print('rate')}) so với cùng kỳ.`
        : `Số liệu mới nhất là ${print('now')}, ${verb} ${print('step')} (${verb} ${print('rate')}) so với cùng kỳ năm trước.`,
  };
}

function multiple(random: Random): Sentence {
  const unit = millionDollars;
  const before = measure(random, unit, [20, 300]);
  const now = { ...before, digits: (before.digits * BigInt(random.whole(21, 79))) / 10n };
  return {
    figures: { now, before, factor: rounded(quotient(values(now, before)) as Fraction, multiples, 1) },
    relations: [{ stated: 'factor', from: ['now', 'before'], compute: quotient }],
    write: print =>
      `Vốn đăng ký mới đạt ${print('now')}, gấp ${print('factor')} so với cùng kỳ năm trước (${print('before')}).`,
  };
}

function ratePoints(random: Random): Sentence {
  const decimals = random.pick([1, 2]);
  const before = figure(random.whole(300, 9000), percent, { decimals });
  const step = figure(random.whole(11, 240), points, { decimals });
  const now = { ...before, digits: before.digits - step.digits };
  return {
    figures: { now, before, step },
    relations: [{ stated: 'step', from: ['before', 'now'], compute: difference }],
    write: print =>
      `Tỷ lệ hộ nghèo còn ${print('now')}, giảm ${print('step')} so với cùng kỳ (cùng kỳ năm trước ${print('before')}).`,
  };
}

function differenceFromBase(random: Random): Sentence {
  const { now, before, up } = compared(random, true);
  const step = { ...now, digits: up ? now.digits - before.digits : before.digits - now.digits };
  return {
    figures: { now, before, step },
    relations: [{ stated: 'step', from: up ? ['now', 'before'] : ['before', 'now'], compute: difference }],
    write: print =>
      `Trong kỳ có ${print('now')}, ${up ? 'tăng' : 'giảm'} ${print('step')} so với cùng kỳ năm trước (${print('before')}).`,
  };
}

function yearTable(random: Random): Sentence {
  const rows = ['Xi măng', 'Gạch nung', 'Đá xây dựng', 'Điện phát ra'];
  const figures: Record<string, Figure> = {};
  const relations: Relation[] = [];
  for (const [index] of rows.entries()) {
    const before = measure(random, bare, [100, 9000]);
    const now = { ...before, digits: (before.digits * BigInt(random.whole(70, 150))) / 100n };
    Object.assign(figures, { [`before${index}`]: before, [`now${index}`]: now });
    figures[`index${index}`] = rounded(ofPlan(values(now, before)) as Fraction, bare, 1);
    relations.push({ stated: `index${index}`, from: [`now${index}`, `before${index}`], compute: ofPlan });
  }
  return {
    figures,
    relations,
    write: print =>
      [
        'Sản phẩm\tNăm 2023\tNăm 2024\tNăm 2024 so với năm 2023 (%)',
        ...rows.map((row, at) => `${row}\t${print(`before${at}`)}\t${print(`now${at}`)}\t${print(`index${at}`)}`),
      ].join('\n'),
  };
}

export const changeTemplates: readonly Template[] = [
  { name: 'change: growth with base', make: growthWithBase },
  { name: 'change: index with base', make: indexWithBase },
  { name: 'change: difference and growth', make: random => stepped(random, false) },
  { name: 'change: difference and index', make: random => stepped(random, true) },
  { name: 'change: difference with base', make: differenceFromBase },
  { name: 'change: multiple', make: multiple },
  { name: 'change: points', make: ratePoints },
  { name: 'change: table of years', make: yearTable },
];
