import { type Answer, type Asked, addressOf, type OperationName, type Operations, type Problem } from '#contract';

/**
 * Method and path of what the screens ask, in the very words of the contract (the compiler holds each to it), so that
 * the shapes themselves and their library need not be in the page.
 */
const ways = {
  province: { method: 'GET', path: '/province' },
  indicators: { method: 'GET', path: '/indicators' },
  indicator: { method: 'GET', path: '/indicators/{code}' },
  putIndicator: { method: 'PUT', path: '/indicators/{code}' },
  fields: { method: 'GET', path: '/fields' },
  dimensions: { method: 'GET', path: '/dimensions' },
  dimension: { method: 'GET', path: '/dimensions/{code}' },
  putDimension: { method: 'PUT', path: '/dimensions/{code}' },
  organisations: { method: 'GET', path: '/organisations' },
  areas: { method: 'GET', path: '/areas' },
  area: { method: 'GET', path: '/areas/{id}' },
  tiles: { method: 'GET', path: '/tiles' },
  boundaries: { method: 'GET', path: '/boundaries' },
  periods: { method: 'GET', path: '/periods' },
  narratives: { method: 'GET', path: '/narratives' },
  createNarrative: { method: 'POST', path: '/narratives' },
  narrative: { method: 'GET', path: '/narratives/{id}' },
  putNarrative: { method: 'PUT', path: '/narratives/{id}' },
  narrativeVersions: { method: 'GET', path: '/narratives/{id}/versions' },
  narrativeVersion: { method: 'GET', path: '/narratives/{id}/versions/{n}' },
  nameNarrativeVersion: { method: 'POST', path: '/narratives/{id}/versions/{n}' },
  narrativeEvents: { method: 'GET', path: '/narratives/{id}/events' },
  judgeNarrative: { method: 'POST', path: '/narratives/{id}/state' },
  issueNarrative: { method: 'POST', path: '/narratives/{id}/issue' },
  composedNarrative: { method: 'GET', path: '/narratives/{id}/composed' },
  issuedNarrative: { method: 'GET', path: '/narratives/{id}/issued' },
  narrativeProof: { method: 'GET', path: '/narratives/{id}/proof' },
  narrativeUntrue: { method: 'GET', path: '/narratives/{id}/untrue' },
  narrativeComments: { method: 'GET', path: '/narratives/{id}/comments' },
  addNarrativeComment: { method: 'POST', path: '/narratives/{id}/comments' },
  resolveNarrativeComment: { method: 'POST', path: '/narratives/{id}/comments/{n}' },
  lookupFigures: { method: 'POST', path: '/figures/lookup' },
  changes: { method: 'GET', path: '/changes' },
  figureHistory: { method: 'GET', path: '/figures/{id}/history' },
  comparisons: { method: 'GET', path: '/comparisons' },
  overTime: { method: 'GET', path: '/over-time' },
  dashboard: { method: 'GET', path: '/dashboard' },
  series: { method: 'GET', path: '/series' },
  rollUp: { method: 'GET', path: '/rollup' },
  pivot: { method: 'POST', path: '/pivot' },
  reports: { method: 'GET', path: '/reports' },
  importReport: { method: 'POST', path: '/reports' },
  report: { method: 'GET', path: '/reports/{id}' },
  proposals: { method: 'GET', path: '/reports/{id}/proposals' },
  decideProposal: { method: 'POST', path: '/reports/{id}/proposals/{n}' },
} as const satisfies { readonly [Name in OperationName]?: Pick<Operations[Name], 'method' | 'path'> };

export type Question = keyof typeof ways;

/** Where an operation is asked, for what `ask` cannot do: a stream of events, a file that the browser saves. */
export const wayOf = (name: Question): { readonly path: string } => ways[name];

/** Why the server did not do what was asked. */
export class Refused extends Error {
  /** Null when no server answered. */
  readonly problem: Problem | null;

  constructor(problem: Problem | null) {
    super(problem?.detailEn ?? 'the server does not answer');
    this.problem = problem;
  }
}

/** True where the server answered that it has no such thing. */
export const isMissing = (error: Error): boolean => error instanceof Refused && error.problem?.status === 404;

/** Why the store cannot answer yet, where it is still being opened; null of any other error. */
export function startingOf(error: Error | null): Problem | null {
  return error instanceof Refused && error.problem?.id === 'starting' ? error.problem : null;
}

export interface Settings {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** Past the browser's own copy. */
  readonly fresh?: boolean;
  /** Sent even when the page is left. */
  readonly lasting?: boolean;
}

interface Heard<T> {
  readonly body: T;
  /** For the If-Match of a later change. */
  readonly etag: string | null;
}

/** Asks the server; throws `Refused` for whatever it does not grant, so that a query knows it failed. */
export async function ask<Name extends Question>(
  name: Name,
  asked: Asked<Operations[Name]>,
  settings: Settings = {},
): Promise<Answer<Operations[Name]>> {
  return (await hear(name, asked, settings)).body;
}

/** As `ask`, with the tag of the version that was answered. */
export async function hear<Name extends Question>(
  name: Name,
  asked: Asked<Operations[Name]>,
  { signal, headers, fresh = false, lasting = false }: Settings = {},
): Promise<Heard<Answer<Operations[Name]>>> {
  const { method, path } = ways[name];
  // What an operation takes varies with its name; here all that matters is which parts are there.
  const parts: Parts = { ...asked };
  const sent = bodyOf(parts);
  const answer = await reached(addressOf({ path }, parts), {
    method,
    headers: { Accept: 'application/json, application/problem+json', ...sent.headers, ...headers },
    ...(sent.body === undefined ? {} : { body: sent.body }),
    keepalive: lasting,
    ...(fresh ? { cache: 'no-store' } : {}),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!answer.ok) throw new Refused(await problemOf(answer));
  return { body: (await answer.json()) as Answer<Operations[Name]>, etag: answer.headers.get('etag') };
}

/** A file that the server makes, as bytes; `Refused` where it makes none, so that no reason is saved as a file. */
export async function fetchFile<Name extends Question>(name: Name, asked: Asked<Operations[Name]>): Promise<Blob> {
  const parts: Parts = { ...asked };
  const answer = await reached(addressOf(ways[name], parts), { cache: 'no-store' });
  if (!answer.ok) throw new Refused(await problemOf(answer));
  return await answer.blob();
}

interface Parts {
  readonly params?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
}

interface Sent {
  readonly body?: BodyInit;
  readonly headers: Readonly<Record<string, string>>;
}

function bodyOf(asked: Parts): Sent {
  if (asked.bytes !== undefined)
    return { body: new Blob([asked.bytes.slice()]), headers: { 'Content-Type': 'application/octet-stream' } };
  if (asked.body === undefined) return { headers: {} };
  return { body: JSON.stringify(asked.body), headers: { 'Content-Type': 'application/json' } };
}

async function reached(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refused(null);
  }
}

/** Pages served without a store, or a proxy that lost its server, answer in no problem+json of ours. */
async function problemOf(answer: Response): Promise<Problem | null> {
  const isProblem = answer.headers.get('content-type')?.includes('problem+json') ?? false;
  return isProblem ? ((await answer.json()) as Problem) : null;
}
