/**
 * A ZIP archive with some files replaced or added and everything else as it was: the other files keep their
 * compressed bytes, dates and attributes (APPNOTE 6.3.10, §4.3.7 and §4.3.12 for the headers).
 */
import { strFromU8, zipSync } from 'fflate';

const END_RECORD = 0x06054b50;
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 46;
/** Flag 3: the sizes follow the data. They are in the central header too, from which the local one is written anew. */
const SIZES_FOLLOW = 8;
const UTF8_NAME = 2048;

interface Packed {
  readonly name: string;
  /** The central header and the name, without extra field and comment. */
  readonly central: Uint8Array;
  readonly data: Uint8Array;
}

/** `archive` must be one that `listArchive` has accepted; null when a file in it does not lie where it is said to. */
export function rewriteArchive(archive: Uint8Array, changes: ReadonlyMap<string, Uint8Array>): Uint8Array | null {
  const kept = packedFiles(archive);
  const changed = packedFiles(zipSync(Object.fromEntries(changes), { level: 6 }));
  if (kept === null || changed === null) return null;
  const files = new Map(kept.map(file => [file.name, file]));
  for (const file of changed) files.set(file.name, file);
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { central, data } of files.values()) {
    viewOf(central).setUint32(42, offset, true);
    const local = localHeader(central);
    centrals.push(central);
    locals.push(local, data);
    offset += local.length + data.length;
  }
  const directory = concatenate(centrals);
  return concatenate([...locals, directory, endRecord(centrals.length, directory.length, offset)]);
}

function packedFiles(archive: Uint8Array): readonly Packed[] | null {
  const view = viewOf(archive);
  let end = archive.length - 22;
  while (view.getUint32(end, true) !== END_RECORD) end -= 1;
  const files: Packed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const file = packedFile(archive, view, at);
    if (file === null) return null;
    files.push(file);
    at += CENTRAL_HEADER;
    at += view.getUint16(at - 18, true) + view.getUint16(at - 16, true) + view.getUint16(at - 14, true);
  }
  return files;
}

function packedFile(archive: Uint8Array, view: DataView, at: number): Packed | null {
  const central = archive.slice(at, at + CENTRAL_HEADER + view.getUint16(at + 28, true));
  const header = viewOf(central);
  header.setUint16(8, header.getUint16(8, true) & ~SIZES_FOLLOW, true);
  header.setUint32(30, 0, true);
  const local = header.getUint32(42, true);
  if (local + 30 > archive.length) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + header.getUint32(20, true) > archive.length) return null;
  return {
    name: strFromU8(central.subarray(CENTRAL_HEADER), (header.getUint16(8, true) & UTF8_NAME) === 0),
    central,
    data: archive.subarray(start, start + header.getUint32(20, true)),
  };
}

/** The local header repeats the central one from the version needed to the length of the name. */
function localHeader(central: Uint8Array): Uint8Array {
  const header = new Uint8Array(30 + central.length - CENTRAL_HEADER);
  viewOf(header).setUint32(0, LOCAL_HEADER, true);
  header.set(central.subarray(6, 30), 4);
  header.set(central.subarray(CENTRAL_HEADER), 30);
  return header;
}

function endRecord(count: number, directorySize: number, directoryOffset: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = viewOf(record);
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryOffset, true);
  return record;
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
