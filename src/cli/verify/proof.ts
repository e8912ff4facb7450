import { createHash } from 'node:crypto';
import { type Proof, readProof, type Verification, verifyProof } from '#composing';
import type { Problem } from '#documents';
import { complain, type World } from '../context.ts';
import { readBytes } from '../input/bytes.ts';
import { openFile } from '../input/openFile.ts';
import { status } from '../status.ts';

/** `khop verify --proof`: whether a file still says what its proof holds, without a store. The exit status comes back. */
export async function verifyFile(world: World, proofPath: string, path: string | undefined): Promise<number> {
  if (path === undefined) {
    await complain(world, proofPath, proofProblems.noFile);
    return status.unread;
  }
  const read = await readBytes(proofPath, world.sources.standardInput);
  const proof = read.ok ? proofIn(read.bytes) : null;
  if (proof === null) {
    await complain(world, proofPath, read.ok ? proofProblems.noProof : read.problem);
    return status.unread;
  }
  const opening = await openFile(path, world.sources);
  if (!opening.ok) {
    await complain(world, path, opening.problem);
    return status.unread;
  }
  const verification = await verifyProof(proof, opening.file.document.text, async text =>
    createHash('sha256').update(text).digest('hex'),
  );
  await tell(world, proof, verification);
  return verification.ok ? status.tallies : status.contradicts;
}

function proofIn(bytes: Uint8Array): Proof | null {
  try {
    return readProof(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

async function tell(world: World, { entries, digest }: Proof, { broken, changed }: Verification): Promise<void> {
  const { proof } = world.words.verify;
  for (const link of broken) await world.output.write(`${proof.broken(link)}\n`);
  for (const entry of changed) await world.output.write(`${proof.changed(entry)}\n`);
  const problems = broken.length + changed.length;
  await world.errors.write(`${proof.verified({ entries: entries.length, problems, digest })}\n`);
}

const proofProblems = {
  noFile: {
    id: 'no-file',
    vi: 'Hãy nêu cả tệp báo cáo cần đối chiếu: khop verify --proof CHỨNG-THỰC.json BÁO-CÁO.docx.',
    en: 'Name the report too: khop verify --proof PROOF.json REPORT.docx.',
  },
  noProof: {
    id: 'no-proof',
    vi: 'Tệp này không phải tệp chứng thực của Khớp, hoặc đã bị cắt xén.',
    en: 'This is no proof file of Khớp, or a part of it is missing.',
  },
} as const satisfies Record<string, Problem>;
