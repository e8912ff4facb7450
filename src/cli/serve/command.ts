import { join } from 'node:path';
import { serve } from '#serving';
import { complain, type KhopContext } from '../context.ts';
import { interruption } from '../input/interruption.ts';
import { status } from '../status.ts';
import { packageRoot } from '../version.ts';

export interface ServeFlags {
  readonly port?: number;
  readonly host?: string;
}

/** `khop serve`: the check page on this machine until Ctrl-C. */
export default async function serveCommand(this: KhopContext, { port, host }: ServeFlags): Promise<void> {
  const { world } = this;
  const stopped = interruption();
  const served = await serve({
    web: join(packageRoot(), 'dist', 'web'),
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
  });
  if (!served.ok) {
    const remedy = served.problem.id === 'no-pages' ? world.words.serve.howToBuild : '';
    const { vi, en, id } = served.problem;
    await complain(world, 'serve', { id, vi: `${vi}${remedy}`, en: `${en}${remedy}` });
    this.process.exitCode = status.unread;
    stopped.forget();
    return;
  }
  await world.output.write(
    `Khớp đang chạy tại ${served.url}; nhấn Ctrl-C để dừng. (Khớp is running at ${served.url}; press Ctrl-C to stop.)\n`,
  );
  await stopped.signal;
  await served.close();
  await world.errors.write(`\n${world.words.serve.stopped}\n`);
}
