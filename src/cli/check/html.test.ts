import { parse } from 'parse5';
import { expect, test } from 'vitest';
import type { Block } from '#documents';
import { problems } from '../input/problems.ts';
import { english } from '../words/english.ts';
import { vietnamese } from '../words/vietnamese.ts';
import { example } from './example.fixtures.ts';
import { checkHtml } from './html.ts';

function problemsOf(html: string): readonly string[] {
  const found: string[] = [];
  parse(html, { onParseError: error => found.push(error.code) });
  return found;
}

const idsOf = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]+)"/gu)].map(match => match[1] ?? '');
const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/href="#([^"]+)"/gu)].map(match => match[1] ?? '');

test('the words of a finding are marked and lead to it, and back', () => {
  const html = checkHtml([example], vietnamese);
  expect(html).toContain(
    'đạt <span id="r1-m1"></span><mark class="contradiction">101 %</mark><a class="number" href="#r1-f1">1</a> kế hoạch.',
  );
  expect(html).toContain('<mark class="operand">1.230,5 ha</mark>/<mark class="operand">1.200 ha</mark>');
  expect(html).toContain('<li class="finding contradiction" id="r1-f1">');
});

test('the page is well formed, its ids are single and its links lead somewhere, for several reports too', () => {
  const failed = { ok: false, path: 'x.pdf', problem: problems.missing } as const;
  const html = checkHtml([example, failed, example], english);
  expect(problemsOf(html)).toEqual([]);
  const ids = idsOf(html);
  expect(new Set(ids).size).toBe(ids.length);
  expect(linksOf(html).filter(link => !ids.includes(link))).toEqual([]);
  expect(html).toContain('There is no such file.');
});

test('nothing is fetched and nothing in a report becomes markup', () => {
  const html = checkHtml([{ ...example, path: '<img src=x>.txt' }], vietnamese);
  expect(html).not.toMatch(/<(?:script|link|img|iframe)|url\(|https?:/u);
  expect(html).toContain('&lt;ước&gt;');
  expect(html).toContain('&lt;img src=x&gt;.txt');
});

test('a table keeps its rows, its heads and its joined cells', () => {
  const text = 'Chỉ tiêu\nKết quả\nLúa\n101 %';
  const cell = (start: number, end: number, place: object): Block => ({
    span: { start, end },
    kind: 'cell',
    level: 0,
    cell: { table: 0, row: 0, column: 0, rowSpan: 1, columnSpan: 1, head: false, ...place },
  });
  const blocks = [
    cell(0, 8, { head: true, rowSpan: 2 }),
    cell(9, 16, { head: true, column: 1 }),
    cell(17, 20, { row: 2 }),
    cell(21, 26, { row: 2, column: 1 }),
  ];
  const finding = example.result.findings[0];
  if (finding === undefined) throw new Error('the example has findings');
  const findings = [{ ...finding, span: { start: 21, end: 26 }, related: [] }];
  const document = { ...example.document, text, blocks };
  const html = checkHtml([{ ...example, document, result: { ...example.result, findings } }], vietnamese);
  expect(html).toContain(
    '<tr><th rowspan="2">Chỉ tiêu</th><th>Kết quả</th></tr>\n<tr><td>Lúa</td><td><span id="r1-m1">',
  );
});

test('a paragraph cut by a page break reads on, and a percent sign never begins a line', () => {
  const text = 'Lúa đạt\n\n  101 % kế\nhoạch';
  const document = {
    ...example.document,
    text,
    blocks: [{ span: { start: 0, end: text.length }, kind: 'paragraph', level: 0 }],
  } as const;
  const findings = example.result.findings.map(finding => ({ ...finding, span: { start: 0, end: 3 }, related: [] }));
  const html = checkHtml([{ ...example, document, result: { ...example.result, findings } }], vietnamese);
  expect(html).toContain(' đạt 101 % kế\nhoạch</p>');
  expect(html).toContain('= 102,5\u00a0%');
});
