/** Over HTTP, from a process of its own: dashboards one after another, and memory while a million rows stream out. */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { quantile } from './bench.ts';

export interface ServingTimes {
  /** Milliseconds of GET /dashboard, all of its JSON read. */
  readonly dashboard: { readonly median: number; readonly p95: number };
  readonly stream: Streamed;
}

export interface Streamed {
  readonly rows: number;
  readonly seconds: number;
  /** Megabytes the server's process held, on average over the first and the last tenth of the rows, and at most. */
  readonly firstTenth: number;
  readonly lastTenth: number;
  readonly most: number;
}

export interface Served {
  /** Bundle of `server.ts`. */
  readonly program: string;
  readonly data: string;
  readonly folder: string;
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
  /** Rows to be streamed; the stream is left after them. */
  readonly rows: number;
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
}

export async function benchServing(asked: Served): Promise<ServingTimes> {
  const web = join(asked.folder, 'web');
  mkdirSync(web, { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>bench</title>');
  const child = fork(asked.program, [asked.data, web], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  const gone = new Promise<never>((_, reject) =>
    child.once('exit', code => reject(new Error(`the server ended with ${code}`))),
  );
  gone.catch(() => {});
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  try {
    let memory = 0;
    const url = await Promise.race([
      gone,
      new Promise<string>(resolve =>
        child.on('message', (message: { readonly url?: string; readonly memory?: number }) => {
          if (message.memory !== undefined) memory = message.memory;
          if (message.url !== undefined) resolve(message.url);
        }),
      ),
    ]);
    const dashboard = await askDashboards(url, asked);
    const stream = await Promise.race([gone, streamed(url, asked, () => memory)]);
    return { dashboard, stream };
  } finally {
    if (child.connected) child.send('end');
    await ended;
  }
}

async function askDashboards(url: string, { areas, indicators, signal, say }: Served) {
  const asked = 200;
  const times: number[] = [];
  for (let at = 0; at < asked; at++) {
    if (at % 100 === 0) say(`bảng chỉ tiêu qua HTTP (dashboard over HTTP) ${at}/${asked}`);
    const query = new URLSearchParams({
      area: areas[(at * 37) % areas.length] ?? '',
      period: `${2016 + ((at * 11) % 15)}-S1`,
      indicators: indicators.join(','),
    });
    const start = performance.now();
    const answer = await fetch(`${url}/api/v1/dashboard?${query.toString()}`, { signal });
    const { rows } = (await answer.json()) as { readonly rows: readonly unknown[] };
    times.push(performance.now() - start);
    if (rows.length === 0) throw new Error(`no dashboard for ${query.toString()}`);
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

async function streamed(
  url: string,
  { rows: wanted, signal, say }: Served,
  memoryNow: () => number,
): Promise<Streamed> {
  const start = performance.now();
  const samples: { readonly rows: number; readonly memory: number }[] = [];
  let rows = 0;
  const sampling = setInterval(() => samples.push({ rows, memory: memoryNow() / 1e6 }), 50);
  try {
    await new Promise<void>((resolve, reject) => {
      const request = get(`${url}/api/v1/figures?format=ndjson`, { signal }, answer => {
        answer.on('data', (chunk: Buffer) => {
          const before = rows;
          for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows++;
          if (Math.floor(rows / 100_000) > Math.floor(before / 100_000)) say(`truyền ra (streaming) ${rows}`);
          if (rows >= wanted) {
            resolve();
            request.destroy();
          }
        });
        answer.on('end', resolve);
        answer.on('error', reject);
      });
      request.on('error', reject);
    });
  } finally {
    clearInterval(sampling);
  }
  const mean = (from: number, to: number) => {
    const held = samples.filter(sample => sample.rows > rows * from && sample.rows <= rows * to);
    return held.reduce((sum, { memory }) => sum + memory, 0) / held.length;
  };
  return {
    rows: Math.min(rows, wanted),
    seconds: (performance.now() - start) / 1000,
    firstTenth: mean(0, 0.1),
    lastTenth: mean(0.9, 1),
    most: Math.max(...samples.map(({ memory }) => memory)),
  };
}
