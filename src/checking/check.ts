import type { Block, Document } from '#documents';
import type { ReadBlock } from '#reading';
import { addCounts, type CheckedBlock, noCounts } from './checkReadings.ts';
import { checkSpread } from './checkSpread.ts';
import type { CheckResult, Finding } from './finding.ts';
import { checkBlocks, createMemo, type Memo, remember } from './memo.ts';
import { checkTables } from './tables/checkTables.ts';

/** Reads and checks a document. Deterministic; never throws on any text; findings come in the order of the text. */
export function check(document: Document, memo: Memo = createMemo()): CheckResult {
  const blocks = checkBlocks(document, memo.blocks);
  const readings: ReadBlock[] = [];
  const counts = noCounts();
  const findings: Finding[] = [];
  let numbers = 0;
  let figures = 0;
  let claims = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = document.blocks[index] as Block;
    const checked = blocks[index] as CheckedBlock;
    const { reading } = checked;
    readings.push({ block, reading });
    numbers += checked.numbers;
    figures += reading.figures.length;
    claims += reading.claims.length;
    addCounts(counts, checked.counts);
    for (const finding of checked.findings) findings.push(movedBy(finding, block.span.start));
  }
  const tables = checkTables(readings, memo.tables);
  remember(memo, blocks, tables);
  const spread = checkSpread(readings, tables);
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
