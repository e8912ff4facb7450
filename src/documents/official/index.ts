/** An official document written out; the writers are fetched when the first document is written. */
import type { OfficialDocument } from './official.ts';

export { htmlOf } from './html/html.ts';
export { layoutProblems } from './problems.ts';
export { typstOf } from './typst/typst.ts';

/** The document as a Word file in the layout of Decree 30/2020; the same document always gives the same bytes. */
export async function docxOf(document: OfficialDocument): Promise<Uint8Array> {
  const { writeDocx } = await import('./docx/docx.ts');
  return writeDocx(document);
}
