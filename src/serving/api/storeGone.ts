/** Of the operating system, when the server's socket or address does not answer. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
]);

/**
 * PostgreSQL's own classes (appendix A): 08 connection exception, 53 insufficient resources (disk full, too many
 * connections), 57P01–57P03 shutting down or starting, 58 system error, 25006 read-only.
 */
const serverCodes = /^(?:08|53|58)...$|^57P0[1-5]$|^25006$/;

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
