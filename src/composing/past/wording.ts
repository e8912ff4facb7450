/** The words and the rounding that a finished report uses most: those of its narrative, so that few numbers need their own. */
import { plainWording, type Wording } from '../narrative.ts';
import { tailAtStart } from './around.ts';
import type { PastClaim } from './claims.ts';

const ofTime: ReadonlySet<string> = new Set(['growth', 'index', 'difference', 'points', 'multiple']);
const furthest = 60;

export function wordingOf(text: string, claims: readonly PastClaim[]): Wording {
  const since: string[] = [];
  const target: string[] = [];
  const decimals: number[] = [];
  const padded: boolean[] = [];
  for (const { span, readings } of claims) {
    const [reading] = readings;
    if (reading === undefined) continue;
    const { kind } = reading.figure.form;
    const after = text.slice(span.end, span.end + furthest);
    if (ofTime.has(kind)) since.push(...wordsOf(tailAtStart(after, 'time')));
    const planned = kind === 'of-target' || kind === 'over-target';
    if (planned) target.push(...wordsOf(tailAtStart(after, 'target')));
    if ((ofTime.has(kind) || planned) && reading.unit === '%' && reading.value.scale > 0)
      decimals.push(reading.value.scale);
    if (
      (kind === 'value-unit' || kind === 'difference') &&
      /^0?[1-9](?![\d.,])/u.test(text.slice(span.start, span.end))
    )
      padded.push(text.startsWith('0', span.start));
  }
  return {
    ...plainWording,
    sinceBase: commonest(since) ?? plainWording.sinceBase,
    ofTarget: commonest(target) ?? plainWording.ofTarget,
    percentDecimals: commonest(decimals) ?? plainWording.percentDecimals,
    padCounts: commonest(padded) ?? plainWording.padCounts,
  };
}

function wordsOf(tail: { readonly words: string } | null): string[] {
  return tail === null ? [] : [tail.words];
}

/** The first of those that occur most often; null of none. */
function commonest<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let found: T | null = null;
  for (const [value, count] of counts) if (found === null || count > (counts.get(found) ?? 0)) found = value;
  return found;
}
