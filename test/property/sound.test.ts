import { describe, expect, it } from 'vitest';
import { check, trace } from '#checking';
import { fromText } from '#documents';
import { randomFrom } from './random.ts';
import { economy } from './sound/economy.ts';
import { land } from './sound/land.ts';
import { society } from './sound/society.ts';

const SEED = 20_261_130;
const SENTENCES = 40;

/** In what is sound nothing contradicts anything, and most of what could be checked is. */
describe.each(Object.entries({ ...economy, ...society, ...land }))('%s', (_, make) => {
  const random = randomFrom(SEED);
  const sentences = Array.from({ length: SENTENCES }, () => make(random));

  it('raises no alarm', () => {
    const alarmed = sentences.filter(({ text }) =>
      check(fromText(text, 'sentence.md')).findings.some(({ verdict }) => verdict !== 'rounding'),
    );
    expect(alarmed.map(({ text }) => text)).toEqual([]);
  });

  it('is read', () => {
    const unread = sentences.filter(({ text, relations }) => relationsHeld(text) < relations);
    expect(unread.length, unread[0]?.text).toBeLessThanOrEqual(SENTENCES / 10);
  });
});

/** How many different relations among the figures agree. */
function relationsHeld(text: string): number {
  const held = trace(fromText(text, 'sentence.md')).filter(
    ({ verdict }) => verdict === 'holds' || verdict === 'rounding',
  );
  const figures = held.map(({ stated, others }) =>
    [stated, ...others]
      .map(({ start }) => start)
      .sort((a, b) => a - b)
      .join(' '),
  );
  return new Set(figures).size;
}
