import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraph, readDocument, writeDocx } from '../../../test/kit/docxParts.ts';
import { annotate } from './annotate.ts';
import { fromDocx } from './fromDocx.ts';

const words = fc
  .stringMatching(/^[\u0301A-ZĐa-zà-ỹ0-9.,;:%()&<>"'/ \u{1f33e}-]{1,40}$/u)
  .filter(text => text.trim() !== '');
const paragraphs = fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

function bodyOf(texts: readonly (readonly string[])[]): string {
  return texts.map(runs => paragraph(...runs)).join('');
}

test('any paragraphs, split into any runs, come back as they were', () => {
  fc.assert(
    fc.property(paragraphs, texts => {
      const { text } = readDocument({ body: bodyOf(texts) });
      expect(text).toBe(texts.map(runs => runs.join('').normalize('NFC')).join('\n'));
    }),
    { numRuns: 300 },
  );
});

test('comments anywhere leave the text as it was', () => {
  const spans = fc.array(fc.tuple(fc.nat(400), fc.nat(60)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(paragraphs, spans, fc.boolean(), (texts, places, preserved) => {
      const body = preserved ? bodyOf(texts) : bodyOf(texts).replaceAll(' xml:space="preserve"', '');
      const bytes = writeDocx({ body });
      const opened = fromDocx(bytes, 'a.docx');
      if (!opened.ok) throw new Error(opened.problem.en);
      const comments = places.map(([start, length]) => ({ span: { start, end: start + length }, text: 'x' }));
      const annotated = annotate(bytes, opened.document, comments);
      if (!annotated.ok) throw new Error(annotated.problem.en);
      expect(fromDocx(annotated.bytes, 'a.docx')).toEqual(opened);
    }),
    { numRuns: 300 },
  );
});

test('a file with any bytes changed, or cut anywhere, is read or refused', () => {
  const body = bodyOf([['Thu ngân sách ', 'đạt 45,5 tỷ đồng.'], ['Chi 30 tỷ.']]);
  const file = writeDocx({ body, footnotes: '', styles: '', numbering: '' });
  const changes = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 });
  fc.assert(
    fc.property(changes, fc.option(fc.nat(file.length)), (changed, cut) => {
      const bytes = file.slice(0, cut ?? file.length);
      for (const [at, byte] of changed) if (at < bytes.length) bytes[at] = byte;
      const opened = fromDocx(bytes, 'a.docx');
      if (!opened.ok) expect(opened.problem.vi).toMatch(/\.$/u);
      else annotate(bytes, opened.document, [{ span: { start: 0, end: 3 }, text: 'x' }]);
    }),
    { numRuns: 1500 },
  );
});

const attributes = [
  '',
  ' w:val="0"',
  ' w:val="1"',
  ' w:val="restart"',
  ' w:val="999999999999"',
  ' w:val="x"',
  ' w:id="1"',
  ' w:fldCharType="begin"',
  ' w:fldCharType="separate"',
  ' w:fldCharType="end"',
];
const names =
  'p pPr r rPr t tab br tbl tr trPr tc tcPr gridSpan vMerge hMerge gridBefore tblHeader cellDel ins del moveFrom vanish b rStyle rFonts pStyle numPr numId ilvl outlineLvl fldChar fldSimple instrText hyperlink sdt sdtPr sdtContent footnoteReference endnoteReference sym txbxContent footnote ruby rt'.split(
    ' ',
  );

/** Elements of Word nested in any order, most of them where they do not belong. */
const { element } = fc.letrec<{ element: string; text: string }>(tie => ({
  text: fc.constantFrom('', 'a', '12,5 ', '&amp;', '<![CDATA[b]]>', '<!-- c -->', 'é\u0301'),
  element: fc
    .tuple(
      fc.constantFrom(
        ...names.map(name => `w:${name}`),
        'mc:AlternateContent',
        'mc:Choice',
        'mc:Fallback',
        'm:oMath',
        'm:t',
      ),
      fc.constantFrom(...attributes),
      fc.array(fc.oneof({ maxDepth: 7, depthSize: 'large' }, tie('text'), tie('element')), { maxLength: 5 }),
    )
    .map(([name, attribute, inside]) => `<${name}${attribute}>${inside.join('')}</${name}>`),
}));

test('elements in any order are read or refused, and take comments', () => {
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 6 }), elements => {
      const body = `${elements.join('')}${paragraph('Còn đây.')}`;
      const bytes = writeDocx({ body, footnotes: elements.join(''), numbering: elements.join('') });
      const opened = fromDocx(bytes, 'a.docx');
      if (!opened.ok) return;
      const { text, blocks } = opened.document;
      blocks.reduce((end, { span }) => {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        return span.end;
      }, 0);
      const comments = [0, 1, 2, 3].map(quarter => {
        const start = Math.floor((text.length * quarter) / 4);
        return { span: { start, end: start + 3 }, text: 'x' };
      });
      const annotated = annotate(bytes, opened.document, comments);
      if (annotated.ok) expect(fromDocx(annotated.bytes, 'a.docx')).toEqual(opened);
      else expect(annotated.problem.id).toBe('nothing-to-annotate');
    }),
    { numRuns: 600 },
  );
});
