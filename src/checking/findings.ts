import { interval, roundTo, toRational } from '#figures';
import type { Span } from '#documents';
import type { Mention } from '#reading';
import { type Suspect, suspectOf } from './diagnosis.ts';
import type { Finding, Sentence, Severity, Verdict } from './finding.ts';
import { inItsPlace, withUnit, writeInterval } from './print.ts';
import type { Relation } from './relation.ts';

const SEVERITIES: Record<Finding['verdict'], Severity> = {
  contradiction: 'error',
  doubtful: 'warning',
  rounding: 'note',
};

/** The surest verdict tells of a figure first. */
const RANKS: Record<Verdict, number> = { contradiction: 0, doubtful: 1, rounding: 2, holds: 3, undecided: 4 };

/** True for verdicts that are shown. */
export function isShown(verdict: Verdict): verdict is Finding['verdict'] {
  return verdict === 'contradiction' || verdict === 'doubtful' || verdict === 'rounding';
}

/** How figures stand in the text: their words and their span. */
export interface Places {
  readonly quote: (mention: Mention) => string;
  readonly span: (mention: Mention) => Span;
}

/** The findings of relations that share figures, in the order of the text. */
export function findingsOf(places: Places, relations: readonly Relation[], titles: Titles): Finding[] {
  const findings: Finding[] = [];
  const told = new Set<Mention>();
  for (const relation of [...relations].sort((a, b) => RANKS[a.verdict] - RANKS[b.verdict])) {
    if (!isShown(relation.verdict)) continue;
    const suspect = relation.verdict === 'rounding' ? null : suspectOf(relation, relations);
    const subject = suspect?.mention ?? relation.stated;
    // One wrong figure breaks every relation it stands in: it is told once, by the first and surest rule.
    if (relation.verdict !== 'rounding' && told.has(subject) && suspect) continue;
    told.add(subject);
    findings.push(findingOf(places, relation, { suspect, title: titles(relation.rule) }));
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}

/** The title of a rule by its id. */
export type Titles = (rule: string) => Sentence;

interface Telling {
  readonly suspect: Suspect | null;
  readonly title: Sentence;
}

function findingOf(places: Places, relation: Relation, { suspect, title }: Telling): Finding {
  const subject = suspect?.mention ?? relation.stated;
  const quote = places.quote(subject);
  const verdict = relation.verdict as Finding['verdict'];
  const recomputed = recomputedOf(relation, suspect);
  const suggestion = suggestionOf(relation, suspect, quote);
  const equation = `${relation.formula()} = ${relation.recomputed ? writeInterval(relation.recomputed, relation.stated) : '?'}`;
  return {
    rule: relation.rule,
    verdict,
    severity: SEVERITIES[verdict],
    span: places.span(subject),
    quote,
    stated: withUnit(quote.slice(0, subject.numberEnd - subject.start), subject),
    recomputed,
    message: messageOf({
      title,
      relation,
      equation,
      printed: places.quote(relation.stated),
      suggestion,
      quote,
      verdict,
    }),
    equation,
    suggestion,
    related: [relation.stated, ...relation.others]
      .filter(mention => mention !== subject)
      .map(mention => ({ span: places.span(mention), quote: places.quote(mention) })),
  };
}

function recomputedOf(relation: Relation, suspect: Suspect | null): string {
  if (suspect && suspect.mention !== relation.stated)
    return writeInterval(interval.point(toRational(suspect.value)), { ...suspect.mention, scale: suspect.value.scale });
  return relation.recomputed ? writeInterval(relation.recomputed, relation.stated) : '';
}

/** The suspect's edit; else the recomputed value where the relation leaves no choice; for rounding the nearest value. */
function suggestionOf(relation: Relation, suspect: Suspect | null, quote: string): string | null {
  if (suspect) return inItsPlace(suspect.value, suspect.mention, quote);
  if (relation.verdict === 'doubtful' || !relation.recomputed || relation.remark) return null;
  const { stated, recomputed } = relation;
  return inItsPlace(roundTo(interval.middle(recomputed), stated.scale), stated, quote);
}

interface Message {
  readonly title: Sentence;
  readonly relation: Relation;
  readonly equation: string;
  readonly printed: string;
  readonly suggestion: string | null;
  readonly quote: string;
  readonly verdict: Finding['verdict'];
}

const VERDICT_WORDS: Record<Finding['verdict'], Sentence> = {
  contradiction: { vi: 'không khớp', en: 'does not tally' },
  doubtful: { vi: 'có thể không khớp, cần xem lại', en: 'may not tally, please look again' },
  rounding: {
    vi: 'chỉ khớp nếu số đã bị cắt bớt chữ số thay vì làm tròn',
    en: 'tallies only if digits were cut off instead of rounded',
  },
};

function messageOf({ title, relation, equation, printed, suggestion, quote, verdict }: Message): Sentence {
  const words = VERDICT_WORDS[verdict];
  const better = suggestion && suggestion !== quote;
  return {
    vi: `${title.vi}: ${equation}, báo cáo ghi ${printed}; ${words.vi}.${relation.remark ? ` ${relation.remark.vi}` : ''}${better ? ` Có lẽ ${quote} phải là ${suggestion}.` : ''}`,
    en: `${title.en}: ${equation}, the report prints ${printed}; it ${words.en}.${relation.remark ? ` ${relation.remark.en}` : ''}${better ? ` Probably ${quote} should be ${suggestion}.` : ''}`,
  };
}
