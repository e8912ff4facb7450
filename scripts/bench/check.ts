import { check, createMemo } from '#checking';
import { fromText } from '#documents';
import { findMentions } from '#reading';
import { alternatives } from './alternatives.ts';
import { digitScan, leastTimes, speed, type Work } from './timing.ts';

const WARM_UP = 150;

/** Prints the table and, as its last line, the JSON that scripts read. */
export async function checkBench(source: string): Promise<void> {
  const document = fromText(source, 'bench');
  const { text, blocks } = document;
  const passages = blocks.map(({ span }) => text.slice(span.start, span.end));
  const memo = createMemo();
  check(document, memo);
  let edits = 0;
  const edited = [fromText(withEdit(text, 0), 'bench'), fromText(withEdit(text, 1), 'bench')] as const;
  const works: Work[] = [
    { name: 'digit scan', run: () => digitScan(text) },
    { name: 'blocks (fromText)', run: () => fromText(source, 'bench') },
    { name: 'numbers (findMentions)', run: () => passages.map(findMentions) },
    { name: 'whole check', run: () => check(document) },
    { name: 're-check after an edit', run: () => check(edited[edits++ % 2] as typeof document, memo) },
  ];
  for (let round = 0; round < WARM_UP; round++) for (const { run } of works) run();
  const times = leastTimes(works);
  const scan = times[0]?.milliseconds ?? 1;
  console.log(`${text.length} characters, ${blocks.length} blocks, one core, least of 40 rounds`);
  for (const { name, milliseconds } of times)
    console.log(
      `${name.padEnd(44)}${milliseconds.toFixed(3).padStart(10)} ms${(milliseconds / scan).toFixed(1).padStart(9)} x digit scan`,
    );
  for (const { name, milliseconds, found } of await alternatives(text))
    console.log(
      `${name.padEnd(44)}${milliseconds.toFixed(1).padStart(10)} ms${(milliseconds / scan).toFixed(0).padStart(9)} x digit scan, ${found}`,
    );
  const [, , mentions, whole, recheck] = times.map(({ milliseconds }) => milliseconds);
  console.log(
    JSON.stringify({
      checkMBps: rounded(speed(text, whole ?? 0)),
      mentionsMBps: rounded(speed(text, mentions ?? 0)),
      digitScanMBps: rounded(speed(text, scan)),
      recheckMs: rounded(recheck ?? 0),
    }),
  );
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

/** The text with one digit of a figure near its middle changed: two versions, so that each re-check has an edit. */
function withEdit(text: string, version: number): string {
  const at = text.slice(text.length / 2).search(/\d,\d%/) + Math.floor(text.length / 2);
  return text.slice(0, at) + ((Number(text[at]) + 1 + version) % 10) + text.slice(at + 1);
}
