import { describe, expect, it } from 'vitest';
import { type GoldSentence, kinds, loadReports, loadSentences, locate, rules, verdicts } from './load.ts';

const sentences = loadSentences();
const reports = loadReports();

const spans = (sentence: GoldSentence) =>
  sentence.mentions.map(({ quote, nth }) => {
    const start = locate(sentence.text, quote, nth);
    return { start, end: start + quote.length };
  });

/** Runs of digits, but for the exponent of a unit of area or volume, which the unit's mention need not hold. */
const digitRuns = (text: string) => [...text.matchAll(/(?<!(?<!\p{L})k?m)\d+/gu)];

describe('annotated sentences', () => {
  it('are at least 320, in NFC, with unique ids and texts', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(320);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    for (const { text } of sentences) expect(text).toBe(text.normalize('NFC'));
  });

  it('hold a fault in about a third', () => {
    const faulty = sentences.filter(({ relations }) => relations.some(({ verdict }) => verdict === 'contradiction'));
    expect(faulty.length / sentences.length).toBeGreaterThan(0.3);
    expect(faulty.length / sentences.length).toBeLessThan(0.4);
  });

  it.each(sentences.map(sentence => [sentence.id, sentence] as const))('%s points at its own text', (_, sentence) => {
    const found = spans(sentence);
    found.forEach(({ start, end }, index) => {
      expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (found[index - 1]?.end ?? 0));
      expect(end).toBeLessThanOrEqual(sentence.text.length);
    });
    for (const run of digitRuns(sentence.text)) {
      const holders = found.filter(({ start, end }) => start <= run.index && run.index + run[0].length <= end);
      expect(holders, `${run[0]} at ${run.index}`).toHaveLength(1);
    }
    for (const { kind, value } of sentence.mentions) {
      expect(kinds).toContain(kind);
      if (['quantity', 'percent', 'points', 'ratio'].includes(kind)) {
        for (const part of [value].flat()) expect(part).toMatch(/^-?\d+(?:\.\d+)?$/);
      }
    }
    for (const { rule, verdict, quotes, at, fault, fix } of sentence.relations) {
      expect(rules).toContain(rule);
      expect(verdicts).toContain(verdict);
      expect(at).toHaveLength(quotes.length);
      quotes.forEach((quote, index) => {
        const mention = at[index] ?? null;
        if (mention !== null) expect(sentence.mentions[mention]?.quote).toBe(quote);
        expect(sentence.text).toContain(quote);
      });
      if (fault !== undefined) expect(at).toContain(fault);
      if (verdict === 'holds' || verdict === 'rounding') expect(fix).toBeNull();
    }
  });
});

describe('whole reports', () => {
  it('are seventeen', () => expect(reports).toHaveLength(17));

  it.each(reports.map(report => [report.name, report] as const))('%s quotes its own lines', (_, report) => {
    const lines = report.text.split('\n');
    expect(report.text).toBe(report.text.normalize('NFC'));
    expect(report.contradictions.length).toBeGreaterThanOrEqual(6);
    expect(report.contradictions.length).toBeLessThanOrEqual(16);
    for (const group of [report.contradictions, report.roundings, report.doubtful, report.sound]) {
      for (const { line, quote, rule, quotes } of group) {
        expect(lines[line - 1]).toContain(quote);
        expect(rules).toContain(rule);
        for (const other of quotes) expect(report.text).toContain(other);
      }
    }
    for (const { line, quote } of report.traps) expect(lines[line - 1]).toContain(quote);
  });
});
