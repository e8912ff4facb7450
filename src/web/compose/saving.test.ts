import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Draft, openSaver, type SavingState, type Sent } from './saving.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that answers what the test says, and a machine that keeps one draft. */
function desk(answers: Sent<string>[]) {
  const sent: Draft<string>[] = [];
  const states: SavingState<string>['kind'][] = [];
  let here: Draft<string> | null = null;
  const saver = openSaver<string>({
    version: 3,
    send: async draft => {
      sent.push(draft);
      return answers.shift() ?? { kind: 'unreachable' };
    },
    keepHere: async draft => {
      here = draft;
    },
    dropHere: async () => {
      here = null;
    },
    tell: state => states.push(state.kind),
    now: () => '2021-06-30T00:00:00Z',
  });
  return { saver, sent, states, here: () => here };
}

it('keeps every change here at once and sends the last after a pause', async () => {
  const { saver, sent, here, states } = desk([{ kind: 'saved', version: 4 }]);
  saver.changed('a');
  saver.changed('ab');
  expect(here()?.content).toBe('ab');
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent).toEqual([{ content: 'ab', madeFrom: 3, at: '2021-06-30T00:00:00Z' }]);
  expect(here()).toBeNull();
  expect(states.at(-1)).toBe('saved');
  expect(saver.version()).toBe(4);
});

it('tries again while the server does not answer, and loses nothing', async () => {
  const { saver, sent, here } = desk([{ kind: 'unreachable' }, { kind: 'saved', version: 4 }]);
  saver.changed('a');
  await vi.advanceTimersByTimeAsync(2000);
  expect(here()?.content).toBe('a');
  await vi.advanceTimersByTimeAsync(6000);
  expect(sent).toHaveLength(2);
  expect(here()).toBeNull();
});

it('stops at another version, keeps what is typed on, and goes on top of it when told so', async () => {
  const overtaken: Sent<string> = { kind: 'overtaken', version: 7, theirs: 'khác' };
  const { saver, sent, states, here } = desk([overtaken, { kind: 'saved', version: 8 }]);
  saver.changed('a');
  await vi.advanceTimersByTimeAsync(2000);
  expect(states.at(-1)).toBe('overtaken');
  saver.changed('ab');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(1);
  expect(here()?.content).toBe('ab');
  await saver.saveOnTop();
  expect(sent[1]).toMatchObject({ content: 'ab', madeFrom: 7 });
  expect(saver.version()).toBe(8);
});

it('sends what was typed while an earlier draft was on its way', async () => {
  const answers: Sent<string>[] = [
    { kind: 'saved', version: 4 },
    { kind: 'saved', version: 5 },
  ];
  const { saver, sent } = desk(answers);
  saver.changed('a');
  const first = saver.flush();
  saver.changed('ab');
  await first;
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent.map(({ content, madeFrom }) => [content, madeFrom])).toEqual([
    ['a', 3],
    ['ab', 4],
  ]);
});

it('takes the other version when told so, after the server was given its own to keep', async () => {
  const overtaken: Sent<string> = { kind: 'overtaken', version: 7, theirs: 'khác' };
  const { saver, sent, here } = desk([overtaken, overtaken]);
  saver.changed('a');
  await saver.flush();
  saver.changed('ab');
  await saver.takeTheirs();
  expect(sent.map(({ content, madeFrom }) => [content, madeFrom])).toEqual([
    ['a', 3],
    ['ab', 3],
  ]);
  expect(here()).toBeNull();
  expect(saver.version()).toBe(7);
});
