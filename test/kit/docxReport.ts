/** A report of many sections as the package `docx` writes it: auto-numbered headings, notes, tables, a page number. */
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const crops = ['Lúa', 'Ngô', 'Lạc', 'Đậu tương', 'Thuốc lá', 'Mía'];

/** The file's bytes; 26 sections make some 45 pages. */
export async function writeReport(sections: number): Promise<Uint8Array> {
  const indexes = Array.from({ length: sections }, (_, index) => index);
  const file = new Document({
    numbering: {
      config: [
        {
          reference: 'outline',
          levels: [
            { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
            { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(
      indexes.map(index => [index + 1, { children: [new Paragraph(`Số liệu ước tính lần ${index + 1}.`)] }]),
    ),
    sections: [
      {
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: indexes.flatMap(sectionOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function sectionOf(index: number): (Paragraph | Table)[] {
  const numbering = (level: number) => ({ reference: 'outline', level });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: numbering(0), text: `Lĩnh vực thứ ${index + 1}` }),
    new Paragraph({ heading: HeadingLevel.HEADING_2, numbering: numbering(1), text: 'Trồng trọt' }),
    new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      children: [
        new TextRun(`Vụ thứ ${index + 1}, toàn huyện gieo trồng được `),
        new TextRun({ text: `${index + 1}.250,5 ha`, bold: true }),
        new TextRun(', đạt 102,3% kế hoạch'),
        new FootnoteReferenceRun(index + 1),
        new TextRun(' và tăng 4,1% so với cùng kỳ năm trước.'),
      ],
    }),
    ...Array.from({ length: 12 }, (_, part) => new Paragraph(proseOf(index, part))),
    tableOf(index),
  ];
}

function proseOf(index: number, part: number): string {
  return `Đến ngày ${part + 1}/6, các xã thực hiện ${index * 12 + part} mô hình liên kết, với sự tham gia của ${120 + part} hộ; sản lượng ước đạt 1.0${10 + part},4 tấn, bằng 9${part % 10},5% kế hoạch giao đầu năm, trong đó phần bán ra thị trường ngoài huyện chiếm hơn một nửa.`;
}

function tableOf(index: number): Table {
  const row = (cells: readonly string[], tableHeader = false): TableRow =>
    new TableRow({ tableHeader, children: cells.map(text => new TableCell({ children: [new Paragraph(text)] })) });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(['Cây trồng', 'Kế hoạch (ha)', 'Thực hiện (ha)', 'So kế hoạch (%)'], true),
      ...crops.map((crop, line) => row([crop, `${200 + line}`, `${210 + index}`, '104,5'])),
    ],
  });
}
