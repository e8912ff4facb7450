import type { Reply, Request } from './protocol.ts';

/** The page's end of the worker. */
export interface Engine {
  readonly send: (request: Request) => void;
  /** Ends whatever is being worked on, at once; the next request starts a new worker. */
  readonly stop: () => void;
}

/** `listen` is called with every answer, in order, and never with one that was asked for before a stop. */
export function startEngine(listen: (reply: Reply) => void): Engine {
  let worker: Worker | null = null;

  const start = (): Worker => {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = (event: MessageEvent<Reply>) => {
      if (worker === made) listen(event.data);
    };
    made.onerror = event => {
      if (worker === made) listen({ kind: 'broken', detail: event.message ?? '' });
    };
    return made;
  };

  return {
    send: request => {
      worker ??= start();
      worker.postMessage(request);
    },
    stop: () => {
      worker?.terminate();
      worker = null;
    },
  };
}
