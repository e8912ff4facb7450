/** A table with its caption: whole if it is short, else its head repeated on each page and no row cut by a page's end. */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { textWidth } from '../measures.ts';
import { extentsOf } from '../merges.ts';
import type { OfficialRow, OfficialTable } from '../official.ts';
import { isShort } from '../short.ts';
import { runsOf } from './runs.ts';
import { style, twips } from './styles.ts';

const alignments = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

interface Columns {
  readonly extentOf: ReturnType<typeof extentsOf>;
  readonly widths: readonly number[];
  readonly alignments: readonly (typeof AlignmentType)[keyof typeof AlignmentType][];
}

/** Two tables that touch would be one in Word: a thin paragraph follows each. */
export function tableOf(official: OfficialTable): readonly (Paragraph | Table)[] {
  const { caption, columns, head, rows, merges = [] } = official;
  if (columns.length === 0 || head.length + rows.length === 0) return captionOf(caption, false);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => twips((width / whole) * textWidth));
  const body: Columns = {
    extentOf: extentsOf(merges),
    widths,
    alignments: columns.map(({ align }) => alignments[align]),
  };
  const heldRows = isShort(official) ? head.length + rows.length - 1 : head.length;
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 80, right: 80, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [...head, ...rows].map((row, index) =>
      rowOf(row, body, { index, tableHeader: index < head.length, keepNext: index < heldRows }),
    ),
  });
  return [...captionOf(caption, true), table, new Paragraph({ spacing: { line: 60, lineRule: 'exact' } })];
}

export function captionOf(caption: OfficialTable['caption'], keepNext: boolean): readonly Paragraph[] {
  return caption.length === 0 ? [] : [new Paragraph({ style: style.caption, keepNext, children: runsOf(caption) })];
}

interface Place {
  readonly index: number;
  readonly tableHeader: boolean;
  readonly keepNext: boolean;
}

/** Cells that a merged one lies over are not written: the library puts in those that go on from the row above. */
function rowOf(row: OfficialRow, columns: Columns, { index, tableHeader, keepNext }: Place): TableRow {
  const { widths, alignments, extentOf } = columns;
  const missing = Array.from({ length: Math.max(0, widths.length - row.length) }, () => []);
  return new TableRow({
    cantSplit: true,
    tableHeader,
    children: [...row, ...missing].flatMap((cell, column) => {
      const extent = extentOf(index, column);
      if (extent === null) return [];
      const width = widths.slice(column, column + extent.columns).reduce((sum, each) => sum + each, 0);
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        ...(extent.columns > 1 ? { columnSpan: extent.columns } : {}),
        ...(extent.rows > 1 ? { rowSpan: extent.rows } : {}),
        verticalAlign: VerticalAlign.CENTER,
        children: [
          new Paragraph({
            style: style.cell,
            keepNext,
            alignment: tableHeader ? AlignmentType.CENTER : (alignments[column] ?? AlignmentType.LEFT),
            children: runsOf(cell, tableHeader ? { bold: true } : {}),
          }),
        ],
      });
    }),
  });
}
