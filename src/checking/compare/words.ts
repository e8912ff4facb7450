import type { Unit } from '#figures';
import type { Frame, Subject } from '#reading';
import { fold } from '#vietnamese';

/** Words that come and go between two reports without changing what is counted. */
const HARMLESS = new Set(
  (
    'tổng số các những trên địa bàn tỉnh toàn huyện của và với đạt được ước thực hiện kết quả cả trong đó là có cho về ở tại công tác tình hình cây vụ ' +
    'loại lĩnh vực hiện nay tính đến ngày năm tháng quý kỳ đầu cuối việc'
  )
    .split(' ')
    .map(fold),
);

const SAME: readonly (readonly [RegExp, string])[] = [
  [/ngân sách nhà nước|nsnn/gu, 'ngân sách'],
  [/tổng sản phẩm trên địa bàn|\(grdp\)/gu, 'grdp'],
  [/tỉ lệ/gu, 'tỷ lệ'],
  [/bình quân/gu, 'trung bình'],
];

/** `Lúa xuân: Gieo cấy được 3.669 ha` and `Diện tích lúa xuân`. */
const SOWN = /^(?:gieo|cấy|trồng|gieo cấy|gieo trồng|gieo sạ|xuống giống)$/u;

/** The folded words of a subject by which facts are told apart. */
export function wordsOf({ lead, own, counted }: Subject, unit: Unit | null): ReadonlySet<string> {
  const area = unit?.base === 'm²' && SOWN.test(own.toLowerCase()) ? 'diện tích' : own;
  const named = tellingWords(`${lead} ${area}`);
  // A verb alone (`bắt giữ 27 vụ`) names nothing without what is counted.
  return named.size > 2 ? named : tellingWords(`${lead} ${area} ${counted}`);
}

/** The folded words of what stands over a block: its heading, the lines with a colon, the lead of its table. */
export function contextOf({ heading, over, cell }: Frame): ReadonlySet<string> {
  const leads = over.filter(words => words.trimEnd().endsWith(':'));
  return new Set(allWords([heading, ...leads, cell?.label ?? '', cell?.head ?? ''].join(' ')));
}

function allWords(text: string): string[] {
  let words = text.toLowerCase();
  for (const [pattern, same] of SAME) words = words.replace(pattern, same);
  return fold(words).match(/[\p{L}\p{M}\p{N}&]+/gu) ?? [];
}

function tellingWords(text: string): Set<string> {
  return new Set(allWords(text).filter(word => !HARMLESS.has(word)));
}

interface Worded {
  readonly words: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
}

const LEAST_SHARED = 0.6;

/**
 * How alike two subjects are, from 0 to 1; 0 when either has a word that the other has nowhere: `lúa xuân` and
 * `lúa mùa` share most of their words and are two crops.
 */
export function likeness(a: Worded, b: Worded): number {
  const shared = [...a.words].filter(word => b.words.has(word)).length;
  const least = Math.min(a.words.size, b.words.size);
  if (shared < 2 || shared < least * LEAST_SHARED || !covers(a, b) || !covers(b, a)) return 0;
  return (2 * shared) / (a.words.size + b.words.size);
}

function covers({ words }: Worded, by: Worded): boolean {
  for (const word of words) if (!by.words.has(word) && !by.context.has(word)) return false;
  return true;
}
