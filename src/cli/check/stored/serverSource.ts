import type { ReportedFigure, StoredBase, StoredQuestion } from '#binding';
import {
  type Answer,
  type Asked,
  addressOf,
  mostAsked,
  type OperationName,
  type Operations,
  operations,
  problemShape,
} from '#contract';
import type { Area, Dimension, Figure, Indicator } from '#figures';
import { lost, noKhop, refusedBy, unreached } from './problems.ts';
import { type SourceOpened, StoreLost } from './source.ts';

const PATIENCE_MS = 30_000;
const PAGE = 1000;
/** On which the areas of before the merger of 2025 still stood. */
const BEFORE_MERGER = '2025-06-30';

/** The store of a running `khop serve`, by its address. */
export async function openServerSource(url: string): Promise<SourceOpened> {
  try {
    const ask = askerOf(url);
    const province = await ask('province', {});
    const known = {
      indicators: await indicatorsFrom(ask),
      dimensions: (await ask('dimensions', {})).items as readonly Dimension[],
      areas: await areasFrom(ask, province.code),
    };
    return {
      ok: true,
      source: {
        name: url,
        known,
        standing: async question => ({
          figures: await standingFrom(ask, question),
          bases: await basesFrom(ask, question),
        }),
        history: async ({ id }) => (await ask('figureHistory', { params: { id } })).items as readonly Figure[],
        close: async () => {},
      },
    };
  } catch (error) {
    if (error instanceof StoreLost) return { ok: false, problem: error.problem };
    throw error;
  }
}

type Ask = <Name extends OperationName>(
  name: Name,
  asked: Asked<Operations[Name]>,
) => Promise<Answer<Operations[Name]>>;

interface Parts {
  readonly params?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
}

/** Asks one server; throws `StoreLost` for whatever it does not answer in the words of the contract. */
function askerOf(url: string): Ask {
  return async (name, asked) => {
    const { method, answer } = operations[name];
    // What an operation takes varies with its name; here all that matters is which parts are there.
    const parts: Parts = { ...asked };
    const response = await reach(new URL(addressOf(operations[name], parts), url), { method, body: parts.body }, url);
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) {
      const problem = problemShape.safeParse(body);
      throw new StoreLost(problem.success ? refusedBy(url, problem.data) : noKhop(url));
    }
    const read = answer.safeParse(body);
    if (!read.success) throw new StoreLost(noKhop(url));
    return read.data as Answer<Operations[typeof name]>;
  };
}

interface Sent {
  readonly method: string;
  readonly body: unknown;
}

async function reach(address: URL, { method, body }: Sent, url: string): Promise<Response> {
  const accept = 'application/json, application/problem+json';
  const json = { headers: { accept, 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const sent = body === undefined ? { headers: { accept } } : json;
  try {
    // A redirect would lead elsewhere than the address that was named.
    return await fetch(address, { method, ...sent, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (cause) {
    const late = cause instanceof DOMException && cause.name === 'TimeoutError';
    throw new StoreLost(late ? lost(url) : unreached(url, wordsOf(cause)));
  }
}

/** What the system said stands in the cause of Node's `fetch failed`. */
function wordsOf(cause: unknown): string {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  if (inner instanceof Error) return 'code' in inner ? String(inner.code) : inner.message;
  return String(inner);
}

async function indicatorsFrom(ask: Ask): Promise<readonly Indicator[]> {
  const found: Indicator[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await ask('indicators', { query: { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) } });
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}

/** The areas of today and of before the merger, each with the versions it had then. */
async function areasFrom(ask: Ask, province: string): Promise<readonly Area[]> {
  const byId = new Map<string, Area>();
  for (const query of [{ on: BEFORE_MERGER }, {}]) {
    for (const { id, label: _, ...version } of (await ask('areas', { query })).items) {
      const before = byId.get(id)?.versions ?? [];
      const known = before.some(({ from }) => from === version.from);
      byId.set(id, { id, province, versions: known ? before : [...before, version] });
    }
  }
  return [...byId.values()];
}

async function standingFrom(ask: Ask, { indicators, spots }: StoredQuestion): Promise<readonly ReportedFigure[]> {
  const wanted = new Set(indicators);
  const found: ReportedFigure[] = [];
  for (const { area, period } of spots) {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const query = { area, period, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
      const page = await ask('figures', { query });
      found.push(...page.items.filter(({ series }) => wanted.has(series.indicator)));
      cursor = page.next;
    }
  }
  return found;
}

async function basesFrom(ask: Ask, { bases }: StoredQuestion): Promise<readonly StoredBase[]> {
  const found: StoredBase[] = [];
  for (let start = 0; start < bases.length; start += mostAsked) {
    const asked = bases
      .slice(start, start + mostAsked)
      .map(({ series, ...rest }) => ({ series: { ...series }, ...rest }));
    found.push(...(await ask('lookupFigures', { body: { asked } })).bases);
  }
  return found;
}
