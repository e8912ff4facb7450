import { attachStore, verifyStore } from '#storing';
import { watched } from '../backup/watched.ts';
import { complain, type KhopContext } from '../context.ts';
import { placeOf } from '../store/opening.ts';
import { status } from '../status.ts';
import { inLanguage } from '../words/words.ts';
import { verifyFile } from './proof.ts';

export interface VerifyFlags {
  readonly data?: string;
  /** Proof file that a report is compared with, instead of the store. */
  readonly proof?: string;
}

/** `khop verify`: whether every figure still says what the audit trail holds of it; each that does not is named. */
export default async function verifyCommand(this: KhopContext, flags: VerifyFlags, report?: string): Promise<void> {
  const { world } = this;
  if (flags.proof !== undefined) {
    this.process.exitCode = await verifyFile(world, flags.proof, report);
    return;
  }
  const { words } = world;
  const place = placeOf(flags.data, world.environment);
  const target = 'data' in place ? place.data : 'DATABASE_URL';
  const opened = await attachStore(place);
  if (!opened.ok) {
    await complain(world, target, opened.problem);
    this.process.exitCode = status.unread;
    return;
  }
  const { store } = opened;
  try {
    const { answer, interrupted } = await watched(world, words.verify.following, async ({ signal, progress }) => {
      const onProgress = (done: number, total: number): void => progress?.(done, total, '');
      return await verifyStore(store, { onProgress, ...(signal === undefined ? {} : { signal }) }).catch(
        unlessStopped(signal),
      );
    });
    if (answer === null) {
      this.process.exitCode = interrupted ?? status.unread;
      return;
    }
    for (const problem of answer.problems) await world.output.write(`${inLanguage(problem, words.language)}\n`);
    const { entries, checked, problems } = answer;
    await world.errors.write(`${words.verify.verified({ entries, checked, problems: problems.length })}\n`);
    this.process.exitCode = problems.length > 0 ? status.contradicts : status.tallies;
  } finally {
    await store.close();
  }
}

/** Null for the error that a stopped run ends with. */
function unlessStopped(signal: AbortSignal | undefined): (error: unknown) => null {
  return error => {
    if (signal?.aborted === true) return null;
    throw error;
  };
}
