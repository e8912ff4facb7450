import { createHash, hash, randomBytes } from 'node:crypto';

const hex = (value: bigint | number, digits: number) => value.toString(16).padStart(digits, '0');

/**
 * Ids of figures: UUID version 7 (RFC 9562), whose first 48 bits are the instant in milliseconds. Its twelve free bits hold
 * the year of the period, and the 62 random ones begin with a counter, so that ids made one after another are in order.
 */
export function figureIds(instant: Date): (year: number) => string {
  const time = hex(instant.getTime(), 12);
  let counter = 0;
  let pool = Buffer.alloc(0);
  return year => {
    if (counter % 512 === 0) pool = randomBytes(512 * 4);
    const random = pool.toString('hex', (counter % 512) * 4, (counter % 512) * 4 + 4);
    const ordered = hex(counter++, 7);
    const variant = hex(8 + (Math.floor(counter / 2 ** 28) % 4), 1);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(year, 3)}-${variant}${ordered.slice(0, 3)}-${ordered.slice(3)}${random}`;
  };
}

/** The year an id of a figure was made with; null when the text is no such id. */
export function yearOfId(id: string): number | null {
  const found = /^[0-9a-f]{8}-[0-9a-f]{4}-7([0-9a-f]{3})-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.exec(id);
  return found?.[1] === undefined ? null : Number.parseInt(found[1], 16);
}

/** A UUID that follows from its parts (version 8, SHA-256), so that two writers who mean the same make the same. */
export function idOf(...parts: readonly string[]): string {
  const digest = hash('sha256', JSON.stringify(parts), 'hex');
  const variant = hex(8 + (Number.parseInt(digest.slice(16, 17), 16) % 4), 1);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** SHA-256, hexadecimal. */
export function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}
