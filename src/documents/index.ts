export type { Block, BlockKind, Cell, Document, Format, Opened, Problem, Span } from './document.ts';
export { type Annotated, annotate, type Comment, fromDocx } from './docx/index.ts';
export { escapeHtml } from './html/escape.ts';
export { fromHtml } from './html/html.ts';
export { fromMarkdown } from './markdown/markdown.ts';
export { type Mark, type MarkKind, markOf } from './outline.ts';
export { open } from './open.ts';
export { fromPdf } from './pdf/pdf.ts';
export { splitBlocks } from './text/blocks.ts';
export { fromText } from './text/text.ts';
export { docxOf, htmlOf, layoutProblems, typstOf } from './official/index.ts';
export { type Extent, extentsOf, type TableMerge } from './official/merges.ts';
export type {
  OfficialAnnex,
  OfficialBlock,
  OfficialChart,
  OfficialDocument,
  OfficialHead,
  OfficialHeading,
  OfficialPicture,
  OfficialRow,
  OfficialTable,
  Run,
} from './official/official.ts';
