import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer } from '#storing';
import { dataCopy, leftIn, opened } from '../kit/postgres.ts';

const source = fileURLToPath(new URL('./writer.ts', import.meta.url));
/** Built once, below the packages it imports: some forty processes would compile it otherwise. */
const built = fileURLToPath(new URL(`../../.cache/writer-${process.pid}`, import.meta.url));
const program = join(built, 'writer.mjs');

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: source,
      target: 'node20',
      outDir: built,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

const root = process.getuid?.() === 0;
const NOBODY = 65_534;
/** A repository below /root is closed to an ordinary user, who then cannot run it either. */
const othersMayRead = root && spawnSync('test', ['-r', source], { uid: NOBODY, gid: NOBODY }).status === 0;

interface Writer {
  readonly child: ChildProcess;
  /** The ids it said were acknowledged. */
  readonly kept: readonly string[];
  /** What it found in the folder, once it says so. */
  readonly found: Promise<{ readonly one: readonly string[]; readonly two: readonly string[] }>;
  readonly server: Promise<number>;
  readonly until: (acknowledged: number) => Promise<void>;
  readonly ended: Promise<unknown>;
}

/** Starts the writer, and reads what it says line by line. */
function startWriter(data: string, { user, mode = '' }: { user?: number; mode?: string } = {}): Writer {
  const child = spawn(process.execPath, [program, data, mode], {
    ...(user === undefined ? {} : { uid: user, gid: user }),
    env: { ...process.env, HOME: tmpdir() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kept: string[] = [];
  const told = new Map<string, (value: never) => void>();
  const hear = <T>(word: string): Promise<T> => new Promise(resolve => told.set(word, resolve as never));
  const [found, server] = [hear<never>('found'), hear<never>('server')];
  const ended = new Promise(resolve => child.once('close', resolve));
  const complaints: string[] = [];
  let rest = '';
  child.stderr?.on('data', chunk => complaints.push(String(chunk)));
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    // A line that was cut by the kill was not said.
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [word, value] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
      if (word === 'kept') kept.push(value);
      else if (word === 'refused') complaints.push(value);
      else told.get(word)?.(JSON.parse(value) as never);
    }
  });
  const gone = ended.then(() => Promise.reject(new Error(`the writer ended: ${complaints.join('')}`)));
  gone.catch(() => {});
  const until = async (acknowledged: number): Promise<void> => {
    while (kept.length < acknowledged) await Promise.race([wait(5), gone]);
  };
  return {
    child,
    kept,
    found: Promise.race([found, gone]),
    server: Promise.race([server, gone]),
    until,
    ended,
  };
}

/** Every process that descends from this one, itself first. */
function treeOf(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter(name => /^\d+$/u.test(name))
    .map(name => ({ pid: Number(name), parent: parentOf(Number(name)) }));
  const below = (at: number): readonly number[] => [
    at,
    ...parents.filter(({ parent }) => parent === at).flatMap(child => below(child.pid)),
  ];
  return below(pid);
}

function parentOf(pid: number): number {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /su, '')
        .split(' ')[1],
    );
  } catch {
    return 0;
  }
}

function kill(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

const VICTIMS = {
  'the whole tree': (writer: Writer) => treeOf(writer.child.pid ?? 0),
  'the process alone': (writer: Writer) => [writer.child.pid ?? 0],
  'the process and the watch over its server': (writer: Writer) =>
    treeOf(writer.child.pid ?? 0).filter(pid => !/^postgres:|\/bin\/postgres /u.test(commandOf(pid))),
};

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Kills the writer again and again in the middle of its transactions; each start finds all that was acknowledged. */
async function killAgainAndAgain(
  data: string,
  victims: (writer: Writer) => readonly number[],
  turns: number,
  user?: number,
) {
  const acknowledged = new Set<string>();
  for (let turn = 0; turn <= turns; turn += 1) {
    const writer = startWriter(data, user === undefined ? {} : { user });
    const { one, two } = await writer.found;
    expect(one).toEqual(two);
    const held = new Set(one);
    expect([...acknowledged].filter(id => !held.has(id))).toEqual([]);
    await writer.server;
    await writer.until(1 + ((turn * 37) % 70));
    kill(victims(writer));
    await writer.ended;
    for (const id of writer.kept) acknowledged.add(id);
  }
  return acknowledged.size;
}

/** Some 30 seconds on an idle machine. */
const LONG = 600_000;

const TURNS = { 'the whole tree': 25, 'the process alone': 4, 'the process and the watch over its server': 4 };

describe.skipIf(process.platform !== 'linux').concurrent('kill -9 in the middle of writes to two tables', () => {
  for (const [name, victims] of Object.entries(VICTIMS)) {
    test(
      `${name}, ${TURNS[name as keyof typeof TURNS]} times: nothing acknowledged is lost, nothing is half written`,
      async () => {
        const { place, remove } = await dataCopy();
        const { data } = place;
        try {
          const count = await killAgainAndAgain(data, victims, TURNS[name as keyof typeof TURNS]);
          expect(count).toBeGreaterThan(50);
          const server = await opened({ data });
          await server.close();
          expect(leftIn(data)).toEqual(['postgres', 'postgres.log']);
        } finally {
          remove();
        }
      },
      LONG,
    );
  }

  test.runIf(root && othersMayRead)(
    'as an ordinary user too',
    async () => {
      const holder = mkdtempSync(join(tmpdir(), 'khop-test-data-'));
      chmodSync(holder, 0o755);
      chownSync(holder, NOBODY, NOBODY);
      try {
        await killAgainAndAgain(join(holder, 'data'), VICTIMS['the whole tree'], 3, NOBODY);
      } finally {
        await wait(500);
        rmSync(holder, { recursive: true, force: true });
      }
    },
    LONG,
  );
});

describe('one process at a time', () => {
  test('a second one is refused in a sentence that names the first, which goes on', async () => {
    const { place, remove } = await dataCopy();
    const writer = startWriter(place.data, { mode: 'careless' });
    await writer.until(1);
    const second = await openServer(place);
    expect(second).toMatchObject({ ok: false, problem: { id: 'data-in-use' } });
    if (second.ok) return;
    expect(second.problem.vi).toContain(`tiến trình ${writer.child.pid} dùng từ 20`);
    expect(second.problem.vi).toContain('writer.mjs');
    await writer.until(writer.kept.length + 20);
    kill(treeOf(writer.child.pid ?? 0));
    await writer.ended;
    remove();
  });

  test('of several that start at once one wins', async () => {
    const { place, remove } = await dataCopy();
    const answers = await Promise.all([1, 2, 3, 4].map(() => openServer(place)));
    const winners = answers.filter(answer => answer.ok);
    expect(winners).toHaveLength(1);
    for (const winner of winners) await winner.close();
    remove();
  });

  test('what dead processes left does not hold the folder, and what another container holds is', async () => {
    const { place, remove } = await dataCopy();
    const entry = { pid: process.pid, since: '2026-01-01T00:00:00.000Z', command: 'khop serve', birth: '1' };
    const space = readFileSpace();
    const reused = { ...entry, host: hostname(), space };
    writeFileSync(join(place.data, 'open-1-aa.json'), JSON.stringify(reused));
    writeFileSync(join(place.data, 'open-2-bb.json'), '');
    await (await opened(place)).close();
    expect(readdirSync(place.data).filter(name => name.startsWith('open-'))).toEqual([]);

    const elsewhere = join(place.data, 'open-3-cc.json');
    writeFileSync(elsewhere, JSON.stringify({ ...entry, host: 'other-container', space: 'pid:[1]' }));
    const pulse = setInterval(() => utimesSync(elsewhere, new Date(), new Date()), 500);
    const refused = await openServer(place);
    clearInterval(pulse);
    expect(refused).toMatchObject({ ok: false, problem: { id: 'data-in-use' } });
    if (!refused.ok) expect(refused.problem.en).toContain('other-container');
    // It has fallen silent: six seconds later the folder is free.
    await (await opened(place)).close();
    remove();
  });
});

function readFileSpace(): string {
  try {
    return execFileSync('readlink', ['/proc/self/ns/pid'], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

describe.skipIf(process.platform !== 'linux')('a pid file that a dead server left', () => {
  const pidFile = (data: string): string => join(data, 'postgres', 'postmaster.pid');

  async function opensWith(pid: number): Promise<void> {
    const { place, remove } = await dataCopy();
    const text = [pid, join(place.data, 'postgres'), 1, 5432, join(place.data, 'postgres'), '', '  1 1', 'ready   '];
    writeFileSync(pidFile(place.data), `${text.join('\n')}\n`);
    if (root) chownSync(pidFile(place.data), NOBODY, NOBODY);
    await (await opened(place)).close();
    remove();
  }

  test('whose number now belongs to somebody else', async () => {
    await opensWith(process.pid);
  });

  test('and that is a zombie, because nobody waited for it', async () => {
    const parent = spawn('/bin/sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pid = await new Promise<number>(resolve => parent.stdout.once('data', told => resolve(Number(String(told)))));
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ');
    await opensWith(pid);
    parent.kill('SIGKILL');
  });
});
