export { type Annotated, annotate, type Comment } from './annotate.ts';
export { fromDocx } from './fromDocx.ts';
