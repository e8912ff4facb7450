/** What the words around a name add to it, and what they take from it. */
import { MEASURES } from './nameWords.ts';
import type { Statement } from './statement.ts';
import { tidy } from './wording.ts';

/** `Theo Tổng cục Thống kê`, `Ngân hàng Nhà nước tỉnh cho biết`: who says it, and no part of what is said. */
export function ofSource(words: string): boolean {
  return SOURCE.test(words);
}

const SOURCE = /^(?:theo|tin từ|thông tin từ)\s+(?!giá|kế hoạch|chuẩn|quy|loại|hình)|(?<!\p{L})(?:cho biết|cho hay)$/iu;

/** `Doanh thu từ tham quan, lưu trú`, `khu vực ngư, nông, lâm nghiệp`: the name from the noun that it begins with on. */
export function listed(own: string, { before, unit }: Pick<Statement, 'before' | 'unit'>): string {
  const at = before.lastIndexOf(`, ${own}`);
  if (own === '' || at < 0 || unit?.family === 'count' || STARTS.test(own) || !/^\p{Ll}/u.test(own) || VERB.test(own))
    return own;
  const clause = /[^;:.()\d]*$/u.exec(before.slice(0, at))?.[0] ?? '';
  const pieces = clause.split(/,\s*/u).map(tidy);
  for (let from = pieces.length - 1; from >= Math.max(0, pieces.length - MOST_PIECES); from--) {
    const piece = pieces[from] ?? '';
    if (piece === '' || VERB.test(piece) || piece.split(' ').length > MOST_WORDS) return own;
    if (STARTS.test(piece)) return [...pieces.slice(from), own].join(', ');
  }
  return own;
}

const MOST_PIECES = 3;
const MOST_WORDS = 12;
const STARTS = new RegExp(`${MEASURES.source}|^(?:khu vực|ngành|lĩnh vực|nhóm)(?!\\p{L})`, 'iu');
/** Words of a clause of its own. */
const VERB =
  /(?<!\p{L})(?:đạt|được|là|tăng(?! trưởng)|giảm(?! nghèo)|có|đã|còn|do|như|bằng|so|vượt|trong đó|phát triển|ổn định|bị|làm|tiếp tục|gồm)(?!\p{L})/iu;

/** `130 hộ được công nhận thoát nghèo`: which of them are counted, where only a clause behind the noun says so. */
export function toldBehind({ after, words: { counted }, unit }: Pick<Statement, 'after' | 'words' | 'unit'>): string {
  const noun = counted.slice(unit?.name.length ?? 0).trim();
  const rest = after.trimStart();
  const behind = noun !== '' && rest.startsWith(noun) ? rest.slice(noun.length) : rest;
  return (RELATIVE.exec(behind)?.[1] ?? '').replace(/^đã /u, '');
}

/** Words that open another clause. */
const ELSE =
  '(?:với|chiếm|đạt(?! chuẩn| danh hiệu| hạng)|tăng|giảm|so|bằng|là|trong|gồm|từ|đến|khoảng|gần|hơn|trên)(?!\\p{L})';
const RELATIVE = new RegExp(
  '^\\s*((?:được|bị|đã|đang|chưa|thuộc|tham gia|đạt (?:chuẩn|hạng|danh hiệu))' +
    `(?:\\s+(?!${ELSE})[\\p{L}-]+){1,9}?)(?=\\s*[.,;:()]|\\s*$|\\s+${ELSE})`,
  'u',
);
