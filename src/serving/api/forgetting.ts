import type { FastifyInstance } from 'fastify';
import { forgetRequests, type Store } from '#storing';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Answers kept by key are forgotten after a week: looked for when the store is open, then every day. */
export function forgetting(server: FastifyInstance, opened: Promise<Store>): void {
  const forget = (): void => {
    opened.then(forgetRequests).catch(error => server.log.error(error));
  };
  const daily = setInterval(forget, DAY_MS).unref();
  server.addHook('onListen', async () => forget());
  server.addHook('onClose', async () => clearInterval(daily));
}
