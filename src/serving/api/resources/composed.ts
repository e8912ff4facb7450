import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  boundProblemSentence,
  compose,
  type Composed,
  type Held,
  markSentence,
  type Narrative,
  officialOf,
  proofOf,
  titleOf,
  untrue,
  writeNarrative,
} from '#composing';
import type { ComposedRecord, RowProblem, UntrueRecord } from '#contract';
import { docxOf, layoutProblems } from '#documents';
import { writtenAs, type WrittenFormat } from '#printing';
import { heldFor, type IssuedReport, issuedOf, issueNarrative, narrativeOf, type Store } from '#storing';
import { given } from '../given.ts';
import { answer, type Handlers } from '../handler.ts';
import { type Refused, refused } from '../problem.ts';
import { notJudged } from './judging.ts';
import { unknownNarrative } from './unknown.ts';

/** A report as it is printed: composed, issued, proven, and what has become untrue of it. */
export const composedHandlers: Handlers<
  'composedNarrative' | 'issueNarrative' | 'issuedNarrative' | 'narrativeProof' | 'narrativeUntrue'
> = {
  composedNarrative: async ({ store }, { params: { id }, query: { format = 'json', version } }) => {
    const ready = await readyOf(store, id, version);
    if (ready === null) return unknownNarrative(id);
    const { narrative, composed, held, issued } = ready;
    if (format === 'json') return answer(recordOf(composed, held));
    if (format === 'md') return file(id, format, Buffer.from(writeNarrative(narrative)));
    if (format === 'docx' && issued !== null) return file(id, format, issued.document);
    const written = await writtenAs(officialOf(composed), format);
    return written.ok ? file(id, format, written.bytes) : refused('refused', written.problem);
  },

  issueNarrative: async ({ store, who }, { params: { id }, body: { version, note, ...issue } }) => {
    const kept = await narrativeOf(store, id);
    if (kept === null) return unknownNarrative(id);
    const narrative: Narrative = { ...kept.narrative, letterhead: { ...kept.narrative.letterhead, ...issue } };
    const held = await heldFor(store, narrative);
    const composed = compose(narrative, held);
    const document = officialOf(composed);
    const faults = [...gapsOf(composed, held), ...layoutProblems(document).map(rowOf)];
    if (faults.length > 0) return notFit(faults);
    const proof = JSON.stringify(await proofOf(composed, sha256));
    const issuing = {
      issue,
      narrative,
      title: titleOf(narrative),
      composed,
      document: await docxOf(document),
      proof,
    };
    const judged = await issueNarrative(store, given({ id, version, who, note }), issuing);
    return judged.ok ? answer({ version: judged.version, state: judged.state }) : notJudged(id, judged.problem);
  },

  issuedNarrative: async ({ store }, { params: { id } }) => {
    const issued = await issuedOf(store, id);
    if (issued === null) return (await narrativeOf(store, id)) === null ? unknownNarrative(id) : notIssued;
    const { version, issuedBy, issuedAt, digest, composed } = issued;
    return answer({ version, issuedBy, issuedAt, digest, composed });
  },

  narrativeProof: async ({ store }, { params: { id } }) => {
    const ready = await readyOf(store, id);
    if (ready === null) return unknownNarrative(id);
    const { issued, composed } = ready;
    return answer(issued === null ? { ...(await proofOf(composed, sha256)) } : JSON.parse(issued.proof));
  },

  narrativeUntrue: async ({ store }, { params: { id } }) => {
    const ready = await readyOf(store, id);
    if (ready === null) return unknownNarrative(id);
    if (ready.issued === null) return notIssued;
    const { composed, held, narrative } = ready;
    return answer({ items: untrue(composed, held, narrative.passages).map(each => untrueOf(each, held)) });
  },
};

interface Ready {
  readonly narrative: Narrative;
  readonly composed: Composed;
  /** The figures that stand today. */
  readonly held: Held;
  readonly issued: IssuedReport | null;
}

/** What was issued is as it went out; any other version is composed with the figures that stand. */
async function readyOf(store: Store, id: string, version?: number): Promise<Ready | null> {
  const kept = await narrativeOf(store, id, version);
  if (kept === null) return null;
  const { narrative } = kept;
  const held = await heldFor(store, narrative);
  const last = kept.state === 'issued' ? await issuedOf(store, id) : null;
  const issued = last?.version === kept.version ? last : null;
  return { narrative, composed: issued?.composed ?? compose(narrative, held), held, issued };
}

const types: Readonly<Record<WrittenFormat | 'md', string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

function file(id: string, format: WrittenFormat | 'md', bytes: Uint8Array) {
  const stream = Readable.from([Buffer.from(bytes)], { objectMode: false });
  return { ok: true, stream, type: types[format], name: `${id}.${format}` } as const;
}

function recordOf({ id, text, figures, problems }: Composed, held: Held): ComposedRecord {
  return {
    id,
    text,
    figures: figures.map(({ passage, span, text: printed, exact, rests, marks }) => ({
      passage,
      span: { ...span },
      text: printed,
      exact,
      rests: rests.map(({ figure }) => figure.id),
      marks: marks.map(mark => {
        const { vi, en } = markSentence(mark);
        return { id: mark.id, message: vi, messageEn: en };
      }),
    })),
    problems: problems.map(({ passage, span, problem }) => {
      const { vi, en } = boundProblemSentence(problem, held);
      return { passage, span: { ...span }, message: vi, messageEn: en };
    }),
  };
}

function untrueOf({ changes, span, ...rest }: ReturnType<typeof untrue>[number], held: Held): UntrueRecord {
  return {
    ...rest,
    span: { ...span },
    changes: changes.map(({ figure, before, after, problem }) => {
      const said = problem === null ? null : boundProblemSentence(problem, held);
      return { figure, before, after, message: said?.vi ?? null, messageEn: said?.en ?? null };
    }),
  };
}

function gapsOf({ problems }: Composed, held: Held): readonly RowProblem[] {
  return problems.map(({ passage, problem }) => rowOf(boundProblemSentence(problem, held), passage));
}

function rowOf(
  { id, vi, en }: { readonly id: string; readonly vi: string; readonly en: string },
  passage: string | null | number,
): RowProblem {
  return { row: null, column: typeof passage === 'string' ? passage : null, id, message: vi, messageEn: en };
}

/** What goes out with a number and a signature has no gaps. */
function notFit(faults: readonly RowProblem[]): Refused {
  const [first] = faults;
  return refused(
    'refused',
    {
      vi: `Chưa ban hành được: còn ${faults.length} chỗ phải sửa. Đầu tiên: ${first?.message ?? ''}`,
      en: `The report cannot be issued yet: ${faults.length} places must be mended; see errors.`,
    },
    faults,
  );
}

const notIssued = refused('conflict', {
  vi: 'Bài này chưa ban hành: chưa có bản in nào để xem lại hay đính chính.',
  en: 'This report has not been issued: nothing of it can be looked up as it went out, or have become untrue.',
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
