/** Boxes 1 to 5 and 9a: what stands above the body. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { boldWidth } from '../letterWidths.ts';
import { headColumns, letters, ruleShare, textWidth } from '../measures.ts';
import type { OfficialHead } from '../official.ts';
import { agencyLines, dateLine, motto, nationalName, numberLine } from '../wording.ts';
import { type Look, textOf } from './runs.ts';
import { size, style, twips, twipsOfPoints } from './styles.ts';

export function headOf(head: OfficialHead): readonly (Paragraph | Table)[] {
  return [letterhead(head), ...titleOf(head)];
}

function letterhead(head: OfficialHead): Table {
  const lines = agencyLines(head.agency);
  const superior = head.superior === null ? [] : agencyLines(head.superior);
  const agency = { bold: true, size: size(letters.heading) };
  const ruled = Math.max(...lines.map(line => boldWidth(line, letters.heading))) * ruleShare;
  return columnsOf(headColumns, [
    [
      [
        ...superior.map(line => centred(line, { size: size(letters.heading) })),
        ...lines.map(line => centred(line, agency)),
        rule(ruled, headColumns.left),
      ],
      [
        centred(nationalName, agency),
        centred(motto, { bold: true, size: size(letters.body) }),
        rule(boldWidth(motto, letters.body), headColumns.right),
      ],
    ],
    [
      [centred(numberLine(head), { size: size(letters.heading) })],
      [centred(dateLine(head), { italics: true, size: size(letters.body) })],
    ],
  ]);
}

function titleOf({ type, subject, addressee }: OfficialHead): readonly Paragraph[] {
  const look = { bold: true, size: size(letters.body) };
  const ruled = Math.min(boldWidth(subject, letters.body), textWidth) * ruleShare;
  const kept = { keepNext: true };
  return [
    centred(type.toLocaleUpperCase('vi'), look, { ...kept, spacing: { before: twipsOfPoints(18) } }),
    centred(subject, look, kept),
    rule(ruled, textWidth),
    ...(addressee === null ? [] : [centred(`Kính gửi: ${addressee}`, {}, { spacing: { before: twipsOfPoints(12) } })]),
    new Paragraph({ spacing: { line: twipsOfPoints(6), lineRule: LineRuleType.EXACT } }),
  ];
}

export function centred(text: string, look: Look, more: object = {}): Paragraph {
  return new Paragraph({ style: style.head, ...more, children: [textOf(text, look)] });
}

/**
 * A line of `length` millimetres in the middle of `width`: the border over an empty paragraph that is indented from
 * both sides, because a drawn shape moves when the text above it grows.
 */
function rule(length: number, width: number): Paragraph {
  const side = twips((width - length) / 2);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { before: 50, line: twipsOfPoints(5), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

/** Two columns without borders or margins; rows of cells of paragraphs. Rows are never cut by a page's end. */
export function columnsOf(
  widths: { readonly left: number; readonly right: number },
  rows: readonly (readonly Paragraph[][])[],
): Table {
  const columns = [twips(widths.left), twips(widths.right)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.left + widths.right), type: WidthType.DXA },
    columnWidths: columns,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      cells =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                children,
                borders: noBorders,
                width: { size: columns[column] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}
