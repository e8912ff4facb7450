/** `npm run gold`: prints the scores; `--update` raises the baseline to them, `--wrong` lists what is not right. */
import { perMille, raised, reachedBy, readBaseline, scoreGold, writeBaseline } from './baseline.ts';
import type { Score } from './score.ts';

const gold = scoreGold();
const baseline = readBaseline();

for (const set of ['sentences', 'reports'] as const) {
  for (const [name, tally] of Object.entries(gold[set])) {
    if (tally.all === 0) continue;
    const before = baseline[set][name as keyof Score] ?? '-';
    console.log(`${set} ${name}: ${tally.right} of ${tally.all} (${perMille(tally) / 10} %), baseline ${before}`);
    if (process.argv.includes('--wrong')) for (const wrong of tally.wrong) console.log(`   ${wrong}`);
  }
}

if (process.argv.includes('--update'))
  writeBaseline({
    sentences: raised(baseline.sentences, reachedBy(gold.sentences)),
    reports: raised(baseline.reports, reachedBy(gold.reports)),
  });
