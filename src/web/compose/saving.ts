/** Keeps what is typed: at once on this machine, and after a pause on the server. Knows nothing of screens. */

/** What stands on the server, or waits on this machine to go there. */
export interface Draft<Content> {
  readonly content: Content;
  /** The version on the server that it was made from. */
  readonly madeFrom: number;
  /** ISO instant of the last change. */
  readonly at: string;
}

export type Sent<Content> =
  | { readonly kind: 'saved'; readonly version: number }
  /** Somebody else saved meanwhile. */
  | { readonly kind: 'overtaken'; readonly version: number; readonly theirs: Content }
  /** The server understood and refuses: a sentence for a person. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unreachable' };

/** `waiting`: on this machine only, for now. */
export type SavingState<Content> =
  | { readonly kind: 'saved' | 'waiting' | 'saving' | 'unreachable' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'overtaken'; readonly version: number; readonly theirs: Content };

export interface SavingParts<Content> {
  readonly version: number;
  readonly send: (draft: Draft<Content>) => Promise<Sent<Content>>;
  readonly keepHere: (draft: Draft<Content>) => Promise<void>;
  readonly dropHere: () => Promise<void>;
  readonly tell: (state: SavingState<Content>) => void;
  readonly now: () => string;
}

export interface Saver<Content> {
  readonly changed: (content: Content) => void;
  /** Sends what waits without the pause; ends when it has been answered. */
  readonly flush: () => Promise<void>;
  /** After `overtaken`: what is here goes on top of theirs, which stays in the history. */
  readonly saveOnTop: () => Promise<void>;
  /** After `overtaken`: theirs stays; what is here has been kept beside it by the server. The caller shows theirs. */
  readonly takeTheirs: () => Promise<void>;
  readonly version: () => number;
  readonly close: () => void;
}

/** Milliseconds without a key before the server is asked; and between two tries while it does not answer. */
const pause = 1200;
const retry = 5000;

export function openSaver<Content>(parts: SavingParts<Content>): Saver<Content> {
  const keeping: Keeping<Content> = { parts, version: parts.version, waiting: null, sending: null, stuck: null };
  return {
    changed(content) {
      keeping.waiting = { content, madeFrom: keeping.version, at: parts.now() };
      void parts.keepHere(keeping.waiting);
      if (keeping.stuck !== null) return;
      parts.tell({ kind: 'waiting' });
      schedule(keeping, pause);
    },
    flush: () => flush(keeping),
    async saveOnTop() {
      if (keeping.stuck === null) return;
      keeping.version = keeping.stuck.version;
      keeping.stuck = null;
      await flush(keeping);
    },
    async takeTheirs() {
      if (keeping.stuck === null) return;
      // What was typed since it was overtaken goes there as well, to be kept beside theirs.
      if (keeping.waiting !== null) await parts.send(keeping.waiting);
      keeping.version = keeping.stuck.version;
      keeping.stuck = null;
      await settled(keeping);
    },
    version: () => keeping.version,
    close: () => clearTimeout(keeping.timer),
  };
}

/** What changes while a narrative is open. */
interface Keeping<Content> {
  readonly parts: SavingParts<Content>;
  version: number;
  waiting: Draft<Content> | null;
  sending: Promise<void> | null;
  stuck: Extract<SavingState<Content>, { kind: 'overtaken' }> | null;
  timer?: ReturnType<typeof setTimeout>;
}

function schedule<Content>(keeping: Keeping<Content>, delay: number): void {
  clearTimeout(keeping.timer);
  keeping.timer = setTimeout(() => void flush(keeping), delay);
}

async function flush<Content>(keeping: Keeping<Content>): Promise<void> {
  clearTimeout(keeping.timer);
  if (keeping.sending !== null) await keeping.sending;
  if (keeping.waiting === null || keeping.stuck !== null) return;
  const draft = { ...keeping.waiting, madeFrom: keeping.version };
  keeping.waiting = draft;
  keeping.sending = send(keeping, draft).finally(() => {
    keeping.sending = null;
  });
  await keeping.sending;
}

async function send<Content>(keeping: Keeping<Content>, draft: Draft<Content>): Promise<void> {
  const { parts } = keeping;
  parts.tell({ kind: 'saving' });
  const answer = await parts.send(draft);
  if (answer.kind === 'saved') {
    keeping.version = answer.version;
    // What was typed while it was sent is made from what was sent.
    if (keeping.waiting === draft) await settled(keeping);
    else schedule(keeping, pause);
    return;
  }
  if (answer.kind === 'overtaken') keeping.stuck = answer;
  parts.tell(answer);
  if (answer.kind === 'unreachable') schedule(keeping, retry);
}

/** The server has everything: nothing need be kept here. */
async function settled<Content>(keeping: Keeping<Content>): Promise<void> {
  keeping.waiting = null;
  await keeping.parts.dropHere();
  keeping.parts.tell({ kind: 'saved' });
}
