export type { CheckResult, Finding, Quoted, Sentence, Severity, Summary, Verdict } from './finding.ts';
