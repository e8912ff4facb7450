/** What a package took on the same text, once warmed up, and what it found. */
export interface Alternative {
  readonly name: string;
  readonly milliseconds: number;
  readonly found: string;
}

/**
 * Packages somebody might try instead. None knows Vietnamese: recognizers-text and chrono are run with the culture or
 * language nearest to its notation, compromise with English, so that the counts say how far that takes one.
 */
export async function alternatives(text: string): Promise<Alternative[]> {
  const recognizers = await import('@microsoft/recognizers-text-suite');
  const chrono = await import('chrono-node');
  const compromise = await import('compromise');
  const nlp = compromise.default as unknown as (text: string) => { numbers: () => { length: number } };
  const part = text.slice(0, SAMPLE);
  return [
    timed(
      '@microsoft/recognizers-text (number, pt-br)',
      part,
      () => `${recognizers.recognizeNumber(part, 'pt-br').length} numbers`,
    ),
    timed('chrono-node (dates, en-GB)', part, () => `${chrono.en.GB.parse(part).length} dates`),
    timed('compromise (numbers, en)', part, () => `${nlp(part).numbers().length} numbers`),
  ].map(result => scaledTo(result, text.length / part.length));
}

/** The packages are hundreds of times slower: they read a tenth of the usual text, and the time is multiplied. */
const SAMPLE = 11_000;

function timed(name: string, _part: string, run: () => string): Alternative {
  run();
  let milliseconds = Number.POSITIVE_INFINITY;
  let found = '';
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    found = run();
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { name, milliseconds, found };
}

function scaledTo({ name, milliseconds, found }: Alternative, factor: number): Alternative {
  return { name, milliseconds: milliseconds * factor, found: `${found} in the first ${SAMPLE} characters` };
}
