import { docxOf, type OfficialDocument, type Problem, typstOf } from '#documents';
import { convertDocx } from './libreOffice.ts';
import { loadCompiler } from './typst.ts';

export type Printed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Problem };

/** What prints: an argument only where a test takes one away. */
export interface Printers {
  readonly compiler: typeof loadCompiler;
  readonly converter: typeof convertDocx;
}

/**
 * The document as a PDF in the layout of its DOCX, with embedded fonts and tags for readers who cannot see: by Typst,
 * whose binary comes with npm for most machines, else by LibreOffice where it is installed. The same document always
 * gives the same bytes by Typst. Throws where Typst refuses its source, which is a fault of ours.
 */
export async function pdfOf(
  document: OfficialDocument,
  { compiler, converter }: Printers = { compiler: loadCompiler, converter: convertDocx },
): Promise<Printed> {
  const compile = await compiler();
  const bytes = compile === null ? await converter(await docxOf(document)) : compile(typstOf(document));
  return bytes === null ? { ok: false, problem: noPrinter } : { ok: true, bytes };
}

const noPrinter: Problem = {
  id: 'no-pdf-printer',
  vi: 'Máy này không có chương trình tạo PDF; hãy xuất ra tệp DOCX, mở bằng Word hoặc LibreOffice rồi lưu thành PDF, hoặc cài LibreOffice rồi thử lại.',
  en: 'Nothing on this machine makes PDF; write a DOCX, open it in Word or LibreOffice and save it as PDF, or install LibreOffice and try again.',
};
