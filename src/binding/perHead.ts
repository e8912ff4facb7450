import type { Unit } from '#figures';
import { readUnit } from '#vietnamese';
import type { Words } from './statement.ts';

/** `Số bác sĩ trên 1 vạn dân`, `Số thuê bao tính trên 100 dân`, `Số giường bệnh/10.000 dân`, `Số học sinh/lớp` */
const SO_MANY_FOR =
  /(?<!\p{L})(?:số|tỷ lệ|tỉ lệ|tỷ số|tỉ số|mật độ)\s+(?<counted>\p{L}[^.,;:/()\d]{0,60}?)\s*(?:\/\s*|(?<!\p{L})(?:bình quân\s+|tính\s+)?(?:trên|cho)\s+(?=\d|vạn\s))(?<per>(?:1[.0]*\s+)?(?:vạn\s+)?\p{L}[\p{L}\s]{0,20}?)(?=\s+–\s|$)/iu;

/** True for the name of what is counted for so many of something else: it adds up over nothing. */
export function isForEach(name: string): boolean {
  return SO_MANY_FOR.test(name);
}

/** The unit of a number that has none behind it, where its name says what is counted for how many: `bác sĩ/1 vạn dân`. */
export function unitForEach({ lead, own }: Words): Unit | null {
  for (const words of [own, `${lead} ${own}`]) {
    const { counted = '', per = '' } = SO_MANY_FOR.exec(words.trim())?.groups ?? {};
    const head = readUnit(counted, 0)?.unit;
    const each = head && readUnit(`${head.name}/${per}`, 0);
    if (each && each.unit.family === 'rate' && each.end === head.name.length + 1 + per.length) return each.unit;
  }
  return null;
}

/** `Số doanh nghiệp giải thể là 40`: what is counted, where only the name of a whole number says so. */
export function unitCounted({ own }: Words, scale: number): Unit | null {
  const noun = scale > 0 ? undefined : COUNTED.exec(own.trim())?.[1];
  const read = noun === undefined ? null : readUnit(noun, 0);
  return read?.unit.family === 'count' ? read.unit : null;
}

const COUNTED = /^(?:tổng )?số (?!tiền|vốn|dư)(\p{L}.*)$/iu;
