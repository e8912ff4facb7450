export { check, createMemo, type Memo } from './check.ts';
export type { CheckResult, Finding, Quoted, Sentence, Severity, Summary, Verdict } from './finding.ts';
export { type TracedRelation, trace } from './trace.ts';
