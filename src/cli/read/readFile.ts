import type { Document } from '#documents';
import { type PrintedClaim, type PrintedMention, printClaims, printMentions, read } from '#reading';
import { openFile, type Sources } from '../input/openFile.ts';
import { internal } from '../input/problems.ts';
import type { Failed } from '../output/errorJson.ts';

/** What `khop read` found in one file, or why it found nothing. */
export type ReadFile = ReadDocument | Failed;

export interface ReadDocument {
  readonly ok: true;
  readonly path: string;
  readonly document: Document;
  readonly mentions: readonly PrintedMention[];
  readonly claims: readonly PrintedClaim[];
}

export async function readFile(path: string, sources: Sources): Promise<ReadFile> {
  const opening = await openFile(path, sources);
  if (!opening.ok) return opening;
  const { document } = opening.file;
  try {
    const reading = read(document);
    return { ok: true, path, document, mentions: printMentions(reading), claims: printClaims(reading) };
  } catch (cause) {
    return { ok: false, path, problem: internal(cause) };
  }
}
