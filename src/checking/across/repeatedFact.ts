import { type CellFigure, type Claim, type Mention, type ReadBlock, statesValue } from '#reading';
import { interval, toRational } from '#figures';
import { decimalOf } from '#reading';
import { blocksOf, type EmitSpread, printerOf } from '../located.ts';
import { judge } from '../relation.ts';
import type { SpreadRule } from '../spread.ts';

/**
 * The same fact said twice with two digits swapped. Numbers of one unit made of the same digits are looked at only
 * when they differ by one swap of neighbours and their subjects share words: chance hardly does all three.
 */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  const seen = new Map<number, Said[]>();
  for (let block = 0; block < blocks.length; block++) {
    const { reading } = blocks[block] as ReadBlock;
    for (const claim of reading.claims) {
      if (!isLong(claim)) continue;
      const { mention } = claim;
      const said: Said = { block, mention, claim, words: null };
      const key = digitKey(mention.mantissa) * SCALES + mention.scale;
      const others = seen.get(key);
      if (!others) {
        seen.set(key, [said]);
        continue;
      }
      const twin = others.find(other => isTwin(other, said));
      if (twin) emit(twice(blocks, twin, said));
      if (others.length < MOST) others.push(said);
    }
  }
}

/** Decimals are told apart up to this many. */
const SCALES = 8;

function isTwin(first: Said, second: Said): boolean {
  if (
    first.mention.unit?.name !== second.mention.unit?.name ||
    !isSwap(first.mention.mantissa, second.mention.mantissa)
  )
    return false;
  const [words, again] = [wordsOf(first), wordsOf(second)];
  return !otherName(words, again) && alike(words.about, again.about);
}

interface Said extends CellFigure {
  readonly claim: Claim;
  /** What is said of the figure; looked for once, and only of figures that are compared. */
  words: Words | null;
}

interface Words {
  readonly about: ReadonlySet<string>;
  /** The numbers that name what the claim is about, and the time it is about. */
  readonly names: string;
  readonly times: string;
}

function wordsOf(said: Said): Words {
  const { claim } = said;
  said.words ??= { about: aboutOf(claim), names: namesIn(claim, NUMBERED), times: namesIn(claim, DATED) };
  return said.words;
}

/** Numbers of the same digits are compared with this many before them at the most: tables may repeat without end. */
const MOST = 20;

function isLong({ mention, role }: Claim): boolean {
  if (mention.unit === null || mention.big !== null) return false;
  if (mention.kind === 'percent') return mention.mantissa >= 100 && role.kind === 'growth';
  return mention.mantissa >= 1000 && (statesValue({ role } as Claim) || role.kind === 'difference');
}

const DIGIT_KEYS = Array.from({ length: 10 }, (_, digit) => 17 ** digit);

/** Equal for numbers of the same digits in any order. */
function digitKey(mantissa: number): number {
  let key = 0;
  for (let rest = mantissa; rest >= 1; rest = Math.floor(rest / 10)) key += DIGIT_KEYS[rest % 10] ?? 0;
  return key;
}

function isSwap(a: number, b: number): boolean {
  const [first, second] = [String(a), String(b)];
  if (a === b || first.length !== second.length) return false;
  const at = [...first].findIndex((digit, index) => digit !== second[index]);
  return first.slice(at + 2) === second.slice(at + 2) && first[at] === second[at + 1] && first[at + 1] === second[at];
}

const COMMON = new Set(
  'tỉnh tháng năm đầu trong trên địa bàn ước đạt được với của và các tổng kết quả thực hiện so cùng kỳ là có tăng giảm'.split(
    ' ',
  ),
);

function aboutOf({ subject, placed }: Claim): Set<string> {
  const words = `${subject} ${placed.before.slice(-60)}`.match(/\p{L}+/gu) ?? [];
  return new Set(words.map(word => word.toLowerCase()).filter(word => !COMMON.has(word)));
}

/** Nouns that a number or a capital letter behind them names: `xã số 1`, `tổ 3`, `hạng II`, `mức độ 4`. */
const NUMBERED = numbered(
  'số tổ khối khu vực hạng loại lớp mức độ cấp nhóm đợt lần thôn xóm ấp đội cụm vùng bậc khóa khoá tuyến phường quận ' +
    'kỳ vụ trường xã án thầu lô mẫu điểm khoản điều đoàn trạm máy kho cảng',
);
const DATED = numbered('quý tháng năm tuần đoạn học');

/** The numbers behind any of the words, either of which may begin with a capital. */
function numbered(words: string): RegExp {
  const nouns = words.split(' ').map(word => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`);
  return new RegExp(`(?<!\\p{L})(?:${nouns.join('|')})\\s+(\\d[\\d./-]*|[IVX]+(?!\\p{L})|\\p{Lu}(?!\\p{L}))`, 'gu');
}

/** The numbers that name what a claim is about, or the time it is about. */
function namesIn({ subject, placed }: Claim, pattern: RegExp): string {
  const words = `${placed.before.slice(-60)} ${subject}`;
  const names = new Set(Array.from(words.matchAll(pattern), ([, name = '']) => name.replace(/^0+(?=\d)/, '')));
  return [...names].sort().join(' ');
}

/** `Xã số 1` and `Xã số 2` are two, however alike their words; a time may go unsaid where it is said again. */
function otherName(first: Words, second: Words): boolean {
  return first.names !== second.names || (first.times !== '' && second.times !== '' && first.times !== second.times);
}

/** How much of what the two say must be the same. */
const MUCH = 0.7;

/** Nearly the same words, or all the words of the shorter one in the longer. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter(word => b.has(word)).length;
  return shared > 0 && (shared >= MUCH * (a.size + b.size - shared) || shared === Math.min(a.size, b.size));
}

function twice(blocks: readonly ReadBlock[], first: Said, second: Said) {
  const print = printerOf(blocks);
  const value = (mention: Mention) => interval.point(toRational(decimalOf(mention)));
  return {
    relation: judge({
      rule: 'repeated-fact',
      stated: second.mention,
      others: [first.mention],
      certain: false,
      recompute: () => value(first.mention),
      formula: () => print(first),
      remark: {
        vi: 'Hai chỗ có vẻ nói cùng một số liệu nhưng hai chữ số đổi chỗ cho nhau.',
        en: 'Two places seem to state one figure, with two digits swapped.',
      },
    }),
    blocks: blocksOf([first, second]),
  };
}

export const repeatedFact: SpreadRule = {
  id: 'repeated-fact',
  title: { vi: 'Cùng một số liệu ghi hai lần', en: 'One fact stated twice' },
  explanation: {
    vi: 'Một số liệu nhắc lại trong báo cáo phải giống lần trước; hai chữ số đổi chỗ là lỗi gõ thường gặp.',
    en: 'A figure said again must be the same; two swapped digits are a common slip.',
  },
  check,
  fires: [
    {
      text: 'Tổng thu ngân sách nội địa đạt 789,6 tỷ đồng.\n\nVới kết quả thu ngân sách nội địa 798,6 tỷ đồng, tỉnh cân đối được chi.',
      quote: '798,6 tỷ đồng',
    },
  ],
  staysSilent: [
    'Tổng thu ngân sách nội địa đạt 789,6 tỷ đồng.\n\nVới kết quả thu ngân sách nội địa 789,6 tỷ đồng, tỉnh cân đối được chi.',
    'Vốn đầu tư công giải ngân 789,6 tỷ đồng.\n\nKim ngạch xuất khẩu chè đạt 798,6 tỷ đồng.',
    'Đàn trâu có 10.254 con.\n\nĐàn bò có 10.245 con.',
    'Xã số 1 trồng 1.002 ha rừng.\n\nXã số 2 trồng 1.020 ha rừng.',
    'Thu ngân sách quý I đạt 1.254 tỷ đồng.\n\nThu ngân sách quý II đạt 1.245 tỷ đồng.',
    'Kim ngạch xuất khẩu tăng 12,5% so với cùng kỳ.\n\nKim ngạch nhập khẩu tăng 15,2% so với cùng kỳ.',
  ],
};
