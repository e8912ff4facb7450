import type { Random } from '../random.ts';
import type { Sentence } from '../sentence.ts';
import { changeTemplates } from './change.ts';
import { partsTemplates } from './parts.ts';
import { planTemplates } from './plan.ts';
import { relationTemplates } from './relations.ts';

/** A form of words that reports use, filled with figures that agree. */
export interface Template {
  readonly name: string;
  readonly make: (random: Random) => Sentence;
}

export const templates: readonly Template[] = [
  ...planTemplates,
  ...changeTemplates,
  ...partsTemplates,
  ...relationTemplates,
];
