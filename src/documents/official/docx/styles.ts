/** The styles of the document, which whoever opens it in Word can change in one place; and lengths as Word counts them. */
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { face, firstLine, letters, lineSpacing, paragraphGap } from '../measures.ts';

/** Twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
/** Half-points. */
export const size = (points: number): number => points * 2;

const spacing = {
  before: twipsOfPoints(paragraphGap),
  line: Math.round(lineSpacing * 240),
  lineRule: LineRuleType.AUTO,
};
const indent = { firstLine: twips(firstLine) };

/** Ids of our styles; Word shows their names. */
export const style = { body: 'KhopBody', cell: 'KhopCell', head: 'KhopHead', caption: 'KhopCaption' } as const;

const paragraphStyles: IParagraphStyleOptions[] = [
  { id: style.body, name: 'Nội dung', paragraph: { spacing, indent, alignment: AlignmentType.JUSTIFIED } },
  {
    id: style.cell,
    name: 'Ô bảng',
    run: { size: size(letters.table) },
    paragraph: { spacing: { before: 40, after: 40 } },
  },
  { id: style.head, name: 'Thành phần thể thức', paragraph: { alignment: AlignmentType.CENTER } },
  {
    id: style.caption,
    name: 'Tên bảng và hình',
    run: { size: size(letters.caption), bold: true },
    paragraph: { spacing: { before: twipsOfPoints(paragraphGap), after: 80 }, alignment: AlignmentType.CENTER },
  },
];

/** Word's own headings, so that its navigation pane lists them; their marks and capitals are in the runs. */
function headingStyle(bold: boolean, paragraph: object): HeadingStyle {
  return {
    run: { size: size(letters.body), bold, color: '000000', font: face },
    paragraph: { spacing, keepNext: true, keepLines: true, ...paragraph },
  };
}

type HeadingStyle = NonNullable<NonNullable<IStylesOptions['default']>['heading1']>;

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: face, size: size(letters.body), language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: headingStyle(true, {
      spacing: { ...spacing, before: twipsOfPoints(2 * paragraphGap) },
      alignment: AlignmentType.CENTER,
    }),
    heading2: headingStyle(true, { indent, alignment: AlignmentType.JUSTIFIED }),
    heading3: headingStyle(true, { indent, alignment: AlignmentType.JUSTIFIED }),
    heading4: headingStyle(true, { indent, alignment: AlignmentType.JUSTIFIED }),
    heading5: headingStyle(false, { indent, alignment: AlignmentType.JUSTIFIED }),
  },
  paragraphStyles,
};
