/** An official document as a Word file. */
import { Document, Header, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import { headerDistance, letters, page } from '../measures.ts';
import type { OfficialAnnex, OfficialDocument } from '../official.ts';
import { guidanceLine, madeAt, printable } from '../wording.ts';
import { blocksOf, headingOf } from './blocks.ts';
import { closingOf } from './closing.ts';
import { centred, headOf } from './head.ts';
import { settled } from './settled.ts';
import { size, style, styles, twips, twipsOfPoints } from './styles.ts';

/** The bytes of the DOCX; the same document always gives the same bytes. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const { head, body, annexes } = document;
  const file = new Document({
    title: printable(document.title),
    creator: printable(head.agency),
    lastModifiedBy: printable(head.agency),
    compatibility: { version: 15 },
    styles,
    sections: [
      sectionOf([...headOf(head), ...blocksOf(body, true), ...closingOf(head)]),
      ...annexes.map(annex => sectionOf(annexOf(annex, guidanceLine(head)))),
    ],
  });
  return settled(await Packer.pack(file, 'uint8array'), madeAt(document));
}

function annexOf({ label, title, body }: OfficialAnnex, guidance: string): readonly (Paragraph | Table)[] {
  return [
    headingOf({ kind: 'heading', level: 1, label, runs: title === '' ? [] : [{ text: title }] }),
    centred(guidance, { italics: true }, { spacing: { after: twipsOfPoints(6) } }),
    ...blocksOf(body, false),
  ];
}

/** Pages are numbered from 1 in each section, above the text, and the first shows no number. */
function sectionOf(children: readonly (Paragraph | Table)[]): Section {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: size(letters.body) });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(page.width), height: twips(page.height) },
        margin: {
          top: twips(page.top),
          bottom: twips(page.bottom),
          left: twips(page.left),
          right: twips(page.right),
          header: twips(headerDistance),
          footer: twips(headerDistance),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ style: style.head, children: [number] })] }),
      first: new Header({ children: [new Paragraph({ style: style.head })] }),
    },
    children,
  };
}

type Section = ConstructorParameters<typeof Document>[0]['sections'][number];
