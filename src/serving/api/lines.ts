/** Rows that come as lines of JSON (NDJSON), read no faster than they are taken. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RowProblem } from '#contract';
import { parseJson } from './json.ts';

/** A row of figures is some hundred characters long: what is much longer is no row. */
const longestLine = 64 * 1024;

/** A row that is no JSON has its problem instead. */
export type Line =
  | { readonly row: number; readonly value: unknown }
  | { readonly row: number; readonly problem: RowProblem };

/** The lines, empty ones left out; rows count from 0, with the empty ones. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let row = 0;
  for await (const bytes of splitAt(stream)) {
    const line = lineOf(row, bytes);
    row += 1;
    if (line !== null) yield line;
  }
}

const newline = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** What is longer than a line may be is cut off there; it is no row whatever follows. */
async function* splitAt(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      yield Buffer.concat([rest, chunk.subarray(from, end)]);
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    if (rest.length <= longestLine) rest = Buffer.concat([rest, chunk.subarray(from)]);
  }
  if (rest.length > 0) yield rest;
}

function lineOf(row: number, bytes: Uint8Array): Line | null {
  if (bytes.length > longestLine)
    return problem(row, 'too-long', `dòng dài quá ${longestLine} byte; mỗi dòng chỉ một số liệu`);
  try {
    const text = decoder.decode(bytes).trim();
    return text === '' ? null : { row, value: parseJson(text) };
  } catch (error) {
    return error instanceof SyntaxError
      ? problem(row, 'not-json', 'dòng này không đúng cú pháp JSON')
      : problem(row, 'not-utf8', 'dòng này không phải chữ UTF-8');
  }
}

function problem(row: number, id: string, message: string): Line {
  return { row, problem: { row, column: null, id, message } };
}

/** What comes, kept on the disk until `use` has done with it: it may be read again and again, and a slow sender keeps nobody waiting. */
export async function keptOnDisk<T>(stream: Readable, use: (again: () => Readable) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'khop-'));
  try {
    const file = join(folder, 'rows.ndjson');
    await pipeline(stream, createWriteStream(file, { mode: 0o600 }));
    return await use(() => createReadStream(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
