import { type Interval, interval } from '#figures';
import {
  approximate,
  type BlockReading,
  type Claim,
  type Comparison,
  type Mention,
  type ReadBlock,
  statesValue,
} from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { HUNDRED, inOnes, inUnitOf, slackOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { judge, type Relation } from '../relation.ts';
import { directed, isLoose } from '../rule.ts';
import type { SpreadRule } from '../spread.ts';
import { elsewhereIn, shareWords, type There, wordsAbout } from './elsewhere.ts';

/**
 * `76 triệu đồng, tăng 4,4 triệu đồng so với năm 2025`, `thêm 07 xã, nâng tổng số lên 55 xã`, `vượt 450 tỷ đồng so với dự
 * toán`: what the figure is counted from stands in another part of the report, mostly the results before the tasks.
 * Found by the arithmetic and by words that both share, or by all its words where one digit is wrong.
 */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  let known: Known | null = null;
  let asked = 0;
  for (const [index, { block, reading }] of blocks.entries()) {
    if (block.cell || reading.claims.length === 0) continue;
    for (const question of questionsIn(reading)) {
      if (asked++ === MOST_ASKED) return;
      known ??= elsewhereIn(blocks);
      const relation = answer(blocks, known, { question, index });
      if (relation) emit(relation);
    }
    for (const rest of restsIn(reading)) {
      if (asked++ === MOST_ASKED) return;
      known ??= elsewhereIn(blocks);
      const relation = leftOf(blocks, known, { rest, index });
      if (relation) emit(relation);
    }
  }
}

type Known = ReturnType<typeof elsewhereIn>;

/** So many questions of a document are looked into. */
const MOST_ASKED = 80;

/** A figure, and how it is said to differ from one that stands elsewhere. */
interface Question {
  readonly claim: Claim;
  readonly change: Mention;
  readonly kind: Comparison['kind'];
  readonly direction: Comparison['direction'];
  /** Among which figures the other one is. */
  readonly among: 'values' | 'plans';
}

function questionsIn(reading: BlockReading): Question[] {
  const questions: Question[] = [];
  const isTask = speaksOfTasks(reading.text);
  for (const [at, claim] of reading.claims.entries()) {
    if (!statesValue(claim) || isLoose(reading, claim.figure) || claim.whole || claim.baseValues.length > 0) continue;
    for (const comparison of claim.comparisons)
      if (isTask || isOfYear(comparison)) questions.push(...compared(reading, claim, comparison));
    if (isTask) questions.push(...raised(reading, at));
  }
  return questions;
}

/** Asked first, since most paragraphs tell of results: looking for pieces of words costs less than any pattern. */
function speaksOfTasks(text: string): boolean {
  return text.includes('hấn đấu') || ((text.includes('âng ') || text.includes('ưa ')) && RAISES.test(text));
}

const RAISES = /(?:[Nn]âng|[Đđ]ưa) [^.;]* (?:lên|còn|xuống)/;

/** `tăng 4,4 triệu đồng so với năm 2025`, in whatever paragraph. */
function isOfYear({ kind, base }: Comparison): boolean {
  return base?.kind === 'year' && (kind === 'difference' || kind === 'points');
}

function compared(reading: BlockReading, claim: Claim, comparison: Comparison): Question[] {
  const { kind, base, mention, direction, figure } = comparison;
  if (!base || base.kind === 'other' || isLoose(reading, figure)) return [];
  const isPlan = base.kind === 'plan';
  if (isPlan ? kind !== 'difference' && kind !== 'plan-share' : !CHANGES.has(kind)) return [];
  // Of two digits, some figure makes a rate of it by chance.
  if (RATES.has(kind) && mention.mantissa < LONG) return [];
  return [{ claim, change: mention, kind, direction, among: isPlan ? 'plans' : 'values' }];
}

const LONG = 100;
const RATES: ReadonlySet<Comparison['kind']> = new Set(['growth', 'index', 'plan-share']);
const CHANGES: ReadonlySet<Comparison['kind']> = new Set(['difference', 'points', 'growth', 'index']);

/** `thu hút thêm 350 triệu USD, đưa tổng vốn lên 962,8 triệu USD`, `giảm 95 hộ, đưa số hộ nghèo còn 122 hộ`. */
function raised(reading: BlockReading, at: number): Question[] {
  const [flow, claim] = [reading.claims[at - 1], reading.claims[at] as Claim];
  if (!flow || flow.placed.sentence !== claim.placed.sentence || !addable(flow.mention, claim.mention)) return [];
  if (!RAISED.test(claim.placed.gap) || isLoose(reading, flow.figure)) return [];
  const falls = flow.role.kind === 'difference' ? flow.role.direction < 0 : FALLS.test(flow.placed.gap);
  return [{ claim, change: flow.mention, kind: 'difference', direction: falls ? -1 : 1, among: 'values' }];
}

const RAISED = /(?<!\p{L})(?:nâng|đưa)(?!\p{L})[^.;]*(?<!\p{L})(?:lên|còn|xuống(?: còn)?|đạt)\s*$/iu;
const FALLS = /(?<!\p{L})(?:giảm|xóa|thoát)(?!\p{L})[^,;.]*$/iu;

interface Asked {
  readonly question: Question;
  readonly index: number;
}

function answer(blocks: readonly ReadBlock[], known: Known, { question, index }: Asked): SpreadRelation | null {
  const { claim, change, among } = question;
  const own = wordsAbout((blocks[index] as ReadBlock).reading, claim);
  const others = known(claim.mention.unit?.base ?? '')[among];
  const near = others.filter(other => other.block !== index && other.mention.kind === claim.mention.kind);
  const relate = (other: There): SpreadRelation => {
    const mine = [change, claim.mention].map(mention => ({ block: index, mention }));
    return { relation: between(blocks, { question, index, other }), blocks: blocksOf([...mine, other]) };
  };
  for (const other of near) {
    if (!comesNear(question, other.mention) || !shareWords(own, other.words(), change)) continue;
    const found = relate(other);
    if (found.relation.verdict === 'holds') return found;
  }
  const named = onlyNamed(blocks, near, own);
  const slip = named && relate(named);
  return slip && suspectOf(slip.relation)?.mention === change ? slip : null;
}

/** False where no exact difference or quotient could meet: most figures of most reports. */
function comesNear({ claim, change, kind, direction }: Question, from: Mention): boolean {
  const [now, before] = [inOnes(claim.mention), inOnes(from)];
  if (kind !== 'difference' && kind !== 'points') {
    const index = (HUNDRED_PERCENT * now) / before - (kind === 'growth' ? HUNDRED_PERCENT : 0);
    return Math.abs(Math.abs(index) - approximate(change)) < 1;
  }
  const slack = slackOf(claim.mention) + slackOf(from) + slackOf(change);
  return Math.abs(now - before - (direction < 0 ? -1 : 1) * inOnes(change)) <= slack;
}

const HUNDRED_PERCENT = 100;

/** The only figure that is called all that this one is called; paragraphs that lack a word are not cut into theirs. */
function onlyNamed(blocks: readonly ReadBlock[], near: readonly There[], words: ReadonlySet<string>): There | null {
  if (words.size < NAME) return null;
  const name = [...words].sort((one, other) => other.length - one.length);
  const named = near.filter(
    ({ block, words: own }) =>
      name.every(word => standsIn((blocks[block] as ReadBlock).reading.text, word)) &&
      name.every(word => own().has(word)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A word in small letters, as it may begin a sentence or be written large. */
function standsIn(text: string, word: string): boolean {
  const rest = word.slice(1);
  return text.includes(rest) || text.includes(rest.toUpperCase());
}

/** So many words make a name. */
const NAME = 4;

interface Sides extends Asked {
  readonly other: There;
}

function between(blocks: readonly ReadBlock[], { question, index, other }: Sides): Relation {
  const { claim, change, kind } = question;
  const print = printerOf(blocks);
  return judge({
    rule: kind === 'plan-share' ? 'share-of-plan' : 'change-from-elsewhere',
    stated: change,
    others: [claim.mention, other.mention],
    certain: false,
    recompute: at => changeOf(question, at(other.mention), inUnitOf(other.mention, claim.mention, at)),
    formula: () => `${print({ block: index, mention: claim.mention })} ${MINUS.has(kind) ? '−' : '÷'} ${print(other)}`,
  });
}

const MINUS: ReadonlySet<Comparison['kind']> = new Set(['difference', 'points']);

/** `Trồng rừng còn lại 1.586 ha theo kế hoạch`, `thu thêm 9.190 triệu đồng để đạt dự toán`: what a plan stated elsewhere leaves to do. */
function restsIn(reading: BlockReading): Claim[] {
  if (!reading.text.includes('òn lại') && !reading.text.includes('hêm ')) return [];
  return reading.claims.filter(
    ({ role, mention, placed, figure }) =>
      role.kind === 'value' &&
      mention.mantissa >= LONG &&
      !isLoose(reading, figure) &&
      (TO_DO.test(placed.gap.slice(-REACH)) || TO_DO.test(placed.after)),
  );
}

const TO_DO = /(?<!\p{L})(?:còn lại|thêm)(?!\p{L})/iu;
const REACH = 40;

interface Left {
  readonly rest: Claim;
  readonly index: number;
}

function leftOf(blocks: readonly ReadBlock[], known: Known, { rest, index }: Left): SpreadRelation | null {
  const { reading } = blocks[index] as ReadBlock;
  const print = printerOf(blocks);
  for (const { block, mention, plan, words } of known(rest.mention.unit?.base ?? '').gaps) {
    const left = inOnes(plan) - inOnes(mention) - inOnes(rest.mention);
    if (block === index || Math.abs(left) > slackOf(plan) + slackOf(mention) + slackOf(rest.mention)) continue;
    const relation = judge({
      rule: 'change-from-elsewhere',
      stated: rest.mention,
      others: [plan, mention],
      certain: false,
      recompute: at => interval.subtract(inUnitOf(rest.mention, plan, at), inUnitOf(rest.mention, mention, at)),
      formula: () => [plan, mention].map(each => print({ block, mention: each })).join(' − '),
    });
    if (relation.verdict !== 'holds' || !shareWords(wordsAbout(reading, rest), words(), rest.mention)) continue;
    return {
      relation,
      blocks: blocksOf([
        { block: index, mention: rest.mention },
        { block, mention },
        { block, mention: plan },
      ]),
    };
  }
  return null;
}

/** What the change should be, in the unit of the figure that it is counted from. */
function changeOf({ kind, direction, change }: Question, from: Interval, now: Interval): Interval | null {
  const said = { direction, mention: change };
  if (kind === 'difference' || kind === 'points') return directed(interval.subtract(now, from), said);
  const quotient = interval.divide(now, from);
  const index = quotient && interval.scale(quotient, HUNDRED);
  if (!index || kind !== 'growth') return index;
  return directed(interval.subtract(index, interval.point(HUNDRED)), said);
}

const RESULT = 'Thu nhập bình quân đầu người năm 2025 đạt 71,6 triệu đồng/năm.';

export const fromElsewhere: SpreadRule = {
  id: 'change-from-elsewhere',
  title: { vi: 'Nhiệm vụ tính từ kết quả nêu ở phần khác', en: 'A task counted from a result stated elsewhere' },
  explanation: {
    vi: 'Mức tăng thêm, số còn phải làm trong phần nhiệm vụ phải khớp với kết quả đã nêu ở phần đánh giá.',
    en: 'What a task adds must fit the result stated before.',
  },
  check,
  fires: [
    {
      text: `${RESULT}\n\nPhấn đấu thu nhập bình quân đầu người đạt 76,0 triệu đồng/năm, tăng 5,4 triệu đồng so với năm 2025.`,
      quote: '5,4 triệu đồng',
    },
  ],
  staysSilent: [
    'Trồng rừng tập trung được 2.614 ha/4.200 ha, đạt 62,2% kế hoạch.\n\nTrồng rừng tập trung còn lại 1.586 ha theo kế hoạch.',
    `${RESULT}\n\nPhấn đấu thu nhập bình quân đầu người đạt 76,0 triệu đồng/năm, tăng 4,4 triệu đồng so với năm 2025.`,
    `${RESULT}\n\nPhấn đấu thu nhập bình quân đầu người đạt 76,0 triệu đồng/năm, tăng 7,2 triệu đồng so với năm 2024.`,
    `${RESULT}\n\nPhấn đấu giá trị sản phẩm đạt 76,0 triệu đồng/năm, tăng 5,4 triệu đồng so với năm 2025.`,
  ],
};
