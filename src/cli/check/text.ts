import type { StoredClaim } from '#binding';
import type { Finding } from '#checking';
import { excerpt } from '../output/excerpt.ts';
import { type Locate, locator } from '../output/lines.ts';
import { blockFinder, rowFinder, type Section, sectionFinder } from '../output/sections.ts';
import { type Layout, printable, type Style, safe, shortened, wrapped } from '../output/terminal.ts';
import type { Words } from '../words/words.ts';
import { type CheckedDocument, coverageOf } from './checked.ts';
import type { BesideStore } from './stored/beside.ts';
import { vintageLine } from './stored/findings.ts';
import { wordingOf } from './wording.ts';

const MARKS: Readonly<Record<Finding['verdict'], string>> = { contradiction: '✗', doubtful: '?', rounding: '≈' };
const INDENT = '    ';
const LONGEST_CELL = 40;

/** What `khop check` prints for a person: findings by section, then what was seen and checked. Ends without a line end. */
export function checkText(checked: CheckedDocument, layout: Layout, words: Words): string {
  const { document, result } = checked;
  const { style } = layout;
  const sectionOf = sectionFinder(document);
  const view = {
    checked,
    layout,
    words,
    locate: locator(document.text),
    blockOf: blockFinder(document),
    rowOf: rowFinder(document),
  };
  const lines = [`${style.bold(printable(checked.path))}: ${words.check.headline(result.findings)}`];
  let previous: Section | undefined;
  for (const finding of result.findings) {
    const section = sectionOf(finding.span.start);
    if (section.start !== previous?.start) lines.push('', style.blue(sectionTitle(section, layout, words)));
    else lines.push('');
    previous = section;
    lines.push(...findingLines(finding, view));
  }
  if (checked.beside !== undefined) lines.push(...vintageLines(checked.beside, view));
  const coverage = coverageOf(checked, words).flatMap(sentence => wrapped(sentence, layout.width, ''));
  return [...lines, '', ...coverage.map(style.faint)].join('\n');
}

function vintageLines({ claims }: BesideStore, { layout, words, locate }: View): readonly string[] {
  const others = claims.filter(({ outcome }) => outcome === 'vintage');
  if (others.length === 0) return [];
  const line = (claim: StoredClaim): readonly string[] => {
    const told = `${words.check.line(locate(claim.span.start).line)}: ${vintageLine(claim, words)}`;
    return wrapped(printable(told), layout.width, INDENT);
  };
  return ['', `  i ${layout.style.bold(words.check.stored.vintageTitle(others.length))}`, ...others.flatMap(line)];
}

interface View {
  readonly checked: CheckedDocument;
  readonly layout: Layout;
  readonly words: Words;
  readonly locate: Locate;
  readonly blockOf: ReturnType<typeof blockFinder>;
  readonly rowOf: ReturnType<typeof rowFinder>;
}

function sectionTitle(section: Section, layout: Layout, words: Words): string {
  if (section.headings.length === 0) return words.check.beginning;
  const titles = section.headings.map(heading => shortened(printable(heading), 60));
  return shortened(titles.join(' › '), layout.width);
}

function findingLines(finding: Finding, view: View): readonly string[] {
  const { layout, words } = view;
  const { style } = layout;
  const paint = painter(finding, style);
  const { line } = view.locate(finding.span.start);
  const mark = paint(MARKS[finding.verdict]);
  const head = `${mark} ${style.bold(words.check.line(line))} · ${paint(words.verdicts[finding.verdict])}`;
  const { message, equation } = wordingOf(finding, words.language);
  const stated = `${words.check.stated} ${style.bold(printable(finding.stated))}`;
  const recomputed = `${words.check.recomputed} ${style.bold(printable(finding.recomputed))}`;
  const body = [
    passage(finding, view),
    printable(message),
    ...(equation === undefined ? [] : [`${words.check.equation}: ${printable(equation)}`]),
    `${stated} → ${recomputed}${suggested(finding, view)}`,
  ];
  const indented = body.flatMap(text => wrapped(text, layout.width, INDENT));
  return [`  ${head} ${style.faint(`(${finding.rule})`)}`, ...indented];
}

function suggested(finding: Finding, { words, layout }: View): string {
  if (finding.suggestion === null) return '';
  return `; ${words.check.suggestion} ${layout.style.green(printable(finding.suggestion))}`;
}

function painter(finding: Finding, style: Style): (text: string) => string {
  if (finding.verdict === 'contradiction') return style.red;
  return finding.verdict === 'doubtful' ? style.yellow : style.faint;
}

/** The finding's words in their passage: the quote coloured, or between quotation marks without colour; in a table with its row. */
function passage(finding: Finding, view: View): string {
  const { document } = view.checked;
  const block = view.blockOf(finding.span.start);
  const { span } = finding;
  const { before, quote, after } = excerpt({ text: document.text, block: block?.span ?? span, span }, 70);
  const { style } = view.layout;
  const paint = painter(finding, style);
  const shown = printable(quote);
  const quoted = style.coloured
    ? shown
        .split(' ')
        .map(word => style.bold(paint(word)))
        .join(' ')
    : `«${shown}»`;
  const row = block === undefined ? { before: [], after: [] } : view.rowOf(block);
  const beside = (cells: readonly string[]): readonly string[] =>
    cells.map(cell => shortened(safe(cell), LONGEST_CELL));
  const own = `${safe(before)}${quoted}${safe(after)}`;
  return [...beside(row.before), own, ...beside(row.after)].join(' │ ');
}
