import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { basePath } from '#contract';
import { addApi } from './api/api.ts';
import type { ApiContext, Opening } from './api/handler.ts';
import { hostAllowed } from './api/hosts.ts';
import { type Refused, refused } from './api/problem.ts';
import { sendProblem } from './api/route.ts';
import { cachingFor, securityHeaders } from './headers.ts';

export interface Site {
  readonly web: string;
  /** What it listens on: requests may name it. */
  readonly host: string;
  readonly api: ApiContext | Opening | null;
}

/** The pages and the API as one server that listens nowhere yet. */
export async function siteOf({ web, host, api }: Site): Promise<FastifyInstance> {
  const server = fastify({
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 400 },
    logger: { level: 'error', stream: process.stderr },
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders);
    if (!hostAllowed(request.headers.host, host)) return sendProblem(reply, strangeHost.problem);
    return undefined;
  });
  if (api !== null) await addApi(server, api);
  await server.register(fastifyStatic, {
    root: web,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cachingFor(path));
    },
  });
  server.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith(`${basePath}/`) || request.url === basePath)
      return sendProblem(reply, (api === null ? noData : unknownAddress).problem);
    return isScreen(request) ? startPage(reply) : reply.code(404).type('text/plain').send('404');
  });
  return server;
}

/** The screens have addresses of their own that no file has; one page shows them all. */
function isScreen({ method, url, headers }: FastifyRequest): boolean {
  const last = url.split('?', 1)[0]?.split('/').at(-1) ?? '';
  const wantsPage = headers.accept?.includes('text/html') ?? false;
  return (method === 'GET' || method === 'HEAD') && wantsPage && !last.includes('.');
}

function startPage(reply: FastifyReply): FastifyReply {
  return reply.code(200).header('Cache-Control', 'no-cache').sendFile('index.html');
}

const strangeHost: Refused = refused('unknown-host', {
  vi: 'Yêu cầu gọi máy này bằng một tên lạ; hãy mở địa chỉ mà khop serve đã in ra, hoặc chạy với --host TÊN.',
  en: 'The request names this machine by a strange name; open the address that khop serve printed, or run it with --host NAME.',
});

const unknownAddress: Refused = refused('unknown-address', {
  vi: `Không có địa chỉ này; danh sách địa chỉ ở ${basePath}/openapi.json.`,
  en: `There is no such address; ${basePath}/openapi.json lists them.`,
});

const noData: Refused = refused('no-data', {
  vi: 'Khớp đang chạy không có kho số liệu, chỉ có phần kiểm tra văn bản.',
  en: 'Khớp runs without a store of figures: only reports can be checked.',
});
