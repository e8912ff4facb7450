import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Operation, OperationName, Operations } from '#contract';
import type { Store } from '#storing';
import type { Detail, Refused } from './problem.ts';

/** What every handler may use. */
export interface ApiContext {
  readonly store: Store;
  /** Who acts, until there are accounts: the one who runs the server. */
  readonly who: string;
  readonly version: string;
  /** GeoJSON or TopoJSON of the installer; null when none was given. */
  readonly boundaries: string | null;
}

/** What the API will answer from once the store is open; until then requests are told how far that is. */
export interface Opening {
  readonly version: string;
  readonly opened: Promise<ApiContext>;
  /** What is being done, in a sentence. */
  readonly said: () => Detail;
}

/** The same, and when to end an answer that would go on. */
export interface HandlerContext extends ApiContext {
  readonly closing: AbortSignal;
}

/** Headers that change what a handler does. */
export interface Conditions {
  readonly ifMatch: string | null;
  readonly ifNoneMatch: string | null;
  readonly key: string | null;
}

type Part<O extends Operation, Key extends 'params' | 'query' | 'body'> = O extends {
  readonly [K in Key]: infer Shape extends z.ZodType;
}
  ? z.output<Shape>
  : undefined;

export interface AskedOf<O extends Operation> {
  readonly params: Part<O, 'params'>;
  readonly query: Part<O, 'query'>;
  readonly body: O extends { readonly bytes: true }
    ? Uint8Array
    : O extends { readonly lines: true }
      ? Readable
      : Part<O, 'body'>;
  readonly conditions: Conditions;
}

export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** An answer in the shape of its operation, a stream of another format, or a refusal. */
export type Outcome<Body> =
  | {
      readonly ok: true;
      readonly body: Body;
      readonly status?: 200 | 201;
      /** The ETag, where it is not taken from the bytes. */
      readonly tag?: string;
    }
  /** With a name it is a file to be saved. */
  | { readonly ok: true; readonly stream: Readable; readonly type: string; readonly name?: string }
  | Refused;

export type Handler<Name extends OperationName> = (
  context: HandlerContext,
  asked: AskedOf<Operations[Name]>,
) => Promise<Outcome<DeepReadonly<z.input<Operations[Name]['answer']>>>>;

/** The handlers of one resource. */
export type Handlers<Name extends OperationName = OperationName> = { readonly [N in Name]: Handler<N> };

export function answer<Body>(body: Body, status: 200 | 201 = 200): { ok: true; body: Body; status: 200 | 201 } {
  return { ok: true, body, status };
}
