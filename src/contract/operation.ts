import type { z } from 'zod';

/** One thing that may be asked over HTTP, as data. */
export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST';
  /** Under `basePath`, parameters in braces. */
  readonly path: string;
  /** One line, Vietnamese. */
  readonly says: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The body is the bytes of a file. */
  readonly bytes?: true;
  /** The answer goes on, as server-sent events of this shape, until the reader leaves. */
  readonly events?: true;
  /** A POST that changes nothing. */
  readonly reads?: true;
  /** The body is lines of JSON (NDJSON), of any number. */
  readonly lines?: true;
  readonly answer: z.ZodType;
}

/** Whether asking it writes. */
export function writes({ method, reads }: Pick<Operation, 'method' | 'reads'>): boolean {
  return method !== 'GET' && reads !== true;
}

/** Whether it may be asked with an Idempotency-Key: what comes line by line is not held together, so no key can be held to it. */
export function takesKey(operation: Pick<Operation, 'method' | 'reads' | 'lines'>): boolean {
  return writes(operation) && operation.lines !== true;
}

export const basePath = '/api/v1';

type Part<O extends Operation, Name extends string, Key extends 'params' | 'query' | 'body'> = O extends {
  readonly [K in Key]: infer Shape extends z.ZodType;
}
  ? { readonly [N in Name]: Frozen<z.input<Shape>> }
  : object;

/** What is given is only read. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** What a caller gives for an operation. */
export type Asked<O extends Operation> = Part<O, 'params', 'params'> &
  Part<O, 'query', 'query'> &
  Part<O, 'body', 'body'> &
  (O extends { readonly bytes: true } | { readonly lines: true } ? { readonly bytes: Uint8Array } : object);

/** What is answered. */
export type Answer<O extends Operation> = z.output<O['answer']>;

/** The address of an operation, relative to the server's root: `/api/v1/areas?on=2025-07-01`. */
export function addressOf(
  { path }: Pick<Operation, 'path'>,
  asked: { readonly params?: object; readonly query?: object } = {},
): string {
  const params = new Map(Object.entries(asked.params ?? {}));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params.get(name) ?? '')));
  const query = Object.entries(asked.query ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `${basePath}${filled}${query === '' ? '' : `?${query}`}`;
}
