import { type Compared, compareFacts } from '#checking';
import type { Reading } from '#reading';
import type { OpenedFile } from '../input/openFile.ts';

/** Two reports and the facts they share. */
export interface Comparison {
  readonly first: OpenedFile;
  readonly second: OpenedFile;
  readonly compared: Compared;
}

export interface ReadReport {
  readonly file: OpenedFile;
  readonly reading: Reading;
}

export function comparisonOf(first: ReadReport, second: ReadReport): Comparison {
  return { first: first.file, second: second.file, compared: compareFacts(first.reading, second.reading) };
}
