import { type CheckResult, check } from '#checking';
import { complain, type KhopContext, type World } from '../context.ts';
import type { CheckFormat } from '../formats.ts';
import { type OpenedFile, openFile } from '../input/openFile.ts';
import { internal } from '../input/problems.ts';
import { progressOf } from '../output/progress.ts';
import { status } from '../status.ts';
import { annotateFile, annotateRefusal } from './annotate.ts';
import { type Checked, statusOf } from './checked.ts';
import { meet, type Opponent, openOpponent } from './opponent.ts';
import { printerOf } from './printers.ts';
import { StoreLost } from './stored/source.ts';

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
  try {
    this.process.exitCode = await checkAll(paths, { flags, world, opponent });
  } finally {
    if (opponent?.kind === 'store') await opponent.source.close();
  }
}

interface Checking {
  readonly flags: CheckFlags;
  readonly world: World;
  readonly opponent: Opponent | undefined;
}

/** The exit status. */
async function checkAll(paths: readonly string[], { flags, world, opponent }: Checking): Promise<number> {
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
  return annotated ? statusOf(all) : status.unread;
}

/** What must be right before the first file is read: the names for `--annotate`, and what `--against` names. */
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
  const opened = await openOpponent(against, world.sources);
  if (opened.ok) return opened.opponent;
  await complain(world, shownPlace(against), opened.problem);
  return 'refused';
}

/** An address without its password. */
function shownPlace(against: string): string {
  return against.replace(/(:\/\/[^\s:/@]*):[^\s@]*@/u, '$1:***@');
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
    const met = opponent === undefined ? { result: own } : await meet(file, own, opponent);
    return { checked: { ok: true, path, document, ...met }, file };
  } catch (cause) {
    return { checked: { ok: false, path, problem: cause instanceof StoreLost ? cause.problem : internal(cause) } };
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
