import type { PrintedClaim, PrintedMention } from '#reading';
import { locator } from '../output/lines.ts';
import { displayWidth, type Layout, printable, shortened } from '../output/terminal.ts';
import type { Words } from '../words/words.ts';
import type { ReadDocument } from './readFile.ts';

/** The numbers and claims of a document as two tables. */
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
  const [top, ...body] = aligned([head, ...rows]);
  const claims = read.claims.map(claim => `  ${place(claim.span.start)}  ${claimLine(claim, words)}`);
  return [
    `${style.bold(printable(read.path))}: ${words.read.mentions(rows.length)}, ${words.read.claims(claims.length)}`,
    '',
    ...(rows.length > 0 ? [style.faint(`  ${top ?? ''}`), ...body.map(row => `  ${row}`)] : []),
    '',
    ...claims,
  ]
    .join('\n')
    .trimEnd();
}

const LONGEST_TEXT = 40;

function mentionRow(mention: PrintedMention, place: string, words: Words): readonly string[] {
  const value = typeof mention.value === 'string' ? mention.value : (mention.value?.join(' … ') ?? '–');
  const text = shortened(printable(mention.text), LONGEST_TEXT);
  return [place, text, value, mention.unit ?? '', words.kinds[mention.kind]];
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
  const period = claim.period === undefined ? [] : [`${words.read.period} ${claim.period}`];
  const area = claim.area === undefined ? [] : [`${words.read.area} ${claim.area}`];
  const value = typeof claim.value === 'string' ? claim.value : (claim.value?.join(' … ') ?? '–');
  const stated = claim.unit === null ? value : `${value} ${claim.unit}`;
  return printable([`${claim.subject}: ${stated}`, ...period, ...area].join('; '));
}
