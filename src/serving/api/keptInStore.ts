import { randomUUID } from 'node:crypto';
import { askedBefore, type Asking, keepAnswer, WrittenMeanwhile } from '#storing';
import type { HandlerContext } from './handler.ts';
import { keyReused, type Kept, type Remembered } from './idempotency.ts';
import { type Refused, refused } from './problem.ts';

/**
 * Runs a request once for its key, whichever process gets it and however often either is started again. The write is marked
 * with the key in its own transaction and the answer kept after it: where the server ended in between, the same request
 * again is told that it was carried out.
 */
export async function onceInStore(
  context: HandlerContext,
  { key, fingerprint }: Remembered,
  run: (context: HandlerContext) => Promise<Kept>,
): Promise<Kept | Refused> {
  const { store } = context;
  const asking: Asking = { key, digest: fingerprint, attempt: randomUUID() };
  const before = await answeredBefore(context, asking);
  if (before !== null) return before;
  try {
    const kept = await run({ ...context, store: { ...store, asking } });
    // What was done is done: where its answer cannot be kept it is given all the same, and the mark tells who asks again.
    if (kept.status < 500) await keepAnswer(store, asking, kept).catch(() => {});
    return kept;
  } catch (error) {
    const first = error instanceof WrittenMeanwhile ? await answeredBefore(context, asking) : null;
    if (first === null) throw error;
    return first;
  }
}

async function answeredBefore({ store }: HandlerContext, asking: Asking): Promise<Kept | Refused | null> {
  const asked = await askedBefore(store, asking);
  switch (asked.state) {
    case 'new':
      return null;
    case 'another':
      return keyReused(asking.key);
    case 'written':
      return doneAlready(asking.key);
    case 'answered':
      return asked.answer as Kept;
  }
}

function doneAlready(key: string): Refused {
  return refused('done-already', {
    vi: `Yêu cầu với khóa ${key} đã được ghi, nhưng câu trả lời khi ấy không còn; hãy tải lại để xem, đừng gửi lại với khóa khác.`,
    en: `The request with the key ${key} has been carried out, but its answer was lost; load again to see it, and do not send it with another key.`,
  });
}
