import { spawnSync } from 'node:child_process';
import { loadEngine } from './engine.ts';
import { syntheticReport } from './report.ts';
import { countDigits, leastTimes } from './timing.ts';

const SIZES = [0.1, 0.5, 1, 5, 10, 25, 50];

/** `script` is the bench itself: each size runs in a process of its own, so that the peak of memory is its own; the last line says whether time is linear. */
export function benchScale(script: string): void {
  console.log('     MB     blocks   findings  fromText s    check s    MB/s  x scan   text MB   peak MB');
  const speeds: number[] = [];
  for (const size of SIZES) {
    const child = spawnSync(process.execPath, ['--import', 'tsx', script, 'scale', String(size)], { encoding: 'utf8' });
    const line = child.stdout.trimEnd();
    if (child.status !== 0 || line === '') throw new Error(`${size} MB: ${child.signal ?? child.stderr.slice(-400)}`);
    console.log(line);
    speeds.push(Number(line.trim().split(/\s+/)[5]));
  }
  const slowest = Math.min(...speeds);
  console.log(
    `fastest ${Math.max(...speeds)} MB/s, slowest ${slowest} MB/s, at ${SIZES.at(-1)} MB ${speeds.at(-1)} MB/s`,
  );
}

/** Measures one size, in megabytes of UTF-8, and prints its line. */
export async function benchSize(size: number): Promise<void> {
  const { fromText, check } = await loadEngine();
  const warm = fromText(syntheticReport(100_000, 1), 'warm.txt');
  for (let round = 0; round < 20; round++) countDigits(warm.text);
  for (let round = 0; round < 20; round++) check(warm);
  const text = ofSize(size * 1e6);
  const before = performance.now();
  const document = fromText(text, 'scale.txt');
  const opened = performance.now();
  const { findings } = check(document);
  const checked = performance.now();
  const scanned = leastTimes([{ name: 'scan', run: () => countDigits(text) }], 3).get('scan') ?? Number.NaN;
  const seconds = (checked - opened) / 1000;
  const bytes = Buffer.byteLength(text) / 1e6;
  const peak = process.resourceUsage().maxRSS / 1024;
  const columns: [string, number][] = [
    [bytes.toFixed(1), 7],
    [String(document.blocks.length), 10],
    [String(findings.length), 10],
    [((opened - before) / 1000).toFixed(3), 11],
    [seconds.toFixed(3), 10],
    [(bytes / seconds).toFixed(2), 7],
    [((seconds * 1000) / scanned).toFixed(1), 7],
    [((text.length * 2) / 1e6).toFixed(0), 9],
    [peak.toFixed(0), 9],
  ];
  console.log(columns.map(([text, width]) => text.padStart(width)).join(' '));
}

/** Reports of different seeds one behind the other: the words repeat, the figures do not. */
function ofSize(bytes: number): string {
  const parts: string[] = [];
  let written = 0;
  for (let seed = 1; written < bytes; seed++) {
    const next = syntheticReport(Math.min(100_000, Math.max(1000, (bytes - written) / 1.4)), seed);
    parts.push(next);
    written += Buffer.byteLength(next);
  }
  // One flat string, not a rope that the first reader would have to flatten.
  return Buffer.from(parts.join('\n\n')).toString();
}
