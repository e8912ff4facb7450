import type { Finding, Severity, Summary } from '#checking';
import type { Span } from '#documents';
import { type ErrorJson, errorJson } from '../output/errorJson.ts';
import { type Locate, locator } from '../output/lines.ts';
import { inLanguage, type Language } from '../words/words.ts';
import type { Checked } from './checked.ts';
import { type AgainstJson, againstJson } from './stored/json.ts';

/** The JSON of one document, a shape that scripts rely on: keys are added with care and never renamed. */
export interface CheckJson {
  readonly document: { readonly path: string; readonly characters: number; readonly blocks: number };
  readonly summary: Summary;
  readonly findings: readonly FindingJson[];
  /** Only where `--against` names a store. */
  readonly against?: AgainstJson;
}

export interface FindingJson {
  readonly rule: string;
  readonly verdict: Finding['verdict'];
  readonly severity: Severity;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly stated: string;
  readonly recomputed: string;
  readonly message: string;
  readonly suggestion: string | null;
  readonly related: readonly { readonly span: Span; readonly line: number; readonly quote: string }[];
}

export function checkJson(checked: Checked, language: Language): CheckJson | ErrorJson {
  if (!checked.ok) return errorJson(checked, language);
  const { document, result } = checked;
  const locate = locator(document.text);
  const { numbers, figures, claims, relations } = result.summary;
  const { holds, rounding, doubtful, contradiction, undecided } = relations;
  return {
    document: { path: checked.path, characters: document.text.length, blocks: document.blocks.length },
    summary: { numbers, figures, claims, relations: { holds, rounding, doubtful, contradiction, undecided } },
    findings: result.findings.map(finding => findingJson(finding, locate, language)),
    ...(checked.beside === undefined ? {} : { against: againstJson(checked.beside, document.text, locate) }),
  };
}

function findingJson(finding: Finding, locate: Locate, language: Language): FindingJson {
  const { line, column } = locate(finding.span.start);
  return {
    rule: finding.rule,
    verdict: finding.verdict,
    severity: finding.severity,
    span: plainSpan(finding.span),
    line,
    column,
    quote: finding.quote,
    stated: finding.stated,
    recomputed: finding.recomputed,
    message: inLanguage(finding.message, language),
    suggestion: finding.suggestion,
    related: finding.related.map(({ span, quote }) => ({
      span: plainSpan(span),
      line: locate(span.start).line,
      quote,
    })),
  };
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}
