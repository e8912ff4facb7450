import type { Claim, Mention } from '#reading';
import { countsPeople, countsUnits, isLetter } from '#vietnamese';
import { onceFor } from './once.ts';
import { inOnes } from './operand.ts';
import { addable, isMean, isPart } from './parts.ts';
import { speaksOfBalance } from './trade.ts';

/** A figure of a paragraph that may be added up with others that are named alike. */
export interface Cell {
  readonly mention: Mention;
  readonly sentence: number;
  /** Its size in ones. */
  readonly size: number;
  /** What it is counted or measured in: only figures of one measure can be added. */
  readonly measure: string;
  readonly claim: Claim;
}

/** The figures of a paragraph outside brackets, in the order of the text; of a pair of two things counted both. */
export const cellsIn: (claims: readonly Claim[]) => readonly Cell[] = onceFor(claims => {
  const cells: Cell[] = [];
  for (const claim of claims) {
    const { mention, placed, role, whole } = claim;
    if (role.kind !== 'value' || placed.groups.length > 0 || mention.kind !== 'quantity' || !mention.unit) continue;
    if (placed.bound !== 'exact' || !isPart(claim) || isMean(claim) || speaksOfBalance(placed.gap)) continue;
    cells.push(cellOf(mention, claim));
    if (whole && !addable(whole, mention)) cells.push(cellOf(whole, claim));
  }
  return cells;
});

function cellOf(mention: Mention, claim: Claim): Cell {
  return { mention, sentence: claim.placed.sentence, size: inOnes(mention), measure: measureOf(mention), claim };
}

/** People of any kind, places of any kind, cases of any kind: `vụ án` and `vụ tai nạn` are both `vụ`. */
function measureOf({ unit }: Mention): string {
  const base = unit?.base ?? '';
  if (unit?.family !== 'count') return base;
  if (countsPeople(base)) return PEOPLE;
  if (countsUnits(base)) return PLACES;
  const space = base.indexOf(' ');
  return space < 0 ? base : base.slice(0, space);
}

const PEOPLE = 'người';
const PLACES = 'đơn vị';

/**
 * The words that say what a figure is, the nearest first; asked for only where the sizes fit.
 *
 * `thụ lý 7.662 vụ`, `đã giải quyết 6.468 vụ`: the words before a number since the last comma; `làm 15 người chết`: those
 * behind it, where what stands before is the figure before that.
 */
export const namesOf = onceFor(({ placed: { gap, after } }: Claim): readonly string[] => {
  const before = wordsIn(gap.slice(-BEFORE).toLowerCase());
  if (before.words.length > 0 && !LINKS.has(before.last)) return before.words;
  const behind = /^[^,;.:()\d]*/u.exec(after.slice(0, BEHIND))?.[0] ?? '';
  const { words } = wordsIn(behind.toLowerCase());
  return words.length > 0 ? words : before.words;
});

const BEFORE = 80;
const BEHIND = 30;
const LINKS = new Set(['làm', 'và', 'với', 'có']);

interface Named {
  readonly words: readonly string[];
  /** The word right at the end, whatever it is. */
  readonly last: string;
}

/** The words at the end, back to the first mark, without those that name nothing. */
function wordsIn(text: string): Named {
  const words: string[] = [];
  let last = '';
  for (let end = text.length; end > 0; ) {
    let start = end;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    if (start === end) {
      if (MARKS.includes(text.charAt(end - 1))) break;
      end--;
      continue;
    }
    const word = text.slice(start, end);
    last ||= word;
    if (end - start > 1 && !COMMON.has(word)) words.push(word);
    end = start;
  }
  return { words, last };
}

const MARKS = ',;.:()';
const COMMON = new Set(
  (
    'và với là có được đã đạt ước trong đó số tổng làm cả toàn tỉnh huyện xã thành phố năm tháng quý đầu cuối của các theo ' +
    'cho tại từ đến riêng cùng kỳ khoảng gần trên hơn về ra thì còn cụ thể gồm bao'
  ).split(' '),
);
