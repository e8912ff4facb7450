import pg from 'pg';
import { refuse } from '../problem.ts';
import type { Opened } from './opened.ts';
import { serverProblems } from './problems.ts';

const PATIENCE_MS = 10_000;
const OLDEST_VERSION = 150_000;

/** Connects to a PostgreSQL server that somebody else runs, once, to see that it is there and will do. */
export async function openRemote(url: string): Promise<Opened> {
  if (!isAddress(url)) return refuse(serverProblems.badUrl);
  const server = withoutPassword(url);
  const connection = { connectionString: url, connectionTimeoutMillis: PATIENCE_MS };
  const client = new pg.Client({ ...connection, application_name: 'khop' });
  // A connection that breaks later is told by the query that finds it broken.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string; version: string; encoding: string }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as version,
              current_setting('server_encoding') as encoding`,
    );
    const told = rows[0];
    if (told === undefined || Number(told.number) < OLDEST_VERSION)
      return refuse(serverProblems.tooOld({ server, version: told?.version ?? '?' }));
    if (told.encoding !== 'UTF8') return refuse(serverProblems.notUnicode({ server, encoding: told.encoding }));
    return { ok: true, kind: 'server', version: told.version, connection, close: async () => {} };
  } catch (cause) {
    return refuse(serverProblems.noConnection({ server, said: wordsOf(cause) }));
  } finally {
    await client.end().catch(() => {});
  }
}

function isAddress(url: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(url) && URL.canParse(url);
}

/** The address as it may be shown: host, port and database. */
function withoutPassword(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = decodeURIComponent(hostname) || searchParams.get('host') || 'localhost';
  return `${host}${port === '' ? '' : `:${port}`}${decodeURIComponent(pathname)}`;
}

/** Node answers a name with several addresses by an error of errors without words of its own. */
function wordsOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(wordsOf).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
