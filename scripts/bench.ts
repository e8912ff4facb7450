import { readFileSync } from 'node:fs';
import { checkBench } from './bench/check.ts';
import { scaleBench } from './bench/scale.ts';
import { syntheticReport } from './bench/report.ts';

/**
 * `npm run bench -- check [FILE]`: the checker against a bare digit scan and against packages one might try instead.
 * `npm run bench -- scale`: whether time grows with length alone, up to 50 MB.
 */
const [what = 'check', file] = process.argv.slice(2);
const text = file ? readFileSync(file, 'utf8') : syntheticReport();
if (what === 'check') await checkBench(text);
else if (what === 'scale') scaleBench(text);
else {
  console.error(
    'bench: không có phép đo này; dùng "check [TỆP]" hoặc "scale". (No such bench: use "check [FILE]" or "scale".)',
  );
  process.exitCode = 2;
}
