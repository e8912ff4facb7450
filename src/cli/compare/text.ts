import { writeNumber } from '#vietnamese';
import { formatDecimal } from '#figures';
import { locator } from '../output/lines.ts';
import { type Layout, printable, wrapped } from '../output/terminal.ts';
import { writtenValue } from '../output/values.ts';
import type { Words } from '../words/words.ts';
import type { Comparison } from './comparison.ts';
import { differenceOf, type Fact, type Outcome, type SharedFact } from './facts.ts';

const SHOWN: readonly Exclude<Outcome, 'same'>[] = ['contradicts', 'changed', 'note'];
const MARKS = { contradicts: '✗', changed: '→', note: 'i' } as const;

/** The shared facts of two reports by what became of them; those that agree are only counted. */
export function compareText(comparison: Comparison, layout: Layout, words: Words): string {
  const { first, second, compared } = comparison;
  const heading = words.compare.heading({ first: printable(first.path), second: printable(second.path) });
  if (compared.facts.length === 0) return `${heading}\n${words.compare.nothingShared}`;
  const locates = [locator(first.document.text), locator(second.document.text)] as const;
  const place = (fact: Fact, side: 0 | 1): string => words.check.line(locates[side](fact.claim.span.start).line);
  const line = (fact: SharedFact): readonly string[] => {
    const value = ({ claim }: Fact): string => writtenValue(claim.value, words);
    const unit = fact.first.claim.unit === null ? '' : ` ${fact.first.claim.unit}`;
    const values = `${value(fact.first)} → ${value(fact.second)}${unit}${difference(fact, words)}`;
    const places = `${place(fact.first, 0)}, ${place(fact.second, 1)}`;
    return wrapped(printable(`${fact.first.claim.subject}: ${values} (${places}${own(fact)})`), layout.width, '    ');
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
  return [layout.style.bold(heading), ...groups, '', layout.style.faint(words.compare.same(same))].join('\n');
}

function difference(fact: SharedFact, { language }: Words): string {
  const amount = differenceOf(fact);
  if (amount === null) return '';
  const written = language === 'vi' ? writeNumber(amount) : formatDecimal(amount);
  return ` (${amount.coefficient > 0n ? '+' : ''}${written})`;
}

/** The periods that the two sentences name, where they differ. */
function own({ outcome, first, second }: SharedFact): string {
  if (outcome !== 'note') return '';
  const named = ({ periods }: Fact): string =>
    periods.length === 0 ? '–' : periods.map(code => code.replace(/^\//u, '')).join(', ');
  return `; ${named(first)} / ${named(second)}`;
}
