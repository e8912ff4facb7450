export { demoFields, type Field } from './catalogue.ts';
export type { DemoFigure } from './facts.ts';
export { demoNarratives } from './narrative/narratives.ts';
export { type DemoProvince, demoProvince } from './province.ts';
