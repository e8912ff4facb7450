export type { Problem, Refused } from './problem.ts';
export { openServer, type Place } from './server/openServer.ts';
export type { Opened, OpenServer } from './server/opened.ts';
