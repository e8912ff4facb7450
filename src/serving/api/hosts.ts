import { hostname } from 'node:os';
import { isIP } from 'node:net';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const everywhere = new Set(['0.0.0.0', '::']);

/**
 * Whether a request may name this host: a name of this machine itself, or the one the server was told to listen on.
 * A page elsewhere that had its own name point here (DNS rebinding) would send that name. Listening everywhere, the
 * machine's name and bare addresses pass, which no foreign page can have.
 */
export function hostAllowed(header: string | undefined, listening: string): boolean {
  if (header === undefined) return false;
  const name = header.replace(/:\d+$/, '').toLowerCase();
  if (loopback.has(name)) return true;
  const bare = name.replace(/^\[|\]$/g, '');
  if (bare === listening.toLowerCase()) return true;
  return everywhere.has(listening) && (isIP(bare) !== 0 || bare === hostname().toLowerCase());
}

/** Whether a write comes from a page of another site; programs send no Origin. */
export function crossSite(headers: {
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
}): boolean {
  if (headers.origin === undefined) return false;
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== headers.host;
}
