export { type Printed, pdfOf } from './pdf.ts';
export { type WrittenFormat, writtenAs, writtenFormats } from './written.ts';
