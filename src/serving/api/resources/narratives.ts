import {
  beginNarrative,
  type MarkdownProblem,
  type Narrative,
  readNarrative,
  rollForward,
  titleOf,
  type ToLookAt,
} from '#composing';
import type { LookRecord, Operations, SavedNarrative } from '#contract';
import {
  areasOf,
  createNarrative,
  eventsOf,
  narrativeOf,
  narrativesOf,
  saveNarrative,
  type Store,
  type StoredNarrative,
  versionsOf,
} from '#storing';
import { todayIn, versionNear } from '../areaNames.ts';
import { type AskedOf, answer, type Handlers } from '../handler.ts';
import { notFound, type Refused, refused } from '../problem.ts';
import { secret, secretNarrative } from '../secrecy.ts';
import { versionOfTag, versionTag } from '../tags.ts';

/** Reports that are being written: begun, read, saved; every version stays. */
export const narrativeHandlers: Handlers<
  | 'narratives'
  | 'createNarrative'
  | 'narrative'
  | 'putNarrative'
  | 'narrativeVersions'
  | 'narrativeVersion'
  | 'narrativeEvents'
> = {
  narratives: async ({ store }) => answer({ items: await narrativesOf(store) }),

  createNarrative: async ({ store, who }, { body }) => {
    const begun = await beginningOf(store, body);
    if ('problem' in begun) return begun;
    const { narrative, look } = begun;
    const marked = secretNarrative(narrative);
    if (marked !== null) return marked;
    const created = await createNarrative(store, { narrative, title: titleOf(narrative), who });
    if (!created.ok)
      return refused(created.problem.id === 'narrative-exists' ? 'conflict' : 'refused', created.problem);
    const kept = await narrativeOf(store, narrative.id);
    return kept === null ? unknownNarrative(narrative.id) : answer({ narrative: kept, look }, 201);
  },

  narrative: async ({ store }, { params: { id } }) => {
    const kept = await narrativeOf(store, id);
    return kept === null ? unknownNarrative(id) : { ...answer(kept), tag: versionTag(kept) };
  },

  putNarrative: async ({ store, who }, { params: { id }, body: { narrative }, conditions: { ifMatch } }) => {
    const madeFrom = ifMatch === null ? null : versionOfTag(ifMatch);
    if (madeFrom === null) return versionNotNamed;
    const marked = secretNarrative(narrative);
    if (marked !== null) return marked;
    const saved = await saveNarrative(store, { id, madeFrom, narrative, title: titleOf(narrative), who });
    if (saved.ok) {
      const kept = await narrativeOf(store, id);
      return kept === null ? unknownNarrative(id) : { ...answer(savedOf(kept)), tag: versionTag(kept) };
    }
    const { problem, keptAs } = saved;
    if (problem.id === 'unknown-narrative') return unknownNarrative(id);
    if (keptAs === null) return refused('refused', problem);
    return withVersion(refused(problem.id === 'not-a-draft' ? 'conflict' : 'changed-meanwhile', problem), keptAs);
  },

  narrativeVersions: async ({ store }, { params: { id } }) => {
    const items = await versionsOf(store, id);
    return items.length === 0 ? unknownNarrative(id) : answer({ items });
  },

  narrativeVersion: async ({ store }, { params: { id, n } }) => {
    const kept = await narrativeOf(store, id, n);
    return kept === null ? unknownVersion(id, n) : answer(kept);
  },

  narrativeEvents: async ({ store }, { params: { id } }) => {
    if ((await narrativeOf(store, id)) === null) return unknownNarrative(id);
    return answer({ items: await eventsOf(store, id) });
  },
};

function savedOf({ version, state }: StoredNarrative): SavedNarrative {
  return { version, state };
}

interface Begun {
  readonly narrative: Narrative;
  readonly look: LookRecord[];
}

async function beginningOf(
  store: Store,
  body: AskedOf<Operations['createNarrative']>['body'],
): Promise<Begun | Refused> {
  if (body.from === 'markdown') return secret(body.text) ?? fromMarkdown(body.text);
  if (body.from === 'narrative') return await fromNarrative(store, body);
  return await fromNothing(store, body);
}

/** What could not be read stays in the text as the words it is, and is told; without a front matter there is no report. */
function fromMarkdown(text: string): Begun | Refused {
  const { narrative, problems } = readNarrative(text);
  if (narrative !== null) return { narrative, look: problems.map(lookOf) };
  const [first] = problems;
  const said = first ?? { vi: 'Không đọc được bài.', en: 'The text cannot be read.' };
  const rows = problems.map(({ line, id, vi, en }) => ({ row: line, column: null, id, message: vi, messageEn: en }));
  return refused('unreadable', said, rows);
}

function lookOf({ line, vi, en }: MarkdownProblem): LookRecord {
  return { passage: null, quote: '', line, message: vi, messageEn: en, proposal: null };
}

interface Another {
  readonly narrative: string;
  readonly period: string;
  readonly id?: string | undefined;
}

/** Moved to another period; of the same period it is a copy to be corrected, which needs an id of its own. */
async function fromNarrative(store: Store, { narrative: of, period, id }: Another): Promise<Begun | Refused> {
  const source = await narrativeOf(store, of);
  if (source === null) return unknownNarrative(of);
  const { letterhead } = source.narrative;
  const copy = { ...source.narrative, letterhead: { ...letterhead, number: null, date: null } };
  const rolled =
    period === copy.period ? ({ ok: true, narrative: copy, look: [] } as const) : rollForward(copy, period);
  if (!rolled.ok) return refused('refused', rolled.problem);
  const narrative = id === undefined ? rolled.narrative : { ...rolled.narrative, id };
  return { narrative, look: rolled.look.map(placeOf) };
}

/** Words of the old report that nothing moves; a bound period that has no place in the new one. */
function placeOf(found: ToLookAt): LookRecord {
  const { passage } = found;
  if (found.kind === 'bound-period')
    return {
      passage,
      quote: found.figure.indicator,
      line: null,
      message: `Kỳ riêng của số liệu “${found.figure.indicator}” không chuyển theo báo cáo được; hãy chọn lại kỳ.`,
      messageEn: `The own period of “${found.figure.indicator}” does not move with the report; choose it again.`,
      proposal: null,
    };
  return {
    passage,
    quote: found.quote,
    line: null,
    message: `“${found.quote}” viết bằng chữ thường nên không đổi theo kỳ; hãy xem lại.`,
    messageEn: `“${found.quote}” is plain text and does not move with the period; look at it again.`,
    proposal: found.proposal,
  };
}

interface Nothing {
  readonly period: string;
  readonly area?: string | undefined;
  readonly id?: string | undefined;
}

/** Without an area it is the province that reports: the area that lies in no other of ours today. */
async function fromNothing(store: Store, { period, area: asked, id }: Nothing): Promise<Begun | Refused> {
  const { areas } = await areasOf(store);
  const today = todayIn(store.now());
  const found = areas.find(area => (asked === undefined ? isProvince(versionNear(area, today)) : area.id === asked));
  const version = found === undefined ? null : versionNear(found, today);
  if (found === undefined || version === null)
    return notFound(`Tỉnh không có địa bàn “${asked ?? ''}”.`, `The province has no area “${asked ?? ''}”.`);
  const { kind, name } = version;
  const of = { area: found.id, period, kind, name };
  return { narrative: beginNarrative(id === undefined ? of : { ...of, id }), look: [] };
}

function isProvince(version: ReturnType<typeof versionNear>): boolean {
  return version?.level === 'province';
}

const versionNotNamed = refused('if-match-required', {
  vi: 'Hãy gửi If-Match với ETag của phiên bản đã sửa.',
  en: 'Send If-Match with the ETag of the version you edited.',
});

/** The refusal, with the version under which what was sent is kept all the same. */
function withVersion({ ok, problem }: Refused, version: number): Refused {
  return { ok, problem: { ...problem, version } };
}

export function unknownNarrative(id: string): Refused {
  return notFound(`Không có bài báo cáo “${id}”.`, `There is no report “${id}”.`);
}

function unknownVersion(id: string, n: number): Refused {
  return notFound(`Bài “${id}” không có phiên bản ${n}.`, `The report “${id}” has no version ${n}.`);
}
