import type { Document } from '#documents';
import type { Engine } from './engine.ts';
import { rivals } from './rivals.ts';
import { countDigits, leastTimes, type Work } from './timing.ts';

/** Rounds in which the quick works take turns; the first ones warm up. */
const ROUNDS = 400;
/** The packages take up to half a minute a round: the first warms up, the better of two counts. */
const RIVAL_ROUNDS = 2;
const SCANS = 20;

const SCAN = 'digit scan';
const MENTIONS = 'mentions';
const CHECK = 'check';
const OPEN = 'fromText';
const BOTH = 'fromText + check';
const RECHECK = 're-check after an edit';

/** Times everything on one text and prints it; the last line is JSON. `text` is in NFC. */
export function benchCheck(engine: Engine, text: string): void {
  const document = engine.fromText(text, 'bench.txt');
  const { summary, findings } = engine.check(document);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const digits = countDigits(text);
  console.log(
    `${text.length} characters (${megabytes.toFixed(3)} MB of UTF-8), ${document.blocks.length} blocks, ${digits} digits`,
  );
  console.log(
    `${summary.numbers} numbers, ${summary.claims} claims, ${findings.length} findings; relations ${JSON.stringify(summary.relations)}\n`,
  );

  const blocks = document.blocks.map(({ span }) => text.slice(span.start, span.end));
  const times = leastTimes(works(engine, { document, blocks, text }), ROUNDS);
  const scan = times.get(SCAN) ?? Number.NaN;
  const speed = (name: string): number => megabytes / ((times.get(name) ?? Number.NaN) / 1000);
  const row = (name: string, about: string): void =>
    printRow({ name, about, time: times.get(name) ?? Number.NaN, scan, megabytes });
  heading();
  row(SCAN, '/\\d/g over the text');
  row(MENTIONS, engine.mentionsAlone ? 'findMentions over every block' : 'readBlock: mentions and claims');
  row(CHECK, 'of a Document: reading and checking, without fromText');
  row(OPEN, 'text to blocks');
  row(BOTH, 'from text to findings');
  row(RECHECK, 'one sentence changed, with memo, without fromText');
  printRivals(blocks, { scan, megabytes });
  console.log(
    JSON.stringify({
      checkMBps: round(speed(CHECK)),
      mentionsMBps: round(speed(MENTIONS)),
      digitScanMBps: round(speed(SCAN)),
      recheckMs: round(times.get(RECHECK) ?? Number.NaN),
    }),
  );
}

interface Subject {
  readonly document: Document;
  /** The text of each block. */
  readonly blocks: readonly string[];
  readonly text: string;
}

function works(engine: Engine, { document, blocks, text }: Subject): Work[] {
  // The memo holds the blocks of the last text alone: of two texts that take turns, the edited sentence is always new.
  const texts = [text, edited(text)].map(words => engine.fromText(words, 'bench.txt')) as [Document, Document];
  const memo = engine.createMemo();
  engine.check(texts[0], memo);
  let turn = 0;
  return [
    { name: SCAN, calls: SCANS, run: () => countDigits(text) },
    { name: MENTIONS, run: () => blocks.map(engine.mentions) },
    { name: CHECK, run: () => engine.check(document) },
    { name: OPEN, run: () => engine.fromText(text, 'bench.txt') },
    { name: BOTH, run: () => engine.check(engine.fromText(text, 'bench.txt')) },
    {
      name: RECHECK,
      prepare: () => {
        turn = 1 - turn;
      },
      run: () => engine.check(texts[turn] as Document, memo),
    },
  ];
}

/** The text with the first digit of its second half changed. */
export function edited(text: string): string {
  const half = Math.floor(text.length / 2);
  const found = text.slice(half).search(/\d/);
  const at = found < 0 ? half : half + found;
  const digit = text.charAt(at) === '7' ? '3' : '7';
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
}

function printRivals(
  blocks: readonly string[],
  { scan, megabytes }: { readonly scan: number; readonly megabytes: number },
): void {
  console.log(
    '\npackages that might be used instead, on the same text, block by block (over the whole, some take the square of its length)',
  );
  heading();
  const found = new Map<string, number>();
  const own: Work[] = rivals.map(({ name, does, count }) => ({
    name: `${name}, ${does}`,
    run: () =>
      found.set(
        name + does,
        blocks.reduce((so, block) => so + count(block), 0),
      ),
  }));
  const times = leastTimes(own, RIVAL_ROUNDS);
  for (const { name, does } of rivals) {
    const time = times.get(`${name}, ${does}`) ?? Number.NaN;
    printRow({ name, about: `finds ${found.get(name + does)} ${does}`, time, scan, megabytes });
  }
}

interface Row {
  readonly name: string;
  readonly about: string;
  readonly time: number;
  readonly scan: number;
  readonly megabytes: number;
}

function heading(): void {
  console.log(`${''.padEnd(26)} ${'ms'.padStart(10)} ${'MB/s'.padStart(9)} ${'x scan'.padStart(9)}`);
}

function printRow({ name, about, time, scan, megabytes }: Row): void {
  const speed = megabytes / (time / 1000);
  console.log(
    `${name.padEnd(26)} ${time.toFixed(3).padStart(10)} ${speed.toFixed(2).padStart(9)} ${(time / scan).toFixed(1).padStart(9)}  ${about}`,
  );
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
