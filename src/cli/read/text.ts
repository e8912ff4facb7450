import type { PrintedClaim, PrintedComparison, PrintedMention } from '#reading';
import { locator } from '../output/lines.ts';
import { displayWidth, type Layout, printable, shortened, wrapped } from '../output/terminal.ts';
import { plainValue, writtenValue } from '../output/values.ts';
import type { Words } from '../words/words.ts';
import type { ReadDocument } from './readFile.ts';

/** The numbers of a document as a table, then its claims, each with what it is compared with. */
export function readText(read: ReadDocument, layout: Layout, words: Words): string {
  const { style } = layout;
  const locate = locator(read.document.text);
  const place = (offset: number): string => {
    const { line, column } = locate(offset);
    return `${line}:${column}`;
  };
  const { columns } = words.read;
  const head = [columns.place, columns.text, columns.value, columns.unit, columns.kind];
  const rows = read.mentions.map(mention => mentionRow(mention, place(mention.span.start), words));
  const [top = '', ...body] = aligned([head, ...rows]);
  const claims = read.claims.flatMap(claim => [
    ...wrapped(`${place(claim.span.start)} ${claimLine(claim, words)}`, layout.width, '  '),
    ...claim.comparisons.map(comparison => style.faint(`      ${comparisonLine(comparison, words)}`)),
  ]);
  return [
    `${style.bold(printable(read.path))}: ${words.read.mentions(rows.length)}, ${words.read.claims(read.claims.length)}`,
    '',
    ...(rows.length > 0 ? [style.faint(`  ${top}`), ...body.map(row => `  ${row}`)] : []),
    '',
    ...claims,
  ]
    .join('\n')
    .trimEnd();
}

const LONGEST_TEXT = 40;

function mentionRow(mention: PrintedMention, place: string, words: Words): readonly string[] {
  const { kind, unit, value } = mention;
  const isNumber = kind === 'quantity' || kind === 'percent' || kind === 'points' || kind === 'ratio';
  const shown = isNumber ? writtenValue(value, words) : plainValue(value);
  const text = shortened(printable(mention.text), LONGEST_TEXT);
  return [place, text, printable(shown), printable(unit ?? ''), words.kinds[kind]];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widest = (column: number): number =>
    rows.reduce((width, row) => Math.max(width, displayWidth(row[column] ?? '')), 0);
  const widths = (rows[0] ?? []).map((_, column) => widest(column));
  const padded = (cell: string, column: number): string =>
    cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
  return rows.map(row => row.map(padded).join('  ').trimEnd());
}

function claimLine(claim: PrintedClaim, words: Words): string {
  const { period, area, implied = [] } = claim;
  const scope = [
    ...(period === undefined ? [] : [`${words.read.period} ${period}`]),
    // The place of the whole report would stand in every line.
    ...(area === undefined || implied.includes('area') ? [] : [area]),
  ];
  const subject = claim.subject === '' ? '…' : claim.subject;
  return printable(`${subject}: ${withUnit(claim, words)}${scope.length > 0 ? ` (${scope.join(', ')})` : ''}`);
}

function comparisonLine(comparison: PrintedComparison, words: Words): string {
  const { kinds, bases, directions, implied } = words.read.comparisons;
  const { kind, base, direction, certainty } = comparison;
  const parts = [
    kinds[kind] ?? kind,
    direction === null ? '' : directions[direction],
    withUnit(comparison, words),
    base === null ? '' : `(${bases[base] ?? base})`,
    certainty === 'implied' ? implied : '',
  ];
  return printable(parts.filter(part => part !== '').join(' '));
}

function withUnit({ value, unit }: Pick<PrintedClaim, 'value' | 'unit'>, words: Words): string {
  const number = writtenValue(value, words);
  return unit === null ? number : `${number} ${unit}`;
}
