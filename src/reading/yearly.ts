import { type Base, baseBehind } from './bases.ts';
import type { Placed } from './placed.ts';
import type { Verb } from './verbs.ts';

/** `từ 120 ha năm 2010 lên 180 ha năm 2015, tăng 8,4%/năm`: a step on the way, and no change between the two ends. */
export function isYearly({ before, after }: Placed, verb: Verb | null): boolean {
  if (verb?.direction === 0 || verb === null) return false;
  if (/^\s*(?:\/|mỗi |một |hằng |hàng )\s*(?:năm|tháng|quý)(?!\p{L})/u.test(after)) return true;
  const near = before.slice(Math.max(0, verb.at - EACH_REACH));
  return (near.includes('bình') || near.includes('ỗi ')) && AVERAGED.test(near) && baseBehind(after) === null;
}

const EACH_REACH = 24;
const AVERAGED =
  /[Mm]ỗi (?:năm|tháng|quý)|(?:bình quân|trung bình)(?: (?:đạt|là|khoảng|gần|trên|hơn|mỗi năm|hằng năm|hàng năm))*\s*$/u;
export const EACH_YEAR: Base = { kind: 'other', key: 'mỗi năm' };
