import { pathToFileURL } from 'node:url';
import type { StoredClaim } from '#binding';
import type { Finding } from '#checking';
import type { Document, Span } from '#documents';
import { type Locate, locator } from '../output/lines.ts';
import { wordsOf } from '../words/choose.ts';
import { inLanguage, type Language } from '../words/words.ts';
import { type Checked, type CheckedDocument, statusOf } from './checked.ts';
import { vintageLine } from './stored/findings.ts';
import { wordingOf } from './wording.ts';

/**
 * All results as one SARIF 2.1.0 log (OASIS Standard, 27 March 2020). Lines, columns and offsets count in the text of
 * the report; where the file itself is not that text (DOCX, PDF, HTML) the text goes along as the artifact's contents.
 */
export function sarifLog(all: readonly Checked[], language: Language, version: string): object {
  const documents = all.filter(checked => checked.ok);
  const found = documents.flatMap(({ result }) => result.findings.map(({ rule }) => rule));
  const others = documents.some(document => othersOf(document).length > 0) ? [OTHER_VINTAGE] : [];
  const rules = [...new Set([...found, ...others])].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'khop', fullName: 'Khớp', version, language, rules: rules.map(ruleOf) } },
        language,
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [invocation(all, language)],
        artifacts: all.map(artifact),
        results: all.flatMap((checked, index) => (checked.ok ? results(checked, { index, rules, language }) : [])),
      },
    ],
  };
}

function ruleOf(id: string): object {
  const words = id.replaceAll('-', ' ');
  const name = words.replace(/(?:^| )(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  return { id, name, shortDescription: { text: `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}.` } };
}

function invocation(all: readonly Checked[], language: Language): object {
  const notifications = all.flatMap((checked, index) => {
    if (checked.ok) return [];
    const location = { physicalLocation: { artifactLocation: { uri: uriOf(checked.path), index } } };
    const message = { text: inLanguage(checked.problem, language) };
    return [{ level: 'error', descriptor: { id: checked.problem.id }, message, locations: [location] }];
  });
  return {
    executionSuccessful: notifications.length === 0,
    exitCode: statusOf(all),
    toolExecutionNotifications: notifications,
  };
}

function artifact(checked: Checked): object {
  const location = { uri: uriOf(checked.path) };
  if (!checked.ok) return { location };
  const { document } = checked;
  const roles = ['analysisTarget'];
  const isItsText = document.format === 'text' || document.format === 'markdown';
  return isItsText ? { location, roles } : { location, roles, contents: { text: document.text } };
}

interface Run {
  readonly index: number;
  readonly rules: readonly string[];
  readonly language: Language;
}

function results(checked: CheckedDocument, run: Run): readonly object[] {
  const { document } = checked;
  const locate = locator(document.text);
  const place = (span: Span): object => ({
    artifactLocation: { uri: uriOf(checked.path), index: run.index },
    region: region(document, span, locate),
  });
  const others = othersOf(checked).map(claim => ({
    ruleId: OTHER_VINTAGE,
    ruleIndex: run.rules.indexOf(OTHER_VINTAGE),
    kind: 'informational',
    level: 'none',
    message: { text: vintageLine(claim, wordsOf(run.language)) },
    locations: [{ physicalLocation: place(claim.span) }],
  }));
  const found = checked.result.findings.map(finding => ({
    ruleId: finding.rule,
    ruleIndex: run.rules.indexOf(finding.rule),
    level: finding.severity,
    message: { text: messageOf(finding, run.language) },
    locations: [{ physicalLocation: place(finding.span) }],
    relatedLocations: finding.related.map(({ span, quote }, id) => ({
      id,
      physicalLocation: place(span),
      message: { text: quote },
    })),
    properties: propertiesOf(finding),
  }));
  return [...found, ...others];
}

const OTHER_VINTAGE = 'other-vintage-in-store';

function othersOf({ beside }: CheckedDocument): readonly StoredClaim[] {
  return beside?.claims.filter(({ outcome }) => outcome === 'vintage') ?? [];
}

function messageOf(finding: Finding, language: Language): string {
  const { message, equation } = wordingOf(finding, language);
  return equation === undefined ? message : `${message} (${equation})`;
}

function propertiesOf(finding: Finding): object {
  const { verdict, stated, recomputed, equation, suggestion } = finding;
  return { verdict, stated, recomputed, equation, suggestion };
}

function region(document: Document, span: Span, locate: Locate): object {
  const start = locate(span.start);
  const end = locate(span.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: document.text.slice(span.start, span.end) },
  };
}

/** A path as the URI reference SARIF asks for: relative paths stay relative, absolute ones become file: URIs. */
function uriOf(path: string): string {
  if (path === '-') return 'stdin:';
  const absolute = path.startsWith('/') || /^[A-Za-z]:[\\/]/u.test(path);
  if (absolute) return pathToFileURL(path).href;
  const segments = path.replaceAll('\\', '/').split('/').map(encodeURIComponent);
  return segments.join('/');
}
