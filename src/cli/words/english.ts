import type { Finding, Summary, Verdict } from '#checking';
import { storedEnglish } from './storedEnglish.ts';
import type { Words } from './words.ts';

const numberFormat = new Intl.NumberFormat('en');
const count = (value: number): string => numberFormat.format(value);
const plural = (value: number, one: string): string => `${count(value)} ${one}${value === 1 ? '' : 's'}`;

const verdicts: Readonly<Record<Verdict, string>> = {
  holds: 'holds',
  rounding: 'rounding',
  doubtful: 'doubtful',
  contradiction: 'contradiction',
  undecided: 'undecided',
};

function headline(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing fails to tally';
  const nouns = {
    contradiction: 'contradiction',
    doubtful: 'doubtful place',
    rounding: 'rounding difference',
  } as const;
  const order = ['contradiction', 'doubtful', 'rounding'] as const;
  const counted = order
    .map(verdict => ({ verdict, found: findings.filter(finding => finding.verdict === verdict).length }))
    .filter(({ found }) => found > 0)
    .map(({ verdict, found }) => plural(found, nouns[verdict]));
  return counted.join(', ');
}

function coverage(summary: Summary): readonly string[] {
  const { relations } = summary;
  const total = Object.values(relations).reduce((sum, part) => sum + part, 0);
  return [
    `Saw ${plural(summary.numbers, 'number')}, ${plural(summary.figures, 'figure')} among them; read ${plural(summary.claims, 'claim')}.`,
    `Checked ${plural(total, 'relation')}: ${count(relations.holds)} hold, ${count(relations.rounding)} rounding, ` +
      `${count(relations.doubtful)} doubtful, ${count(relations.contradiction)} contradicting, ` +
      `${count(relations.undecided)} undecided.`,
  ];
}

const brokenLinks = {
  head: () => 'The head or the text in the proof file was changed.',
  relations: () => 'The verdicts of the relations in the proof file were changed.',
  entry: (link: unknown) => `Entry ${String(link)} of the proof file was changed.`,
};

export const english: Words = {
  language: 'en',
  count,
  verdicts,
  kinds: {
    quantity: 'quantity',
    percent: 'percent',
    points: 'percentage points',
    ratio: 'ratio',
    date: 'date',
    'document-number': 'document number',
    ordinal: 'ordinal',
    identifier: 'identifier',
    time: 'time',
    duration: 'duration',
    other: 'other',
  },
  check: {
    beginning: 'Beginning of the document',
    line: line => `line ${line}`,
    headline,
    stated: 'stated',
    recomputed: 'recomputed',
    equation: 'equation',
    suggestion: 'probably should be',
    rule: 'rule',
    related: 'against',
    coverage,
    progress: ({ done, total, path }) => `[${done}/${total}] checking ${path}`,
    annotated: ({ path, comments }) =>
      comments === 0
        ? `Nothing to comment on; the document was copied to ${path}.`
        : `Wrote ${plural(comments, 'comment')} into ${path}.`,
    reportTitle: 'Figures checked against one another',
    findingsTitle: 'Places to look at',
    nothingFound: 'Nothing fails to tally.',
    stored: storedEnglish,
  },
  read: {
    mentions: total => plural(total, 'number'),
    claims: total => plural(total, 'claim'),
    columns: { place: 'place', text: 'text', value: 'value', unit: 'unit', kind: 'kind' },
    period: 'period',
    comparisons: {
      kinds: { whole: 'out of', base: 'base figure', 'plan-share': 'share of plan', 'over-plan': 'over plan' },
      bases: {
        'same-period': 'same period',
        year: 'the year named',
        previous: 'previous period',
        other: 'another base',
      },
      directions: { up: 'up', down: 'down' },
      implied: '[implied]',
    },
  },
  compare: {
    heading: ({ first, second }) => `${first} against ${second}`,
    same: total => `Same: ${count(total)}`,
    changed: total => `Changed: ${count(total)}`,
    contradicts: total => `Contradicting: ${count(total)}`,
    note: total => `Closed on another day, or estimated on one side: ${count(total)}`,
    ambiguous: total => `Left out, as several figures could be meant: ${count(total)}`,
    vintages: { estimate: 'estimate', preliminary: 'preliminary', official: 'final', reported: 'reported' },
    nothingShared: 'The two documents share no fact that could be recognised.',
  },
  serve: {
    howToBuild: ' Run “npm run build” in the folder of Khớp and try again.',
    withoutData: ' The check page still opens with “khop serve --no-data”.',
    opening: place => `Opening the store of figures (${place})…`,
    loadedDemo: figures => `Loading the demonstration province Cao Bằng: ${count(figures)} figures so far.`,
    loadingDemo: 'The store is empty: loading the demonstration province Cao Bằng…',
    willServe: url => `Open ${url} at once; the page shows the figures as soon as the store is ready.`,
    stopped: 'Stopped.',
  },
  backup: {
    writing: ({ table, done, total }) => `Backing up table ${table}: ${count(done)} rows (of about ${count(total)})`,
    written: ({ path, tables, rows, bytes }) =>
      `Backed up ${count(tables)} tables, ${count(rows)} rows, to ${path} (${count(Math.ceil(bytes / 1024))} KB).`,
    restoring: ({ table, done, total }) => `Restoring table ${table}: ${count(done)} of ${count(total)} rows`,
    restored: ({ target, rows, at }) => `Restored ${count(rows)} rows, as they were at ${at}, to ${target}.`,
  },
  verify: {
    following: ({ done, total }) => `Following the audit trail: entry ${count(done)} of ${count(total)}`,
    verified: ({ entries, checked, problems }) =>
      `Followed ${count(entries)} entries of the audit trail, compared figures ${count(checked)} times: ` +
      (problems === 0 ? 'all is as it was.' : `${count(problems)} do not agree.`),
    proof: {
      broken: link => brokenLinks[link === 'head' || link === 'relations' ? link : 'entry'](link),
      changed: ({ number, printed, found }) =>
        `Number ${number}: the proof holds “${printed}”, ${found === null ? 'the file no longer has it' : `the file says “${found}”`}.`,
      verified: ({ entries, problems, digest }) =>
        `Compared ${count(entries)} numbers with the proof ${digest.slice(0, 16)}…: ` +
        (problems === 0 ? 'all are as it holds them.' : `${count(problems)} are not.`),
    },
  },
  compose: {
    states: { draft: 'draft', reviewed: 'reviewed', approved: 'approved', issued: 'issued' },
    written: ({ paths, figures, problems }) =>
      `Wrote ${paths.join(', ')}: ${count(figures)} figures` +
      (problems === 0 ? '.' : `, ${count(problems)} gaps […] without a figure.`),
  },
  forward: {
    begun: ({ id, claims, bound, look }) =>
      `Begun ${id}: ${count(bound)} of ${count(claims)} numbers are bound to figures; ${count(look)} places to look at.`,
    look: (quote, proposal) =>
      `“${quote}” is plain text and does not move` + (proposal === null ? '.' : `; perhaps “${proposal}”.`),
  },
};
