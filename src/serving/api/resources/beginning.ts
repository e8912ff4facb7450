import { versionNear } from '#figures';
/** How a report that is written begins: from its text, another one, one that was brought in, or nothing. */
import {
  beginNarrative,
  type MarkdownProblem,
  type Narrative,
  type PastLook,
  pastLookSentence,
  readNarrative,
  rollForward,
  type ToLookAt,
} from '#composing';
import type { LookRecord, Operations } from '#contract';
import { areasOf, type BegunFromReport, narrativeFromReport, narrativeOf, reportOf, type Store } from '#storing';
import { todayIn } from '../today.ts';
import type { AskedOf } from '../handler.ts';
import { notFound, type Refused, refused } from '../problem.ts';
import { unknownNarrative, unknownReport } from './unknown.ts';

export interface Begun {
  readonly narrative: Narrative;
  readonly look: LookRecord[];
}

export async function beginningOf(
  store: Store,
  body: AskedOf<Operations['createNarrative']>['body'],
): Promise<Begun | Refused> {
  if (body.from === 'markdown') return fromMarkdown(body.text);
  if (body.from === 'narrative') return await fromNarrative(store, body);
  if (body.from === 'report') return await fromReport(store, body);
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

interface BroughtIn {
  readonly report: string;
  readonly period?: string | undefined;
  readonly id?: string | undefined;
}

/** Of the period it is of; moved to another, what is listed of both comes back together. */
async function fromReport(store: Store, { report, period, id }: BroughtIn): Promise<Begun | Refused> {
  const stored = await reportOf(store, report);
  if (stored === null) return unknownReport(report);
  const { areas } = await areasOf(store);
  const area = areas.find(each => each.id === stored.area);
  const named = area === undefined ? null : versionNear(area, todayIn(store.now()));
  const begun = await narrativeFromReport(store, { report, ...(named === null ? {} : { named }) });
  if (begun === null) return unknownReport(report);
  const look = begun.look.map(each => pastLookOf(each, begun));
  const moved = period === undefined || period === begun.narrative.period ? null : rollForward(begun.narrative, period);
  if (moved?.ok === false) return refused('refused', moved.problem);
  const narrative = moved === null ? begun.narrative : moved.narrative;
  const literal = (moved?.look ?? []).map(placeOf);
  return { narrative: id === undefined ? narrative : { ...narrative, id }, look: [...look, ...literal] };
}

function pastLookOf(look: PastLook, { held }: BegunFromReport): LookRecord {
  const { vi, en } = pastLookSentence(look, held);
  const proposal = look.kind === 'prints-otherwise' ? look.composed : null;
  return { passage: look.passage, quote: look.quote, line: null, message: vi, messageEn: en, proposal };
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
