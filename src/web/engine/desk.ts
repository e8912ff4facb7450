import { type CheckResult, check, createMemo } from '#checking';
import { annotate, type Document, fromText, open } from '#documents';
import { replaceText } from '../text/replacing.ts';
import { commentsOn } from './comments.ts';
import type { Reply, Request, SourceFile } from './protocol.ts';

interface Surroundings {
  readonly post: (reply: Reply) => void;
  /** Runs a task once the requests that are already waiting have been taken in. */
  readonly later: (task: () => void) => void;
}

/** The document as opened, for comments go into the file as it is on disk, whatever was edited since. */
interface Original {
  readonly document: Document;
  readonly file: SourceFile | null;
}

interface Papers {
  original: Original | null;
  current: Document | null;
  revision: number;
  waiting: boolean;
  memo: ReturnType<typeof createMemo>;
}

export interface Desk {
  readonly handle: (request: Request) => Promise<void>;
}

/** Where one document lies while it is read, checked, changed and annotated; it answers and never throws. */
export function createDesk({ post, later }: Surroundings): Desk {
  const papers: Papers = { original: null, current: null, revision: 0, waiting: false, memo: createMemo() };

  const checkSoon = () => {
    if (papers.waiting) return;
    papers.waiting = true;
    later(() => {
      papers.waiting = false;
      guarded(post, () => {
        if (papers.current)
          post({ kind: 'checked', revision: papers.revision, result: check(papers.current, papers.memo) });
      });
    });
  };

  const take = (document: Document, file: SourceFile | null) => {
    Object.assign(papers, { original: { document, file }, current: document, revision: 0, memo: createMemo() });
    checkSoon();
  };

  return {
    handle: async request => {
      try {
        await answer(request, { papers, post, take, checkSoon });
      } catch (error) {
        post({ kind: 'broken', detail: String(error) });
      }
    },
  };
}

interface Tools {
  readonly papers: Papers;
  readonly post: (reply: Reply) => void;
  readonly take: (document: Document, file: SourceFile | null) => void;
  readonly checkSoon: () => void;
}

async function answer(request: Request, { papers, post, take, checkSoon }: Tools): Promise<void> {
  switch (request.kind) {
    case 'open': {
      const { bytes, name } = request;
      const opened = await open(bytes, name);
      if (!opened.ok) return post({ kind: 'refused', problem: opened.problem });
      post({ kind: 'opened', document: opened.document });
      return take(opened.document, { bytes, name });
    }
    case 'paste': {
      const document = fromText(request.text, request.name);
      post({ kind: 'opened', document });
      return take(document, null);
    }
    case 'resume': {
      const { document, file } = request;
      take(document, null);
      if (!file) return;
      const opened = await open(file.bytes, file.name);
      if (opened.ok) papers.original = { document: opened.document, file };
      return;
    }
    case 'replace':
      if (!papers.current) return;
      papers.current = replaceText(papers.current, request.span, request.text);
      papers.revision = request.revision;
      return checkSoon();
    case 'annotate':
      return post(annotated(papers.original, request.language));
  }
}

function annotated(original: Original | null, language: 'vi' | 'en'): Reply {
  if (!original?.file) return { kind: 'broken', detail: 'annotate: no file' };
  const result: CheckResult = check(original.document);
  const made = annotate(original.file.bytes, original.document, commentsOn(result.findings, language));
  if (!made.ok) return { kind: 'not-annotated', problem: made.problem };
  return { kind: 'annotated', bytes: new Uint8Array(made.bytes) };
}

function guarded(post: (reply: Reply) => void, task: () => void): void {
  try {
    task();
  } catch (error) {
    post({ kind: 'broken', detail: String(error) });
  }
}
