export { check, createMemo, type Memo } from './check.ts';
export type { CheckResult, Finding, Quoted, Sentence, Severity, Summary, Verdict } from './finding.ts';
export { type TracedRelation, trace } from './trace.ts';
export { spreadRules } from './across/list.ts';
export { rules } from './list.ts';
export type { Rule } from './rule.ts';
export type { SpreadRule } from './spread.ts';
