import type { z } from 'zod';

/** One thing wrong with what was sent: which part of it, and why, in both languages. */
export interface Fault {
  /** `series.area`; empty for the whole. */
  readonly column: string;
  /** Vietnamese. */
  readonly message: string;
  readonly messageEn: string;
}

/** No text that people write holds it. */
const between = '\u001f';

/** A shape has room for one text only to say what is wrong: both languages go through it as one. */
export function inBoth(vi: string, en: string): string {
  return vi + between + en;
}

/** What a parse found wrong, in the order of the value's parts. */
export function faultsOfIssues(issues: readonly z.core.$ZodIssue[]): readonly Fault[] {
  return issues.map(issue => {
    const [message = '', messageEn = message] = issue.message.split(between);
    return { column: issue.path.map(String).join('.'), message, messageEn };
  });
}

const typeNames: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  string: ['một chuỗi ký tự', 'a string'],
  number: ['một số', 'a number'],
  int: ['một số nguyên', 'a whole number'],
  boolean: ['true hoặc false', 'true or false'],
  object: ['một đối tượng JSON', 'a JSON object'],
  record: ['một đối tượng JSON', 'a JSON object'],
  array: ['một danh sách', 'a list'],
};

/** For the faults that a shape has no sentence of its own for. */
export function plainSentence(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return inBoth('thiếu, mà phải có', 'is missing');
    const [vi, en] = typeNames[issue.expected] ?? [issue.expected, issue.expected];
    return inBoth(`phải là ${vi}`, `must be ${en}`);
  }
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.join(', ');
    return inBoth(`không có mục nào tên là ${names}`, `there is no part named ${names}`);
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return inBoth(`phải là một trong: ${values}`, `must be one of: ${values}`);
  }
  if (issue.code === 'too_small')
    return inBoth(`phải từ ${issue.minimum} trở lên`, `must be at least ${issue.minimum}`);
  if (issue.code === 'too_big') return inBoth(`phải từ ${issue.maximum} trở xuống`, `must be at most ${issue.maximum}`);
  return inBoth('không hợp lệ', 'is not valid');
}
