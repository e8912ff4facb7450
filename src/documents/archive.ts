/**
 * ZIP archives read with their sizes checked first. Sizes are declared in the central directory (APPNOTE 6.3.10 §4.3.12)
 * and can lie, so inflating also stops as soon as a file outgrows what it declared.
 */
import { Inflate, strFromU8 } from 'fflate';
import type { ProblemId } from './problems.ts';

export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  /** As declared, in bytes. */
  readonly size: number;
  /** Offset of the local header in the archive. */
  readonly offset: number;
}

interface Failed {
  readonly ok: false;
  readonly problem: ProblemId;
}

export type Listed = { readonly ok: true; readonly entries: readonly ArchiveEntry[] } | Failed;
export type Inflated = { readonly ok: true; readonly bytes: Uint8Array } | Failed;

const mostInflated = 256 * 1024 * 1024;
const mostEntries = 20_000;
/** Deflate reaches 1,032 : 1 at most; the XML of real documents stays below 100 : 1. */
const mostRatio = 300;
/** A small file may be all one letter without harm. */
const ratioCheckedFrom = 8 * 1024 * 1024;

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 0xffff;
const utf8Name = 0x0800;

/**
 * The files of an archive. Refused: `truncated` when the directory at its end is missing or does not fit, `zip-bomb`
 * when the declared sizes add up to over 256 MB, one file declares over 300 times its packed size, or files overlap.
 */
export function listArchive(bytes: Uint8Array): Listed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return { ok: false, problem: 'truncated' };
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return { ok: false, problem: 'zip-bomb' };
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let packed = 0;
  let inflated = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== centralSignature) return { ok: false, problem: 'truncated' };
    const entry = entryAt(view, bytes, at);
    // Sizes of 0xffffffff stand for ZIP64, which no report needs; they fail here as out of bounds.
    if (entry.offset + entry.compressedSize > bytes.length) return { ok: false, problem: 'truncated' };
    packed += entry.compressedSize;
    inflated += entry.size;
    if (isBomb(entry) || inflated > mostInflated || packed > bytes.length) return { ok: false, problem: 'zip-bomb' };
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { ok: true, entries };
}

function isBomb(entry: ArchiveEntry): boolean {
  return entry.size > ratioCheckedFrom && entry.size > mostRatio * entry.compressedSize;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  return {
    name: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), (flags & utf8Name) === 0),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** One file of an archive, inflated; never more bytes than it declared. */
export function inflateEntry(bytes: Uint8Array, entry: ArchiveEntry): Inflated {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.encrypted) return { ok: false, problem: 'password' };
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature)
    return { ok: false, problem: 'truncated' };
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length < entry.compressedSize) return { ok: false, problem: 'truncated' };
  if (entry.method === 0)
    return packed.length === entry.size ? { ok: true, bytes: packed } : { ok: false, problem: 'truncated' };
  return entry.method === 8 ? inflateAtMost(packed, entry.size) : { ok: false, problem: 'truncated' };
}

/** Packed bytes given to the inflater at a time: at 1,032 : 1 each gives at most 16 MB more than allowed. */
const slice = 16 * 1024;

function inflateAtMost(packed: Uint8Array, size: number): Inflated {
  const out = new Uint8Array(size);
  let filled = 0;
  let tooMuch = false;
  const inflate = new Inflate(chunk => {
    if (filled + chunk.length > size) tooMuch = true;
    else out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !tooMuch; at += slice)
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  } catch {
    return { ok: false, problem: 'truncated' };
  }
  if (tooMuch) return { ok: false, problem: 'zip-bomb' };
  return filled === size ? { ok: true, bytes: out } : { ok: false, problem: 'truncated' };
}
