import type { Document } from '#documents';
import { type ReadBlock, readBlock } from '#reading';
import { addCounts, type CheckedBlock, checkBlock, noCounts } from './checkBlock.ts';
import { checkSpread } from './checkSpread.ts';
import type { CheckResult, Finding } from './finding.ts';

/** Blocks checked before, by their text: a re-check after an edit reads only what changed. */
export interface Memo {
  blocks: Map<string, CheckedBlock>;
}

export function createMemo(): Memo {
  return { blocks: new Map() };
}

/** Reads and checks a document. Deterministic; never throws on any text; findings come in the order of the text. */
export function check(document: Document, memo?: Memo): CheckResult {
  const counts = noCounts();
  const findings: Finding[] = [];
  const kept = new Map<string, CheckedBlock>();
  const readings: ReadBlock[] = [];
  let numbers = 0;
  let figures = 0;
  let claims = 0;
  for (const block of document.blocks) {
    const { span } = block;
    const text = document.text.slice(span.start, span.end);
    const checked = (memo && (kept.get(text) ?? memo.blocks.get(text))) ?? checkBlock(readBlock(text));
    if (memo) kept.set(text, checked);
    readings.push({ block, reading: checked.reading });
    numbers += checked.numbers;
    figures += checked.reading.figures.length;
    claims += checked.reading.claims.length;
    addCounts(counts, checked.counts);
    for (const finding of checked.findings) findings.push(movedBy(finding, span.start));
  }
  if (memo) memo.blocks = kept;
  const spread = checkSpread(document, readings);
  for (const { verdict } of spread.relations) counts[verdict]++;
  for (const finding of spread.findings) findings.push(finding);
  findings.sort((a, b) => a.span.start - b.span.start);
  return { summary: { numbers, figures, claims, relations: counts }, findings };
}

function movedBy(finding: Finding, offset: number): Finding {
  const move = <Q extends { span: { start: number; end: number } }>(quoted: Q): Q => ({
    ...quoted,
    span: { start: quoted.span.start + offset, end: quoted.span.end + offset },
  });
  return { ...move(finding), related: finding.related.map(move) };
}
