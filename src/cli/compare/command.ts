import { read } from '#reading';
import { complain, type KhopContext } from '../context.ts';
import type { CompareFormat } from '../formats.ts';
import { openFile } from '../input/openFile.ts';
import { pretty } from '../output/pretty.ts';
import { layoutFor } from '../output/terminal.ts';
import { status } from '../status.ts';
import { comparisonOf } from './comparison.ts';
import { compareJson } from './json.ts';
import { compareText } from './text.ts';

export interface CompareFlags {
  readonly format: CompareFormat;
}

/** `khop compare`: the same facts in two reports. Both are opened, so that both can be told to be unreadable. */
export default async function compareCommand(
  this: KhopContext,
  flags: CompareFlags,
  ...[one, other]: [string, string]
): Promise<void> {
  const { world } = this;
  const first = await openFile(one, world.sources);
  const second = await openFile(other, world.sources);
  for (const opening of [first, second]) if (!opening.ok) await complain(world, opening.path, opening.problem);
  if (!first.ok || !second.ok) {
    this.process.exitCode = status.unread;
    return;
  }
  const comparison = comparisonOf(
    { file: first.file, reading: read(first.file.document) },
    { file: second.file, reading: read(second.file.document) },
  );
  const printed =
    flags.format === 'json'
      ? pretty(compareJson(comparison))
      : `${compareText(comparison, layoutFor(world.output, world.environment), world.words)}\n`;
  await world.output.write(printed);
  const contradicts = comparison.compared.facts.some(({ outcome }) => outcome === 'contradicts');
  this.process.exitCode = contradicts ? status.contradicts : status.tallies;
}
