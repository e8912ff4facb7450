import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openServer, openStore, type Problem } from '#storing';
import { dataCopy, opened, testServer } from '../kit/postgres.ts';
import { disksMayBeMounted, smallDisk, type SmallDisk } from '../kit/smallDisk.ts';

/** A data folder on a disk of its own. */
async function onDisk(disk: SmallDisk) {
  const { place, remove } = await dataCopy();
  const data = join(disk.folder, 'data');
  execFileSync('cp', ['-a', place.data, data]);
  remove();
  return { ...place, data };
}

async function problemOf(place: Parameters<typeof openServer>[0]): Promise<Problem> {
  const answer = await openServer(place);
  if (!answer.ok) return answer.problem;
  await answer.close();
  throw new Error('it opened');
}

describe.skipIf(!disksMayBeMounted)('a data folder', () => {
  it('that can only be read is refused by its name, and opens when it can be written again', async () => {
    const disk = smallDisk(200);
    try {
      const place = await onDisk(disk);
      disk.writable(false);
      const problem = await problemOf(place);
      expect(problem.id).toBe('data-unwritable');
      expect(problem.vi).toContain(place.data);
      disk.writable(true);
      await (await opened(place)).close();
    } finally {
      disk.remove();
    }
  });

  it('on a full disk is refused as such, and opens once there is space', async () => {
    const disk = smallDisk(200);
    try {
      const place = await onDisk(disk);
      disk.fill(0);
      const problem = await problemOf(place);
      expect(problem.id).toBe('disk-full');
      disk.empty();
      await (await opened(place)).close();
    } finally {
      disk.remove();
    }
  });
});

it('a database that a later version of Khớp has written is refused and left as it is', async () => {
  const server = await testServer();
  try {
    const url = await server.database();
    const first = await openStore({ url });
    if (!first.ok) throw new Error(first.problem.en);
    await first.store.close();
    const client = new pg.Client(url);
    await client.connect();
    await client.query("insert into migration (name) values ('9999-of-later')");
    const second = await openStore({ url });
    expect(second).toMatchObject({ ok: false, problem: { id: 'later-schema' } });
    if (!second.ok) expect(second.problem.vi).toContain('9999-of-later');
    const { rows } = await client.query<{ name: string }>('select name from migration order by name desc limit 1');
    expect(rows[0]?.name).toBe('9999-of-later');
    await client.end();
  } finally {
    await server.stop();
  }
});
