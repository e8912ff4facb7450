/** Boxes 7 and 9b: who receives it, and who signs. */
import { Paragraph, type Table } from 'docx';
import { closingColumns, letters, signatureRoom } from '../measures.ts';
import type { OfficialHead } from '../official.ts';
import { recipientLines, recipientsWord } from '../wording.ts';
import { centred, columnsOf } from './head.ts';
import { textOf } from './runs.ts';
import { size, twipsOfPoints } from './styles.ts';

/** A paragraph of room, and the two columns under it, which are kept whole. */
export function closingOf({ recipients, power, signer }: OfficialHead): readonly (Paragraph | Table)[] {
  const bold = { bold: true, size: size(letters.body) };
  const word = textOf(recipientsWord, { bold: true, italics: true, size: size(letters.recipientsWord) });
  const left = [
    new Paragraph({ children: recipients.length === 0 ? [] : [word] }),
    ...recipientLines(recipients).map(
      line => new Paragraph({ children: [textOf(line, { size: size(letters.recipients) })] }),
    ),
  ];
  const right = [
    ...power.map(line => centred(line.toLocaleUpperCase('vi'), bold)),
    centred(signer ?? '', bold, { spacing: { before: twipsOfPoints(signatureRoom) } }),
  ];
  return [new Paragraph({ keepNext: true }), columnsOf(closingColumns, [[left, right]])];
}
