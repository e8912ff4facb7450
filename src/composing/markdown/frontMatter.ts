/** What stands between the --- lines: which report it is, its letterhead and choices of words. Reader and writer. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar, stringify, type YAMLMap } from 'yaml';
import { periodOfCode } from '#figures';
import { type Inline, type Letterhead, type Narrative, plainWording, type Wording } from '../narrative.ts';
import { fault, type MarkdownProblem } from './faults.ts';
import { readInlines, writeInlines } from './inline.ts';

export type Heading = Omit<Narrative, 'passages'>;

const letterheadKeys = [
  'superior',
  'agency',
  'symbol',
  'number',
  'date',
  'place',
  'type',
  'subject',
  'addressee',
  'power',
  'signer',
  'recipients',
] as const satisfies readonly (keyof Letterhead)[];
const wordingKeys = Object.keys(plainWording) as (keyof Wording)[];

/** The YAML between the lines; its first line is line 2 of the text. Null when it does not say which report it is. */
export function readFrontMatter(yaml: string): { heading: Heading | null; problems: readonly MarkdownProblem[] } {
  const lines = new LineCounter();
  // Failsafe: a number or a day is kept as it is written.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines });
  const problems: MarkdownProblem[] = document.errors.map(({ message, pos }) => ({
    ...fault('front-matter', message.split('\n')[0]),
    line: lines.linePos(pos[0]).line + 1,
  }));
  if (!isMap(document.contents))
    return { heading: null, problems: withFault(problems, { ...fault('front-matter-missing'), line: 1 }) };
  const place: Place = { lines, problems, path: '' };
  const top = entriesOf(document.contents, place, ['id', 'area', 'period', 'letterhead', 'wording']);
  const [id, area, period] = (['id', 'area', 'period'] as const).map(key => textOf(top.get(key)));
  const letterhead = readLetterhead(top.get('letterhead'), { ...place, path: 'letterhead.' });
  const wording = readWording(top.get('wording'), { ...place, path: 'wording.' });
  for (const [key, value] of Object.entries({ id, area, period }))
    if (!value) problems.push({ ...fault('key-missing', key), line: 1 });
  const known = period && periodOfCode(period) !== null;
  if (period && !known) problems.push({ ...fault('period', period), line: lineOf(top.get('period'), place) });
  return { heading: id && area && known ? { id, area, period, letterhead, wording } : null, problems };
}

const withFault = (problems: readonly MarkdownProblem[], last: MarkdownProblem) =>
  problems.length > 0 ? problems : [last];

interface Place {
  readonly lines: LineCounter;
  readonly problems: MarkdownProblem[];
  readonly path: string;
}

function lineOf(node: unknown, { lines }: Place): number {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : null;
  return range ? lines.linePos(range[0]).line + 1 : 1;
}

/** The nodes of the keys that are known; the others are noted. */
function entriesOf(map: YAMLMap, place: Place, known: readonly string[]): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const { key, value } of map.items) {
    const name = textOf(key) ?? '';
    if (known.includes(name)) entries.set(name, value);
    else place.problems.push({ ...fault('key-unknown', place.path + name), line: lineOf(key, place) });
  }
  return entries;
}

/** In the failsafe schema every scalar is a text. */
const written = ({ value }: Scalar) => (typeof value === 'string' ? value : '');

/** Null for what is left out, empty or `null`. */
function textOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  const text = written(node).normalize('NFC').trim();
  const plain = node.type === 'PLAIN' || node.type === undefined;
  return text === '' || (plain && (text === 'null' || text === '~')) ? null : text;
}

function readLetterhead(node: unknown, place: Place): Letterhead {
  if (node !== undefined && !isMap(node)) wrong(node, place, 'letterhead');
  const entries = isMap(node) ? entriesOf(node, place, letterheadKeys) : new Map<string, unknown>();
  const text = (key: keyof Letterhead) => {
    const value = entries.get(key);
    if (value !== undefined && !isScalar(value)) wrong(value, place, key);
    return textOf(value);
  };
  const list = (key: keyof Letterhead) => {
    const value = entries.get(key);
    if (isSeq(value)) return value.items.flatMap(item => textOf(item) ?? []);
    if (value !== undefined && textOf(value) !== null) wrong(value, place, key);
    return [];
  };
  const date = text('date');
  if (date !== null && (!/^\d{4}-\d\d-\d\d$/.test(date) || periodOfCode(`/${date}`) === null))
    place.problems.push({ ...fault('day', date), line: lineOf(entries.get('date'), place) });
  return {
    superior: text('superior'),
    agency: text('agency') ?? '',
    symbol: text('symbol') ?? '',
    number: text('number'),
    date: date !== null && periodOfCode(`/${date}`) !== null ? date : null,
    place: text('place') ?? '',
    type: text('type') ?? 'BÁO CÁO',
    subject: readSubject(text('subject') ?? '', entries.get('subject'), place),
    addressee: text('addressee'),
    power: list('power'),
    signer: text('signer'),
    recipients: list('recipients'),
  };
}

function wrong(node: unknown, place: Place, key: string): void {
  place.problems.push({ ...fault('key-value', key), line: lineOf(node, place) });
}

function readSubject(text: string, node: unknown, place: Place): readonly Inline[] {
  const { content, faults } = readInlines(text);
  for (const each of faults) place.problems.push({ ...each, line: lineOf(node, place) });
  return content;
}

function readWording(node: unknown, place: Place): Wording {
  if (node !== undefined && !isMap(node)) wrong(node, place, 'wording');
  const chosen: Record<string, string | number | boolean> = { ...plainWording };
  for (const [key, value] of isMap(node) ? entriesOf(node, place, wordingKeys) : []) {
    const text = isScalar(value) ? written(value).normalize('NFC') : '';
    const plain = plainWording[key as keyof Wording];
    const fits =
      typeof plain === 'string'
        ? isScalar(value)
        : typeof plain === 'number'
          ? /^\d$/.test(text)
          : /^(true|false)$/.test(text);
    if (!fits) wrong(value, place, key);
    else chosen[key] = typeof plain === 'string' ? text : typeof plain === 'number' ? Number(text) : text === 'true';
  }
  return chosen as unknown as Wording;
}

/** The lines between the --- lines; what is null or has its default is left out. */
export function writeFrontMatter({ id, area, period, letterhead, wording }: Heading): string {
  const { subject, ...plain } = letterhead;
  const head = Object.fromEntries(
    letterheadKeys.flatMap(key => {
      const value = key === 'subject' ? writeInlines(subject) : plain[key];
      return value === null || value.length === 0 ? [] : [[key, value]];
    }),
  );
  const chosen = Object.fromEntries(
    wordingKeys.flatMap(key => (wording[key] === plainWording[key] ? [] : [[key, wording[key]]])),
  );
  const all = { id, area, period, letterhead: head, ...(Object.keys(chosen).length > 0 ? { wording: chosen } : {}) };
  return stringify(all, { lineWidth: 0 });
}
