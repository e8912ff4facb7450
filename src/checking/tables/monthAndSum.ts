import type { CellFigure, Table } from '#reading';
import { blocksOf, type PrintFigure, type SpreadRelation } from '../located.ts';
import { upwards } from '../operand.ts';
import { agrees, bounding, judge } from '../relation.ts';

/** `Tháng 9` beside `Cộng dồn 9 tháng`, or `Tháng 6/2026` beside `6 tháng 2026`: the month is part of the sum. */
export function monthAndSum({ heads, rows }: Table, print: PrintFigure): SpreadRelation[] {
  const month = heads.findIndex(head => MONTH.test(head) && !COMPARES.test(head));
  if (month < 0) return [];
  const named = heads.findIndex(head => CUMULATIVE.test(head) && !COMPARES.test(head));
  const sum = named >= 0 ? named : heads.findIndex(head => isSumOf(head, heads[month] ?? ''));
  if (sum < 0) return [];
  const relations = rows.flatMap(({ figures }) => {
    const [whole, part] = [figures[sum], figures[month]];
    return whole && part && accumulates(part) && accumulates(whole) ? [relationOf({ whole, part }, print)] : [];
  });
  // Stocks and prices do not come together: where many rows fall, none is meant to.
  const held = relations.filter(({ relation }) => agrees(relation)).length;
  return held * 3 >= relations.length * 2 ? relations : [];
}

const CUMULATIVE = /(?:cộng dồn|lũy kế|luỹ kế)/iu;
const MONTH = /^(?:ước |thực hiện |TH )*tháng (\d{1,2})(?!\d)/iu;
const MONTHS = /^(?:ước |thực hiện |TH |tính )*(\d{1,2}) tháng(?!\p{L})/iu;
const YEAR = /(?:19|20)\d{2}/u;
const COMPARES = /%|so (?:với|sánh|cùng)|tăng|giảm|(?<!\p{L})KH(?!\p{L})|kế hoạch|bình quân/iu;

/** `6 tháng 2026` sums up to `Tháng 6/2026`; what either leaves out is the same. */
function isSumOf(head: string, month: string): boolean {
  const [months, last] = [MONTHS.exec(head)?.[1], MONTH.exec(month)?.[1]];
  if (months === undefined || COMPARES.test(head) || Number(months) !== Number(last) || Number(months) < 2)
    return false;
  const [year, own] = [YEAR.exec(head)?.[0], YEAR.exec(month)?.[0]];
  return year === undefined || own === undefined || year === own;
}

function accumulates({ mention: { kind, unit, mantissa } }: CellFigure): boolean {
  return kind === 'quantity' && unit?.family !== 'rate' && mantissa >= 0;
}

interface Pair {
  readonly whole: CellFigure;
  readonly part: CellFigure;
}

function relationOf({ whole, part }: Pair, print: PrintFigure): SpreadRelation {
  const relation = judge({
    rule: 'month-in-cumulative',
    stated: whole.mention,
    others: [part.mention],
    certain: true,
    recompute: at => upwards(at(part.mention)),
    formula: () => `≥ ${print(part)}`,
  });
  return { relation: bounding(relation), blocks: blocksOf([whole, part]) };
}
