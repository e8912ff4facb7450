/**
 * Marks of state secrecy in a text: MẬT, TỐI MẬT, TUYỆT MẬT as a stamp on a line or in a cell of its own, or behind
 * `Độ mật:` (Law 29/2018/QH14 on the protection of state secrets, article 8). The words in prose are none.
 */

import type { Inline, Narrative, Passage } from './narrative.ts';

export interface SecrecyMark {
  readonly mark: 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';
  /** Offsets of what was found in the text as it was given. */
  readonly start: number;
  readonly end: number;
  readonly vi: string;
  readonly en: string;
}

const marks = { mật: 'MẬT', tốimật: 'TỐI MẬT', tuyệtmật: 'TUYỆT MẬT' } as const;

/** A line, or a cell between tabs or bars. */
const pieces = /[^\n\r\t|]+/g;
const longestStamp = 60;
const labelled =
  /(?<!\p{L})độ\s{1,4}(?:bảo\s{1,4})?mật\s{0,4}[:：]\s{0,4}["“'*([]{0,3}((?:tối|tuyệt)\s{1,4})?mật(?!\s{0,4}\p{L})/iu;
const papers = /^(?:tài\s{1,4}liệu|văn\s{1,4}bản|hồ\s{1,4}sơ)\s{1,4}/iu;

/** `ậ`, however it is composed: without it no mark is written, and rows are asked by the million. */
const vowel = /[\u1eac\u1ead]|\u0302|\u0323/;

/** The first mark in the text; null where there is none. */
export function secrecyMark(text: string): SecrecyMark | null {
  if (!vowel.test(text)) return null;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const said = labelled.exec(piece.normalize('NFC'));
    const mark = stampOf(piece) ?? (said === null ? null : markOf(`${said[1] ?? ''}mật`));
    if (mark === null) continue;
    const start = index + (piece.length - piece.trimStart().length);
    return found(mark, start, index + piece.trimEnd().length);
  }
  return null;
}

/** The same of a narrative, of which each line, passage and cell is a piece. */
export function secrecyMarkOf({ letterhead, passages }: Narrative): SecrecyMark | null {
  const { subject, power, recipients, ...boxes } = letterhead;
  const lines = [...Object.values(boxes), ...power, ...recipients, wordsOf(subject), ...passages.flatMap(piecesOf)];
  return secrecyMark(lines.join('\n'));
}

function piecesOf(passage: Passage): readonly string[] {
  if (passage.kind === 'table') return [passage.caption, ...passage.head.flat(), ...passage.rows.flat()].map(wordsOf);
  if (passage.kind === 'chart') return [wordsOf(passage.caption), ...passage.series.map(({ name }) => name)];
  return [wordsOf(passage.content)];
}

/** However they are set in bold or italics; what is bound is words too, whatever they are. */
const wordsOf = (content: readonly Inline[]): string =>
  content.map(inline => (inline.kind === 'text' ? inline.text : 'x')).join('');

function markOf(words: string): SecrecyMark['mark'] | null {
  const joined = words.normalize('NFC').replace(/\s/g, '').toLowerCase();
  return joined in marks ? marks[joined as keyof typeof marks] : null;
}

/** A piece that says nothing but the mark, in capitals; `Tối mật` is one in any case, `Mật` alone may be honey. */
function stampOf(piece: string): SecrecyMark['mark'] | null {
  if (piece.length > longestStamp) return null;
  const words = piece
    .normalize('NFC')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}]+$/u, '')
    .replace(papers, '');
  const mark = markOf(words);
  return mark === 'MẬT' && words !== words.toUpperCase() ? null : mark;
}

function found(mark: SecrecyMark['mark'], start: number, end: number): SecrecyMark {
  return Object.freeze({
    mark,
    start,
    end,
    vi: `Văn bản mang dấu độ mật “${mark}”: Khớp không nhận và không lưu tài liệu bí mật nhà nước. Hãy gỡ tài liệu này khỏi máy nối mạng; nếu đây không phải dấu độ mật, hãy viết rõ hơn rồi thử lại.`,
    en: `The text bears the secrecy mark “${mark}”: state secrets are neither taken in nor stored. If this is no such mark, word it otherwise and try again.`,
  });
}
