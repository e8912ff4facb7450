/**
 * The one command that checks all. `npm test` runs every step even after one fails, then says what failed and what
 * was left out; its last line is counted from the test runner's own report.
 *   npm test -- STEP...     only these, such as: npm test -- types rooms unit
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareMachine } from './machine.mjs';
import { countOutcomes } from './outcomes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache/tests');
const corpus = process.env.KHOP_CORPUS ?? join(root, '../shared/seed');

const CHECKS = {
  types: [
    ['tsc', '-p', 'tsconfig.pure.json'],
    ['tsc', '-p', 'tsconfig.node.json'],
    ['tsc', '-p', 'tsconfig.browser.json'],
  ],
  rooms: [['node', 'scripts/rooms.mjs']],
  unused: [['knip', '--no-progress']],
  lint: [['oxlint', '--type-aware', '--deny-warnings', '--format=unix']],
  format: [['biome', 'format', '--colors=off', '--reporter=summary', '.']],
  build: [['node', 'scripts/build.mjs', '--if-stale']],
};
const SUITES = ['unit', 'property', 'golden', 'documents', 'postgres', 'browser'];

/** A step that hangs fails, so that the rest is still told; on a busy machine a suite takes thrice its time. */
const LONGEST_STEP_MS = 20 * 60 * 1000;

const failed = [];
const leftOut = [];
const passedAgain = [];
const total = { passed: 0, failed: 0, skipped: 0 };

async function main(chosen) {
  const unknown = chosen.filter(step => !(step in CHECKS) && !SUITES.includes(step));
  if (unknown.length > 0) throw new Error(`no step is called ${unknown.join(', ')}`);
  const wanted = step => chosen.length === 0 || chosen.includes(step);
  const missing = SUITES.some(wanted) ? await prepareMachine(say) : [];
  for (const [step, commands] of Object.entries(CHECKS)) if (wanted(step)) check(step, commands);
  for (const suite of SUITES) if (wanted(suite)) test(suite, missing);
  close(missing);
}

function check(step, commands) {
  heading(step);
  const ok = commands.map(command => run(command)).every(status => status === 0);
  if (!ok) failed.push(step);
}

function test(suite, missing) {
  const lacking = missing.find(need => need.suite === suite && need.whole);
  if (lacking !== undefined) {
    leftOut.push(`${suite} (whole suite): needs ${lacking.debian}`);
    return;
  }
  heading(suite);
  const report = join(reports, `${suite}.json`);
  rmSync(report, { force: true });
  const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = run(['vitest', 'run', '--project', suite, '--passWithNoTests', ...outputs]);
  const counted = countOutcomes(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { testResults: [] });
  for (const key of Object.keys(total)) total[key] += counted[key];
  for (const { file, skipped } of counted.skippedIn) leftOut.push(`${relative(root, file)}: ${skipped} skipped`);
  for (const { file, test, why } of counted.passedAgain) passedAgain.push(`${relative(root, file)}: ${test} (${why})`);
  if (counted.passed + counted.failed + counted.skipped === 0) leftOut.push(`${suite}: holds no test`);
  // A suite that broke outside its tests must not look like one that passed.
  if (status !== 0 && counted.failed === 0) total.failed += 1;
  if (status !== 0) failed.push(suite);
}

function run([command, ...args]) {
  const program = command === 'node' ? process.execPath : join(root, 'node_modules/.bin', command);
  const { FORCE_COLOR: _, ...env } = { ...process.env, NO_COLOR: '1', KHOP_CORPUS: corpus };
  const stdio = ['ignore', 'inherit', 'inherit'];
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio, timeout: LONGEST_STEP_MS });
  if (error) say(`${command}: ${error.message}`);
  return status ?? 1;
}

function close(missing) {
  heading('summary');
  if (!existsSync(corpus))
    leftOut.push(`tests on the example report: ${relative(root, corpus)} is not there (set KHOP_CORPUS)`);
  for (const { debian, suite } of missing) leftOut.push(`tests of ${suite} that need ${debian}`);
  for (const what of leftOut) say(`skipped: ${what}`);
  for (const what of passedAgain) say(`passed at the second try only: ${what}`);
  say(failed.length === 0 ? 'every step passed' : `FAILED: ${failed.join(', ')}`);
  say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function heading(step) {
  say(`\n== ${step}`);
}

function say(line) {
  console.log(line);
}

mkdirSync(reports, { recursive: true });
await main(process.argv.slice(2));
