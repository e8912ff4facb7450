import { type Base, baseBehind, baseOfNumber, THE_PLAN } from './bases.ts';
import { GOAL_BEHIND, inBrackets, opensWith, signOf } from './beside.ts';
import type { Placed } from './placed.ts';
import type { KindAndDirection, Role } from './role.ts';
import { LACKS, type Verb } from './verbs.ts';

/** What the words around a quantity say before its own verb is asked. */
export interface InFront {
  readonly behind: Base | null;
  readonly previous: Role | null;
  readonly front: Base | null;
  /** Offset of the last `so ` before the number, or -1. */
  readonly so: number;
}

/** What a number with a unit of its own says. */
export function quantityRole(
  placed: Placed,
  verb: Verb | null,
  { front, so, previous, behind }: InFront,
): KindAndDirection {
  const { before, after, mention, continues } = placed;
  const sign = signOf(before, mention);
  if (sign !== 0 && previous?.kind === 'growth' && inBrackets(before)) return ['difference', sign, previous.base];
  if ((opensWith(after, LOWER_B) || opensWith(after, LOWER_H) || opensWith(after, LOWER_V)) && RANKS.test(after))
    return ['difference', verb?.direction ?? 0];
  if (verb?.word === 'tăng' && !behind && before.includes('thêm') && ADDED.test(before)) return ['value'];
  if (verb?.word === 'tăng' && RISING.test(before)) return ['value'];
  // `ít hơn dự kiến 12 người`: what was expected stands between the verb and the change.
  if (verb && verb.direction !== 0 && before.endsWith('dự kiến ') && verb.word.endsWith(' hơn'))
    return ['difference', verb.direction, EXPECTED];
  const lacks = verb?.word === LACKS;
  if (verb?.kind === 'up' || verb?.kind === 'down') return ['difference', verb.direction];
  // `vượt 587 người`: what is gone beyond is a plan, unless the words say what else.
  if (verb?.kind === 'over' && !lacks) return ['difference', verb.direction, behind ?? front ?? THE_PLAN];
  // `thiếu 94 tỷ đồng so với kế hoạch`; `thiếu 120 giáo viên` counts what is not there.
  if (lacks && behind?.kind === 'plan') return ['difference', -1];
  if (verb?.kind === 'multiple') return ['multiple', 1];
  const named = so >= 0 && before.includes('so với') ? AGAINST.exec(before) : null;
  if (named) return ['difference', /giảm|thấp|ít/iu.test(named[1] ?? '') ? -1 : 1];
  if (verb?.kind === 'from' && GOAL_BEHIND.test(after)) return ['from'];
  const against = verb === null || verb.word === 'là' ? changeAgainst(before) : null;
  if (against) return ['difference', ...against];
  const own = baseOfNumber(before) ?? (verb === null && !before.includes(' đã ') ? front : null);
  if (own && (MADE_UP.test(after) || (!continues && TOLD_OF.test(after)))) return ['value', 0, own];
  if (own) return ['base-value', 0, own];
  return ['value'];
}

const LOWER_B = 98;
const LOWER_H = 104;
const LOWER_V = 118;

/** `Vốn kế hoạch 1.915 tỷ đồng, gồm: …`: what is made up of parts is spoken of for itself. */
const MADE_UP = /^\s*,?\s*(?:bao )?gồm(?!\p{L})/iu;
/** At the head of a sentence, so is what has parts in brackets or behind `trong đó`, or a change of its own. */
const TOLD_OF = /^\s*(?:\(\s*(?:\p{L}+[\s,]+){1,8}$|[,;]?\s*trong đó(?!\p{L})|,\s*(?:tăng|giảm)(?!\p{L}))/iu;

/** `tăng so với giá khởi điểm 4.023 đồng`: the change stands behind the name of its base. */
const AGAINST = /(tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?: thêm)? so với [^,;:.()]{3,50}$/iu;

/** `cao hơn trung bình nhiều năm 35,4 mm`: the base stands between the verb and the change. */
export function changeAgainst(before: string): readonly [1 | -1, Base] | null {
  if (!before.includes(' hơn ')) return null;
  const found = /(?<!\p{L})(cao|thấp|nhiều|ít|lớn|nhỏ) hơn\s+(\p{L}[\p{L}\d\s]{1,30})$/iu.exec(before);
  const base = found && baseBehind(found[2] ?? '');
  return base && base.kind !== 'other' ? [/thấp|ít|nhỏ/iu.test(found[1] ?? '') ? -1 : 1, base] : null;
}

const RANKS = /^\s*(?:bậc|hạng|vị trí)/u;

/** `406 lượt dự án với vốn tăng thêm 4.924 triệu USD`, `lao động có việc làm tăng thêm 8.650 người`: what was added is a sum of its own. */
const ADDED =
  /(?<!\p{L})(?:vốn(?:\s+(?:đăng ký|đầu tư|điều lệ))*|việc làm(?: mới)?)\s+tăng thêm\s*(?:là|đạt|được|cho)?\s*(?:khoảng|gần|trên|hơn)?\s*$/iu;

/** `số người tham gia ngày càng tăng: 9.287 người`: the colon brings what it has come to. */
const RISING = /(?:ngày càng|tiếp tục|liên tục|đều) tăng\s*:\s*$/iu;

const EXPECTED: Base = { kind: 'other', key: 'dự kiến' };
