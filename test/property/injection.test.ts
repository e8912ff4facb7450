import { describe, expect, test } from 'vitest';
import { check, type Finding } from '#checking';
import { fromText } from '#documents';
import { type ErrorKind, kinds, spoil } from './errors.ts';
import { type Figure, print } from './figures.ts';
import { type Random, randomFrom } from './random.ts';
import { type Sentence, separates } from './sentence.ts';
import { templates } from './templates/list.ts';
import type { Template } from './templates/template.ts';

/** The rules were mended while looking at the first seed; the others were not looked at, and tell how far it flatters. */
const FIXED = [20_210_630, 1, 2, 3, 4];
const seeds = process.env.KHOP_SEED ? [...FIXED, Number(process.env.KHOP_SEED)] : FIXED;
const SENTENCES = 40;
/** Wanted is 0.98, which some seeds miss: this floor is what all of them reach, and may only rise. */
const LEAST_FLAGGED = 0.98;
const EXAMPLES = 40;

function written(sentence: Sentence, figures: Readonly<Record<string, Figure>>, missing?: string): string {
  return sentence.write(name => print(figures[name] as Figure), missing);
}

function alarms(text: string): Finding[] {
  return check(fromText(text, 'sentence.txt')).findings.filter(({ verdict }) => verdict !== 'rounding');
}

interface Tally {
  injected: number;
  separable: number;
  flagged: number;
  /** Flagged although the intervals do not separate. */
  beyond: number;
}

interface Missed {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

function injectAll(template: Template, random: Random, sums: Map<string, Tally>): Missed[] {
  const missed: Missed[] = [];
  for (let count = 0; count < SENTENCES; count++) {
    const sentence = template.make(random);
    const before = written(sentence, sentence.figures);
    for (const kind of kinds) {
      const spoilt = spoil(sentence, kind, random);
      if (!spoilt) continue;
      const after = written(sentence, spoilt.figures, spoilt.missing);
      const separable = separates(sentence, spoilt.figures, spoilt.missing);
      const flagged = alarms(after).length > 0;
      for (const key of [kind, template.name]) count1(sums, key, { separable, flagged });
      if (separable && !flagged) missed.push({ what: `${template.name} / ${kind}`, before, after });
    }
  }
  return missed;
}

function count1(
  sums: Map<string, Tally>,
  key: string,
  { separable, flagged }: { separable: boolean; flagged: boolean },
) {
  const tally = sums.get(key) ?? { injected: 0, separable: 0, flagged: 0, beyond: 0 };
  tally.injected++;
  if (separable) tally.separable++;
  if (separable && flagged) tally.flagged++;
  if (!separable && flagged) tally.beyond++;
  sums.set(key, tally);
}

function table(sums: ReadonlyMap<string, Tally>): string {
  const share = (a: number, b: number): string => (b === 0 ? '-' : `${((100 * a) / b).toFixed(1)} %`);
  const rows = [...sums].map(([name, { injected, separable, flagged, beyond }]) =>
    [
      name.padEnd(32),
      String(injected).padStart(8),
      String(separable).padStart(9),
      share(flagged, separable).padStart(9),
      share(injected - separable, injected).padStart(12),
      share(beyond, injected - separable).padStart(16),
    ].join(' '),
  );
  return [`${''.padEnd(32)} injected separable   flagged  undecidable  flagged of those`, ...rows].join('\n');
}

/** The shortest miss of each template and kind of error. */
function smallest(missed: readonly Missed[]): string {
  const shortest = new Map<string, Missed & { times: number }>();
  for (const miss of missed) {
    const other = shortest.get(miss.what);
    const times = (other?.times ?? 0) + 1;
    shortest.set(miss.what, { ...(other && other.after.length <= miss.after.length ? other : miss), times });
  }
  return [...shortest.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, EXAMPLES)
    .map(({ what, before, after, times }) => `  ${what} (${times} missed)\n    sound:  ${before}\n    missed: ${after}`)
    .join('\n');
}

describe.each(seeds)('sentences of seed %i', seed => {
  test.each(templates.map(template => [template.name, template] as const))(
    '%s: no alarm on sound figures',
    (_, { make }) => {
      const random = randomFrom(seed);
      const alarmed: string[] = [];
      for (let count = 0; count < 10 * SENTENCES; count++) {
        const sentence = make(random);
        expect(separates(sentence, sentence.figures)).toBe(false);
        const text = written(sentence, sentence.figures);
        const found = alarms(text);
        if (found.length > 0) alarmed.push(`${text}\n  -> ${found.map(({ message }) => message.en).join('\n  -> ')}`);
      }
      alarmed.sort((a, b) => a.length - b.length);
      expect(alarmed.slice(0, 3), `${alarmed.length} false alarms, seed ${seed}`).toEqual([]);
    },
  );

  test('errors whose intervals separate are flagged', () => {
    const random = randomFrom(seed);
    const sums = new Map<string, Tally>(
      kinds.map((kind: ErrorKind) => [kind, { injected: 0, separable: 0, flagged: 0, beyond: 0 }]),
    );
    const missed = templates.flatMap(template => injectAll(template, random, sums));
    const ofKinds = kinds.map(kind => sums.get(kind) as Tally);
    const separable = ofKinds.reduce((so, tally) => so + tally.separable, 0);
    const flagged = ofKinds.reduce((so, tally) => so + tally.flagged, 0);
    console.log(`seed ${seed}\n${table(sums)}\nflagged ${flagged} of ${separable}\n${smallest(missed)}`);
    expect(flagged / separable).toBeGreaterThanOrEqual(LEAST_FLAGGED);
  });
});
