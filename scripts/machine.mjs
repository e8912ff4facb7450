/** What some suites need of the machine beside Node, and how it gets there on a Debian that we may change. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * @typedef {object} Need
 * @property {string} debian name of the Debian package
 * @property {string[]} commands any of which on the PATH will do; none for a font
 * @property {string} [versions] folder that may hold the commands as VERSION/bin/COMMAND, off the PATH
 * @property {RegExp} [fonts] names of folders or files of a font that will do
 * @property {string} suite what cannot be tested without it
 * @property {boolean} whole true where the whole suite is left out, false where only the tests that use it are
 */

/** @type {readonly Need[]} */
export const NEEDS = [
  { debian: 'chromium', commands: ['chromium', 'chromium-browser', 'google-chrome'], suite: 'browser', whole: true },
  { debian: 'fonts-liberation2', commands: [], fonts: /liberation/i, suite: 'browser', whole: false },
  { debian: 'fonts-noto-core', commands: [], fonts: /noto/i, suite: 'browser', whole: false },
  { debian: 'poppler-utils', commands: ['pdftotext'], suite: 'documents', whole: false },
  { debian: 'libreoffice-writer', commands: ['soffice', 'libreoffice'], suite: 'documents', whole: false },
  // The second of the two versions that the store is tested on; the first comes with npm.
  { debian: 'postgresql', commands: ['postgres'], versions: '/usr/lib/postgresql', suite: 'postgres', whole: false },
];

const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts', '/System/Library/Fonts', '/Library/Fonts'];
const LONGEST_WAIT_FOR_LOCK_MS = 10 * 60 * 1000;
const LOCKED = /could not get lock|unable to lock|is another process using it|frontend lock/i;

/** @returns {Need[]} what is not on this machine */
export function missingNeeds() {
  return NEEDS.filter(({ commands, fonts, versions }) => {
    if (fonts) return !hasFont(fonts);
    return !commands.some(command => onPath(command) || (versions !== undefined && hasVersion(versions, command)));
  });
}

/** Installs what is missing where that is allowed; says so in a line. @returns {Promise<Need[]>} what is still missing */
export async function prepareMachine(say) {
  const missing = missingNeeds();
  if (missing.length === 0) return [];
  const names = missing.map(({ debian }) => debian).join(' ');
  const refusal = whyNotInstall();
  if (refusal !== null) {
    say(`machine: ${refusal}; to run every suite: apt-get install ${names}`);
    return missing;
  }
  say(`machine: installing ${names} (KHOP_INSTALL=no leaves the machine as it is)`);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing.map(({ debian }) => debian)];
  const problem = (await apt(['update', '-qq'])) ?? (await apt(install));
  if (problem !== null) say(`machine: apt-get failed: ${problem}`);
  return missingNeeds();
}

function whyNotInstall() {
  if (process.env.KHOP_INSTALL === 'no') return 'KHOP_INSTALL=no';
  if (!existsSync('/etc/debian_version') || !onPath('apt-get')) return 'not a Debian';
  return process.getuid?.() === 0 ? null : 'not root';
}

/** Runs apt-get without a word; waits while another apt holds a lock. @returns {Promise<string | null>} why it failed */
async function apt(args) {
  const giveUpAt = Date.now() + LONGEST_WAIT_FOR_LOCK_MS;
  for (;;) {
    const { status, error, stderr } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    });
    if (status === 0) return null;
    const problem = error?.message ?? stderr.trim().split('\n').slice(-3).join(' / ');
    if (!LOCKED.test(problem) || Date.now() > giveUpAt) return problem;
    await wait(3000);
  }
}

function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function hasVersion(folder, command) {
  return existsSync(folder) && readdirSync(folder).some(version => existsSync(join(folder, version, 'bin', command)));
}

function hasFont(pattern) {
  const named = folder => readdirSync(folder, { recursive: true }).some(name => pattern.test(String(name)));
  return FONT_FOLDERS.some(folder => existsSync(folder) && named(folder));
}
