import type { Problem, Span } from '#documents';
import { type Engine, startEngine } from '../engine/engine.ts';
import type { Language, Reply } from '../engine/protocol.ts';
import type { Step } from '../text/history.ts';
import { advance, type Event, emptySession, redone, type Session, undone } from './session.ts';

export type Annotated =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: Problem | null };

/** What the screens can do with the session. */
export interface Actions {
  readonly openFile: (file: File) => void;
  readonly openText: (text: string, name: string) => void;
  readonly leave: () => void;
  readonly stop: () => void;
  readonly resume: () => void;
  /** Replaces the words of a span; edits of one sitting are undone together. */
  readonly replace: (span: Span, text: string, sitting: number) => void;
  /** False when there is nothing to undo. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** The reader's own Word file with the findings as comments. */
  readonly annotate: (language: Language) => Promise<Annotated>;
}

export interface SessionStore {
  readonly current: () => Session;
  readonly subscribe: (changed: () => void) => () => void;
  readonly actions: Actions;
  /** Ends the worker; the store can be used again afterwards. */
  readonly close: () => void;
}

/** What an action needs; `state.turn` counts documents, so that a slow file does not overwrite a later choice. */
interface Hands {
  readonly engine: Engine;
  readonly dispatch: (event: Event) => void;
  readonly current: () => Session;
  readonly state: {
    file: File | null;
    turn: number;
    revision: number;
    annotation: ((answer: Annotated) => void) | null;
  };
}

/** One session with its worker. */
export function createSessionStore(): SessionStore {
  let session = emptySession;
  const listeners = new Set<() => void>();
  const state: Hands['state'] = { file: null, turn: 0, revision: 0, annotation: null };
  const dispatch = (event: Event) => {
    session = advance(session, event);
    for (const changed of listeners) changed();
  };
  const engine = startEngine(reply => {
    settleAnnotation(state, reply);
    dispatch({ kind: 'reply', reply });
  });
  const hands: Hands = { engine, dispatch, state, current: () => session };
  return {
    current: hands.current,
    subscribe: changed => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    actions: { ...openingActions(hands), ...changingActions(hands) },
    close: engine.stop,
  };
}

function settleAnnotation(state: Hands['state'], reply: Reply): void {
  if (reply.kind === 'annotated') state.annotation?.({ ok: true, bytes: reply.bytes });
  else if (reply.kind === 'not-annotated') state.annotation?.({ ok: false, problem: reply.problem });
  else if (reply.kind === 'broken') state.annotation?.({ ok: false, problem: null });
  else return;
  state.annotation = null;
}

/** Ends all that is under way: nothing asked for before is answered any more. */
function halt({ engine, state }: Hands): void {
  engine.stop();
  state.turn += 1;
  state.annotation?.({ ok: false, problem: null });
  state.annotation = null;
}

function openingActions(hands: Hands) {
  const { engine, dispatch, state } = hands;
  const begin = (name: string, file: File | null) => {
    halt(hands);
    state.file = file;
    state.revision = 0;
    dispatch({ kind: 'begin', name, ofFile: file !== null });
  };
  return {
    openFile: (file: File) => {
      begin(file.name, file);
      void readAndOpen(hands, file);
    },
    openText: (text: string, name: string) => {
      begin(name, null);
      engine.send({ kind: 'paste', text, name });
    },
    leave: () => {
      halt(hands);
      dispatch({ kind: 'leave' });
    },
    stop: () => {
      halt(hands);
      dispatch({ kind: 'stop' });
    },
    resume: () => {
      halt(hands);
      void resume(hands);
    },
  };
}

function changingActions({ engine, dispatch, state, current }: Hands) {
  const tell = ({ start, end, text }: Step['replaced']) => {
    state.revision += 1;
    engine.send({ kind: 'replace', span: { start, end }, text, revision: state.revision });
  };
  const walk = (find: typeof undone) => () => {
    const { opened } = current();
    const step = opened && find(opened);
    if (!step) return false;
    dispatch({ kind: 'step', step });
    tell(step.replaced);
    return true;
  };
  return {
    replace: (span: Span, text: string, sitting: number) => {
      const normal = text.normalize('NFC');
      dispatch({ kind: 'replace', span, text: normal, sitting });
      tell({ ...span, text: normal });
    },
    undo: walk(undone),
    redo: walk(redone),
    annotate: (language: Language) =>
      new Promise<Annotated>(resolve => {
        state.annotation = resolve;
        engine.send({ kind: 'annotate', language });
      }),
  };
}

async function readAndOpen({ engine, dispatch, state }: Hands, file: File): Promise<void> {
  const { turn } = state;
  const bytes = await bytesOf(file);
  if (state.turn !== turn) return;
  if (bytes) engine.send({ kind: 'open', bytes, name: file.name });
  else dispatch({ kind: 'refuse', problem: vanished });
}

/** A new worker takes up the text as it stands. */
async function resume({ engine, dispatch, state, current }: Hands): Promise<void> {
  const { turn, file } = state;
  const bytes = file && (await bytesOf(file));
  const { opened } = current();
  if (state.turn !== turn || !opened) return;
  state.revision = 0;
  dispatch({ kind: 'resume' });
  const source = file && bytes ? { bytes, name: file.name } : null;
  engine.send({ kind: 'resume', document: opened.document, file: source });
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** A folder, or a file that was moved or locked between the choice and the reading. */
const vanished: Problem = {
  id: 'file-not-readable',
  vi: 'Trình duyệt không đọc được tệp này: có thể đó là thư mục, hoặc tệp vừa bị chuyển chỗ hay đang bị khóa.',
  en: 'The browser could not read this: it may be a folder, or the file was moved or is locked.',
};
