import { type Decimal, interval, rational, roundTo, toRational } from '#figures';
import type { Span } from '#documents';
import type { Mention } from '#reading';
import { aroundOf, type Suspect, suspectOf } from './diagnosis.ts';
import type { Finding, Sentence, Severity, Verdict } from './finding.ts';
import { decimalsFor, inItsPlace, isBarePercent, withUnit, writeInterval } from './print.ts';
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
  const shown = relations.filter(({ verdict }) => isShown(verdict));
  const around = shown.length > 0 ? aroundOf(relations) : () => [];
  for (const relation of shown.sort((a, b) => RANKS[a.verdict] - RANKS[b.verdict])) {
    const suspect = relation.verdict === 'rounding' ? null : suspectOf(relation, around);
    const subject = suspect?.mention ?? relation.stated;
    // One wrong figure breaks every relation it stands in: it is told once, by the first and surest rule.
    if (relation.verdict !== 'rounding' && told.has(subject) && suspect) continue;
    told.add(subject);
    const stands = around(relation.stated).some(({ verdict }) => verdict === 'holds');
    findings.push(findingOf(places, relation, { suspect, stands, title: titles(relation.rule) }));
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}

/** The title of a rule by its id. */
export type Titles = (rule: string) => Sentence;

interface Telling {
  readonly suspect: Suspect | null;
  /** True when the stated figure agrees with others elsewhere, so that it is hardly the one at fault. */
  readonly stands: boolean;
  readonly title: Sentence;
}

function findingOf(places: Places, relation: Relation, { suspect, title, stands }: Telling): Finding {
  const subject = suspect?.mention ?? relation.stated;
  const quote = places.quote(subject);
  const verdict = relation.verdict as Finding['verdict'];
  const recomputed = recomputedOf(relation, suspect);
  const suggestion = suggestionOf({ relation, suspect, stands }, quote);
  const left = relation.formula();
  const equation = relation.recomputed ? `${left} = ${writeInterval(relation.recomputed, relation.stated)}` : left;
  const printed = places.quote(relation.stated);
  const message = messageOf({ title, relation, equation, printed, suggestion, quote, verdict });
  return {
    rule: relation.rule,
    verdict,
    severity: SEVERITIES[verdict],
    span: places.span(subject),
    quote,
    stated: withUnit(quote.slice(0, subject.numberEnd - subject.start), subject),
    recomputed,
    message,
    equation,
    suggestion,
    // Every message opens with its equation; a suggestion that changes nothing stands in it as the quote.
    untold: { equation: null, suggestion: suggestion !== null && !message.vi.includes(suggestion) ? suggestion : null },
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
function suggestionOf(
  { relation, suspect, stands }: Omit<Telling, 'title'> & { relation: Relation },
  quote: string,
): string | null {
  const { stated, recomputed, verdict, remark, rule } = relation;
  if (verdict === 'rounding' && SUMS.has(rule)) return null;
  if (suspect && !(suspect.mention === stated && isBarePercent(stated) && recomputed))
    return inItsPlace(trimmed(suspect.value, suspect.mention), suspect.mention, quote);
  if (!recomputed || remark || (!suspect && (verdict === 'doubtful' || (stands && verdict !== 'rounding'))))
    return null;
  return inItsPlace(trimmed(roundTo(interval.middle(recomputed), decimalsFor(stated)), stated), stated, quote);
}

/** `82%`, not `82,0%`, where the percentage was printed without decimals. */
function trimmed(value: Decimal, like: Mention): Decimal {
  const short = roundTo(toRational(value), like.scale);
  return rational.compare(toRational(short), toRational(value)) === 0 ? short : value;
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

/** Rules about sums, whose parts may each be rounded by half a digit. */
const SUMS = new Set(['parts-and-total', 'shares-add-up', 'contributions-add-up']);
const LAST_DIGIT: Sentence = {
  vi: 'chỉ lệch ở chữ số cuối do các thành phần được làm tròn',
  en: 'differs in the last digit only, the parts being rounded',
};

const VERDICT_WORDS: Record<Finding['verdict'], Sentence> = {
  contradiction: { vi: 'không khớp', en: 'does not tally' },
  doubtful: { vi: 'có thể không khớp, cần xem lại', en: 'may not tally, please look again' },
  rounding: {
    vi: 'chỉ khớp nếu số đã bị cắt bớt chữ số thay vì làm tròn',
    en: 'tallies only if digits were cut off instead of rounded',
  },
};

function messageOf({ title, relation, equation, printed, suggestion, quote, verdict }: Message): Sentence {
  const words = verdict === 'rounding' && SUMS.has(relation.rule) ? LAST_DIGIT : VERDICT_WORDS[verdict];
  const better = suggestion && suggestion !== quote;
  return {
    vi: `${title.vi}: ${equation}, báo cáo ghi ${printed}; ${words.vi}.${relation.remark ? ` ${relation.remark.vi}` : ''}${better ? ` Có lẽ ${quote} phải là ${suggestion}.` : ''}`,
    en: `${title.en}: ${equation}, the report prints ${printed}; it ${words.en}.${relation.remark ? ` ${relation.remark.en}` : ''}${better ? ` Probably ${quote} should be ${suggestion}.` : ''}`,
  };
}
