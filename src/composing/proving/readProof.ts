/** A proof out of a file that anybody may have written: its shape is looked at before it is believed. */
import type { Proof } from './proof.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isStretch = (value: unknown) => isFields(value) && isCount(value.start) && isCount(value.end);
const isList = (value: unknown, fits: (each: unknown) => boolean) => Array.isArray(value) && value.every(fits);
const isTextOrNull = (value: unknown) => value === null || isText(value);

const isEntry = (value: unknown) =>
  isFields(value) &&
  isCount(value.number) &&
  isTextOrNull(value.passage) &&
  isStretch(value.span) &&
  isText(value.printed) &&
  isText(value.digest) &&
  isList(value.rests, isFields);

/** The proof; null for anything that has not its shape. */
export function readProof(value: unknown): Proof | null {
  const sound =
    isFields(value) &&
    value.format === 'khop-proof-1' &&
    isFields(value.report) &&
    isText(value.text) &&
    isText(value.first) &&
    isText(value.digest) &&
    isList(value.passages, each => isStretch(each) && isText((each as Fields).id)) &&
    isList(value.entries, isEntry) &&
    isList(value.relations, isFields);
  return sound ? (value as unknown as Proof) : null;
}
