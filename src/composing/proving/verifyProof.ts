/** Whether a proof is as it was made, and whether a text still says what it proves. */
import { canonicalJson, type Digest } from './canonicalJson.ts';
import type { Proof, ProofEntry } from './proof.ts';
import { partnersOf, type Token, tokensOf } from '../wordDiff.ts';

export interface Verification {
  /** True when nothing of the proof and no printed number of the text was changed. */
  readonly ok: boolean;
  /** Links that do not follow from what they are of, in order: the head (report and text), entries, relations. */
  readonly broken: readonly ('head' | 'relations' | number)[];
  /** Entries whose words the text has otherwise, or no more. */
  readonly changed: readonly ChangedEntry[];
}

export interface ChangedEntry {
  readonly number: number;
  readonly passage: string | null;
  readonly printed: string;
  /** What stands there now; null where the place is gone. */
  readonly found: string | null;
}

/** `text` is that of the file in question (`open` of #documents); white space and what stands around do not matter. */
export async function verifyProof(proof: Proof, text: string, digest: Digest): Promise<Verification> {
  const [broken, changed] = [await brokenLinks(proof, digest), changedEntries(proof, text)];
  return { ok: broken.length === 0 && changed.length === 0, broken, changed };
}

/** Each link is worked out from the one written before it, so that only what was changed is named. */
async function brokenLinks(proof: Proof, digest: Digest): Promise<Verification['broken']> {
  const { report, text, passages, entries, relations } = proof;
  const broken: ('head' | 'relations' | number)[] = [];
  if ((await digest(canonicalJson({ report, text, passages }))) !== proof.first) broken.push('head');
  let last = proof.first;
  for (const [index, { digest: written, ...entry }] of entries.entries()) {
    const sound = entry.number === index + 1 && (await digest(last + canonicalJson(entry))) === written;
    const said = text.slice(entry.span.start, entry.span.end) === entry.printed;
    if (!sound || !said) broken.push(index + 1);
    last = written;
  }
  if ((await digest(last + canonicalJson(relations))) !== proof.digest) broken.push('relations');
  return broken;
}

/** Words are matched passage by passage; those found whole bound the search for the others. */
function changedEntries(proof: Proof, text: string): ChangedEntry[] {
  const found = tokensOf(text.normalize('NFC'));
  const words = found.map(token => token.text);
  const places = wholePassages(proof, words);
  const changed: ChangedEntry[] = [];
  for (const stretch of openStretches(proof, places, words.length)) {
    const tokens = tokensOf(proof.text.slice(stretch.start, stretch.end));
    const window = words.slice(stretch.from, stretch.to);
    const partners = partnersOf(
      tokens.map(token => token.text),
      window,
    );
    for (const entry of entriesIn(proof, stretch)) {
      const now = wordsNow(entry, { tokens, offset: stretch.start, partners, window });
      if (now !== true)
        changed.push({ number: entry.number, passage: entry.passage, printed: entry.printed, found: now });
    }
  }
  return changed;
}

interface Found {
  readonly from: number;
  readonly to: number;
}

/** Lines of the proven text with numbers in them; the subject is the first. */
function linesOf({ text, passages }: Proof): readonly { readonly start: number; readonly end: number }[] {
  const first = passages[0]?.start ?? text.length;
  return [{ start: 0, end: first }, ...passages];
}

/** A line of few words may stand elsewhere too: it is only believed close behind the line before it. */
const fewWords = 6;
const closeBehind = 60;

/** Where each line stands word for word, in order; null where it does not. */
function wholePassages(proof: Proof, words: readonly string[]): (Found | null)[] {
  const starts = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const list = starts.get(word);
    if (list === undefined) starts.set(word, [index]);
    else list.push(index);
  }
  let from = 0;
  return linesOf(proof).map(({ start, end }) => {
    const line = tokensOf(proof.text.slice(start, end)).map(token => token.text);
    const [head] = line;
    if (head === undefined) return { from, to: from };
    const farthest = line.length < fewWords ? from + closeBehind : words.length;
    const at = starts
      .get(head)
      ?.find(index => index >= from && index <= farthest && line.every((word, place) => words[index + place] === word));
    if (at === undefined) return null;
    from = at + line.length;
    return { from: at, to: from };
  });
}

interface OpenStretch extends Found {
  readonly start: number;
  readonly end: number;
}

/** Runs of lines that were not found whole, with the words of the text that lie between their neighbours. */
function openStretches(proof: Proof, places: readonly (Found | null)[], count: number): OpenStretch[] {
  const open: OpenStretch[] = [];
  const lines = linesOf(proof);
  let from = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const place = places[index];
    if (place) {
      from = place.to;
      continue;
    }
    const first = index;
    while (index + 1 < lines.length && places[index + 1] === null) index += 1;
    const to = places[index + 1]?.from ?? count;
    open.push({ start: lines[first]?.start ?? 0, end: lines[index]?.end ?? 0, from, to });
  }
  return open;
}

function entriesIn({ entries }: Proof, { start, end }: OpenStretch): readonly ProofEntry[] {
  return entries.filter(({ span }) => span.start >= start && span.end <= end);
}

interface Matched {
  readonly tokens: readonly Token[];
  readonly offset: number;
  readonly partners: Int32Array;
  readonly window: readonly string[];
}

/** True when every word of the entry stands there, one behind the other; else what stands in its place, null for nothing. */
function wordsNow({ span }: ProofEntry, { tokens, offset, partners, window }: Matched): true | string | null {
  const [start, end] = [span.start - offset, span.end - offset];
  const first = tokens.findIndex(token => token.end > start);
  let last = first;
  while ((tokens[last + 1]?.start ?? end) < end) last += 1;
  const [low, high] = [partners[first] ?? -1, partners[last] ?? -1];
  const whole =
    low >= 0 && high - low === last - first && partners.slice(first, last + 1).every(partner => partner >= 0);
  if (whole) return true;
  let [before, after] = [first - 1, last + 1];
  while (before >= 0 && (partners[before] ?? -1) < 0) before -= 1;
  while (after < tokens.length && (partners[after] ?? -1) < 0) after += 1;
  const from = before < 0 ? 0 : (partners[before] ?? 0) + 1;
  const to = after < tokens.length ? (partners[after] ?? window.length) : window.length;
  const near = before >= 0 || after < tokens.length;
  return near && to > from ? window.slice(from, Math.min(to, from + 40)).join(' ') : null;
}
