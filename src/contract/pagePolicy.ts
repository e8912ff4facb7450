/**
 * The promise that nothing leaves the machine, in the words a browser enforces: only this origin, nothing inline. It
 * stands in the built page itself, so that it holds wherever the page is served from and offline, and in every answer.
 */
export const pagePolicy: readonly string[] = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];
