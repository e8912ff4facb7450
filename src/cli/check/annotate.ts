import { lstatSync, realpathSync, rmSync, statSync } from 'node:fs';
import { open as openHandle, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CheckResult, Finding } from '#checking';
import { annotate, type Problem } from '#documents';
import { codeOf } from '../input/bytes.ts';
import { cleaningUp } from '../input/interruption.ts';
import type { OpenedFile } from '../input/openFile.ts';
import { problems, unwritable } from '../input/problems.ts';
import type { Words } from '../words/words.ts';
import { wordingOf } from './wording.ts';

export type Annotated =
  | { readonly ok: true; readonly comments: number }
  | { readonly ok: false; readonly problem: Problem };

/** Why `--annotate` cannot be done with these names, before anything is read; undefined when it can. */
export function annotateRefusal(
  out: string,
  inputs: readonly string[],
  against: string | undefined,
): Problem | undefined {
  if (inputs.length !== 1) return problems.annotateOneFile;
  if (!out.toLowerCase().endsWith('.docx')) return problems.annotateExtension;
  const kept = against === undefined ? inputs : [...inputs, against];
  return kept.some(input => sameFile(input, out)) ? problems.annotateOverwrites : undefined;
}

/** Writes a copy of the reader's own DOCX with each finding as a Word comment at its words. */
export async function annotateFile(
  file: OpenedFile,
  result: CheckResult,
  request: { out: string; words: Words },
): Promise<Annotated> {
  if (file.document.format !== 'docx') return { ok: false, problem: problems.annotateNeedsWord };
  const comments = result.findings.map(finding => ({
    span: finding.span,
    text: commentText(finding, request.words),
  }));
  const annotated = annotate(file.bytes, file.document, comments);
  if (!annotated.ok) return annotated;
  try {
    await writeWhole(request.out, annotated.bytes);
    return { ok: true, comments: comments.length };
  } catch (cause) {
    return { ok: false, problem: unwritable(codeOf(cause)) };
  }
}

/** A comment of one paragraph for each thing to know, as it stands in the margin of the page. */
export function commentText(finding: Finding, words: Words): string {
  const { check, verdicts, language } = words;
  const { message, equation } = wordingOf(finding, language);
  const { suggestion } = finding.untold;
  return [
    `${verdicts[finding.verdict]}: ${check.stated} ${finding.stated}, ${check.recomputed} ${finding.recomputed}.`,
    message,
    ...(equation === undefined ? [] : [`${check.equation}: ${equation}`]),
    ...(suggestion === null ? [] : [`${check.suggestion} ${suggestion}`]),
  ]
    .map(line => line.charAt(0).toLocaleUpperCase('vi') + line.slice(1))
    .join('\n');
}

/** All or nothing: the bytes go to a file beside the target, reach the disk, and then take the target's name. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  await cleaningUp(
    () => rmSync(temporary, { force: true }),
    async () => {
      const handle = await openHandle(temporary, 'w');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, path);
    },
  );
}

/** Whether two names lead to one file, links of both kinds followed. */
function sameFile(first: string, second: string): boolean {
  if (first === '-') return false;
  try {
    if (!lstatSync(second, { throwIfNoEntry: false })) return false;
    if (realpathSync(first) === realpathSync(second)) return true;
    const [one, other] = [statSync(first, { bigint: true }), statSync(second, { bigint: true })];
    return one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
  } catch {
    return false;
  }
}
