import type { Statement } from './statement.ts';

/** `215 ha trồng mới`, `4,8 km đường giao thông`: with a unit of measure the thing is named behind its number. */
export function behind({ unit, after }: Pick<Statement, 'unit' | 'after'>): string {
  if (unit === null || unit.family === 'count') return '';
  const words = /^\s*((?:\p{L}+\s*){1,6})(?=[,.;()]|$)/u.exec(after)?.[1]?.trim() ?? '';
  return /^(?:so|tăng|giảm|đạt|bằng|chiếm|theo|của|trong|và)(?!\p{L})/iu.test(words) ? '' : words;
}
