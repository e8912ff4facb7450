/** The same document as whoever knows only the package `docx` would write it, its words fixed: no figure is bound. */
import {
  AlignmentType,
  BuilderElement,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import type { OfficialBlock, OfficialDocument, OfficialHead, OfficialPicture, Run } from '#documents';

/**
 * Tables, charts, annexes in sections of their own, and a content control around each tagged run, which the package has
 * no type for but can be told to write. The sizes are those of a report; no more of the decree is looked after.
 */
export function writeStatic({ title, head, body, annexes }: OfficialDocument): Promise<Uint8Array> {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 28 });
  const headers = {
    default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] }),
    first: new Header({ children: [new Paragraph('')] }),
  };
  const margin = { top: 1134, bottom: 1134, left: 1701, right: 850, header: 454 };
  const file = new Document({
    title,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [
      [...headOf(head), ...body.flatMap(blockOf), ...closingOf(head)],
      ...annexes.map(annex => [centred(annex.label), centred(annex.title), ...annex.body.flatMap(blockOf)]),
    ].map(children => ({
      properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin } },
      headers,
      children,
    })),
  });
  return Packer.pack(file, 'uint8array');
}

function headOf(head: OfficialHead): (Paragraph | Table)[] {
  return [
    columns(
      [head.agency, `Số: ${head.number}/${head.symbol}`],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', `${head.place}, ${head.date}`],
    ),
    centred(head.type),
    centred(head.subject),
  ];
}

function closingOf(head: OfficialHead): (Paragraph | Table)[] {
  return [columns(['Nơi nhận:', ...head.recipients], [...head.power, '', head.signer ?? ''])];
}

function columns(left: readonly string[], right: readonly string[]): Table {
  const cells = [left, right].map(lines => new TableCell({ children: lines.map(centred) }));
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [new TableRow({ children: cells })] });
}

function centred(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size: 28 })] });
}

function blockOf(block: OfficialBlock): (Paragraph | Table)[] {
  const spacing = { before: 120, line: 276 };
  const indent = { firstLine: 720 };
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_3,
          spacing,
          indent,
          children: [new TextRun({ text: `${block.label} `, bold: true }), ...runsOf(block.runs)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing, indent, children: runsOf(block.runs) })];
    case 'item': {
      const children = [new TextRun({ text: `${block.mark} `, size: 28 }), ...runsOf(block.runs)];
      return [new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing, indent, children })];
    }
    case 'picture':
      return [
        new Paragraph({ alignment: AlignmentType.CENTER, children: [chartOf(block)] }),
        new Paragraph({ alignment: AlignmentType.CENTER, children: runsOf(block.caption) }),
      ];
    case 'table':
      return [
        new Paragraph({ alignment: AlignmentType.CENTER, children: runsOf(block.caption) }),
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [...block.head, ...block.rows].map(
            (row, index) =>
              new TableRow({
                tableHeader: index < block.head.length,
                cantSplit: true,
                children: row.map(cell => new TableCell({ children: [new Paragraph({ children: runsOf(cell) })] })),
              }),
          ),
        }),
      ];
  }
}

function chartOf({ chart: { shape, categories, series }, alternative, width, height }: OfficialPicture): ChartRun {
  const transformation = { width: Math.round(width * 3.78), height: Math.round(height * 3.78) };
  return new ChartRun({
    type: shape === 'bars' ? 'column' : 'line',
    categories: [...categories],
    series: series.map(({ name, values }) => ({ name, values: [...values] })),
    altText: { name: 'Biểu đồ', description: alternative },
    transformation,
  });
}

function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.map(({ text, bold = false, tag }) => {
    const run = new TextRun({ text, bold, size: 28 });
    return tag === undefined ? run : controlled(run, tag);
  });
}

function controlled(run: TextRun, tag: string): TextRun {
  const attributes = { value: { key: 'w:val', value: tag } };
  const name = new BuilderElement<{ value: string }>({ name: 'w:tag', attributes });
  const properties = new BuilderElement({ name: 'w:sdtPr', children: [name] });
  const content = new BuilderElement({ name: 'w:sdtContent', children: [run] });
  return new BuilderElement({ name: 'w:sdt', children: [properties, content] }) as object as TextRun;
}
