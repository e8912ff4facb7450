import type { Unit } from '#figures';
import { hyphened } from '#vietnamese';

const LONGEST_CODE = 72;

/** A stable, readable ASCII code of a name: `Tổng đàn trâu` is `tong-dan-trau`. Names that fold alike share it. */
export function codeOf(name: string): string {
  const words = hyphened(name.replaceAll('%', ' phan tram '));
  if (words.length <= LONGEST_CODE) return words === '' ? 'khong-ten' : words;
  // What is cut off still tells long names apart.
  const head = words.slice(0, LONGEST_CODE - 8);
  return `${head.slice(0, Math.max(head.lastIndexOf('-'), 20))}-${hash(words)}`;
}

/** Two units of one name are two indicators; the second is called after its unit too. */
export function inItsUnit(name: string, unit: Unit | null): string {
  return `${name} ${unit?.name ?? 'không đơn vị'}`;
}

/** `codeOf`, each name folded once: while a report is taken in, one name is asked for many times. */
export function codeBook(): typeof codeOf {
  const codes = new Map<string, string>();
  return name => {
    const code = codes.get(name) ?? codeOf(name);
    codes.set(name, code);
    return code;
  };
}

/** FNV-1a in six base-36 digits: for telling names apart, not for secrecy. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(36).padStart(6, '0').slice(-6);
}
