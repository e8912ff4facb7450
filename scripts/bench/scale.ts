import { check } from '#checking';
import { fromText } from '#documents';
import { digitScan } from './timing.ts';

const MEGABYTES = [0.1, 1, 5, 10, 25, 50];

/** Reads and checks ever longer texts and prints how the time of each megabyte stands to a digit scan of it. */
export function scaleBench(source: string): void {
  console.log('      MB   read+check ms    ms a MB   x digit scan   peak memory MB');
  for (const megabytes of MEGABYTES) {
    const text = repeatedTo(source, megabytes * 1e6);
    const scanned = elapsed(() => digitScan(text));
    const checked = elapsed(() => check(fromText(text, 'bench')));
    const peak = process.resourceUsage().maxRSS / 1024;
    const cells = [
      megabytes.toFixed(1),
      checked.toFixed(0),
      (checked / megabytes).toFixed(1),
      (checked / scanned).toFixed(1),
      peak.toFixed(0),
    ];
    console.log(cells.map((cell, index) => cell.padStart([8, 16, 11, 15, 17][index] ?? 8)).join(''));
  }
}

function elapsed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Copies with their numbers changed, so that no two blocks are alike. */
function repeatedTo(source: string, characters: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let copy = 0; size < characters; copy++) {
    const part = source.replace(/\d(?=[.,]\d)/g, digit => String((Number(digit) + copy) % 10));
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join('\n').slice(0, characters);
}
