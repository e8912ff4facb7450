/**
 * A tar archive (POSIX.1-2017, pax, "ustar Interchange Format") of small files, written and read as a stream: anybody
 * can unpack a backup with `tar xzf`.
 */
const BLOCK = 512;
/** More than any part that we write: a header that says so is damaged. */
const LARGEST_ENTRY = 64 * 1024 * 1024;

export interface Entry {
  readonly name: string;
  readonly body: Buffer;
}

/** Thrown by the reader at bytes that are no whole archive; the restoring functions turn it into a sentence. */
export class DamagedArchive extends Error {}

export async function* tarOf(entries: AsyncIterable<Entry>): AsyncGenerator<Buffer> {
  for await (const { name, body } of entries) {
    yield headerOf(name, body.length);
    if (body.length > 0) yield body;
    const rest = body.length % BLOCK;
    if (rest > 0) yield Buffer.alloc(BLOCK - rest);
  }
  yield Buffer.alloc(2 * BLOCK);
}

export async function* entriesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const take = taker(bytes);
  for (;;) {
    const header = await take(BLOCK);
    if (header.every(byte => byte === 0)) return;
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8);
    if (checksumOf(header) !== Number.parseInt(header.toString('latin1', 148, 156), 8))
      throw new DamagedArchive('checksum');
    if (!(size >= 0 && size <= LARGEST_ENTRY)) throw new DamagedArchive('size');
    const name = header.toString('utf8', 0, 100).replace(/\0.*$/su, '');
    const body = await take(size);
    await take((BLOCK - (size % BLOCK)) % BLOCK);
    // Folders and attributes, which other programs write, say nothing to us.
    const kind = header.toString('latin1', 156, 157);
    if (kind === '0' || kind === '\0') yield { name: name.replace(/^\.\//u, ''), body };
  }
}

function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const put = (text: string, at: number): number => header.write(text, at, 'latin1');
  const octal = (value: number, width: number): string => value.toString(8).padStart(width - 1, '0');
  put(name, 0);
  put(octal(0o644, 8), 100);
  put(octal(0, 8), 108);
  put(octal(0, 8), 116);
  put(octal(size, 12), 124);
  // No date: the manifest says when, and the same data make the same bytes.
  put(octal(0, 12), 136);
  put('0ustar\0', 156);
  put('00', 263);
  put(`${octal(checksumOf(header), 7)}\0 `, 148);
  return header;
}

/** The sum of the bytes of a header, its own field read as spaces. */
function checksumOf(header: Buffer): number {
  let sum = 8 * 32;
  for (let at = 0; at < BLOCK; at += 1) if (at < 148 || at >= 156) sum += header[at] ?? 0;
  return sum;
}

function taker(bytes: AsyncIterable<Buffer>): (count: number) => Promise<Buffer> {
  const source = bytes[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  return async count => {
    const pieces: Buffer[] = [rest];
    for (let held = rest.length; held < count; ) {
      const next = await source.next();
      if (next.done === true) throw new DamagedArchive('truncated');
      pieces.push(next.value);
      held += next.value.length;
    }
    const whole = pieces.length === 1 ? rest : Buffer.concat(pieces);
    rest = whole.subarray(count);
    return whole.subarray(0, count);
  };
}
