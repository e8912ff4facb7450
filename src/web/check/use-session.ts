import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Problem, Span } from '#documents';
import { type Engine, startEngine } from '../engine/engine.ts';
import type { Language, Reply } from '../engine/protocol.ts';
import type { Step } from '../text/history.ts';
import { advance, emptySession, redone, type Session, undone } from './session.ts';

type Annotated =
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
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly annotate: (language: Language) => Promise<Annotated>;
}

export interface Held {
  readonly session: Session;
  readonly actions: Actions;
  /** The file the document was read from; null for pasted text. */
  readonly file: File | null;
}

interface Hands {
  engine: Engine | null;
  file: File | null;
  /** Counts the documents taken up, so that a slow file does not overwrite a later choice. */
  turn: number;
  revision: number;
  annotation: ((answer: Annotated) => void) | null;
}

/** One session with its worker, for as long as the page lives. */
export function useSession(): Held {
  const [session, dispatch] = useReducer(advance, emptySession);
  const latest = useRef(session);
  latest.current = session;
  const hands = useRef<Hands>({ engine: null, file: null, turn: 0, revision: 0, annotation: null });

  useEffect(() => {
    const held = hands.current;
    held.engine = startEngine(reply => {
      settleAnnotation(held, reply);
      dispatch({ kind: 'reply', reply });
    });
    return () => held.engine?.stop();
  }, []);

  const actions = useMemo(() => actionsOn(hands.current, () => latest.current, dispatch), []);
  return { session, actions, file: hands.current.file };
}

function settleAnnotation(hands: Hands, reply: Reply): void {
  const settle = hands.annotation;
  if (!settle) return;
  if (reply.kind === 'annotated') settle({ ok: true, bytes: reply.bytes });
  else if (reply.kind === 'not-annotated') settle({ ok: false, problem: reply.problem });
  else if (reply.kind === 'broken') settle({ ok: false, problem: null });
  else return;
  hands.annotation = null;
}

function actionsOn(
  hands: Hands,
  latest: () => Session,
  dispatch: (event: Parameters<typeof advance>[1]) => void,
): Actions {
  const begin = (name: string, file: File | null): number => {
    hands.engine?.stop();
    Object.assign(hands, { file, revision: 0, turn: hands.turn + 1 });
    hands.annotation?.({ ok: false, problem: null });
    hands.annotation = null;
    dispatch({ kind: 'begin', name });
    return hands.turn;
  };
  const tell = ({ start, end, text }: Step['replaced']) => {
    hands.revision += 1;
    hands.engine?.send({ kind: 'replace', span: { start, end }, text, revision: hands.revision });
  };
  const walk = (find: typeof undone) => () => {
    const opened = latest().opened;
    const step = opened && find(opened);
    if (!step) return false;
    dispatch({ kind: 'step', step });
    tell(step.replaced);
    return true;
  };
  return {
    openFile: file => void readAndOpen(hands, file, { turn: begin(file.name, file), dispatch }),
    openText: (text, name) => {
      begin(name, null);
      hands.engine?.send({ kind: 'paste', text, name });
    },
    leave: () => {
      hands.engine?.stop();
      hands.turn += 1;
      dispatch({ kind: 'leave' });
    },
    stop: () => {
      hands.engine?.stop();
      hands.turn += 1;
      hands.annotation?.({ ok: false, problem: null });
      hands.annotation = null;
      dispatch({ kind: 'stop' });
    },
    resume: () => void resume(hands, latest, dispatch),
    replace: (span, text, sitting) => {
      const normal = text.normalize('NFC');
      dispatch({ kind: 'replace', span, text: normal, sitting });
      tell({ ...span, text: normal });
    },
    undo: walk(undone),
    redo: walk(redone),
    annotate: language =>
      new Promise(resolve => {
        hands.annotation = resolve;
        hands.engine?.send({ kind: 'annotate', language });
      }),
  };
}

interface Turn {
  readonly turn: number;
  readonly dispatch: (event: Parameters<typeof advance>[1]) => void;
}

async function readAndOpen(hands: Hands, file: File, { turn, dispatch }: Turn): Promise<void> {
  const bytes = await bytesOf(file);
  if (hands.turn !== turn) return;
  if (bytes) hands.engine?.send({ kind: 'open', bytes, name: file.name });
  else dispatch({ kind: 'refuse', problem: vanished });
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

async function resume(hands: Hands, latest: () => Session, dispatch: Turn['dispatch']): Promise<void> {
  hands.engine?.stop();
  const bytes = hands.file ? await bytesOf(hands.file) : null;
  const opened = latest().opened;
  if (!opened) return;
  hands.revision = 0;
  dispatch({ kind: 'resume' });
  const file = hands.file && bytes ? { bytes, name: hands.file.name } : null;
  hands.engine?.send({ kind: 'resume', document: opened.document, file });
}
