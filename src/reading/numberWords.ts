import { countUnit, numberWordStart, readNumberWords, readUnit } from '#vietnamese';
import { skipToUnit } from './context.ts';
import type { Mention } from './mention.ts';

/**
 * Pieces of words of which a number in words has one, by letters that few other words have: looking for those first
 * costs a third of looking for every piece, and less than any pattern would.
 */
const PIECES = [
  { letters: 'ơi ', pieces: ['ươi '] },
  { letters: 'ấp ', pieces: ['ấp đôi', 'ấp ba', 'ấp rưỡi', 'ấp hai'] },
  { letters: 'ột ', pieces: ['ột nghìn', 'ột trăm', 'ột phần'] },
  { letters: 'ăm ngh', pieces: ['ăm nghìn'] },
  { letters: 'răm', pieces: ['ăm trăm', 'ốn trăm'] },
  { letters: 'ửa số', pieces: ['ửa số'] },
];

function mayHold(text: string): boolean {
  return PIECES.some(({ letters, pieces }) => text.includes(letters) && pieces.some(piece => text.includes(piece)));
}

/**
 * Adds the numbers written in words (`hai mươi ba xã`, `một nghìn hai trăm`, `gấp đôi`, `một phần ba`) to those in
 * figures. A single word such as `ba` is left alone: it is a number too seldom.
 */
export function withNumberWords(text: string, mentions: Mention[]): Mention[] {
  if (!mayHold(text)) return mentions;
  const found: Mention[] = [];
  let next = 0;
  numberWordStart.lastIndex = 0;
  for (let start = numberWordStart.exec(text); start; start = numberWordStart.exec(text)) {
    const mention = readAt(text, start.index);
    if (!mention) continue;
    numberWordStart.lastIndex = mention.end;
    while (next < mentions.length && (mentions[next] as Mention).end <= mention.start) next++;
    if ((mentions[next]?.start ?? text.length) >= mention.end) found.push(mention);
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start);
}

function readAt(text: string, start: number): Mention | null {
  const read = readNumberWords(text, start);
  if (!read || (read.bare && !read.multiple)) return null;
  const decimal = decimalFrom(read.numerator, read.denominator);
  if (!decimal) return null;
  const ratio = read.multiple || read.denominator !== 1n;
  const unit = ratio ? null : readUnit(text, skipToUnit(text, read.end));
  return {
    kind: ratio ? 'ratio' : 'quantity',
    start,
    numberEnd: read.end,
    end: unit?.end ?? read.end,
    mantissa: Number(decimal.coefficient),
    big: decimal.coefficient > BigInt(Number.MAX_SAFE_INTEGER) ? decimal.coefficient : null,
    scale: decimal.scale,
    unit: unit?.unit ?? (ratio ? MULTIPLE : null),
    high: null,
    date: null,
    malformed: false,
  };
}

const MULTIPLE = readUnit('lần', 0)?.unit ?? countUnit('lần');

/** Digits kept of a fraction that no decimal equals, such as one third. */
const MOST_DECIMALS = 6;

interface Digits {
  readonly coefficient: bigint;
  readonly scale: number;
}

function decimalFrom(numerator: bigint, denominator: bigint): Digits | null {
  if (numerator < 0n) return null;
  for (let scale = 0; scale <= MOST_DECIMALS; scale++) {
    const scaled = numerator * 10n ** BigInt(scale);
    if (scaled % denominator === 0n) return { coefficient: scaled / denominator, scale };
  }
  return {
    coefficient: (numerator * 10n ** BigInt(MOST_DECIMALS) + denominator / 2n) / denominator,
    scale: MOST_DECIMALS,
  };
}
