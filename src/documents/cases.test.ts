import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Block, type Document, open } from './index.ts';

const folder = join(import.meta.dirname, '../../test/cases/documents');

function lineOf(block: Block, document: Document): string {
  const words = document.text.slice(block.span.start, block.span.end).replace(/\s+/g, ' ');
  const level = block.level > 0 ? ` ${block.level}` : '';
  const label = block.label === undefined ? '' : ` «${block.label}»`;
  return `${block.kind}${level}${label}${placeOf(block)} | ${words}`;
}

function placeOf({ cell }: Block): string {
  if (!cell) return '';
  const spans = cell.rowSpan * cell.columnSpan > 1 ? ` ${cell.rowSpan}x${cell.columnSpan}` : '';
  return ` (${cell.table}:${cell.row},${cell.column}${spans}${cell.head ? ' head' : ''})`;
}

describe('golden documents', () => {
  const cases = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  test.each(cases.map(entry => entry.name))('%s', async name => {
    const input = readdirSync(join(folder, name)).find(file => file.startsWith('input.')) ?? '';
    const opened = await open(new Uint8Array(readFileSync(join(folder, name, input))), input);
    if (!opened.ok) throw new Error(opened.problem.en);
    const expected = readFileSync(join(folder, name, 'expected'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(opened.document.blocks.map(block => lineOf(block, opened.document))).toEqual(expected);
  });
});
