export { type Printed, pdfOf } from './pdf.ts';
