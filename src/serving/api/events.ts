import { Readable } from 'node:stream';
import { type ChangeRecord, mostChanges } from '#contract';
import type { Change, Changes } from '#storing';

/** A proxy between takes a connection that is silent for a minute as lost. */
const HEARTBEAT_MS = 20_000;
/** Reconnecting sooner than a person notices, later than a server that starts again needs. */
const RECONNECT_MS = 1000;
const mostUnread = 1024 * 1024;

/** What is written from now on, as server-sent events (HTML standard, 9.2), until the reader leaves or `closing`. */
export function eventsOf(changes: Changes, closing: AbortSignal): Readable {
  const end = (): unknown => stream.push(null);
  const beat = setInterval(() => stream.push(': \n\n'), HEARTBEAT_MS);
  const forget = changes.listen(change => {
    // One who does not read is let go: it connects again and asks for everything.
    if (stream.readableLength > mostUnread) stream.destroy();
    else stream.push(`data: ${JSON.stringify(recordOf(change))}\n\n`);
  });
  const stream = new Readable({
    read: () => {},
    destroy: (error, done) => {
      clearInterval(beat);
      forget();
      closing.removeEventListener('abort', end);
      done(error);
    },
  });
  closing.addEventListener('abort', end);
  stream.push(`retry: ${RECONNECT_MS}\n\n`);
  return stream;
}

function recordOf(change: Change): ChangeRecord {
  if (change.kind === 'narrative') return change;
  if (change.figures === 'too-many') return { kind: 'figures', all: true, figures: [] };
  const places = new Map(change.figures.map(place => [JSON.stringify(place), place]));
  const all = places.size > mostChanges;
  const figures = [...(all ? [] : places.values())].map(({ series, period }) => ({
    series: { ...series, items: { ...series.items } },
    period,
  }));
  return { kind: 'figures', all, figures };
}
