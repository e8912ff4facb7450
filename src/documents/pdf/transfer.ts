/**
 * pdf.js 5 calls ArrayBuffer.prototype.transferToFixedLength (ES2024), which Node 20 lacks: there it would stop at the
 * first embedded font and lose the lines of every table drawn after it. A copy of the bytes serves as well.
 */
export function supplyTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}
