import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Document, fromHtml, fromMarkdown, fromText, open } from './index.ts';

const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '1. Mục',
    'a) Ý',
    '- gạch',
    'đạt 5%',
    'A\tB\tC',
    '| a | b |',
    '|---|---|',
    '',
    '  ',
    'I. TÊN',
    '(mở',
    'và',
  ),
);
const anyText = fc.array(line).map(lines => lines.join('\n'));

/** Signs that set cells apart; they stand between blocks. */
const separators = /[\s|:+-]/;

describe('blocks of any text', () => {
  test('are in order, apart, inside the text, trimmed, and cover all but white space and the rules of tables', () => {
    fc.assert(
      fc.property(anyText, source => {
        const { text, blocks } = fromText(source, 'x');
        let at = 0;
        for (const { span } of blocks) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          for (const character of text.slice(at, span.start)) expect(character).toMatch(separators);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        for (const character of text.slice(at)) expect(character).toMatch(separators);
      }),
    );
  });

  test('cover every character but white space exactly where there are no cells', () => {
    fc.assert(
      fc.property(anyText, source => {
        const { text, blocks } = fromText(source.replace(/[\t|]/g, ' '), 'x');
        let at = 0;
        for (const { span } of blocks) {
          expect(text.slice(at, span.start).trim()).toBe('');
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

function expectSound({ text, blocks }: Document): void {
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/\p{Cs}/u);
  let at = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThan(span.start);
    at = span.end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
}

const markup = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '<td rowspan=3>',
    '<td colspan=2>',
    '<th>',
    '</table>',
    '<ol>',
    '<li>',
  ),
  fc.constantFrom(
    '<br>',
    '<b>',
    '<h1>',
    '<sup>2</sup>',
    '<pre>',
    '&nbsp;',
    '<script>',
    '# ',
    '**',
    '[a](b)',
    '```',
    '| a | b |',
  ),
);

describe('other formats', () => {
  test('HTML and Markdown of any content give sound documents', () => {
    fc.assert(
      fc.property(fc.array(markup), fc.constantFrom('', '\n'), (pieces, glue) => {
        const source = pieces.join(glue);
        expectSound(fromMarkdown(source, 'a.md'));
        const page = fromHtml(source, 'a.html');
        if (page.ok) expectSound(page.document);
      }),
    );
  });
});

const magic = fc.constantFrom(
  [],
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [...strToU8('<!DOCTYPE html>')],
);
const docx = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>5 %</w:t></w:r></w:p></w:body></w:document>',
  ),
});

describe('open', () => {
  test('never throws, whatever the bytes, and gives a sound document or a problem in both languages', async () => {
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', '');
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 300 }), name, async (start, rest, fileName) => {
        const opened = await open(Uint8Array.from([...start, ...rest]), fileName);
        if (opened.ok) expectSound(opened.document);
        else
          expect([opened.problem.vi, opened.problem.en]).toEqual([
            expect.stringMatching(/\.$/),
            expect.stringMatching(/\.$/),
          ]);
      }),
    );
  });

  test('never throws on a DOCX with bytes changed or cut off', async () => {
    const change = fc.record({ at: fc.nat(docx.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 5 }), fc.nat(docx.length), async (changes, length) => {
        const spoilt = docx.slice();
        for (const { at, byte } of changes) spoilt[at] = byte;
        const opened = await open(spoilt.subarray(0, length), 'a.docx');
        if (opened.ok) expectSound(opened.document);
      }),
    );
  });
});
