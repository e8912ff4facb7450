import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { basePath, type OperationName, operations } from '#contract';
import { problemOfError, validatorOf } from './faults.ts';
import { handlers } from './handlers.ts';
import type { ApiContext, HandlerContext, Opening } from './handler.ts';
import { forgetting } from './forgetting.ts';
import { crossSite } from './hosts.ts';
import { rememberAnswers } from './idempotency.ts';
import { parseJson } from './json.ts';
import { type Refused, refused } from './problem.ts';
import { addRoute, sendProblem } from './route.ts';

const megabyte = 1024 * 1024;
const mostJson = 16 * megabyte;
const mostReport = 64 * megabyte;

/** Everything under /api/v1, its OpenAPI 3.1 document included; refused with what is being done while the store is being opened. */
export async function addApi(server: FastifyInstance, api: ApiContext | Opening): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Khớp', version: api.version, description: 'Số liệu kinh tế - xã hội của một tỉnh.' },
      servers: [{ url: '/' }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  const closing = new AbortController();
  server.addHook('preClose', async () => closing.abort());
  const desk = deskOf(api, closing.signal);
  forgetting(
    server,
    desk.opened.then(({ store }) => store),
  );
  await server.register(async scope => addOperations(scope, desk), { prefix: basePath });
}

/** What handlers are given, which may not be there yet. */
interface Desk {
  readonly opened: Promise<HandlerContext>;
  readonly context: () => HandlerContext;
  /** Why nothing can be answered yet; null once it can. */
  readonly waits: () => Refused | null;
}

function deskOf(api: ApiContext | Opening, closing: AbortSignal): Desk {
  if (!('opened' in api)) {
    const context = { ...api, closing };
    return { opened: Promise.resolve(context), context: () => context, waits: () => null };
  }
  let context: HandlerContext | null = null;
  const opened = api.opened.then(ready => (context = { ...ready, closing }));
  return {
    opened,
    context: () => {
      if (context === null) throw new Error('the store is not open');
      return context;
    },
    waits: () => (context === null ? refused('starting', api.said()) : null),
  };
}

async function addOperations(scope: FastifyInstance, { context, waits }: Desk): Promise<void> {
  scope.setValidatorCompiler<z.ZodType>(({ schema }) => validatorOf(schema));
  // Answers leave as text that the route has encoded itself.
  scope.setSerializerCompiler(() => JSON.stringify);
  scope.setErrorHandler((error, request, reply) => sendProblem(reply, problemOfError(error, request).problem));
  scope.addHook('onRequest', async (request, reply) => {
    reply.header('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD' && crossSite(request.headers))
      return sendProblem(reply, otherSite.problem);
    const early = waits();
    return early === null ? undefined : sendProblem(reply, early.problem);
  });
  readJson(scope);
  const maker = { context, handlers, idempotency: rememberAnswers() };
  const names = Object.keys(operations) as OperationName[];
  const ofBytes = names.filter(name => 'bytes' in operations[name]);
  const ofLines = names.filter(name => 'lines' in operations[name]);
  for (const name of names) if (!ofBytes.includes(name) && !ofLines.includes(name)) addRoute(scope, name, maker);
  await scope.register(async inner => {
    readBytes(inner);
    for (const name of ofBytes) addRoute(inner, name, maker);
  });
  await scope.register(async inner => {
    readLines(inner);
    for (const name of ofLines) addRoute(inner, name, maker);
  });
  scope.get('/openapi.json', { schema: { hide: true } }, async () => scope.swagger());
}

const otherSite = refused('cross-site', {
  vi: 'Yêu cầu ghi này đến từ một trang web khác nên không được nhận.',
  en: 'This write comes from a page of another site and was not taken.',
});

function readJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: mostJson }, (_request, text, done) => {
    try {
      done(null, text === '' ? undefined : parseJson(String(text)));
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function readBytes(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostReport }, (_request, bytes, done) => {
    done(null, bytes);
  });
}

/** Of any length: the handler takes it as it comes. */
function readLines(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  const options = { bodyLimit: Number.MAX_SAFE_INTEGER };
  scope.addContentTypeParser('application/x-ndjson', options, (_request, stream, done) => done(null, stream));
}
