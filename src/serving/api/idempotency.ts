import { createHash } from 'node:crypto';
import { type Refused, refused } from './problem.ts';

/** What was answered, to be sent again word for word. */
export interface Kept {
  readonly status: number;
  readonly type: string;
  readonly payload: string;
  /** The ETag, where it is not taken from the payload. */
  readonly tag?: string;
}

interface Entry {
  readonly fingerprint: string;
  readonly answer: Promise<Kept | Refused>;
  readonly at: number;
}

export interface Remembered {
  readonly key: string;
  readonly fingerprint: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_KEYS = 10_000;

/** Writes that were asked with an Idempotency-Key, so that one sent again is done once and answered alike. */
export interface Idempotency {
  readonly once: (asked: Remembered, run: () => Promise<Kept | Refused>) => Promise<Kept | Refused>;
}

/**
 * Answers of the last day in memory, so that what is asked twice at once is done once. A failure of ours (5xx) is
 * forgotten, so that the same key may try again. The store keeps the answers themselves (keptInStore.ts).
 */
export function rememberAnswers(now: () => number = Date.now): Idempotency {
  const entries = new Map<string, Entry>();
  const forgetOld = () => {
    for (const [key, { at }] of entries) {
      if (entries.size <= MOST_KEYS && now() - at < DAY_MS) break;
      entries.delete(key);
    }
  };
  return {
    once: async ({ key, fingerprint }, run) => {
      forgetOld();
      const known = entries.get(key);
      if (known !== undefined) return known.fingerprint === fingerprint ? known.answer : keyReused(key);
      const answer = run();
      entries.set(key, { fingerprint, answer, at: now() });
      try {
        const kept = await answer;
        if ('ok' in kept || kept.status >= 500) entries.delete(key);
        return kept;
      } catch (error) {
        entries.delete(key);
        throw error;
      }
    },
  };
}

export function keyReused(key: string): Refused {
  return refused('key-reused', {
    vi: `Khóa ${key} đã dùng cho một yêu cầu khác nội dung; mỗi lần ghi cần một khóa mới.`,
    en: `The key ${key} was used for a request with another content; each write needs a key of its own.`,
  });
}

export function fingerprintOf(address: string, body: unknown): string {
  const hash = createHash('sha256').update(address).update('\n');
  return hash.update(body instanceof Uint8Array ? body : JSON.stringify(body ?? null)).digest('base64url');
}
