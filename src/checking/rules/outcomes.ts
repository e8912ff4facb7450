import { type BlockReading, type Claim, type Mention, statesValue } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { addable } from '../parts.ts';
import { judge, type Relation } from '../relation.ts';
import { type Emit, isLoose, printed, type Rule } from '../rule.ts';
import { addedUp } from '../sums.ts';

/**
 * `phát hiện 42 vụ, 66 đối tượng; khởi tố 26 vụ, 38 bị can; xử lý hành chính 12 vụ, 22 đối tượng; đang điều tra 4 vụ, 6 đối
 * tượng`: what is found is the sum of what became of it, up to what is still open; cases and people each for themselves.
 */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 2; index < block.claims.length; index++) {
    const last = block.claims[index] as Claim;
    if (!last.placed.gap.includes('đang') || !OPEN.test(last.placed.gap) || !statesValue(last)) continue;
    const rows = rowsTo(block, index);
    if (rows === null || rows.parts.length < 2) continue;
    for (const relation of relationsOf(block, rows)) emit(relation);
  }
}

const OPEN = /(?<!\p{L})đang (?:tiếp tục )?(?:điều tra|xác minh|giải quyết|xử lý|làm rõ|củng cố)(?!\p{L})[^,;.()]*$/iu;
const OUTCOME =
  /(?<!\p{L})(?:khởi tố|xử lý|xử phạt|phạt tiền|cảnh cáo|đình chỉ|chuyển|hòa giải|giải quyết)(?!\p{L})[^,;.()]*$/iu;
/** What is counted second of a thing: behind a comma, or a word that sets it beside the first. */
const SECOND = /^[^;.()]{0,12}(?:,|với|và)\s*$/u;

/** A first count and, where it is told, the second one beside it: cases and the people in them. */
interface Row {
  readonly first: Claim;
  readonly second: Mention | null;
}

interface Rows {
  readonly total: Row;
  readonly parts: readonly Row[];
}

/** What became of something, from the claim that is still open back to the count of them all, in one or two sentences. */
function rowsTo(block: BlockReading, index: number): Rows | null {
  const last = block.claims[index] as Claim;
  const parts: Row[] = [rowAt(block, index)];
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    const claim = block.claims[at] as Claim;
    if (!isOf(block, claim, last)) continue;
    if (OUTCOME.test(claim.placed.gap)) parts.unshift(rowAt(block, at));
    else return { total: rowAt(block, at), parts };
  }
  return null;
}

const FAR = 16;

function isOf(block: BlockReading, { mention, placed, role, figure }: Claim, last: Claim): boolean {
  return (
    role.kind === 'value' &&
    addable(mention, last.mention) &&
    last.placed.sentence - placed.sentence <= 1 &&
    placed.groups.length <= last.placed.groups.length &&
    !isLoose(block, figure)
  );
}

function rowAt({ claims }: BlockReading, at: number): Row {
  const first = claims[at] as Claim;
  if (first.whole && !addable(first.whole, first.mention)) return { first, second: first.whole };
  const next = claims[at + 1];
  const isSecond =
    next?.role.kind === 'value' &&
    next.figure === first.figure + 1 &&
    SECOND.test(next.placed.gap) &&
    !addable(next.mention, first.mention);
  return { first, second: isSecond ? next.mention : null };
}

/** The sums that come out; where one does, also the other which a digit keeps from it. */
function relationsOf(block: BlockReading, { total, parts }: Rows): Relation[] {
  const seconds = parts.flatMap(({ second }) => (second ? [second] : []));
  const relations = [
    sumIn(
      block,
      total.first.mention,
      parts.map(({ first }) => first.mention),
    ),
  ];
  if (total.second && seconds.length === parts.length && seconds.every(one => addable(one, total.second as Mention)))
    relations.push(sumIn(block, total.second, seconds));
  if (!relations.some(({ verdict }) => verdict === 'holds')) return [];
  return relations.filter(relation => relation.verdict === 'holds' || suspectOf(relation) !== null);
}

function sumIn(block: BlockReading, total: Mention, parts: readonly Mention[]): Relation {
  const figures = parts.map(mention => ({ mention }));
  return judge(addedUp(total, figures, ({ mention }) => printed(block, mention)));
}

export const outcomes: Rule = {
  id: 'outcomes',
  title: { vi: 'Số phát hiện và kết quả xử lý', en: 'What was found, and what became of it' },
  explanation: {
    vi: 'Số vụ, số người phát hiện bằng tổng số đã khởi tố, đã xử lý và đang điều tra.',
    en: 'What was found is the sum of what was charged, dealt with and is still open.',
  },
  claims: 4,
  check,
  fires: [
    {
      text: 'Phát hiện 42 vụ, 66 đối tượng mua bán trái phép; đã khởi tố 26 vụ, 83 bị can; xử lý hành chính 12 vụ, 22 đối tượng; đang điều tra 4 vụ, 6 đối tượng.',
      quote: '83 bị can',
      suggestion: '38 bị can',
    },
  ],
  staysSilent: [
    'Phát hiện 42 vụ, 66 đối tượng mua bán trái phép; đã khởi tố 26 vụ, 38 bị can; xử lý hành chính 12 vụ, 22 đối tượng; đang điều tra 4 vụ, 6 đối tượng.',
    'Phát hiện 42 vụ, 66 đối tượng; khởi tố 26 vụ, 36 bị can; xử lý hành chính 9 vụ, 22 đối tượng; đang điều tra 4 vụ, 6 đối tượng.',
    'Phát hiện 42 vụ, 66 đối tượng; khởi tố 26 vụ, 38 bị can, thu 12 kg ma túy; đang điều tra 4 vụ, 6 đối tượng.',
  ],
};
