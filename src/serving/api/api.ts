import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { basePath, type OperationName, operations } from '#contract';
import { problemOfError, validatorOf } from './faults.ts';
import { handlers } from './handlers.ts';
import type { ApiContext, HandlerContext } from './handler.ts';
import { forgetting } from './forgetting.ts';
import { crossSite } from './hosts.ts';
import { rememberAnswers } from './idempotency.ts';
import { parseJson } from './json.ts';
import { refused } from './problem.ts';
import { addRoute, sendProblem } from './route.ts';

const megabyte = 1024 * 1024;
const mostJson = 16 * megabyte;
const mostReport = 64 * megabyte;

/** Everything under /api/v1, its OpenAPI 3.1 document included. */
export async function addApi(server: FastifyInstance, context: ApiContext): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Khớp', version: context.version, description: 'Số liệu kinh tế - xã hội của một tỉnh.' },
      servers: [{ url: '/' }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  const closing = new AbortController();
  server.addHook('preClose', async () => closing.abort());
  forgetting(server, context.store);
  const handled = { ...context, closing: closing.signal };
  await server.register(async scope => addOperations(scope, handled), { prefix: basePath });
}

async function addOperations(scope: FastifyInstance, context: HandlerContext): Promise<void> {
  scope.setValidatorCompiler<z.ZodType>(({ schema }) => validatorOf(schema));
  // Answers leave as text that the route has encoded itself.
  scope.setSerializerCompiler(() => JSON.stringify);
  scope.setErrorHandler((error, request, reply) => sendProblem(reply, problemOfError(error, request).problem));
  scope.addHook('onRequest', async (request, reply) => {
    reply.header('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD' && crossSite(request.headers))
      return sendProblem(reply, otherSite.problem);
    return undefined;
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
