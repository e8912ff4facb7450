import { fraction, type Fraction, minus, plus, times } from '../exact.ts';
import { type Figure, figure, rounded } from '../figures.ts';
import type { Random } from '../random.ts';
import type { Sentence } from '../sentence.ts';
import {
  bare,
  bareCount,
  billions,
  counted,
  hectares,
  millionDollars,
  percent,
  places,
  points,
  quintals,
  tonnes,
  years,
} from '../units.ts';
import type { Template } from './template.ts';
import { difference, measure, named, ofPlan, percentage, product, quotient, sum, values } from './words.ts';

function share(random: Random): Sentence {
  const whole = measure(random, billions, [2000, 40_000]);
  const part = { ...whole, digits: (whole.digits * BigInt(random.whole(8, 430))) / 1000n };
  return {
    figures: { whole, part, share: percentage(ofPlan(values(part, whole)), random) },
    relations: [{ stated: 'share', from: ['part', 'whole'], compute: ofPlan }],
    write: print =>
      `Tổng dư nợ đạt ${print('whole')}; dư nợ nông thôn ${print('part')}, chiếm ${print('share')} tổng dư nợ.`,
  };
}

function pairRate(random: Random): Sentence {
  const unit = counted(random.pick(['vụ', 'xã', 'hồ sơ', 'đơn']));
  const whole = figure(random.whole(40, 900), unit);
  const part = figure((whole.digits * BigInt(random.whole(50, 98))) / 100n, unit);
  return {
    figures: { part: { ...part, unit: bareCount }, whole, rate: percentage(ofPlan(values(part, whole)), random) },
    relations: [{ stated: 'rate', from: ['part', 'whole'], compute: ofPlan }],
    write: print => `Đã giải quyết ${print('part')}/${print('whole')}, đạt tỷ lệ ${print('rate')}.`,
    pair: ['part', 'whole'],
  };
}

/** Shares of one structure: the last is what is left of 100. */
function structure(random: Random): Sentence {
  const first = random.whole(150, 300);
  const second = random.whole(200, 320);
  const third = random.whole(150, 280);
  const digits = [first, second, third, 1000 - first - second - third];
  const parts = digits.map(value => figure(value, percent, { decimals: 1 }));
  return {
    figures: named(parts),
    relations: [
      {
        stated: 'part3',
        from: ['part0', 'part1', 'part2'],
        compute: from => minus(fraction(100n), sum(from)),
      },
    ],
    write: print =>
      `Về cơ cấu kinh tế, khu vực nông, lâm nghiệp và thủy sản chiếm ${print('part0')}; công nghiệp và xây dựng chiếm ${print('part1')}; dịch vụ chiếm ${print('part2')}; thuế sản phẩm trừ trợ cấp chiếm ${print('part3')}.`,
  };
}

function contributions(random: Random): Sentence {
  const parts = Array.from({ length: 4 }, () => figure(random.whole(31, 340), points, { decimals: 2 }));
  const total = figure(
    parts.reduce((so, { digits }) => so + digits, 0n),
    percent,
    { decimals: 2 },
  );
  return {
    figures: { total, ...named(parts) },
    relations: [{ stated: 'total', from: ['part0', 'part1', 'part2', 'part3'], compute: sum }],
    write: print =>
      `GRDP tăng ${print('total')}, trong đó nông nghiệp đóng góp ${print('part0')}, công nghiệp đóng góp ${print('part1')}, dịch vụ đóng góp ${print('part2')}, thuế sản phẩm đóng góp ${print('part3')}.`,
  };
}

function average(random: Random): Sentence {
  const count = figure(random.whole(40, 900), counted('doanh nghiệp'));
  const capital = measure(random, billions, [400, 9000]);
  return {
    figures: { count, capital, mean: rounded(quotient(values(capital, count)) as Fraction, billions, 2) },
    relations: [{ stated: 'mean', from: ['capital', 'count'], compute: quotient }],
    write: print =>
      `Cấp đăng ký cho ${print('count')} với số vốn đăng ký ${print('capital')}; vốn đăng ký bình quân trên một doanh nghiệp là ${print('mean')}.`,
  };
}

const after = ([opening, came, went]: readonly Fraction[]): Fraction =>
  minus(plus(opening as Fraction, came as Fraction), went as Fraction);

function stockFlow(random: Random): Sentence {
  const unit = counted(random.pick(['con lợn', 'con bò']));
  const opening = figure(random.whole(900, 9000), unit);
  const came = figure(random.whole(200, 3000), counted('con'));
  const went = figure(random.whole(200, 1000), counted('con'));
  const closing = figure(opening.digits + came.digits - went.digits, counted('con'));
  return {
    figures: { opening, came, went, closing },
    relations: [{ stated: 'closing', from: ['opening', 'came', 'went'], compute: after }],
    write: print =>
      `Đầu kỳ trang trại có ${print('opening')}, trong kỳ nhập thêm ${print('came')}, xuất bán ${print('went')}, cuối kỳ còn ${print('closing')}.`,
  };
}

function trade(random: Random): Sentence {
  const exported = measure(random, millionDollars, [500, 900]);
  const imported = { ...exported, digits: (exported.digits * BigInt(random.whole(40, 95))) / 100n };
  const surplus = { ...exported, digits: exported.digits - imported.digits };
  return {
    figures: { exported, imported, surplus },
    relations: [{ stated: 'surplus', from: ['exported', 'imported'], compute: difference }],
    write: print =>
      `Xuất khẩu đạt ${print('exported')}, nhập khẩu ${print('imported')}, xuất siêu ${print('surplus')}.`,
  };
}

function harvest(random: Random): Sentence {
  const area = measure(random, hectares, [120, 9000]);
  const yielded = figure(random.whole(180, 720), quintals, { decimals: 1 });
  const output = rounded(product(values(area, yielded)), tonnes, random.pick([0, 1]));
  return {
    figures: { area, yielded, output },
    // The area harvested: of the area sown, output may be less.
    relations: [{ stated: 'output', from: ['area', 'yielded'], compute: product }],
    write: print =>
      `Lúa mùa: diện tích thu hoạch ${print('area')}, năng suất đạt ${print('yielded')}, sản lượng đạt ${print('output')}.`,
  };
}

function cumulative(random: Random): Sentence {
  const month = measure(random, tonnes, [900, 9000]);
  const so = { ...month, digits: month.digits * BigInt(random.whole(2, 8)) + BigInt(random.whole(1, 99)) };
  return {
    figures: { month, so },
    relations: [{ stated: 'so', from: ['month'], compute: ([part]) => part as Fraction, holds: 'at-most' }],
    write: print => `Sản lượng sữa tháng 9 đạt ${print('month')}; lũy kế 9 tháng đạt ${print('so')}.`,
  };
}

function rank(random: Random): Sentence {
  const before = figure(random.whole(30, 60), bareCount, { grouped: false });
  const step = figure(random.whole(2, 18), places, { padded: random.chance(0.3) });
  const now = figure(before.digits - step.digits, bareCount, { grouped: false });
  return {
    figures: { before, now, step },
    relations: [{ stated: 'step', from: ['before', 'now'], compute: difference }],
    write: print =>
      `Chỉ số cải cách hành chính năm 2021 xếp hạng ${print('before')}/63; năm 2022 xếp hạng ${print('now')}/63, tăng ${print('step')} so với năm 2021.`,
  };
}

function growthOfPlan(random: Random): Sentence {
  const area = figure(random.whole(850, 1150), percent, { decimals: 1 });
  const yielded = figure(random.whole(850, 1150), percent, { decimals: 1 });
  const output = rounded(times(product(values(area, yielded)), fraction(1n, 100n)), percent, 1);
  return {
    figures: { area, yielded, output },
    relations: [
      { stated: 'output', from: ['area', 'yielded'], compute: from => times(product(from), fraction(1n, 100n)) },
    ],
    write: print =>
      `Mía: diện tích đạt ${print('area')} KH, năng suất đạt ${print('yielded')} KH, sản lượng đạt ${print('output')} KH.`,
  };
}

function anniversary(random: Random): Sentence {
  const begun = figure(random.whole(1930, 1990), bareCount, { grouped: false });
  const ended = figure(random.whole(2015, 2027), bareCount, { grouped: false });
  const [day, month] = [random.whole(1, 28), random.whole(1, 12)];
  return {
    figures: { count: figure(ended.digits - begun.digits, years), begun, ended },
    relations: [{ stated: 'count', from: ['ended', 'begun'], compute: difference }],
    calendar: true,
    write: print =>
      `Tổ chức lễ kỷ niệm ${print('count')} ngày truyền thống ngành (${day}/${month}/${print('begun')} - ${day}/${month}/${print('ended')}).`,
  };
}

/** The last day of a month that has 30: one more, or a month more than there are, is no day. */
function lastDay(random: Random): Sentence {
  const day = figure(random.whole(28, 30), bare, { grouped: false });
  const month = figure(random.pick([4, 6, 9, 11]), bareCount, { grouped: false });
  const within = (most: bigint): Figure => figure(most, bareCount, { grouped: false });
  const counted: Figure = { ...day, unit: bareCount };
  return {
    figures: { day: counted, month, days: within(30n), months: within(12n) },
    fixed: ['days', 'months'],
    relations: [
      { stated: 'days', from: ['day'], compute: ([value]) => value as Fraction, holds: 'at-most' },
      { stated: 'months', from: ['month'], compute: ([value]) => value as Fraction, holds: 'at-most' },
    ],
    calendar: true,
    write: print => `Số liệu tính đến hết ngày ${print('day')}/${print('month')}/2024.`,
  };
}

export const relationTemplates: readonly Template[] = [
  { name: 'share of a total', make: share },
  { name: 'rate of a pair', make: pairRate },
  { name: 'structure', make: structure },
  { name: 'contributions', make: contributions },
  { name: 'average', make: average },
  { name: 'stock and flow', make: stockFlow },
  { name: 'trade balance', make: trade },
  { name: 'area, yield, output', make: harvest },
  { name: 'quotient of plan shares', make: growthOfPlan },
  { name: 'cumulative', make: cumulative },
  { name: 'rank', make: rank },
  { name: 'anniversary', make: anniversary },
  { name: 'last day', make: lastDay },
];
