/** The body's blocks as Word's paragraphs and tables. */
import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { OfficialBlock, OfficialHeading } from '../official.ts';
import { pictureOf } from './picture.ts';
import { runsOf, textOf } from './runs.ts';
import { style } from './styles.ts';
import { tableOf } from './table.ts';

/** `held` keeps the last paragraph on the page of what follows: a signature does not stand alone. */
export function blocksOf(blocks: readonly OfficialBlock[], held: boolean): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => blockOf(block, held && index === blocks.length - 1));
}

function blockOf(block: OfficialBlock, keepNext: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [new Paragraph({ style: style.body, keepNext, children: runsOf(block.runs) })];
    case 'item':
      return [
        new Paragraph({ style: style.body, keepNext, children: [textOf(`${block.mark} `), ...runsOf(block.runs)] }),
      ];
    case 'table':
      return tableOf(block);
    case 'picture':
      return pictureOf(block);
  }
}

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
} as const;

/** The number of a part stands on a line of its own over its title; the others begin the line. */
export function headingOf({ level, label, runs }: OfficialHeading): Paragraph {
  const title = runsOf(runs, level < 3 ? { allCaps: true } : {});
  if (level > 1) return new Paragraph({ heading: levels[level], children: [textOf(`${label} `), ...title] });
  const broken = title.length === 0 ? [] : [new TextRun({ break: 1 }), ...title];
  return new Paragraph({ heading: levels[level], children: [textOf(label), ...broken] });
}
