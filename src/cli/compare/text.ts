import type { Fact, Outcome, SharedFact } from '#checking';
import { writeNumber } from '#vietnamese';
import { formatDecimal } from '#figures';
import { locator } from '../output/lines.ts';
import { type Layout, printable, wrapped } from '../output/terminal.ts';
import { writtenValue } from '../output/values.ts';
import type { Words } from '../words/words.ts';
import type { Comparison } from './comparison.ts';
import { differenceOf } from './facts.ts';

const SHOWN: readonly Exclude<Outcome, 'same'>[] = ['contradicts', 'changed', 'note'];
const MARKS = { contradicts: '✗', changed: '→', note: 'i' } as const;

/** The shared facts of two reports by what became of them; those that agree are only counted. */
export function compareText(comparison: Comparison, layout: Layout, words: Words): string {
  const { first, second, compared } = comparison;
  const heading = words.compare.heading({ first: printable(first.path), second: printable(second.path) });
  if (compared.facts.length === 0) return `${heading}\n${words.compare.nothingShared}`;
  const locates = [locator(first.document.text), locator(second.document.text)] as const;
  const place = (fact: Fact, side: 0 | 1): string => words.check.line(locates[side](fact.span.start).line);
  const line = (fact: SharedFact): readonly string[] => {
    const values = `${valuesOf(fact, words)}${difference(fact, words)}`;
    const places = `${place(fact.first, 0)}, ${place(fact.second, 1)}`;
    return wrapped(
      printable(`${nameOf(fact.first, words)}: ${values} (${places}${own(fact, words)})`),
      layout.width,
      '    ',
    );
  };
  const groups = SHOWN.flatMap(outcome => {
    const facts = compared.facts.filter(fact => fact.outcome === outcome);
    if (facts.length === 0) return [];
    return [
      '',
      `  ${MARKS[outcome]} ${layout.style.bold(words.compare[outcome](facts.length))}`,
      ...facts.flatMap(line),
    ];
  });
  const same = compared.facts.filter(({ outcome }) => outcome === 'same').length;
  const left = compared.ambiguous > 0 ? [layout.style.faint(words.compare.ambiguous(compared.ambiguous))] : [];
  return [layout.style.bold(heading), ...groups, '', layout.style.faint(words.compare.same(same)), ...left].join('\n');
}

function difference(fact: SharedFact, { language }: Words): string {
  const amount = differenceOf(fact);
  if (amount === null) return '';
  const written = language === 'vi' ? writeNumber(amount) : formatDecimal(amount);
  return ` (${amount.coefficient > 0n ? '+' : ''}${written})`;
}

/** The unit once where it is one, else with each value. */
function valuesOf({ first, second }: SharedFact, words: Words): string {
  const [one, other] = [first, second].map(({ value }) => writtenValue(value, words));
  const unit = (fact: Fact): string => (fact.unit === null ? '' : ` ${fact.unit}`);
  return `${one}${first.unit === second.unit ? '' : unit(first)} → ${other}${unit(second)}`;
}

/** The subject, and for a comparison what it says of it. */
function nameOf({ subject, kind }: Fact, words: Words): string {
  const name = subject === '' ? '…' : subject;
  const said = words.read.comparisons.kinds[kind];
  return said === undefined || kind === 'value' ? name : `${name}, ${said}`;
}

/** What tells the two figures of a note apart: their periods, or how final they are. */
function own({ reason, first, second }: SharedFact, words: Words): string {
  if (reason === 'vintage')
    return `; ${words.compare.vintages[first.vintage]} / ${words.compare.vintages[second.vintage]}`;
  if (reason !== 'cut-off') return '';
  const named = ({ period }: Fact): string => (period === null ? '–' : period.code.replace(/^\//u, ''));
  return `; ${named(first)} / ${named(second)}`;
}
