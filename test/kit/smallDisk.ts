import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes free, until `empty`. */
  readonly fill: (left: number) => void;
  readonly empty: () => void;
  readonly writable: (may: boolean) => void;
  readonly remove: () => void;
}

/** Mounting is for root, and not for every container. */
export const disksMayBeMounted = process.platform === 'linux' && process.getuid?.() === 0 && mountWorks();

/** A disk of its own, in memory. */
export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'khop-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'khop-test', folder]);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: left => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
    },
    empty: () => rmSync(ballast),
    writable: may => execFileSync('mount', ['-o', `remount,${may ? 'rw' : 'ro'}`, folder]),
    remove: () => {
      execFileSync('umount', [folder]);
      rmdirSync(folder);
    },
  };
}

function mountWorks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'khop-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'khop-test', folder]).status === 0;
  if (mounted) execFileSync('umount', [folder]);
  rmdirSync(folder);
  return mounted;
}
