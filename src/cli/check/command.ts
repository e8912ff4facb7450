import { type CheckResult, check } from '#checking';
import { complain, type KhopContext, type World } from '../context.ts';
import type { CheckFormat } from '../formats.ts';
import { type OpenedFile, openFile } from '../input/openFile.ts';
import { internal } from '../input/problems.ts';
import { progressOf } from '../output/progress.ts';
import { status } from '../status.ts';
import { annotateFile, annotateRefusal } from './annotate.ts';
import { type Checked, statusOf } from './checked.ts';
import { printerOf } from './printers.ts';

export interface CheckFlags {
  readonly format: CheckFormat;
  readonly annotate?: string;
  readonly against?: string;
}

/** `khop check`: every file in turn, whatever became of the ones before it. */
export default async function checkCommand(this: KhopContext, flags: CheckFlags, ...paths: string[]): Promise<void> {
  const { world } = this;
  const refusal = flags.annotate === undefined ? undefined : annotateRefusal(flags.annotate, paths, flags.against);
  if (refusal !== undefined && flags.annotate !== undefined) {
    await complain(world, flags.annotate, refusal);
    this.process.exitCode = status.unread;
    return;
  }
  const printer = printerOf(flags.format, { world, several: paths.length > 1 });
  const progress = progressOf(world, paths.length);
  const all: Checked[] = [];
  let annotated = true;
  for (const path of paths) {
    await progress.show(path, all.length);
    const { checked, file } = await checkPath(path, world);
    await progress.clear();
    if (!checked.ok) await complain(world, path, checked.problem);
    all.push(checked);
    await printer.each(checked);
    if (flags.annotate !== undefined && file !== undefined && checked.ok) {
      annotated = await writeComments(file, checked.result, { world, out: flags.annotate });
    }
  }
  await printer.end(all);
  this.process.exitCode = annotated ? statusOf(all) : status.unread;
}

async function checkPath(path: string, world: World): Promise<{ checked: Checked; file?: OpenedFile }> {
  const opening = await openFile(path, world.sources);
  if (!opening.ok) return { checked: opening };
  try {
    const { file } = opening;
    return { checked: { ok: true, path, document: file.document, result: check(file.document) }, file };
  } catch (cause) {
    return { checked: { ok: false, path, problem: internal(cause) } };
  }
}

async function writeComments(
  file: OpenedFile,
  result: CheckResult,
  { world, out }: { readonly world: World; readonly out: string },
): Promise<boolean> {
  const written = await annotateFile(file, result, { out, words: world.words });
  if (written.ok)
    await world.errors.write(`${world.words.check.annotated({ path: out, comments: written.comments })}\n`);
  else await complain(world, written.problem.id === 'write-failed' ? out : file.path, written.problem);
  return written.ok;
}
