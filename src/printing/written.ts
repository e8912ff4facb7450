import { docxOf, htmlOf, type OfficialDocument } from '#documents';
import { pdfOf, type Printed } from './pdf.ts';

export const writtenFormats = ['docx', 'html', 'pdf'] as const;
export type WrittenFormat = (typeof writtenFormats)[number];

/** The document as the bytes of a file; refused only where nothing on this machine makes it. */
export async function writtenAs(document: OfficialDocument, format: WrittenFormat): Promise<Printed> {
  if (format === 'pdf') return await pdfOf(document);
  if (format === 'docx') return { ok: true, bytes: await docxOf(document) };
  return { ok: true, bytes: new TextEncoder().encode(htmlOf(document)) };
}
