import { createDesk } from './desk.ts';
import type { Reply, Request } from './protocol.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const desk = createDesk({
  post: (reply: Reply) => scope.postMessage(reply),
  later: task => setTimeout(task, 0),
});

scope.onmessage = (event: MessageEvent<Request>) => {
  void desk.handle(event.data);
};
