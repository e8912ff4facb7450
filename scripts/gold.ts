/** Prints the score on the gold set with every miss; `--update` raises test/gold/baseline.json where it rose. */
import {
  falls,
  loadBaseline,
  marksOf,
  raised,
  reportMeasures,
  saveBaseline,
  sentenceMeasures,
} from '../test/gold/baseline.ts';
import { type Score, scoreReports, scoreSentences } from '../test/gold/score.ts';

const sentences = scoreSentences();
const reports = scoreReports();
print('sentences', sentences, sentenceMeasures);
print('reports', reports, reportMeasures);

const baseline = loadBaseline();
const now = { sentences: marksOf(sentences, sentenceMeasures), reports: marksOf(reports, reportMeasures) };
const fallen = [
  ...falls(now.sentences, baseline.sentences).map(line => `sentences ${line}`),
  ...falls(now.reports, baseline.reports).map(line => `reports ${line}`),
];
for (const line of fallen) console.log(`fell: ${line}`);
if (process.argv.includes('--update'))
  saveBaseline({
    sentences: raised(now.sentences, baseline.sentences),
    reports: raised(now.reports, baseline.reports),
  });
process.exitCode = fallen.length > 0 ? 1 : 0;

function print(name: string, score: Score, measures: readonly (keyof Score)[]): void {
  for (const measure of measures) {
    const { right, all, wrong } = score[measure];
    const share = all === 0 ? '' : ` (${((100 * right) / all).toFixed(1)} %)`;
    console.log(`${name} ${measure}: ${right}/${all}${share}`);
    for (const miss of wrong) console.log(`    ${miss}`);
  }
}
