import { describe, expect, it } from 'vitest';
import { fromText } from '#documents';
import { spreadRules } from './across/list.ts';
import { check } from './check.ts';
import { rules } from './list.ts';
import type { Fires } from './rule.ts';

interface Exemplified {
  readonly id: string;
  readonly fires: readonly Fires[];
  readonly staysSilent: readonly string[];
}

const exemplified: readonly Exemplified[] = [...rules, ...spreadRules];

/** What a reader would call an alarm: roundings are notes. */
function alarms(text: string) {
  return check(fromText(text, 'example')).findings.filter(({ verdict }) => verdict !== 'rounding');
}

describe.each(exemplified.map(rule => [rule.id, rule] as const))('%s', (_, { fires, staysSilent }) => {
  it('has examples of both kinds, two near misses at least', () => {
    expect(fires.length).toBeGreaterThanOrEqual(1);
    expect(staysSilent.length).toBeGreaterThanOrEqual(2);
  });

  it.each(fires.map(example => [example.text, example] as const))('fires: %s', (text, { quote, suggestion }) => {
    const found = alarms(text);
    expect(found.map(finding => finding.quote)).toContain(quote);
    const suggestions = found.filter(finding => finding.quote === quote).map(finding => finding.suggestion);
    if (suggestion !== undefined) expect(suggestions).toContain(suggestion);
  });

  it.each(staysSilent.map(text => [text] as const))('stays silent: %s', text => {
    expect(alarms(text).map(({ rule, verdict, message }) => `${rule} ${verdict}: ${message.vi}`)).toEqual([]);
  });
});

it('says in a finding what its message leaves untold', () => {
  for (const { fires } of exemplified)
    for (const { text } of fires)
      for (const { message, equation, suggestion, untold } of check(fromText(text, 'example')).findings)
        for (const words of [message.vi, message.en]) {
          expect(untold.equation).toBe(words.includes(equation) ? null : equation);
          expect(untold.suggestion).toBe(suggestion === null || words.includes(suggestion) ? null : suggestion);
        }
});

it('gives each rule an id of its own', () => {
  const ids = exemplified.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('writes every example in NFC', () => {
  for (const { fires, staysSilent } of exemplified)
    for (const text of [...fires.map(example => example.text), ...staysSilent])
      expect(text).toBe(text.normalize('NFC'));
});
