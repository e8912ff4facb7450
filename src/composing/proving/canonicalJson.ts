/** One spelling of a JSON value, so that its digest does not depend on the order of keys (RFC 8785 for what is used here). */

/** SHA-256 of the UTF-8 of a text, in hexadecimal. */
export type Digest = (text: string) => Promise<string> | string;

export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
