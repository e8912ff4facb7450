export type { Block, BlockKind, Cell, Document, Format, Opened, Problem, Span } from './document.ts';
