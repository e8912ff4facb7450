import type { BlockReading, Claim, ReadBlock } from '#reading';
import { type Average, growthOfMean, isCalledAverage, meanQuestion, named, namesBoth, wantedOf } from '../averaged.ts';
import { suspectOf } from '../diagnosis.ts';
import { type EmitSpread, printerOf } from '../located.ts';
import { judge, type Relation } from '../relation.ts';
import { isLoose } from '../rule.ts';
import type { SpreadRule } from '../spread.ts';

/** An average that opens a paragraph; its total and its count stand in one of the two before. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 1; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    if (block.cell || !reading.text.includes('ình quân')) continue;
    const mean = reading.claims[0];
    if (!mean || !isOpening(reading, mean)) continue;
    const found = [index - 1, index - 2].flatMap(at => averagesIn(blocks, { mean, index, at }));
    const held = found.find(({ relation }) => relation.verdict === 'holds');
    const [only] = found;
    if (held) relate(blocks, held, emit);
    else if (only && found.length === 1 && suspectOf(only.relation)?.mention === mean.mention)
      relate(blocks, only, emit);
  }
}

/** The first figure of its paragraph, called an average and long enough not to come out by chance. */
function isOpening(reading: BlockReading, mean: Claim): boolean {
  return (
    mean.role.kind === 'value' &&
    mean.mention.mantissa >= LONG &&
    mean.placed.sentence === 0 &&
    isCalledAverage(mean) &&
    !isLoose(reading, mean.figure)
  );
}

const LONG = 100;

interface Sought {
  readonly mean: Claim;
  readonly index: number;
  /** The paragraph that may tell the total and the count. */
  readonly at: number;
}

interface Found extends Sought {
  readonly average: Average;
  readonly relation: Relation;
}

/** The totals and counts of a paragraph that are called what the average is of. */
function averagesIn(blocks: readonly ReadBlock[], sought: Sought): Found[] {
  const { mean, index, at } = sought;
  const before = blocks[at];
  const wanted = wantedOf(mean, `${mean.placed.gap} ${mean.placed.after}`);
  if (!before || before.block.cell || !wanted || !isOfTime(before.reading, mean)) return [];
  const near = before.reading.claims.filter(({ role }) => role.kind === 'value');
  const print = printerOf(blocks);
  return named(before.reading, { mean, near, wanted })
    .filter(namesBoth)
    .map(average => {
      const printed = meanQuestion(average, mention =>
        print({ block: mention === mean.mention ? index : at, mention }),
      );
      return { ...sought, average, relation: judge({ ...printed, certain: false }) };
    });
}

/** `bình quân … trong 10 tháng` is of figures of ten months. */
function isOfTime({ text }: BlockReading, { placed: { gap } }: Claim): boolean {
  const time = TIME.exec(gap)?.[0].toLowerCase();
  return time === undefined || text.toLowerCase().includes(time);
}

const TIME = /\d{1,2} tháng|tháng \d{1,2}|trong tháng|quý [ivx\d]+/iu;

function relate(blocks: readonly ReadBlock[], { relation, average, index, at }: Found, emit: EmitSpread): void {
  const { total, count, mean } = average;
  const of = (claim: Claim): number => (claim === mean ? index : at);
  const placed = [mean, total, count].flatMap(claim =>
    [claim, ...claim.comparisons].map(({ mention }) => [mention, of(claim)] as const),
  );
  const places = new Map(placed);
  const print = printerOf(blocks);
  emit({ relation, blocks: places });
  const growth = growthOfMean(average, mention => print({ block: places.get(mention) ?? at, mention }));
  if (growth?.verdict === 'holds' || (growth && suspectOf(growth)?.mention === growth.stated))
    emit({ relation: growth, blocks: places });
}

const FOUNDED =
  'Trong 9 tháng có 1.240 doanh nghiệp thành lập mới với số vốn đăng ký là 17.856 tỷ đồng, tăng 4,0% về số doanh nghiệp và tăng 10,5% về số vốn đăng ký so với cùng kỳ.';

export const averageApart: SpreadRule = {
  id: 'average-of-paragraph-before',
  title: {
    vi: 'Tổng và số đơn vị ở đoạn trước, bình quân ở đoạn sau',
    en: 'Average in the paragraph behind its total',
  },
  explanation: {
    vi: 'Số bình quân mở đầu một đoạn bằng tổng chia cho số đơn vị mà đoạn trước nêu đúng tên.',
    en: 'An average that opens a paragraph is the total over the count which the one before names as it does.',
  },
  check,
  fires: [
    {
      text: `${FOUNDED}\n\nVốn đăng ký bình quân một doanh nghiệp thành lập mới trong 9 tháng đạt 41,4 tỷ đồng.`,
      quote: '41,4 tỷ đồng',
    },
    {
      text: `${FOUNDED}\n\nVốn đăng ký bình quân một doanh nghiệp thành lập mới đạt 14,4 tỷ đồng, tăng 26,3% so với cùng kỳ.`,
      quote: '26,3%',
    },
  ],
  staysSilent: [
    `${FOUNDED}\n\nVốn đăng ký bình quân một doanh nghiệp thành lập mới trong 9 tháng đạt 14,4 tỷ đồng, tăng 6,3% so với cùng kỳ.`,
    `${FOUNDED}\n\nVốn đăng ký bình quân một doanh nghiệp thành lập mới trong tháng 9 đạt 41,4 tỷ đồng.`,
    `${FOUNDED}\n\nVốn điều lệ bình quân một doanh nghiệp đạt 41,4 tỷ đồng.`,
    `${FOUNDED}\n\nVốn đăng ký bình quân một hợp tác xã đạt 41,4 tỷ đồng.`,
  ],
};
