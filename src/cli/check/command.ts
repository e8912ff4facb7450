import { type CheckResult, check } from '#checking';
import { read } from '#reading';
import { complain, type KhopContext, type World } from '../context.ts';
import type { CheckFormat } from '../formats.ts';
import { type OpenedFile, openFile } from '../input/openFile.ts';
import { internal, problems } from '../input/problems.ts';
import { progressOf } from '../output/progress.ts';
import { status } from '../status.ts';
import { checkAgainst, type Opponent } from './against.ts';
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
  const opponent = await prepare(flags, paths, world);
  if (opponent === 'refused') {
    this.process.exitCode = status.unread;
    return;
  }
  const printer = printerOf(flags.format, { world, several: paths.length > 1 });
  const progress = progressOf(world, paths.length);
  const all: Checked[] = [];
  let annotated = true;
  for (const path of paths) {
    await progress.show(path, all.length);
    const { checked, file } = await checkPath(path, world, opponent);
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

/** What must be right before the first file is read: the names for `--annotate`, and the report of `--against`. */
async function prepare(
  { annotate, against }: CheckFlags,
  paths: readonly string[],
  world: World,
): Promise<Opponent | undefined | 'refused'> {
  const refusal = annotate === undefined ? undefined : annotateRefusal(annotate, paths, against);
  if (annotate !== undefined && refusal !== undefined) {
    await complain(world, annotate, refusal);
    return 'refused';
  }
  if (against === undefined) return undefined;
  if (/^postgres(?:ql)?:/iu.test(against)) {
    await complain(world, '--against', problems.againstDatabase);
    return 'refused';
  }
  const opening = await openFile(against, world.sources);
  if (opening.ok) return { path: against, reading: read(opening.file.document) };
  await complain(world, against, opening.problem);
  return 'refused';
}

async function checkPath(
  path: string,
  world: World,
  opponent: Opponent | undefined,
): Promise<{ checked: Checked; file?: OpenedFile }> {
  const opening = await openFile(path, world.sources);
  if (!opening.ok) return { checked: opening };
  try {
    const { file } = opening;
    const { document } = file;
    const own = check(document);
    const result = opponent === undefined ? own : checkAgainst(file, own, opponent);
    return { checked: { ok: true, path, document, result }, file };
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
