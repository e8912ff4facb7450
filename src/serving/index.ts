export type { ApiContext, Opening } from './api/handler.ts';
export { readBoundaries } from './api/boundaryFile.ts';
export type { Served, ServeOptions, ServeProblem, Serving } from './serve.ts';
export { serve } from './serve.ts';
