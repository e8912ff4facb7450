import { docxOf, htmlOf, type OfficialDocument } from '#documents';
import { pdfOf } from '#printing';
import { syntheticDocument } from './document.ts';
import { writeStatic } from './static.ts';

/** Some 30 printed pages. */
const sections = 39;
const rounds = 7;

interface Timed {
  readonly name: string;
  readonly write: (document: OfficialDocument) => unknown;
}

const works: readonly Timed[] = [
  { name: 'docx library, static', write: writeStatic },
  { name: 'docxOf', write: docxOf },
  { name: 'htmlOf', write: htmlOf },
  { name: 'pdfOf', write: pdfOf },
];

/**
 * Prints how long each writer takes for the same document, the first time and at best, and how many times the
 * library's time DOCX takes.
 */
export async function benchCompose(): Promise<void> {
  const times = await timesOfEach(syntheticDocument(sections));
  for (const [name, { first, least }] of times)
    console.log(
      `${name.padEnd(22)} first ${first.toFixed(0).padStart(5)} ms, least ${least.toFixed(0).padStart(5)} ms`,
    );
  const ratio = (times.get('docxOf')?.least ?? Number.NaN) / (times.get('docx library, static')?.least ?? Number.NaN);
  const milliseconds = Object.fromEntries([...times].map(([name, { least }]) => [name, Math.round(least)]));
  console.log(JSON.stringify({ milliseconds, timesTheLibrary: Number(ratio.toFixed(2)) }));
}

interface Times {
  readonly first: number;
  readonly least: number;
}

/** The writers take turns, each time with another number on the document, so that none can answer from memory. */
async function timesOfEach(document: OfficialDocument): Promise<Map<string, Times>> {
  const times = new Map<string, Times>();
  for (let round = 0; round <= rounds; round += 1) {
    const numbered = { ...document, head: { ...document.head, number: String(round + 1) } };
    for (const { name, write } of works) {
      const start = performance.now();
      await write(numbered);
      const time = performance.now() - start;
      const { first = time, least = Number.POSITIVE_INFINITY } = times.get(name) ?? {};
      times.set(name, { first, least: round === 0 ? least : Math.min(time, least) });
    }
  }
  return times;
}
