import * as suite from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import compromise from 'compromise';

/** A package that a user might try instead: none knows Vietnamese, so each runs in the language it knows best. */
export interface Rival {
  readonly name: string;
  readonly does: string;
  /** How many numbers or dates it finds. */
  readonly count: (text: string) => number;
}

/** Of its cultures the one that reads 3.669,25 as Vietnamese does; English reads it as 3.919. */
const FRENCH = 'fr-fr';
const ENGLISH = 'en-us';

function recognizer(
  name: 'recognizeNumber' | 'recognizePercentage' | 'recognizeDateTime',
  culture: string,
  does: string,
): Rival {
  return { name: `recognizers-text ${culture}`, does, count: text => suite[name](text, culture).length };
}

export const rivals: readonly Rival[] = [
  recognizer('recognizeNumber', ENGLISH, 'numbers'),
  recognizer('recognizeNumber', FRENCH, 'numbers'),
  recognizer('recognizePercentage', ENGLISH, 'percentages'),
  recognizer('recognizeDateTime', ENGLISH, 'dates'),
  { name: 'chrono-node vi', does: 'dates', count: text => chrono.vi.parse(text).length },
  { name: 'chrono-node en-GB', does: 'dates', count: text => chrono.en.GB.parse(text).length },
  { name: 'compromise', does: 'numbers', count: text => compromise(text).numbers().length },
];
