import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import {
  boundProblemSentence,
  compose,
  type Composed,
  type ComposedProblem,
  type Held,
  officialOf,
  proofOf,
  writeNarrative,
} from '#composing';
import type { Problem } from '#documents';
import { writtenAs, type WrittenFormat, writtenFormats } from '#printing';
import {
  heldFor,
  type IssuedReport,
  issuedOf,
  narrativeOf,
  narrativesOf,
  type Store,
  type StoredNarrative,
} from '#storing';
import { complain, type KhopContext, type World } from '../context.ts';
import { codeOf } from '../input/bytes.ts';
import { pretty } from '../output/pretty.ts';
import { openExisting, placeOf } from '../store/opening.ts';
import { status } from '../status.ts';
import { inLanguage } from '../words/words.ts';
import { composeProblems } from './problems.ts';

export interface ComposeFlags {
  /** File to write; its ending chooses the format. */
  readonly out?: string;
  /** File for the proof of what is written. */
  readonly proof?: string;
  readonly list: boolean;
  readonly data?: string;
}

/** `khop compose`: a report of the store as the file that is signed, and the proof of every number in it. */
export default async function composeCommand(this: KhopContext, flags: ComposeFlags, report?: string): Promise<void> {
  const { world } = this;
  this.process.exitCode = status.unread;
  const wanted = wantedOf(flags, report);
  if ('id' in wanted) return await complain(world, report ?? 'compose', wanted);
  const place = placeOf(flags.data, world.environment);
  const opened = await openExisting(world, place);
  if (!opened.ok) return await complain(world, 'compose', opened.problem);
  try {
    if (wanted.report === null) {
      await list(world, opened.store);
      this.process.exitCode = status.tallies;
    } else this.process.exitCode = await write(world, opened.store, wanted);
  } finally {
    await opened.store.close();
  }
}

type Format = WrittenFormat | 'md';

interface ToWrite {
  readonly report: string;
  readonly out: string | null;
  readonly format: Format;
  readonly proof: string | null;
}

function wantedOf({ out, proof, list: listed }: ComposeFlags, report?: string): ToWrite | { report: null } | Problem {
  if (listed) return { report: null };
  if (report === undefined || (out === undefined && proof === undefined)) return composeProblems.nothingAsked;
  const formats: readonly Format[] = [...writtenFormats, 'md'];
  const format = formats.find(each => out?.toLowerCase().endsWith(`.${each}`));
  if (out !== undefined && format === undefined) return composeProblems.otherFormat;
  return { report, out: out ?? null, format: format ?? 'md', proof: proof ?? null };
}

async function list(world: World, store: Store): Promise<void> {
  for (const { id, title, state } of await narrativesOf(store))
    await world.output.write(`${id}\t${world.words.compose.states[state]}\t${title}\n`);
}

interface Ready {
  readonly composed: Composed;
  readonly held: Held;
  readonly issued: IssuedReport | null;
}

/** An issued report is as it went out; any other is composed with the figures that stand. */
async function readyOf(store: Store, { id, narrative, state }: StoredNarrative): Promise<Ready> {
  const held = await heldFor(store, narrative);
  const issued = state === 'issued' ? await issuedOf(store, id) : null;
  return { composed: issued?.composed ?? compose(narrative, held), held, issued };
}

async function write(world: World, store: Store, { report, out, format, proof }: ToWrite): Promise<number> {
  const stored = await narrativeOf(store, report);
  if (stored === null) {
    await complain(world, report, composeProblems.unknownReport);
    return status.unread;
  }
  const ready = await readyOf(store, stored);
  const { composed, issued } = ready;
  const files: [path: string, bytes: Uint8Array | string][] = [];
  if (out !== null) {
    const written = await bytesOf(stored, ready, format);
    if (!written.ok) {
      await complain(world, out, written.problem);
      return status.unread;
    }
    files.push([out, written.bytes]);
  }
  if (proof !== null)
    files.push([proof, pretty(issued === null ? await proofOf(composed, sha256) : JSON.parse(issued.proof))]);
  for (const [path, bytes] of files) if (!(await written(world, path, bytes))) return status.unread;
  for (const problem of composed.problems) await tell(world, { report, ...ready }, problem);
  const { figures, problems } = composed;
  const said = { paths: files.map(([path]) => path), figures: figures.length, problems: problems.length };
  await world.errors.write(`${world.words.compose.written(said)}\n`);
  return problems.length > 0 ? status.contradicts : status.tallies;
}

/** The file of an issued report is the one that was signed, byte for byte. */
async function bytesOf({ narrative }: StoredNarrative, { composed, issued }: Ready, format: Format) {
  if (format === 'md') return { ok: true, bytes: writeNarrative(narrative) } as const;
  if (format === 'docx' && issued !== null) return { ok: true, bytes: issued.document } as const;
  return await writtenAs(officialOf(composed), format);
}

async function written(world: World, path: string, bytes: Uint8Array | string): Promise<boolean> {
  try {
    await writeFile(path, bytes);
    return true;
  } catch (cause) {
    await complain(world, path, composeProblems.unwritable(codeOf(cause)));
    return false;
  }
}

/** A gap of the text: the words before it, and why it is one. */
async function tell(
  world: World,
  { report, composed, held }: Ready & { readonly report: string },
  { span, passage, problem }: ComposedProblem,
): Promise<void> {
  const before = composed.text
    .slice(composed.text.lastIndexOf('\n', span.start - 1) + 1, span.start)
    .slice(-WORDS_BEFORE);
  const why = inLanguage(boundProblemSentence(problem, held), world.words.language);
  await world.errors.write(`khop: ${report}: ${passage ?? ''}: «${before}[…]» ${why}\n`);
}

const WORDS_BEFORE = 60;

async function sha256(text: string): Promise<string> {
  return createHash('sha256').update(text).digest('hex');
}
