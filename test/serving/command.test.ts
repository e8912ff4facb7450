import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, afterEach, expect, it } from 'vitest';
import { basePath } from '#contract';
import { khop, launcher } from '../cli/khop.ts';
import { dataCopy } from '../kit/postgres.ts';

/** The launcher may have to build the page first, and a machine may be busy. */
const PATIENCE = 300_000;

const { place, remove } = await dataCopy();
const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of running) await stop(child);
});
afterAll(remove);

/** `khop serve` on our folder, as soon as it tells its address. */
async function start({
  data = place.data,
  flags = [],
}: {
  readonly data?: string;
  readonly flags?: readonly string[];
} = {}) {
  const child: ChildProcess = spawn(process.execPath, [launcher, 'serve', '--data', data, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let [out, err] = ['', ''];
  child.stderr?.on('data', chunk => (err += chunk));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', chunk => {
      out += chunk;
      const [, address] = /Khớp đang chạy tại (http:\S+);/u.exec(out) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('close', () => reject(new Error(`it ended: ${out}${err}`)));
  });
  return { url, child, err: () => err };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  running.delete(child);
  if (child.exitCode !== null) return child.exitCode;
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  child.kill(signal);
  return await ended;
}

const json = { 'content-type': 'application/json' };

async function post(url: string, period: string): Promise<number> {
  const series = { indicator: 'crop-output', items: {}, area: 'vn-04' };
  const body = JSON.stringify({ figures: [{ series, period, value: '1', unit: 'tấn' }] });
  const answer = await fetch(`${url}${basePath}/figures`, { method: 'POST', headers: json, body });
  return answer.status;
}

it(
  'a first start loads the demonstration; asked to stop in the middle of writes it answers them, and they are there after the next start',
  async () => {
    const { url, child, err } = await start();
    expect(err()).toContain('Cao Bằng');
    const periods = Array.from(
      { length: 60 },
      (_, at) => `${2016 + Math.floor(at / 12)}-M${String((at % 12) + 1).padStart(2, '0')}`,
    );
    const written: string[] = [];
    const writing = (async () => {
      for (const period of periods) {
        const status = await post(url, period);
        if (status === 201) written.push(period);
      }
    })().catch(() => {});
    while (written.length < 2) await new Promise(done => setTimeout(done, 10));
    expect(await stop(child)).toBe(0);
    await writing;
    const again = await start();
    const answer = await fetch(`${again.url}${basePath}/series?indicator=crop-output&area=vn-04`);
    const { points } = (await answer.json()) as { points: { period: string }[] };
    const held = new Set(points.map(({ period }) => period));
    for (const period of written) expect(held, period).toContain(period);
    expect(again.err()).not.toContain('tỉnh mẫu');
  },
  PATIENCE,
);

it(
  'a second process on the folder is refused in a sentence that names the first, and its check page still opens',
  async () => {
    const { child } = await start({ flags: ['--no-demo'] });
    const { status, err } = await khop(['serve', '--data', place.data]);
    expect(status).toBe(2);
    expect(err).toContain(String(child.pid));
    expect(err).toContain('khop serve --no-data');
  },
  PATIENCE,
);

it(
  'answers while the store is being opened, and a demonstration that was broken off is gone on with at the next start',
  async () => {
    const { place: fresh, remove: removeFresh } = await dataCopy();
    const child = spawn(process.execPath, [launcher, 'serve', '--data', fresh.data], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let err = '';
    const said = async (sentence: RegExp): Promise<RegExpExecArray> => {
      for (;;) {
        const found = sentence.exec(err);
        if (found !== null) return found;
        await new Promise(done => child.stderr.once('data', done));
      }
    };
    child.stderr.on('data', chunk => (err += chunk));
    const [, url] = await said(/Mở (http:\S+) được ngay/u);
    const early = await fetch(`${url}${basePath}/province`);
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '3']);
    expect(await early.json()).toMatchObject({ id: 'starting', detail: expect.stringMatching(/kho|tỉnh mẫu/iu) });
    expect((await fetch(`${url}/so-lieu`, { headers: { accept: 'text/html' } })).status).toBe(200);
    await said(/đã được 10\.000 số liệu/u);
    await stop(child, 'SIGKILL');
    const again = await start({ data: fresh.data });
    expect(again.err()).toContain('tỉnh mẫu');
    const answer = await fetch(`${again.url}${basePath}/narratives`);
    const { items } = (await answer.json()) as { items: unknown[] };
    expect(items).toHaveLength(2);
    await stop(again.child);
    const third = await start({ data: fresh.data });
    expect(third.err()).not.toContain('tỉnh mẫu');
    await stop(third.child);
    removeFresh();
  },
  PATIENCE,
);
