import type { Figure } from './figures.ts';
import type { Random } from './random.ts';
import type { Sentence } from './sentence.ts';

export const kinds = ['digit', 'swap', 'drop', 'times-ten', 'unit', 'exchange', 'missing'] as const;
export type ErrorKind = (typeof kinds)[number];

/** A sentence with one error in it. */
export interface Spoilt {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly missing?: string;
}

/** Puts one error of the kind into a sentence; null where the sentence has no room for it. */
export function spoil(sentence: Sentence, kind: ErrorKind, random: Random): Spoilt | null {
  const { figures, pair, parts } = sentence;
  if (kind === 'missing') return parts ? { figures, missing: random.pick(parts) } : null;
  if (kind === 'exchange') return pair ? exchanged(figures, pair) : null;
  if (sentence.calendar && (kind === 'times-ten' || kind === 'unit')) return null;
  const names = Object.keys(figures).filter(name => !sentence.fixed?.includes(name));
  const name = random.pick(names);
  const changed = change(figures[name] as Figure, kind, random);
  return changed ? { figures: { ...figures, [name]: changed } } : null;
}

function exchanged(figures: Sentence['figures'], [a, b]: readonly [string, string]): Spoilt | null {
  const [first, second] = [figures[a] as Figure, figures[b] as Figure];
  if (first.digits === second.digits) return null;
  return { figures: { ...figures, [a]: { ...second, unit: first.unit }, [b]: { ...first, unit: second.unit } } };
}

function change(printed: Figure, kind: Exclude<ErrorKind, 'exchange' | 'missing'>, random: Random): Figure | null {
  if (kind === 'unit') {
    const { mistaken } = printed.unit;
    return mistaken ? { ...printed, unit: random.pick(mistaken) } : null;
  }
  if (kind === 'times-ten') return printed.digits === 0n ? null : { ...printed, digits: printed.digits * 10n };
  const text = printed.digits.toString();
  if (kind === 'drop') return dropped(printed, text, random);
  const changed = changeDigits(text, kind, random);
  if (changed === null || changed === text || BigInt(changed) === printed.digits) return null;
  // A number does not begin with naught, unless it is a fraction.
  if (changed.startsWith('0') && changed.length > printed.decimals + 1) return null;
  return { ...printed, digits: BigInt(changed) };
}

function changeDigits(text: string, kind: 'digit' | 'swap', random: Random): string | null {
  if (kind === 'digit') {
    const at = random.whole(0, text.length - 1);
    const other = (Number(text[at]) + random.whole(1, 9)) % 10;
    return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
  }
  if (text.length < 2) return null;
  const at = random.whole(0, text.length - 2);
  return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
}

/** A digit lost behind the comma leaves one decimal less. */
function dropped(printed: Figure, text: string, random: Random): Figure | null {
  if (text.length < 2 || text.length <= printed.decimals) return null;
  const at = random.whole(0, text.length - 1);
  const left = `${text.slice(0, at)}${text.slice(at + 1)}`;
  const decimals = printed.decimals - (at >= text.length - printed.decimals ? 1 : 0);
  if (left.startsWith('0') && left.length > decimals + 1) return null;
  return left.length <= decimals ? null : { ...printed, digits: BigInt(left), decimals };
}
