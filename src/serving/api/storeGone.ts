/** Of the operating system, when the server's socket or address does not answer. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTCONN',
  'EAI_AGAIN',
  'ENOTFOUND',
]);

/**
 * PostgreSQL's own classes (appendix A): 08 connection exception, 53 insufficient resources (disk full, too many
 * connections), 57P01–57P05 shutting down, starting or dropped, 58 system error, 25006 read-only; 40001, 40P01 and 55P03
 * another transaction in the way for longer than we try: nothing was written, and it may go well a moment later.
 */
const serverCodes = /^(?:08|53|58)...$|^57P0[1-5]$|^25006$|^40(?:001|P01)$|^55P03$/;

/** Whether an error means that the store does not answer for now, and not that a statement was wrong. */
export function storeGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(storeGone);
  const code = 'code' in error ? String(error.code) : '';
  // node-postgres gives no code where the connection ended under a query.
  return (
    networkCodes.has(code) ||
    serverCodes.test(code) ||
    /^Connection terminated|^timeout exceeded|timeout expired|^Client (?:has encountered a connection error|was closed)|^Query read timeout|^Cannot use a pool after calling end|driver has already been destroyed/i.test(
      error.message,
    )
  );
}
