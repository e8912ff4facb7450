/** Runs of text -> lines of a page, from the top; a wide gap parts what stands on one baseline. */
import { raised } from '../raised.ts';
import type { Run } from './page.ts';

/** Text on one baseline without a wide gap, read from the left. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline in points from the top of the page. */
  readonly y: number;
  readonly size: number;
  readonly runs: readonly Run[];
}

/** Gaps in ems: a justified line seldom stretches its spaces to one, columns stand further apart. */
const columnGap = 1.3;
/** Two figures set apart by more than a space are two cells. */
const figureGap = 0.6;
const figure = /^[-–+(]?\d[\d.,]*[%)]?$/;
const wordGap = 0.12;
const sameBaseline = 0.4;
/** A line so stretched: words, ems of its widest space, and how many times the narrowest that is. */
const fewestStretched = 4;
const widestSpace = 5;
const evenness = 1.15;

/** The lines of each baseline, top to bottom; more than one where columns stand side by side. */
export function linesOf(runs: readonly Run[]): Line[][] {
  return baselinesOf(runs).map(splitAtGaps);
}

function baselinesOf(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((one, other) => one.y - other.y || one.x - other.x);
  const groups: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    // A raised number comes before the line it belongs to, so the larger text sets the baseline.
    if (group && run.y - group.y <= sameBaseline * Math.max(run.size, group.size)) {
      group.runs.push(run);
      if (run.size > group.size) Object.assign(group, { y: run.y, size: run.size });
    } else groups.push({ y: run.y, size: run.size, runs: [run] });
  }
  return groups.map(group => group.runs.sort((one, other) => one.x - other.x));
}

function splitAtGaps(runs: readonly Run[]): Line[] {
  const size = Math.max(...runs.map(run => run.size));
  const y = runs.find(run => run.size === size)?.y ?? 0;
  const stretched = isStretched(runs, size);
  const lines: (Omit<Line, 'text' | 'right' | 'runs'> & { text: string; right: number; runs: Run[] })[] = [];
  for (const run of runs) {
    const before = lines.at(-1);
    const text = run.size < 0.8 * size && run.y < y - 0.15 * size ? raised(run.text) : run.text;
    const right = run.x + run.width;
    const gap = before ? run.x - before.right : 0;
    const apart = figure.test(text) && before && figure.test(before.text) ? figureGap : columnGap;
    if (!before || (!stretched && gap > apart * size)) lines.push({ text, left: run.x, right, y, size, runs: [run] });
    else {
      before.text += (gap > wordGap * size ? ' ' : '') + text;
      before.right = Math.max(before.right, right);
      before.runs.push(run);
    }
  }
  return lines;
}

/** True for a justified line of few words: single words at equal gaps. */
function isStretched(runs: readonly Run[], size: number): boolean {
  if (runs.length < fewestStretched) return false;
  const gaps = runs.slice(1).map((run, index) => run.x - (runs[index]?.x ?? 0) - (runs[index]?.width ?? 0));
  const [narrowest, widest] = [Math.min(...gaps), Math.max(...gaps)];
  if (narrowest < wordGap * size || widest > widestSpace * size || widest > evenness * narrowest) return false;
  return runs.every((run, index) => !(/\s/.test(run.text) || (figure.test(run.text) && isFigure(runs[index + 1]))));
}

function isFigure(run: Run | undefined): boolean {
  return run !== undefined && figure.test(run.text);
}
