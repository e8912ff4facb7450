import type { Random } from '../random.ts';
import type { Sentence } from '../sentence.ts';

/** A form of words that reports use, filled with figures that agree. */
export interface Template {
  readonly name: string;
  readonly make: (random: Random) => Sentence;
}
