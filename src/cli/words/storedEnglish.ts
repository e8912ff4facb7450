import type { StoredWords } from './words.ts';

const numberFormat = new Intl.NumberFormat('en-GB');
const count = (value: number): string => numberFormat.format(value);

const vintages: StoredWords['vintages'] = {
  estimate: 'estimate',
  preliminary: 'preliminary',
  official: 'final',
  corrected: 'corrected',
};

const kinds: Readonly<Record<string, string>> = {
  'share-of-target': 'share of the plan',
  growth: 'growth',
  index: 'index',
  difference: 'difference',
  points: 'difference in points',
  multiple: 'multiple',
};

export const storedEnglish: StoredWords = {
  vintages,
  kind: says => kinds[says] ?? says,
  standing: ({ id, vintage, status, origin }) =>
    [
      vintages[vintage],
      ...(status === 'proposed' ? ['not approved'] : []),
      ...(origin === 'implied' ? ['implied'] : []),
      ...(id === null ? ['worked out on the new boundaries'] : []),
    ].join(', '),
  differs: ({ subject, period, store, stated, stored, standing, base }) =>
    base === null
      ? `${subject}, ${period}: the report states ${stated}, but the store (${store}) holds ${stored} (${standing}).`
      : `${subject}, ${period}: the report states ${stated}, but the figures of the store (${store}) make ${stored}: ${base}.`,
  otherVintage: ({ subject, period, stated, stored, standing, vintage, now }) =>
    now === null
      ? `${subject}, ${period}: the report states ${stated} (${vintage}); the store holds ${stored} (${standing}).`
      : `${subject}, ${period}: ${stated} is what the store held before (${standing}); it now holds ${now}.`,
  summary: ({ name, counts }) =>
    `Against the store ${name}: ${count(counts.same)} the same, ${count(counts.rounding)} within rounding, ` +
    `${count(counts.vintage)} of another vintage, ${count(counts.doubtful)} doubtful, ` +
    `${count(counts.contradiction)} contradicting, ${count(counts.unknown)} not in the store.`,
  vintageTitle: total => `Of another vintage: ${count(total)}`,
};
