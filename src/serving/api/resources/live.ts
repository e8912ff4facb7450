import { figuresFor } from '#storing';
import { eventsOf } from '../events.ts';
import { answer, type Handlers } from '../handler.ts';

/** What a page that shows bound figures asks: the figures, and when to ask again. */
export const liveHandlers: Handlers<'lookupFigures' | 'changes'> = {
  lookupFigures: async ({ store }, { body: { asked, asOf } }) =>
    answer({ figures: await figuresFor(store, asked, asOf) }),

  changes: async ({ store, closing }) => ({
    ok: true,
    stream: eventsOf(store.changes, closing),
    type: 'text/event-stream; charset=utf-8',
  }),
};
