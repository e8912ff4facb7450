import { pagePolicy } from '#contract';

/** The policy of the page, and what browsers take from a header only. */
const policy = [...pagePolicy, "frame-ancestors 'none'"].join('; ');

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Names under assets/ carry a hash of their content and never change; everything else is asked for again each time. */
export function cachingFor(path: string): string {
  return /[\\/]assets[\\/][^\\/]+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
