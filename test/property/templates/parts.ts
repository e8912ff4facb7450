import type { Figure } from '../figures.ts';
import type { Random } from '../random.ts';
import type { Relation, Sentence } from '../sentence.ts';
import { bare, billions, counted, hectares, thousandTonnes, thousandVisits } from '../units.ts';
import type { Template } from './template.ts';
import { listed, named, partsAndSum, sum, withoutMissing } from './words.ts';

interface Field {
  readonly unit: Figure['unit'];
  readonly total: string;
  readonly parts: readonly string[];
  readonly low: number;
  readonly high: number;
}

const FIELDS: readonly Field[] = [
  {
    unit: counted('trường'),
    total: 'Toàn tỉnh có',
    parts: ['mầm non', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông'],
    low: 20,
    high: 190,
  },
  {
    unit: counted('vụ'),
    total: 'Cơ quan chức năng xử lý',
    parts: ['trộm cắp', 'cố ý gây thương tích', 'lừa đảo', 'đánh bạc'],
    low: 12,
    high: 400,
  },
  {
    unit: counted('người'),
    total: 'Đã đào tạo nghề cho',
    parts: ['ngành may', 'ngành cơ khí', 'ngành xây dựng', 'ngành dịch vụ'],
    low: 60,
    high: 3000,
  },
  {
    unit: billions,
    total: 'Tổng vốn đầu tư thực hiện đạt',
    parts: ['vốn nhà nước', 'vốn ngoài nhà nước', 'vốn nước ngoài', 'vốn dân cư'],
    low: 30,
    high: 2500,
  },
  {
    unit: hectares,
    total: 'Diện tích gieo trồng đạt',
    parts: ['lúa', 'ngô', 'rau màu', 'cây công nghiệp'],
    low: 40,
    high: 2500,
  },
  {
    unit: thousandTonnes,
    total: 'Sản lượng đạt',
    parts: ['khai thác', 'nuôi trồng', 'chế biến', 'nhập kho'],
    low: 12,
    high: 400,
  },
];

/** Counted things stand before what they are of (`54 trường mầm non`), measures behind it (`vốn nhà nước 54 tỷ đồng`). */
function items(field: Field, names: readonly string[], print: (name: string) => string): string[] {
  return names.map(name => {
    const what = field.parts[Number(name.slice('part'.length))] as string;
    return field.unit.counted ? `${print(name)} ${what}` : `${what} ${print(name)}`;
  });
}

interface Drawn {
  readonly field: Field;
  readonly figures: Record<string, Figure>;
  readonly names: readonly string[];
}

function drawn(random: Random, least: number): Drawn {
  const field = random.pick(FIELDS);
  const [parts, total] = partsAndSum(random, field.unit, { ...field, count: random.whole(least, 4) });
  const figures = named(parts);
  return { field, names: Object.keys(figures), figures: { total, ...figures } };
}

type Frame = (total: string, items: readonly string[]) => string;

function cued(frame: Frame, least = 2) {
  return (random: Random): Sentence => {
    const { field, figures, names } = drawn(random, least);
    const relations: Relation[] = [{ stated: 'total', from: names, compute: sum }];
    return {
      figures,
      relations,
      ...(names.length >= 3 ? { parts: names } : {}),
      write: (print, missing) =>
        frame(`${field.total} ${print('total')}`, items(field, withoutMissing(names, missing), print)),
    };
  };
}

/** Behind `trong đó` the list may be partial: only more than the total is impossible. */
function among(random: Random): Sentence {
  const { field, figures, names } = drawn(random, 2);
  return {
    figures,
    relations: [{ stated: 'total', from: names, compute: sum, holds: 'at-most' }],
    write: print => `${field.total} ${print('total')}, trong đó ${listed(items(field, names, print), ', ')}.`,
  };
}

/** `khách quốc tế A, khách nội địa B`: a total in thousands and parts in the same, where a scale word is lost easily. */
function visitors(random: Random): Sentence {
  const [parts, total] = partsAndSum(random, thousandVisits, { count: 2, low: 20, high: 900 });
  return {
    figures: { total, ...named(parts) },
    relations: [{ stated: 'total', from: ['part0', 'part1'], compute: sum }],
    write: print => `Đón ${print('total')}, gồm khách quốc tế ${print('part0')} và khách nội địa ${print('part1')}.`,
  };
}

/** A colon before a list of items, each on a line of its own. */
function below(random: Random): Sentence {
  const { field, figures, names } = drawn(random, 3);
  return {
    figures,
    relations: [{ stated: 'total', from: names, compute: sum }],
    parts: names,
    write: (print, missing) =>
      `${field.total} ${print('total')}, gồm:\n\n${items(field, withoutMissing(names, missing), print)
        .map(item => `- ${item};`)
        .join('\n\n')}`,
  };
}

/** Two columns whose first row is their total. */
function table(random: Random): Sentence {
  const rows = ['Thành phố', 'Huyện miền núi', 'Huyện đồng bằng', 'Huyện ven biển'];
  const [first, firstTotal] = partsAndSum(random, bare, { count: 4, low: 40, high: 1800 });
  const [second, secondTotal] = partsAndSum(random, bare, { count: 4, low: 200, high: 9000 });
  const figures: Record<string, Figure> = { total: firstTotal, other: secondTotal };
  for (const [at] of rows.entries()) Object.assign(figures, { [`part${at}`]: first[at], [`other${at}`]: second[at] });
  const names = rows.map((_, at) => `part${at}`);
  const others = rows.map((_, at) => `other${at}`);
  return {
    figures,
    relations: [
      { stated: 'total', from: names, compute: sum },
      { stated: 'other', from: others, compute: sum },
    ],
    write: print =>
      [
        '| Địa bàn | Số lớp | Số học sinh |',
        '|---|---|---|',
        `| Tổng số | ${print('total')} | ${print('other')} |`,
        ...rows.map((row, at) => `| ${row} | ${print(`part${at}`)} | ${print(`other${at}`)} |`),
      ].join('\n'),
  };
}

export const partsTemplates: readonly Template[] = [
  { name: 'parts: gồm', make: cued((total, list) => `${total}, gồm ${listed(list)}.`) },
  { name: 'parts: bao gồm', make: cued((total, list) => `${total}; bao gồm: ${listed(list, ', ')}.`, 3) },
  { name: 'parts: chia ra', make: cued((total, list) => `${total}, chia ra: ${listed(list, '; ')}.`, 3) },
  { name: 'parts: colon', make: cued((total, list) => `${total}: ${listed(list, ', ')}.`) },
  { name: 'parts: brackets', make: cued((total, list) => `${total} (${listed(list, ', ')}).`) },
  { name: 'parts: trong đó', make: among },
  { name: 'parts: visitors', make: visitors },
  { name: 'parts: items below', make: below },
  { name: 'parts: table', make: table },
];
