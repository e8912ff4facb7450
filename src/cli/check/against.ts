import { type CheckResult, compareFacts, type Finding, type SharedFact } from '#checking';
import { type Reading, read } from '#reading';
import type { OpenedFile } from '../input/openFile.ts';
import { locator } from '../output/lines.ts';
import { vietnamese } from '../words/vietnamese.ts';
import { writtenValue } from '../output/values.ts';

/** The report that `--against` names. */
interface OtherReport {
  readonly path: string;
  readonly reading: Reading;
}

const RULE = 'same-fact-in-two-reports';

/** The result with one more finding for each fact that the other report gives another value for the same period. */
export function checkAgainst(file: OpenedFile, result: CheckResult, opponent: OtherReport): CheckResult {
  const { facts } = compareFacts(read(file.document), opponent.reading);
  const locate = locator(opponent.reading.document.text);
  const found = facts
    .filter(({ outcome }) => outcome === 'contradicts')
    .map(fact => findingOf(fact, { file, path: opponent.path, line: locate(fact.second.span.start).line }));
  const agreeing = facts.filter(({ outcome }) => outcome === 'same').length;
  const { relations } = result.summary;
  return {
    summary: {
      ...result.summary,
      relations: {
        ...relations,
        holds: relations.holds + agreeing,
        contradiction: relations.contradiction + found.length,
        undecided: relations.undecided + facts.length - agreeing - found.length,
      },
    },
    findings: [...result.findings, ...found].sort((first, second) => first.span.start - second.span.start),
  };
}

interface Place {
  readonly file: OpenedFile;
  readonly path: string;
  /** Where the other report says it. */
  readonly line: number;
}

function findingOf({ first, second }: SharedFact, { file, path, line }: Place): Finding {
  const { span } = first;
  const subject = first.subject === '' ? '…' : first.subject;
  const [stated, recomputed] = [printed(first), printed(second)];
  return {
    rule: RULE,
    verdict: 'contradiction',
    severity: 'error',
    span,
    quote: file.document.text.slice(span.start, span.end),
    stated,
    recomputed,
    message: {
      vi: `${subject}: báo cáo này ghi ${stated}, còn ${path} (dòng ${line}) ghi ${recomputed} cho cùng một kỳ.`,
      en: `${subject}: this report states ${stated}, but ${path} (line ${line}) states ${recomputed} for the same period.`,
    },
    equation: '',
    suggestion: null,
    untold: { equation: null, suggestion: null },
    related: [],
  };
}

function printed({ value, unit }: SharedFact['first']): string {
  const number = writtenValue(value, vietnamese);
  return unit === null ? number : `${number} ${unit}`;
}
