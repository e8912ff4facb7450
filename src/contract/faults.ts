import type { z } from 'zod';

/** One thing wrong with what was sent: which part of it, and why, in Vietnamese. */
export interface Fault {
  /** `series.area`; empty for the whole. */
  readonly column: string;
  readonly message: string;
}

/** The faults a shape finds in a value, in the order of the value's parts; empty when it is sound. */
export function faultsOf(shape: z.ZodType, value: unknown): readonly Fault[] {
  const parsed = shape.safeParse(value, { error: plainSentence });
  return parsed.success ? [] : faultsOfIssues(parsed.error.issues);
}

/** The same from what a parse said. */
export function faultsOfIssues(issues: readonly z.core.$ZodIssue[]): readonly Fault[] {
  return issues.map(issue => ({ column: issue.path.map(String).join('.'), message: issue.message }));
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'một chuỗi ký tự',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  object: 'một đối tượng JSON',
  record: 'một đối tượng JSON',
  array: 'một danh sách',
  null: 'null',
};

/** For the faults that a shape has no sentence of its own for. */
export function plainSentence(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'thiếu, mà phải có';
    return `phải là ${typeNames[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'unrecognized_keys') return `không có mục nào tên là ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `phải là một trong: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return `phải từ ${String(issue.minimum)} trở lên`;
  if (issue.code === 'too_big') return `phải từ ${String(issue.maximum)} trở xuống`;
  return 'không hợp lệ';
}
