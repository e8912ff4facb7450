import { forSheet } from '../data/writing.ts';
import { type LaidCell, type Layout, valueIn } from './layout.ts';

/** Rows and columns from the first up to the last, both included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Copied {
  readonly text: string;
  readonly html: string;
}

/**
 * A block of a pivot for a spreadsheet, with its heads: as text with tabs, decimals behind a comma, and as a table that
 * says each number exactly, so that Excel (`x:num`) and LibreOffice (`sdval`) read it rightly whatever their language:
 * an English one would take 789,577 for a number a thousand times as large.
 */
export function copied({ rowHeads, outer, inner, cells }: Layout, { top, bottom, left, right }: Block): Copied {
  const columns = range(left, right);
  const heads = [
    ['', ...columns.map(column => outer[Math.floor(column / inner.length)] ?? '')],
    ['', ...columns.map(column => inner[column % inner.length] ?? '')],
  ];
  const body = range(top, bottom).map(row => ({
    head: rowHeads[row] ?? '',
    values: columns.map(column => valueOf(cells[row]?.[column])),
  }));
  const text = [
    ...heads.map(head => head.map(plain)),
    ...body.map(({ head, values }) => [plain(head), ...values.map(value => (value === null ? '' : forSheet(value)))]),
  ];
  const html = [
    ...heads.map(head => head.map(name => `<th>${escaped(name)}</th>`)),
    ...body.map(({ head, values }) => [`<th>${escaped(head)}</th>`, ...values.map(numberCell)]),
  ];
  return {
    text: text.map(row => row.join('\t')).join('\r\n'),
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8"><table>${html
      .map(row => `<tr>${row.join('')}</tr>`)
      .join('')}</table></html>`,
  };
}

const valueOf = (cell: LaidCell | null | undefined) => (cell ? valueIn(cell) : null);

/** In which language `sdval` is written: English (United States), with a decimal point. */
const exactly = '1033;';

function numberCell(value: string | null): string {
  if (value === null) return '<td></td>';
  const exact = escaped(value);
  return `<td x:num="${exact}" sdval="${exact}" sdnum="${exactly}">${escaped(forSheet(value))}</td>`;
}

/** A tab or a line end in a name would start another cell; a sign that begins a formula would be worked out. */
const plain = (name: string) => name.replace(/[\t\r\n]+/g, ' ').replace(/^[=+@-]/, "'$&");

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
