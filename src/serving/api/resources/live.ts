import { basesFor, figuresFor } from '#storing';
import { eventsOf } from '../events.ts';
import { answer, type Handlers } from '../handler.ts';

/** What a page that shows bound figures asks: the figures, and when to ask again. */
export const liveHandlers: Handlers<'lookupFigures' | 'changes'> = {
  lookupFigures: async ({ store }, { body: { asked, asOf } }) => {
    const [figures, bases] = await Promise.all([figuresFor(store, asked, asOf), basesFor(store, asked, asOf)]);
    return answer({ figures, bases });
  },

  changes: async ({ store, closing }) => ({
    ok: true,
    stream: eventsOf(store.changes, closing),
    type: 'text/event-stream; charset=utf-8',
  }),
};
