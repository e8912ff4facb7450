import type pg from 'pg';

/** Ends a connection; one that was stopped in the middle of a COPY is cut off, as it would finish the COPY first. */
export async function endQuietly(client: pg.Client, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted === true) {
    (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
    return;
  }
  await client.end().catch(() => {});
}

export function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
