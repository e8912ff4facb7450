/**
 * How fast reading, checking and the store are, on this machine.
 *   npm run bench -- check [FILE]   beside a bare digit scan and other packages; the last line is JSON
 *   npm run bench -- scale          from 0.1 to 50 MB, with the peak of memory
 *   npm run bench -- figures [--rows N] [--bulk N]   the store of figures; the last line is JSON
 *   npm run bench -- compose        a report of 30 pages as DOCX, HTML and PDF, then the demonstration's from the store, beside
 *                                   the DOCX library alone; the last lines are JSON
 *   npm run bench -- editor         a keystroke and a figure's change in the open editor, in Chromium; the last line is JSON
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchCheck } from './bench/check.ts';
import { benchComposeBundled } from './bench/compose/bundled.ts';
import { benchEditor } from './bench/editor/run.ts';
import { loadEngine } from './bench/engine.ts';
import { benchFigures } from './bench/figures/run.ts';
import { syntheticReport } from './bench/report.ts';
import { benchScale, benchSize } from './bench/scale.ts';

const [command = 'check', argument] = process.argv.slice(2);
if (command === 'check') {
  const text = argument === undefined ? syntheticReport(110_000) : textOf(argument);
  if (text === null) {
    console.error(`bench: không đọc được tệp "${argument}". (The file "${argument}" cannot be read.)`);
    process.exitCode = 2;
  } else benchCheck(await loadEngine(), text.replace(/^\ufeff/, '').normalize('NFC'));
} else if (command === 'scale') {
  if (argument === undefined) benchScale(fileURLToPath(import.meta.url));
  else await benchSize(Number(argument));
} else if (command === 'figures') {
  const sizes = sizesOf(process.argv.slice(3));
  if (sizes === null) {
    console.error('bench: --rows và --bulk là số nguyên dương. (--rows and --bulk are whole numbers above 0.)');
    process.exitCode = 2;
  } else await benchFigures(sizes);
} else if (command === 'compose') {
  await benchComposeBundled();
} else if (command === 'editor') {
  await benchEditor();
} else {
  console.error(
    'bench: không có phép đo này; dùng "check [TỆP]", "scale", "figures", "compose" hoặc "editor". (No such bench: use "check [FILE]", "scale", "figures", "compose" or "editor".)',
  );
  process.exitCode = 2;
}

/** Null for a file that is missing, a folder, or not to be read. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function sizesOf(given: string[]): { readonly rows: number; readonly bulk: number } | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: given, options: { rows: text, bulk: text } });
  const rows = Number(values.rows ?? 10_000_000);
  const bulk = Number(values.bulk ?? Math.min(rows, 1_000_000));
  return [rows, bulk].every(size => Number.isSafeInteger(size) && size > 0)
    ? { rows, bulk: Math.min(rows, bulk) }
    : null;
}
