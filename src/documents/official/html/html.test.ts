import { beforeAll, describe, expect, test } from 'vitest';
import { mergedTable, sampleReport } from '../../../../test/kit/officialSample.ts';
import type { Document } from '../../document.ts';
import { open } from '../../open.ts';
import type { OfficialBlock, Run } from '../official.ts';
import { htmlOf } from './html.ts';

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const withBody = (...body: readonly OfficialBlock[]): string => htmlOf({ ...sampleReport, body, annexes: [] });
const item = (level: 1 | 2, text: string): OfficialBlock => ({
  kind: 'item',
  level,
  mark: level === 1 ? '-' : '+',
  runs: [{ text }],
});
const heading = (level: 1 | 2 | 3 | 4 | 5, label: string): OfficialBlock => ({
  kind: 'heading',
  level,
  label,
  runs: [{ text: 'Mục' }],
});

describe('read back by our own reader', () => {
  let read: Document;
  beforeAll(async () => {
    const opened = await open(new TextEncoder().encode(htmlOf(sampleReport)), 'a.html');
    if (!opened.ok) throw new Error(opened.problem.en);
    read = opened.document;
  });

  test('paragraphs and items have their words', () => {
    for (const block of sampleReport.body)
      if (block.kind === 'paragraph' || block.kind === 'item') expect(read.text).toContain(textOf(block.runs));
  });

  test('cells are cells, and heads are heads', () => {
    const cells = read.blocks.filter(({ cell }) => cell !== undefined);
    const quoted = (only: (typeof cells)[number]): string => read.text.slice(only.span.start, only.span.end);
    const rows = sampleReport.body.flatMap(block => (block.kind === 'table' ? block.rows : []));
    expect(cells.map(quoted)).toEqual(expect.arrayContaining(rows.flat().map(textOf)));
    const heads = cells.filter(({ cell }) => cell?.head && cell.table === 0 && cell.row === 0).map(quoted);
    expect(heads).toEqual(['TT', 'Xóm', 'Kế hoạch (tấn)', 'Thực hiện (tấn)']);
  });
});

test('fetches nothing and runs nothing', () => {
  const html = htmlOf(sampleReport);
  expect(html).not.toMatch(/(?:src|href)="(?!data:)/u);
  expect(html).not.toMatch(/<script|url\(/u);
  expect(html).toContain("default-src 'none'");
});

test('merged cells reach over their rows and columns', () => {
  const html = withBody(mergedTable);
  expect(html).toContain('<tr><th scope="col" rowspan="2">Huyện</th><th scope="colgroup" colspan="2">Lúa</th></tr>');
  expect(html).toContain('<tr><th scope="col">Xuân</th><th scope="col">Mùa</th></tr>');
  expect(html).toContain('<tr><td class="align-right">3</td><td class="align-right">4</td></tr>');
  expect(html).toContain('<tr><th scope="row" colspan="3" class="align-left">Số sơ bộ</th></tr>');
});

test('what an author writes is text', () => {
  const runs: Run[] = [{ text: `<img src=x onerror="a()"> & 'b'\u0000`, tag: '"><b' }];
  expect(withBody({ kind: 'paragraph', runs })).toContain(
    '<p><span data-tag="&quot;&gt;&lt;b">&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39;</span></p>',
  );
});

test('headings go down one level at a time, whichever the report leaves out', () => {
  const html = withBody(heading(2, 'I.'), heading(3, '1.'), heading(5, 'a)'), heading(5, 'b)'), heading(2, 'II.'));
  expect([...html.matchAll(/<h(\d)/gu)].map(([, depth]) => Number(depth))).toEqual([1, 2, 3, 4, 4, 2]);
});

test('items are lists, the lower ones within the item before them', () => {
  const list = /<ul role="list"><li>[-+].*?<\/ul>(?=\n<div class="closing">)/su;
  expect(withBody(item(1, 'a'), item(2, 'b'), item(2, 'c'), item(1, 'd')).match(list)?.[0]).toBe(
    '<ul role="list"><li>- a<ul role="list"><li>+ b</li><li>+ c</li></ul></li><li>- d</li></ul>',
  );
  expect(withBody(item(2, 'a'), item(1, 'b'))).toContain(
    '<ul role="list"><li><ul role="list"><li>+ a</li></ul></li><li>- b</li></ul>',
  );
});
