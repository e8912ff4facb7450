import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromPdf } from '../index.ts';
import { inflatesTooFar } from './packed.ts';

const megabyte = 1024 * 1024;

/** Bytes of a file with one stream under a dictionary. */
function fileWith(dictionary: string, stream: Uint8Array): Uint8Array {
  const before = new TextEncoder().encode(`%PDF-1.4\n1 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`);
  const after = new TextEncoder().encode('\nendstream\nendobj\n%%EOF\n');
  const file = new Uint8Array(before.length + stream.length + after.length);
  file.set(before);
  file.set(stream, before.length);
  file.set(after, before.length + stream.length);
  return file;
}

test('streams are counted together up to the limit', () => {
  const one = fileWith('/Filter /FlateDecode', zlibSync(new Uint8Array(10 * megabyte), { level: 9 }));
  const three = new Uint8Array(3 * one.length);
  for (let copy = 0; copy < 3; copy += 1) three.set(one, copy * one.length);
  expect(inflatesTooFar(three, 30 * megabyte)).toBe(false);
  expect(inflatesTooFar(three, 29 * megabyte)).toBe(true);
});

test('a file with a stream deflated twice over is refused, whatever it declares', async () => {
  const twice = zlibSync(zlibSync(new Uint8Array(10 * megabyte), { level: 9 }), { level: 9 });
  const opened = await fromPdf(fileWith('/Filter [/FlateDecode /FlateDecode]', twice), 'a.pdf');
  expect(opened.ok ? '' : opened.problem.id).toBe('zip-bomb');
});

test('a stream that cannot be inflated, or never ends, is left to the reader', () => {
  const noise = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 251);
  expect(inflatesTooFar(fileWith('/Filter /FlateDecode', noise))).toBe(false);
  const cut = fileWith('/Filter /FlateDecode', zlibSync(noise)).subarray(0, 400);
  expect(inflatesTooFar(cut)).toBe(false);
});
