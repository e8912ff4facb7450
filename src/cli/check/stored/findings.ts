import type { StoredClaim, StoredFigure } from '#binding';
import type { CheckResult, Finding, Sentence } from '#checking';
import { periodOfCode } from '#figures';
import { writePeriod } from '#vietnamese';
import type { OpenedFile } from '../../input/openFile.ts';
import { english } from '../../words/english.ts';
import { vietnamese } from '../../words/vietnamese.ts';
import type { Telling, Words } from '../../words/words.ts';
import { type BesideStore, countsOf } from './beside.ts';
import { figureText, statedOf, storedOf, suggestionOf } from './written.ts';

const RULE = 'figure-in-store';

const SEVERITIES = { contradiction: 'error', doubtful: 'warning', rounding: 'note' } as const;
type Faulty = keyof typeof SEVERITIES;

/** The result with a finding for each number that the store does not bear out. */
export function withStore(file: OpenedFile, result: CheckResult, beside: BesideStore): CheckResult {
  const { claims, name } = beside;
  const found = claims.flatMap(claim => {
    const { outcome } = claim;
    return outcome === 'contradiction' || outcome === 'doubtful' || outcome === 'rounding'
      ? [findingOf(claim, outcome, { file, name })]
      : [];
  });
  const counts = countsOf(beside);
  const { relations } = result.summary;
  return {
    summary: {
      ...result.summary,
      relations: {
        holds: relations.holds + counts.same,
        rounding: relations.rounding + counts.rounding,
        doubtful: relations.doubtful + counts.doubtful,
        contradiction: relations.contradiction + counts.contradiction,
        undecided: relations.undecided + counts.vintage + counts.unknown,
      },
    },
    findings: [...result.findings, ...found].sort((first, second) => first.span.start - second.span.start),
  };
}

interface Where {
  readonly file: OpenedFile;
  /** Of the store. */
  readonly name: string;
}

function findingOf(claim: StoredClaim, verdict: Faulty, { file, name }: Where): Finding {
  const { text } = file.document;
  const { span } = claim;
  const quote = text.slice(span.start, span.end);
  const suggestion = suggestionOf(claim, quote);
  const recomputed = storedOf(claim);
  return {
    rule: RULE,
    verdict,
    severity: SEVERITIES[verdict],
    span,
    quote,
    stated: statedOf(claim),
    recomputed,
    message: inBoth(words => words.check.stored.differs(tellingOf(claim, words, name))),
    equation: '',
    suggestion,
    untold: { equation: null, suggestion: suggestion === recomputed ? null : suggestion },
    related: claim.again.map(other => ({ span: other, quote: text.slice(other.start, other.end) })),
  };
}

/** A number of another vintage, in one line. */
export function vintageLine(claim: StoredClaim, words: Words): string {
  return words.check.stored.otherVintage(tellingOf(claim, words, ''));
}

function inBoth(write: (words: Words) => string): Sentence {
  return { vi: write(vietnamese), en: write(english) };
}

function tellingOf(claim: StoredClaim, words: Words, store: string): Telling {
  const { figure, indicator, held, standing, base, says } = claim;
  const { stored } = words.check;
  const items = claim.items.length > 0 ? ` (${claim.items.join(', ')})` : '';
  const area = claim.area === null ? '' : `, ${claim.area}`;
  const told = (each: StoredFigure): string => `${figureText(each, indicator.unit)} (${stored.standing(each)})`;
  return {
    subject: `${indicator.name}${items}${area}${says === 'value' ? '' : `, ${stored.kind(says)}`}`,
    period: periodText(figure.period, words),
    store,
    stated: statedOf(claim),
    stored: storedOf(claim),
    standing: held === null ? '' : stored.standing(held),
    vintage: words.check.stored.vintages[figure.vintage],
    base: base && `${held ? told(held) : ''} / ${told(base)}`,
    now: standing && told(standing),
  };
}

function periodText(code: string, { language }: Words): string {
  const period = language === 'vi' ? periodOfCode(code) : null;
  return period === null ? code : writePeriod(period);
}
