/** What a file is by its first bytes. */

export type Signature = 'zip' | 'pdf' | 'ole' | 'rich-text' | 'picture' | 'none';

const signatures: readonly (readonly [Signature, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** Readers of PDF accept its header anywhere in the first kilobyte (ISO 32000-1 annex H, note 13). */
const pdfHeaderWithin = 1024;
const pdfHeader = [0x25, 0x50, 0x44, 0x46, 0x2d];

export function signatureOf(bytes: Uint8Array): Signature {
  for (const [signature, start] of signatures) {
    if (matchesAt(bytes, 0, start)) return signature;
  }
  for (let at = 0; at < Math.min(pdfHeaderWithin, bytes.length); at += 1) {
    if (matchesAt(bytes, at, pdfHeader)) return 'pdf';
  }
  return 'none';
}

function matchesAt(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

export type OleContent = 'encrypted' | 'word' | 'sheet' | 'other';

/**
 * What an OLE compound file holds, by the names of its streams, which it writes in UTF-16 ([MS-CFB] 2.6.1): Office puts
 * a file with a password in `EncryptedPackage`; a .doc with one sets bit 8 of the flags of its `WordDocument`
 * ([MS-DOC] 2.5.2, fEncrypted).
 */
export function oleContentOf(bytes: Uint8Array): OleContent {
  if (containsWide(bytes, 'EncryptedPackage')) return 'encrypted';
  if (containsWide(bytes, 'WordDocument')) return isEncryptedWord(bytes) ? 'encrypted' : 'word';
  return containsWide(bytes, 'Workbook') ? 'sheet' : 'other';
}

/** Streams begin on a sector of 512 bytes; the Word one begins with 0xA5EC. */
function isEncryptedWord(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 <= bytes.length; at += 512) {
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 1) === 1;
  }
  return false;
}

function containsWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap(letter => [letter.charCodeAt(0), 0]);
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (matchesAt(bytes, at, wide)) return true;
  }
  return false;
}
