import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addressOf, operations } from '#contract';
import { figuresOf, openStore, verifyStore, writeCatalogue } from '#storing';
import { dataCopy } from '../kit/postgres.ts';
import { serving } from '../kit/serving.ts';
import { disksMayBeMounted, smallDisk } from '../kit/smallDisk.ts';
import { catalogue } from '../kit/smallProvince.ts';

/** Rows of a body, each of a day of its own. */
function rowsFrom(first: number, count: number) {
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2016, 0, 1 + ((first + at) % 1800))).toISOString().slice(0, 10);
    const area = ['p', 'd1', 'd2', 'c1', 'c2', 'c3'][Math.floor((first + at) / 1800)] ?? 'p';
    const source = { document: 'x', start: 0, end: 1, line: 1, quote: 'đ'.repeat(400) };
    return { series: { indicator: 'grain', items: {}, area }, period: `/${day}`, value: String(first + at), source };
  });
}

it.skipIf(!disksMayBeMounted)(
  'a full disk is told in a sentence; what was acknowledged is there, and it goes on once there is space',
  async () => {
    const disk = smallDisk(300);
    const { place, remove } = await dataCopy();
    const data = join(disk.folder, 'data');
    execFileSync('cp', ['-a', place.data, data]);
    remove();
    const opened = await openStore({ ...place, data, province: '04' });
    if (!opened.ok) throw new Error(opened.problem.en);
    const { store } = opened;
    const served = await serving(store);
    try {
      expect((await writeCatalogue(store, catalogue, 'thử')).refused).toEqual([]);
      const post = async (first: number) => {
        const answer = await fetch(`${served.url}${addressOf(operations.postFigures)}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': `from-${first}` },
          body: JSON.stringify({ figures: rowsFrom(first, 2000) }),
        });
        return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
      };
      expect((await post(0)).status).toBe(201);
      disk.fill(1_000_000);
      const refused = await post(2000);
      // Where it is the log that finds no room PostgreSQL itself goes down, and starts again by itself.
      expect(['disk-full', 'store-unavailable', 'outcome-unknown']).toContain(refused.body['id']);
      disk.empty();
      let again = await post(2000);
      for (let tried = 0; again.status === 503 && tried < 60; tried += 1) {
        await new Promise(done => setTimeout(done, 500));
        again = await post(2000);
      }
      expect(again.status).toBe(201);
      const { figures } = await figuresOf(store, { limit: 10_000 });
      expect(figures).toHaveLength(4000);
      expect((await verifyStore(store)).problems).toEqual([]);
    } finally {
      await served.close();
      await store.close();
      disk.remove();
    }
  },
  120_000,
);
