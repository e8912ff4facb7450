import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import { type Holder, serverProblems } from './problems.ts';
import { birthOf, isRunning, processSpace } from './processes.ts';

export interface Lock {
  readonly release: () => void;
}

/** What a process writes down in the data folder while it has it open. */
interface Entry extends Holder {
  readonly birth: string | null;
  readonly host: string;
  readonly space: string;
}

const NAME = /^open-\d+-[0-9a-f]+\.json$/u;
const PULSE_MS = 2000;
/** A holder in another container cannot be asked whether it lives; its file is touched at every pulse. */
const SILENCE_MS = 3 * PULSE_MS;
const TRIES = 6;

/**
 * Takes the data folder for this process. Each process writes a file of its own first and looks at the others' then,
 * so that of two at least one sees the other; who sees a living one withdraws. Files of the dead are swept away.
 */
export async function takeLock(data: string): Promise<{ readonly ok: true; readonly lock: Lock } | Refused<Problem>> {
  for (let turn = 1; ; turn += 1) {
    const own = writeEntry(data);
    const other = await livingEntry(data, basename(own));
    if (other === null) return { ok: true, lock: keep(own) };
    rmSync(own, { force: true });
    // Two that began at the same moment have both withdrawn: the one that draws the shorter wait goes first.
    const young = Date.now() - Date.parse(other.since) < 1000;
    if (!young || turn >= TRIES) return refuse(held(data, other));
    await wait(10 + Math.random() * 40 * turn);
  }
}

function held(path: string, entry: Entry): Problem {
  return serverProblems.held({ ...entry, path, host: entry.host === hostname() ? '' : ` (${entry.host})` });
}

function writeEntry(data: string): string {
  const entry: Entry = {
    pid: process.pid,
    since: new Date().toISOString(),
    command: ownCommand(),
    birth: birthOf(process.pid),
    host: hostname(),
    space: processSpace(),
  };
  const path = join(data, `open-${process.pid}-${randomBytes(6).toString('hex')}.json`);
  // Whoever sees the name sees all of it.
  writeFileSync(`${path}.new`, `${JSON.stringify(entry)}\n`);
  renameSync(`${path}.new`, path);
  return path;
}

/** The command line without the passwords of addresses in it. */
function ownCommand(): string {
  const [program = 'node', script, ...inputs] = process.argv;
  const words = [basename(script ?? program), ...inputs].join(' ');
  return words.replace(/(:\/\/[^\s:/@]*):[^\s@]*@/gu, '$1:***@').slice(0, 200);
}

async function livingEntry(data: string, own: string): Promise<Entry | null> {
  for (const name of readdirSync(data).filter(each => NAME.test(each) && each !== own)) {
    const path = join(data, name);
    const entry = readEntry(path);
    if (entry === 'gone') continue;
    if (entry !== null && (await lives(path, entry))) return entry;
    rmSync(path, { force: true });
  }
  return null;
}

function readEntry(path: string): Entry | 'gone' | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Entry;
  } catch (cause) {
    // A file that a failing disk left empty tells of nobody.
    return cause instanceof SyntaxError ? null : 'gone';
  }
}

async function lives(path: string, entry: Entry): Promise<boolean> {
  if (entry.host === hostname() && entry.space === processSpace())
    return isRunning(entry.pid) && (entry.birth === null || birthOf(entry.pid) === entry.birth);
  const before = touchedAt(path);
  for (let waited = 0; waited < SILENCE_MS; waited += 250) {
    await wait(250);
    const now = touchedAt(path);
    if (now === null) return false;
    if (now !== before) return true;
  }
  return false;
}

function touchedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function keep(path: string): Lock {
  const pulse = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {
      // Somebody removed the folder under us; the server will say so.
    }
  }, PULSE_MS);
  pulse.unref();
  return {
    release: () => {
      clearInterval(pulse);
      rmSync(path, { force: true });
    },
  };
}
