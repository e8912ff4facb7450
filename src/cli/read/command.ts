import { complain, type KhopContext, type World } from '../context.ts';
import type { ReadFormat } from '../formats.ts';
import { pretty } from '../output/pretty.ts';
import { progressOf } from '../output/progress.ts';
import { layoutFor } from '../output/terminal.ts';
import { status } from '../status.ts';
import { readJson } from './json.ts';
import { type ReadFile, readFile } from './readFile.ts';
import { readText } from './text.ts';

export interface ReadFlags {
  readonly format: ReadFormat;
}

/** `khop read`: the numbers and claims of every file in turn. */
export default async function readCommand(this: KhopContext, flags: ReadFlags, ...paths: string[]): Promise<void> {
  const { world } = this;
  const progress = progressOf(world, paths.length);
  const collected: object[] = [];
  let done = 0;
  let failed = 0;
  for (const path of paths) {
    await progress.show(path, done);
    const read = await readFile(path, world.sources);
    await progress.clear();
    if (!read.ok) {
      failed += 1;
      await complain(world, path, read.problem);
    }
    if (flags.format === 'json') collected.push(readJson(read, world.words.language));
    else await print(read, flags.format, { world, first: done === failed });
    done += 1;
  }
  if (flags.format === 'json') await world.output.write(pretty(paths.length > 1 ? collected : collected[0]));
  this.process.exitCode = failed > 0 ? status.unread : status.tallies;
}

interface Place {
  readonly world: World;
  /** Whether nothing was printed before. */
  readonly first: boolean;
}

async function print(read: ReadFile, format: 'text' | 'jsonl', { world, first }: Place): Promise<void> {
  if (format === 'jsonl') {
    await world.output.write(`${JSON.stringify(readJson(read, world.words.language))}\n`);
  } else if (read.ok) {
    const printed = readText(read, layoutFor(world.output, world.environment), world.words);
    await world.output.write(`${first ? '' : '\n\n'}${printed}\n`);
  }
}
