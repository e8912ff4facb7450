import { type Figure, figure } from '../figures.ts';
import type { Random } from '../random.ts';
import type { Relation, Sentence } from '../sentence.ts';
import { billions, counted, hectares, millions, percent, tonnes } from '../units.ts';
import type { Template } from './template.ts';
import { growthOver, measure, ofPlan, percentage, values } from './words.ts';

const RELATION: Relation = { stated: 'share', from: ['result', 'plan'], compute: ofPlan };
const PAIR = ['result', 'plan'] as const;

interface Planned {
  readonly result: Figure;
  readonly plan: Figure;
  readonly share: Figure;
}

function planned(random: Random): Planned {
  const unit = random.pick([hectares, tonnes, billions, millions, counted('hộ'), counted('lao động')]);
  const plan = unit.counted ? figure(random.whole(40, 6000), unit) : measure(random, unit, [20, 9000]);
  const part = random.whole(45, 128);
  const result = { ...plan, digits: (plan.digits * BigInt(part)) / 100n };
  return { result, plan, share: percentage(ofPlan(values(result, plan)), random) };
}

type Print = (name: string) => string;

function form(write: (print: Print, random: Random) => string): (random: Random) => Sentence {
  return random => {
    const figures = { ...planned(random) };
    // The words are chosen once, so that the sentence and its spoilt twin differ by the error alone.
    const pattern = write(name => `{${name}}`, random);
    const fill = (print: Print): string => pattern.replace(/\{(\w+)\}/g, (_, name: string) => print(name));
    return { figures, relations: [RELATION], write: fill, pair: PAIR };
  };
}

const SUBJECTS = [
  'Lạc xuân',
  'Cây gai xanh',
  'Chương trình hỗ trợ vườn hộ',
  'Tiểu dự án đường nội đồng',
  'Kế hoạch cải tạo vườn tạp',
];

function overPlan(random: Random): Sentence {
  const unit = counted('hộ');
  const plan = figure(random.whole(60, 3000), unit);
  const result = figure(plan.digits + BigInt(random.whole(5, Number(plan.digits) / 3)), unit);
  const over = percentage(growthOver(values(result, plan)), random);
  return {
    figures: { result, plan, over },
    relations: [{ stated: 'over', from: ['result', 'plan'], compute: growthOver }],
    write: print =>
      `Số hộ đăng ký làm hầm biogas là ${print('result')}/${print('plan')}, vượt ${print('over')} kế hoạch.`,
    pair: PAIR,
  };
}

/** Two plans by two assigners, each with its percentage. */
function twoPlans(random: Random): Sentence {
  const { result, plan } = planned(random);
  const second = { ...plan, digits: plan.digits + plan.digits / BigInt(random.whole(4, 9)) + 1n };
  return {
    figures: {
      result: { ...result, unit: billions },
      plan: { ...plan, unit: billions },
      second: { ...second, unit: billions },
      share: percentage(ofPlan(values(result, plan)), random),
      other: percentage(ofPlan(values(result, second)), random),
    },
    relations: [RELATION, { stated: 'other', from: ['result', 'second'], compute: ofPlan }],
    write: print =>
      `Thu ngân sách nửa năm đạt ${print('result')}, bằng ${print('share')} dự toán Trung ương giao (${print('plan')}) và bằng ${print('other')} dự toán Hội đồng nhân dân giao (${print('second')}).`,
  };
}

function planTable(random: Random): Sentence {
  const rows = ['Ngô đông', 'Đậu tương hè', 'Khoai lang', 'Rau các loại'];
  const figures: Record<string, Figure> = {};
  const relations: Relation[] = [];
  for (const [index] of rows.entries()) {
    const plan = measure(random, { word: '', exponent: 0 }, [80, 4000]);
    const result = { ...plan, digits: (plan.digits * BigInt(random.whole(60, 125))) / 100n };
    figures[`plan${index}`] = plan;
    figures[`result${index}`] = result;
    figures[`share${index}`] = { ...percentage(ofPlan(values(result, plan)), random), unit: { ...percent, word: '' } };
    relations.push({ stated: `share${index}`, from: [`result${index}`, `plan${index}`], compute: ofPlan });
  }
  return {
    figures,
    relations,
    pair: ['result1', 'plan1'],
    write: print =>
      [
        '| Cây trồng | Kế hoạch (ha) | Thực hiện (ha) | Tỷ lệ TH/KH (%) |',
        '|---|---|---|---|',
        ...rows.map(
          (row, at) => `| ${row} | ${print(`plan${at}`)} | ${print(`result${at}`)} | ${print(`share${at}`)} |`,
        ),
      ].join('\n'),
  };
}

export const planTemplates: readonly Template[] = [
  {
    name: 'plan: pair',
    make: form(
      (print, random) =>
        `${random.pick(SUBJECTS)}: thực hiện ${print('result')}/${print('plan')}, đạt ${print('share')} ${random.pick(['kế hoạch', 'KH', 'kế hoạch năm', 'so với kế hoạch', 'chỉ tiêu'])}.`,
    ),
  },
  {
    name: 'plan: pair, share in brackets',
    make: form(
      (print, random) =>
        `${random.pick(SUBJECTS)} đã thực hiện được ${print('result')}/${print('plan')} (đạt ${print('share')} kế hoạch giao).`,
    ),
  },
  {
    name: 'plan: base in brackets',
    make: form(
      print =>
        `Khối lượng hoàn thành đến nay là ${print('result')}, bằng ${print('share')} kế hoạch (kế hoạch ${print('plan')}).`,
    ),
  },
  {
    name: 'plan: fronted base',
    make: form(
      print =>
        `So với kế hoạch ${print('plan')}, đến nay các xã đã thực hiện ${print('result')}, đạt ${print('share')}.`,
    ),
  },
  { name: 'plan: over', make: overPlan },
  { name: 'plan: two assigners', make: twoPlans },
  { name: 'plan: table', make: planTable },
];
