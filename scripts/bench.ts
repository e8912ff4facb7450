/**
 * How fast reading and checking are, on this machine.
 *   npm run bench -- check [FILE]   beside a bare digit scan and other packages; the last line is JSON
 *   npm run bench -- scale          from 0.1 to 50 MB, with the peak of memory
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchCheck } from './bench/check.ts';
import { loadEngine } from './bench/engine.ts';
import { syntheticReport } from './bench/report.ts';
import { benchScale, benchSize } from './bench/scale.ts';

const [command = 'check', argument] = process.argv.slice(2);
if (command === 'check') {
  const text = argument === undefined ? syntheticReport(110_000) : readFileSync(argument, 'utf8');
  benchCheck(await loadEngine(), text.replace(/^\ufeff/, '').normalize('NFC'));
} else if (command === 'scale') {
  if (argument === undefined) benchScale(fileURLToPath(import.meta.url));
  else await benchSize(Number(argument));
} else {
  console.error(
    'bench: không có phép đo này; dùng "check [TỆP]" hoặc "scale". (No such bench: use "check [FILE]" or "scale".)',
  );
  process.exitCode = 2;
}
