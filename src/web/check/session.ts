import type { CheckResult } from '#checking';
import type { Document, Problem, Span } from '#documents';
import type { Reply } from '../engine/protocol.ts';
import { type History, noHistory, redo, remember, type Step, undo } from '../text/history.ts';
import { type MarksByBlock, marksOf, type Placed, place } from '../text/marking.ts';
import { type Layout, layOut, layOutAgain } from '../text/passages.ts';
import { blockAt, replaceText } from '../text/replacing.ts';

/** A document on the page with all that is known about it. */
export interface Opened extends Layout {
  readonly document: Document;
  readonly result: CheckResult | null;
  readonly placed: readonly Placed[];
  readonly marks: MarksByBlock;
  readonly history: History;
  /** Replacements made so far, and how many of them the findings know of. */
  readonly revision: number;
  readonly checkedRevision: number;
  readonly work: 'checking' | 'done' | 'stopped' | 'broken';
}

export interface Session {
  readonly name: string;
  /** False for pasted text, which has no file to write comments into. */
  readonly ofFile: boolean;
  /** Null while nothing is open. */
  readonly opened: Opened | null;
  readonly opening: boolean;
  readonly problem: Problem | null;
  readonly stopped: boolean;
}

export const emptySession: Session = {
  name: '',
  ofFile: false,
  opened: null,
  opening: false,
  problem: null,
  stopped: false,
};

export type Event =
  | { readonly kind: 'begin'; readonly name: string; readonly ofFile: boolean }
  | { readonly kind: 'leave' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string; readonly sitting: number }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'refuse'; readonly problem: Problem };

export function advance(session: Session, event: Event): Session {
  switch (event.kind) {
    case 'begin':
      return { ...emptySession, name: event.name, ofFile: event.ofFile, opening: true };
    case 'leave':
      return emptySession;
    case 'refuse':
      return { ...emptySession, problem: event.problem };
    case 'stop':
      if (!session.opened) return { ...emptySession, stopped: true };
      return withOpened(session, { work: 'stopped' });
    case 'resume':
      return withOpened(session, { work: 'checking', revision: 0, checkedRevision: -1 });
    case 'reply':
      return answered(session, event.reply);
    case 'replace':
      return session.opened ? { ...session, opened: replaced(session.opened, event) } : session;
    case 'step':
      return session.opened ? { ...session, opened: stepped(session.opened, event.step) } : session;
  }
}

function withOpened(session: Session, change: Partial<Opened>): Session {
  return session.opened ? { ...session, opened: { ...session.opened, ...change } } : session;
}

function answered(session: Session, reply: Reply): Session {
  if (reply.kind === 'opened') return { ...session, opening: false, opened: laidOut(reply.document) };
  if (reply.kind === 'refused') return { ...emptySession, problem: reply.problem };
  if (reply.kind === 'checked') {
    return session.opened ? { ...session, opened: checked(session.opened, reply) } : session;
  }
  if (reply.kind === 'broken') {
    return session.opened ? withOpened(session, { work: 'broken' }) : { ...emptySession, problem: unexpected };
  }
  return session;
}

/** Shown when the worker broke before anything was open. */
const unexpected: Problem = {
  id: 'unexpected',
  vi: 'Khớp gặp lỗi không mong đợi khi mở tệp này; hãy thử lại hoặc dán văn bản thay cho tệp.',
  en: 'Something unexpected went wrong while opening this file; try again, or paste the text instead.',
};

function laidOut(document: Document): Opened {
  return {
    ...layOut(document),
    document,
    result: null,
    placed: [],
    marks: new Map(),
    history: noHistory,
    revision: 0,
    checkedRevision: -1,
    work: 'checking',
  };
}

/** An answer about an older text is passed over: a newer one is on its way. */
function checked(opened: Opened, reply: Extract<Reply, { kind: 'checked' }>): Opened {
  if (reply.revision !== opened.revision) return opened;
  const placed = place(opened.document, reply.result.findings);
  const marks = marksOf(opened.document, placed, opened.marks);
  return { ...opened, result: reply.result, placed, marks, checkedRevision: reply.revision, work: 'done' };
}

function replaced(opened: Opened, event: Extract<Event, { kind: 'replace' }>): Opened {
  const before = opened.document.text.slice(event.span.start, event.span.end);
  const edit = { start: event.span.start, before, after: event.text, sitting: event.sitting };
  return redrawn(opened, event.span, {
    document: replaceText(opened.document, event.span, event.text),
    history: remember(opened.history, edit),
  });
}

const stepped = (opened: Opened, step: Step): Opened => redrawn(opened, step.replaced, step);

function redrawn(opened: Opened, span: Span, { document, history }: Pick<Opened, 'document' | 'history'>): Opened {
  const block = blockAt(opened.document.blocks, span.start);
  const inside = span.end <= (opened.document.blocks[block]?.span.end ?? -1);
  const layout = inside ? layOutAgain(opened, document, block) : layOut(document);
  const work = opened.work === 'done' ? 'checking' : opened.work;
  return { ...opened, ...layout, document, history, revision: opened.revision + 1, work };
}

export const canUndo = (opened: Opened): boolean => opened.history.past.length > 0;
export const canRedo = (opened: Opened): boolean => opened.history.future.length > 0;
export const undone = (opened: Opened): Step | null => undo(opened.history, opened.document);
export const redone = (opened: Opened): Step | null => redo(opened.history, opened.document);
