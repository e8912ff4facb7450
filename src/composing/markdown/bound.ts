/** `{{grain-output[crop=rice] of-target by=hdnd-tinh}}` and `{{@year -1}}`: reader and writer. */
import { breakdownKey, itemsOfKey, periodOfCode } from '#figures';
import type { BoundFigure, BoundSeries, Form, Moment, PrintChoices } from '../narrative.ts';
import { type Fault, fault } from './faults.ts';

export type ReadBound =
  | { readonly ok: true; readonly bound: { readonly figure: BoundFigure } | { readonly moment: Moment } }
  | { readonly ok: false; readonly fault: Fault };

/** Where the closing braces of what begins at `at` end; -1 when they are missing. Braces inside quotes do not count. */
export function boundEnd(text: string, at: number): number {
  let quoted = false;
  for (let place = at + 2; place < text.length; place += 1) {
    const sign = text[place];
    if (quoted && sign === '\\') place += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '}' && text[place + 1] === '}') return place + 2;
  }
  return -1;
}

/** Reads what stands between the braces. */
export function readBound(inner: string): ReadBound {
  const words = [...inner.matchAll(/(?:[^\s"]|"(?:[^"\\]|\\.)*")+/g)].map(([word]) => word);
  const [head = '', ...rest] = words;
  const read = head.startsWith('@') ? readMoment(head, rest) : readFigure(head, rest);
  return 'id' in read ? { ok: false, fault: read } : { ok: true, bound: read };
}

const signed = /^[+-]\d{1,3}$/;

function readMoment(head: string, rest: readonly string[]): { moment: Moment } | Fault {
  const shift = rest.find(word => signed.test(word));
  const years = shift === undefined ? {} : { years: Number(shift) };
  const others = rest.filter(word => !signed.test(word));
  const [said] = others;
  if (others.length > 1 || rest.length - others.length > 1) return fault('moment', head);
  if (head === '@year' && said === undefined) return { moment: { kind: 'year', ...years } };
  if (head === '@date' && said !== undefined && shift === undefined)
    return isDay(said) ? { moment: { kind: 'date', date: said } } : fault('day', said);
  if (head !== '@period') return fault('moment', head);
  if (said === undefined) return { moment: { kind: 'period', ...years } };
  return isPeriod(said) ? { moment: { kind: 'period', period: said, ...years } } : fault('period', said);
}

const isPeriod = (code: string) => periodOfCode(code) !== null;
const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date) && periodOfCode(`/${date}`) !== null;

const series = /^([a-z0-9][a-z0-9-]*)(?:\[([^[\]]*)\])?$/;

/** `crop-output[crop=lua]`; null when it is nothing of the kind. */
export function readSeries(text: string): BoundSeries | null {
  const [, indicator, key = ''] = series.exec(text) ?? [];
  if (indicator === undefined) return null;
  const items = itemsOfKey(key.split(';').sort().join(';'));
  return items === null ? null : { indicator, items };
}

export function writeSeries({ indicator, items }: BoundSeries): string {
  const key = breakdownKey(items);
  return key === '' ? indicator : `${indicator}[${key}]`;
}

const plainForms = ['value', 'value-unit', 'in-words'] as const;
const targetForms = ['target', 'of-target', 'over-target'] as const;
/** Options that say nothing but their name. */
const flags = ['bare', 'unitless'] as const;
const baseForms = ['base', 'growth', 'index', 'difference', 'points', 'multiple', 'rank-change'] as const;
const wholeForms = ['share', 'contribution'] as const;
const has = <Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind =>
  kinds.some(each => each === kind);

type Options = Map<string, string>;

function readFigure(head: string, rest: readonly string[]): { figure: BoundFigure } | Fault {
  const bound = readSeries(head);
  if (bound === null) return fault('series', head);
  const named = rest[0] !== undefined && !rest[0].includes('=') && !has(flags, rest[0]) ? rest[0] : null;
  const options = readOptions(named === null ? rest : rest.slice(1));
  if ('id' in options) return options;
  const form = readForm(named ?? 'value-unit', options);
  if ('id' in form) return form;
  const period = take(options, 'at');
  if (period !== undefined && !isPeriod(period)) return fault('period', period);
  const area = take(options, 'in');
  const print = readPrint(options);
  if ('id' in print) return print;
  const [left] = options.keys();
  if (left !== undefined) return fault('option', left);
  const where = area === undefined ? {} : { area };
  const when = period === undefined ? {} : { period };
  return { figure: { ...bound, ...where, ...when, form, ...(Object.keys(print).length === 0 ? {} : { print }) } };
}

function readOptions(words: readonly string[]): Options | Fault {
  const options: Options = new Map();
  for (const word of words) {
    const [, name = word, value] = /^([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if ((value === undefined) !== has(flags, name) || options.has(name)) return fault('option', word);
    options.set(name, unquoted(value ?? ''));
  }
  return options;
}

function take(options: Options, name: string): string | undefined {
  const value = options.get(name);
  options.delete(name);
  return value;
}

function readForm(kind: string, options: Options): Form | Fault {
  if (has(plainForms, kind)) return { kind };
  if (has(targetForms, kind)) {
    const [by, set] = [take(options, 'by'), take(options, 'for')];
    if (by === undefined || by === '') return fault('target', kind);
    if (set !== undefined && !isPeriod(set)) return fault('period', set);
    return { kind, by, ...(set === undefined ? {} : { for: set }) };
  }
  if (has(baseForms, kind)) {
    const since = take(options, 'since');
    if (since === undefined) return { kind };
    return isPeriod(since) ? { kind, since } : fault('period', since);
  }
  if (!has(wholeForms, kind)) return fault('form', kind);
  const [whole, area] = [take(options, 'of'), take(options, 'of-in')];
  if (whole === undefined) return fault('whole', kind);
  const of = readSeries(whole);
  return of === null ? fault('series', whole) : { kind, of: area === undefined ? of : { ...of, area } };
}

const wordOptions = ['unit', 'rise', 'fall', 'same', 'lead', 'tail'] as const;

function readPrint(options: Options): PrintChoices | Fault {
  const decimals = take(options, 'decimals');
  if (decimals !== undefined && !/^-?\d{1,2}$/.test(decimals)) return fault('decimals', decimals);
  const said = flags.filter(name => take(options, name) !== undefined);
  const words: Partial<Record<(typeof wordOptions)[number], string>> = {};
  for (const name of wordOptions) {
    const value = take(options, name);
    if (value !== undefined) words[name] = value;
  }
  return {
    ...(decimals === undefined ? {} : { decimals: Number(decimals) }),
    ...Object.fromEntries(said.map(name => [name, true as const])),
    ...words,
  };
}

function unquoted(value: string): string {
  return value.replace(/"((?:[^"\\]|\\.)*)"/gs, (_, words: string) => words.replace(/\\(.)/gs, '$1'));
}

function quoted(value: string): string {
  return /^[\p{L}\p{N}/%._-]+$/u.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}

export function writeFigure({ form, period, area, print = {}, ...bound }: BoundFigure): string {
  const { decimals } = print;
  const options: readonly (readonly [string, string | undefined])[] = [
    ['by', 'by' in form ? form.by : undefined],
    ['for', 'for' in form ? form.for : undefined],
    ['since', 'since' in form ? form.since : undefined],
    ['of', 'of' in form ? writeSeries(form.of) : undefined],
    ['of-in', 'of' in form ? form.of.area : undefined],
    ['at', period],
    ['in', area],
    ['decimals', decimals === undefined ? undefined : String(decimals)],
    ...wordOptions.map(name => [name, print[name] === undefined ? undefined : quoted(print[name])] as const),
  ];
  const written = options.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  const kind = form.kind === 'value-unit' ? [] : [form.kind];
  return `{{${[writeSeries(bound), ...kind, ...written, ...flags.filter(name => print[name])].join(' ')}}}`;
}

export function writeMoment(moment: Moment): string {
  if (moment.kind === 'date') return `{{@date ${moment.date}}}`;
  const period = moment.kind === 'period' && moment.period !== undefined ? [moment.period] : [];
  const { years } = moment;
  const shift = years === undefined ? [] : [years < 0 ? `${years}` : `+${years}`];
  return `{{${[`@${moment.kind}`, ...period, ...shift].join(' ')}}}`;
}
