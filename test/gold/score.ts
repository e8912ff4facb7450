import { check, type Finding, trace, type TracedRelation } from '#checking';
import { fromText, type Span } from '#documents';
import { type PrintedMention, printMentions, read } from '#reading';
import { type GoldMention, type GoldReport, type GoldSentence, loadReports, loadSentences, locate } from './load.ts';

/** Right out of all, with what went wrong for a person to read. */
export interface Tally {
  right: number;
  all: number;
  readonly wrong: string[];
}

export interface Score {
  /** Numbers whose value, unit and kind are right. */
  readonly mentions: Tally;
  /** Annotated relations that were read with the same operands, whatever the verdict. */
  readonly relations: Tally;
  /** Annotated contradictions that were flagged as contradiction or doubtful at one of their operands. */
  readonly flagged: Tally;
  /** Annotated contradictions that were called contradictions. */
  readonly contradictions: Tally;
  /** Findings called contradictions that are annotated ones. */
  readonly precision: Tally;
  /** Findings called contradiction or doubtful that are annotated as contradiction or doubtful. */
  readonly flaggedPrecision: Tally;
}

const tally = (): Tally => ({ right: 0, all: 0, wrong: [] });

function count(into: Tally, right: boolean, wrong: () => string): void {
  into.all++;
  if (right) into.right++;
  else into.wrong.push(wrong());
}

function emptyScore(): Score {
  return {
    mentions: tally(),
    relations: tally(),
    flagged: tally(),
    contradictions: tally(),
    precision: tally(),
    flaggedPrecision: tally(),
  };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function scoreSentences(sentences: readonly GoldSentence[] = loadSentences()): Score {
  const score = emptyScore();
  for (const sentence of sentences) scoreSentence(sentence, score);
  return score;
}

function scoreSentence(sentence: GoldSentence, score: Score): void {
  const document = fromText(sentence.text, sentence.id);
  const spans = sentence.mentions.map(mention => spanOf(sentence.text, mention));
  const printed = printMentions(read(document));
  for (const [index, gold] of sentence.mentions.entries())
    scoreMention({ sentence, gold, span: spans[index] as Span, printed }, score.mentions);
  const relations = trace(document);
  const { findings } = check(document);
  const shown = findings.filter(({ verdict }) => verdict !== 'rounding');
  const open: Span[] = [];
  const faulty: Span[] = [];
  for (const gold of sentence.relations) {
    const operands = gold.at.flatMap(at => (at === null ? [] : [spans[at] as Span]));
    if (operands.length > 1)
      count(
        score.relations,
        relations.some(relation => covers(relation, operands)),
        () => `${sentence.id} ${gold.rule} ${gold.quotes.join(' · ')}`,
      );
    if (gold.verdict === 'doubtful') open.push(...operands);
    if (gold.verdict === 'contradiction') faulty.push(...operands, ...wordSpans(sentence.text, gold.quotes));
  }
  if (faulty.length > 0) {
    const label = () =>
      `${sentence.id} ${sentence.relations
        .filter(({ verdict }) => verdict === 'contradiction')
        .map(({ rule, quotes, fix }) => `${rule} [${quotes.join(' · ')}] -> ${fix}`)
        .join(' | ')}\n      ${sentence.text}`;
    count(
      score.flagged,
      shown.some(finding => touches(finding, faulty)),
      label,
    );
    count(
      score.contradictions,
      shown.some(finding => finding.verdict === 'contradiction' && touches(finding, faulty)),
      label,
    );
  }
  for (const finding of shown) {
    const label = () =>
      `${sentence.id} ${finding.rule} ${finding.verdict} ${finding.message.vi}\n      ${sentence.text}`;
    if (finding.verdict === 'contradiction') count(score.precision, touches(finding, faulty), label);
    count(score.flaggedPrecision, touches(finding, [...faulty, ...open]), label);
  }
}

function spanOf(text: string, { quote, nth }: GoldMention): Span {
  const start = locate(text, quote, nth);
  return { start, end: start + quote.length };
}

function wordSpans(text: string, quotes: readonly string[]): Span[] {
  return quotes
    .map(quote => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start }) => start >= 0);
}

function touches({ span, related }: Finding, spans: readonly Span[]): boolean {
  return [span, ...related.map(other => other.span)].some(mine => spans.some(theirs => overlaps(mine, theirs)));
}

/** The same operands, or at most one fewer where the relation names a whole list. */
function covers({ stated, others }: TracedRelation, operands: readonly Span[]): boolean {
  const mine = [stated, ...others];
  return operands.every(operand => mine.some(span => overlaps(span, operand)));
}

interface Compared {
  readonly sentence: GoldSentence;
  readonly gold: GoldMention;
  readonly span: Span;
  readonly printed: readonly PrintedMention[];
}

function scoreMention({ sentence, gold, span, printed }: Compared, into: Tally): void {
  if (!/\d/.test(gold.quote)) return;
  const first = span.start + gold.quote.search(/\d/);
  const mine = printed.find(mention => mention.span.start <= first && first < mention.span.end);
  const same =
    mine !== undefined &&
    mine.kind === gold.kind &&
    sameUnit(mine.unit, gold.unit) &&
    (sameValue(mine.value, gold.value) || gold.kind === 'identifier' || gold.kind === 'document-number');
  count(
    into,
    same,
    () =>
      `${sentence.id} «${gold.quote}» gold ${gold.kind} ${JSON.stringify(gold.value)} ${gold.unit}; read ${mine?.kind} ${JSON.stringify(mine?.value)} ${mine?.unit} «${mine?.text}»`,
  );
}

function sameValue(mine: PrintedMention['value'], gold: GoldMention['value']): boolean {
  if (JSON.stringify(mine) === JSON.stringify(gold)) return true;
  const plain = (value: unknown): string => String(value).replace(/^(-?)0+(?=\d)/, '$1');
  return plain(mine) === plain(gold) || (typeof gold === 'string' && typeof mine === 'string' && gold.endsWith(mine));
}

/** Units are the same when one is the other with more words: `người` and `người chết`, `lượt` and `lượt khách`. */
function sameUnit(mine: string | null, gold: string | null): boolean {
  if (mine === gold) return true;
  if (mine === null || gold === null) return false;
  const normal = (unit: string): string => unit.replaceAll('²', '2').replaceAll('³', '3');
  const [a, b] = [normal(mine), normal(gold)];
  return a.startsWith(b) || b.startsWith(a);
}

export function scoreReports(reports: readonly GoldReport[] = loadReports()): Score {
  const score = emptyScore();
  for (const report of reports) scoreReport(report, score);
  return score;
}

function scoreReport(report: GoldReport, score: Score): void {
  const document = fromText(report.text, report.name);
  const lines = lineStarts(document.text);
  const place = (line: number, quote: string): Span => {
    const start = document.text.indexOf(quote, lines[line - 1] ?? 0);
    return { start, end: start + quote.length };
  };
  scoreReportRelations({ report, text: document.text, lines, relations: trace(document) }, score.relations);
  const shown = check(document).findings.filter(({ verdict }) => verdict !== 'rounding');
  const spansOf = (gold: { line: number; quote: string; quotes?: readonly string[] }): Span[] => [
    place(gold.line, gold.quote),
    ...(gold.quotes ?? [])
      .map(quote => place(gold.line, quote))
      .filter(({ start }) => lineOf(lines, start) === gold.line),
  ];
  for (const gold of report.contradictions) {
    const spans = spansOf(gold);
    const label = () =>
      `${report.name}:${gold.line} ${gold.rule} «${gold.quote}» -> ${gold.fix} [${gold.quotes.join(' · ')}]`;
    count(
      score.flagged,
      shown.some(finding => touches(finding, spans)),
      label,
    );
    count(
      score.contradictions,
      shown.some(finding => finding.verdict === 'contradiction' && touches(finding, spans)),
      label,
    );
  }
  const faulty = report.contradictions.flatMap(spansOf);
  const open = report.doubtful.flatMap(spansOf);
  for (const finding of shown) {
    const label = () =>
      `${report.name}:${lineOf(lines, finding.span.start)} ${finding.rule} ${finding.verdict} «${finding.quote}» ${finding.message.vi}`;
    if (finding.verdict === 'contradiction') count(score.precision, touches(finding, faulty), label);
    count(score.flaggedPrecision, touches(finding, [...faulty, ...open]), label);
  }
}

interface TracedReport {
  readonly report: GoldReport;
  readonly text: string;
  readonly lines: readonly number[];
  readonly relations: readonly TracedRelation[];
}

function scoreReportRelations({ report, text, lines, relations }: TracedReport, into: Tally): void {
  const { contradictions, roundings, doubtful, sound } = report;
  for (const { line, quote, rule, quotes } of [...contradictions, ...roundings, ...doubtful, ...sound]) {
    const operands = [quote, ...quotes].map(words => nearest({ text, lines, line }, words));
    if (operands.length < 2) continue;
    count(
      into,
      relations.some(relation => covers(relation, operands)),
      () => `${report.name}:${line} ${rule} ${quote} · ${quotes.join(' · ')}`,
    );
  }
}

/** Where a quote stands as a whole number: in its line if it is there, else in the line nearest to it. */
function nearest(at: { text: string; lines: readonly number[]; line: number }, quote: string): Span {
  const found = placesOf(at.text, quote);
  const far = (start: number): number => Math.abs(lineOf(at.lines, start) - at.line);
  const start = found.reduce((best, place) => (far(place) < far(best) ? place : best), found[0] ?? -1);
  return { start, end: start + quote.length };
}

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    const cut =
      /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\d[.,]?\d/.test(text.slice(end - 1, end + 2));
    if (!cut) places.push(start);
  }
  return places;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let line = 0;
  while (line < starts.length && (starts[line] as number) <= offset) line++;
  return line;
}
