/** The narratives that the demonstration begins with, in the text form of the room composing. */
import { report2021S1 } from './report2021S1.ts';

export function demoNarratives(): readonly string[] {
  return [report2021S1];
}
