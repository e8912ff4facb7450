import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type Operation,
  type OperationName,
  operations,
  type Problem,
  problemShape,
  takesKey,
  writes,
} from '#contract';
import { WrittenUnanswered } from './faults.ts';
import { OutcomeUnknown } from '#storing';
import type { Conditions, HandlerContext, Handlers, Outcome } from './handler.ts';
import { fingerprintOf, type Idempotency, type Kept } from './idempotency.ts';
import { onceInStore } from './keptInStore.ts';
import { secretIn } from './secrecy.ts';
import { listsTag, tagOf } from './tags.ts';

/** What every route is made with. */
export interface RouteMaker {
  /** Called for requests that are answered, so only once the store is open. */
  readonly context: () => HandlerContext;
  readonly handlers: Handlers;
  readonly idempotency: Idempotency;
}

type AnyHandler = (context: HandlerContext, asked: unknown) => Promise<Outcome<unknown>>;

/** Answers one operation of the contract, as it says it is answered. */
export function addRoute(server: FastifyInstance, name: OperationName, maker: RouteMaker): void {
  const operation: Operation = operations[name];
  // The contract's shapes have validated what is asked, and type each handler in its own file.
  const handler = maker.handlers[name] as unknown as AnyHandler;
  server.route({
    method: operation.method,
    url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
    schema: schemaOf(name, operation),
    // A HEAD would wait for the end of an answer that has none.
    exposeHeadRoute: operation.events !== true,
    handler: async (request, reply) => {
      const conditions = conditionsOf(request);
      const { params, query, body } = request;
      const marked = writes(operation) ? secretIn(body) : null;
      if (marked !== null) return sendProblem(reply, marked.problem);
      const ask = (context: HandlerContext) => handler(context, { params, query, body, conditions });
      const outcomeOf = takesKey(operation) ? tellingWritten(ask) : ask;
      if (takesKey(operation) && conditions.key !== null) {
        const asked = { key: conditions.key, fingerprint: fingerprintOf(request.url, body) };
        const run = async (context: HandlerContext) => keptOf(operation, await outcomeOf(context));
        const kept = await maker.idempotency.once(asked, async () => await onceInStore(maker.context(), asked, run));
        return 'ok' in kept ? sendProblem(reply, kept.problem) : sendKept(request, reply, kept);
      }
      const outcome = await outcomeOf(maker.context());
      if (outcome.ok && 'stream' in outcome) return sendStream(reply, outcome);
      return sendKept(request, reply, keptOf(operation, outcome));
    },
  });
}

type Ask = (context: HandlerContext) => Promise<Outcome<unknown>>;

/** Where something has been written and then reading fails, it is not to be said that nothing was written. */
function tellingWritten(ask: Ask): Ask {
  return async context => {
    let wrote = false;
    const written = () => {
      wrote = true;
    };
    try {
      return await ask({ ...context, store: { ...context.store, written } });
    } catch (error) {
      throw wrote && !(error instanceof OutcomeUnknown) ? new WrittenUnanswered('written', { cause: error }) : error;
    }
  };
}

function sendStream(
  reply: FastifyReply,
  { stream, type, name }: Extract<Outcome<unknown>, { readonly stream: Readable }>,
): FastifyReply {
  // Ids are ASCII without quotes.
  if (name !== undefined) reply.header('Content-Disposition', `attachment; filename="${name}"`);
  return reply.type(type).send(stream);
}

function conditionsOf({ headers }: FastifyRequest): Conditions {
  const key = headers['idempotency-key'];
  return {
    ifMatch: headers['if-match'] ?? null,
    ifNoneMatch: headers['if-none-match'] ?? null,
    key: typeof key === 'string' && key !== '' ? key.slice(0, 255) : null,
  };
}

/** Throws where our own answer is not what the contract promises: a fault of ours that must not pass in silence. */
function keptOf(operation: Operation, outcome: Outcome<unknown>): Kept {
  if (!outcome.ok) return keptProblem(outcome.problem);
  if (!('body' in outcome)) throw new Error('a stream cannot be kept');
  const payload = JSON.stringify(z.encode(operation.answer, outcome.body));
  const { status = 200, tag } = outcome;
  return { status, type: 'application/json; charset=utf-8', payload, ...(tag === undefined ? {} : { tag }) };
}

function keptProblem(problem: Problem): Kept {
  return {
    status: problem.status,
    type: 'application/problem+json; charset=utf-8',
    payload: JSON.stringify(problem),
  };
}

function sendKept(request: FastifyRequest, reply: FastifyReply, kept: Kept): FastifyReply {
  const { status, type, payload } = kept;
  if (status === 503) reply.header('Retry-After', '3');
  reply.code(status).type(type);
  if (status !== 200 || request.method === 'POST') return reply.send(payload);
  const tag = kept.tag ?? tagOf(payload);
  reply.header('ETag', tag);
  const seen = request.method === 'PUT' ? undefined : request.headers['if-none-match'];
  return seen !== undefined && listsTag(seen, tag) ? reply.code(304).send() : reply.send(payload);
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 503) reply.header('Retry-After', '3');
  const { status, type, payload } = keptProblem(problem);
  return reply.code(status).type(type).send(payload);
}

const bytesOfFile = z.unknown().describe('the bytes of the file');

const linesOfJson = z.unknown().describe('one row of FigureInput in JSON on each line (NDJSON)');

const refusals = {
  description: 'Từ chối, theo RFC 9457',
  content: { 'application/problem+json': { schema: problemShape } },
};

function eventsOf({ says, answer }: Operation) {
  return { description: says, content: { 'text/event-stream': { schema: answer } } };
}

/** The part of the OpenAPI document about an operation; the bodies are validated by the same shapes. */
function schemaOf(name: OperationName, operation: Operation): Record<string, unknown> {
  const created = operation.method === 'POST' && operation.reads !== true;
  return {
    operationId: name,
    summary: operation.says,
    tags: [operation.path.split('/')[1]],
    ...(operation.params === undefined ? {} : { params: operation.params }),
    ...(operation.query === undefined ? {} : { querystring: operation.query }),
    ...(operation.body === undefined ? {} : { body: operation.body }),
    ...(operation.bytes === undefined ? {} : { consumes: ['application/octet-stream'], body: bytesOfFile }),
    ...(operation.lines === undefined ? {} : { consumes: ['application/x-ndjson'], body: linesOfJson }),
    headers: z.object(headersOf(operation)),
    response: {
      200: operation.events === true ? eventsOf(operation) : operation.answer,
      ...(created || operation.method === 'PUT' ? { 201: operation.answer } : {}),
      default: refusals,
    },
  };
}

function headersOf(operation: Operation): Record<string, z.ZodType> {
  if (operation.method === 'GET') return { 'if-none-match': z.string().optional() };
  const conditions = { 'if-match': z.string().optional(), 'if-none-match': z.string().optional() };
  const key = z.string().max(255, 'khóa dài quá 255 ký tự').optional();
  return {
    ...(operation.method === 'PUT' ? conditions : {}),
    ...(takesKey(operation) ? { 'idempotency-key': key.describe('gửi lại với cùng khóa thì chỉ ghi một lần') } : {}),
  };
}
