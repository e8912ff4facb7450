import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ApiContext, Opening } from './api/handler.ts';
import { siteOf } from './site.ts';

export interface ServeOptions {
  /** Folder of the built pages, an absolute path. */
  readonly web: string;
  /** A port that must be free; without one the first free port from 8450 on is taken. */
  readonly port?: number;
  /** 127.0.0.1 unless told otherwise: nobody but this machine. */
  readonly host?: string;
  /** What the API answers from, or will; without it the pages are served alone and the API says that there is no data. */
  readonly api?: ApiContext | Opening;
}

export interface Serving {
  /** Where to point a browser, such as `http://127.0.0.1:8450`. */
  readonly url: string;
  /** Lets requests under way end, for some seconds at the most. The store stays open. */
  readonly close: () => Promise<void>;
}

/** Why nothing is served, for a person. */
export interface ServeProblem {
  readonly id: 'no-pages' | 'port-taken' | 'port-forbidden' | 'no-free-port' | 'host-unknown';
  readonly vi: string;
  readonly en: string;
}

export type Served = ({ readonly ok: true } & Serving) | { readonly ok: false; readonly problem: ServeProblem };

const firstPort = 8450;
const portsTried = 20;
const PATIENCE_MS = 5000;

/** Serves the built pages and the API until `close` is called; see ServeProblem for what can stand in the way. */
export async function serve({ web, port, host = '127.0.0.1', api }: ServeOptions): Promise<Served> {
  if (!existsSync(join(web, 'index.html'))) return refused('no-pages', web);
  const ports = port === undefined ? Array.from({ length: portsTried }, (_, index) => firstPort + index) : [port];
  for (const tried of ports) {
    const server = await siteOf({ web, host, api: api ?? null });
    try {
      const url = await server.listen({ port: tried, host });
      return { ok: true, url, close: () => closeGently(server) };
    } catch (error) {
      await server.close();
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EACCES') return refused('port-forbidden', tried);
      if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return refused('host-unknown', host);
      if (code !== 'EADDRINUSE') throw error;
      if (port !== undefined) return refused('port-taken', tried);
    }
  }
  return refused('no-free-port', `${firstPort}-${firstPort + portsTried - 1}`);
}

/** A write under way is answered before the end; a reader that never ends is cut off. */
async function closeGently(server: FastifyInstance): Promise<void> {
  const impatient = setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS);
  try {
    await server.close();
  } finally {
    clearTimeout(impatient);
  }
}

function refused(id: ServeProblem['id'], what: string | number): Served {
  const [vi, en] = sentences[id](String(what));
  return { ok: false, problem: { id, vi, en } };
}

const sentences: Readonly<Record<ServeProblem['id'], (what: string) => readonly [vi: string, en: string]>> = {
  'no-pages': folder => [
    `Chưa có trang web đã dựng trong thư mục ${folder}.`,
    `There are no built pages in the folder ${folder}.`,
  ],
  'port-taken': port => [
    `Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác.`,
    `Port ${port} is in use by another program; choose another port.`,
  ],
  'port-forbidden': port => [
    `Tài khoản này không được phép mở cổng ${port}; hãy chọn cổng từ 1024 trở lên.`,
    `This account may not open port ${port}; choose a port from 1024 up.`,
  ],
  'no-free-port': ports => [
    `Các cổng ${ports} đều đang bận; hãy chỉ định một cổng khác.`,
    `The ports ${ports} are all in use; name another port.`,
  ],
  'host-unknown': host => [`Máy này không có địa chỉ ${host}.`, `This machine has no address ${host}.`],
};
