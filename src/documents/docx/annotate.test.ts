import { describe, expect, test } from 'vitest';
import { type DocxParts, filesOf, paragraph, partOf, run, writeDocx } from '../../../test/kit/docxParts.ts';
import { annotate, type Comment } from './annotate.ts';
import { fromDocx } from './fromDocx.ts';

interface Wanted extends Omit<Comment, 'span'> {
  /** The words to comment, found in the text of the document. */
  readonly on: string;
}

/** Annotates a file at the words given and checks that it still reads as before. */
function comment(bytes: Uint8Array, ...wanted: readonly Wanted[]): Uint8Array {
  const opened = fromDocx(bytes, 'a.docx');
  if (!opened.ok) throw new Error(opened.problem.en);
  const comments = wanted.map(({ on, ...rest }) => {
    const start = opened.document.text.indexOf(on);
    if (start < 0) throw new Error(`no "${on}" in the text`);
    return { ...rest, span: { start, end: start + on.length } };
  });
  const annotated = annotate(bytes, opened.document, comments);
  if (!annotated.ok) throw new Error(annotated.problem.en);
  expect(fromDocx(annotated.bytes, 'a.docx')).toEqual(opened);
  return annotated.bytes;
}

/** The body of a file whose words have been commented. */
function bodyWith(parts: DocxParts, ...wanted: readonly Wanted[]): string {
  const xml = partOf(comment(writeDocx(parts), ...wanted), 'word/document.xml');
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('</w:body>'));
}

const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const preserved = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

describe('the markers', () => {
  test('stand around a run that is the very words', () => {
    const body = paragraph('Thu ', '45,5', ' tỷ');
    expect(bodyWith({ body }, { on: '45,5', text: 'sai' })).toBe(
      `<w:p>${run('Thu ')}${start(0)}${run('45,5')}${end(0)}${run(' tỷ')}</w:p>`,
    );
  });

  test('cut a run in two or three, each part with its formatting', () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const body = `<w:p><w:r w:rsidR="00A1">${bold}<w:t>Thu 45,5 tỷ</w:t></w:r></w:p>`;
    const part = (text: string): string => `<w:r w:rsidR="00A1">${bold}${preserved(text)}</w:r>`;
    expect(bodyWith({ body }, { on: '45,5', text: 'sai' })).toBe(
      `<w:p>${part('Thu ')}${start(0)}${part('45,5')}${end(0)}${part(' tỷ')}</w:p>`,
    );
  });

  test('do not bring back white space that did not count', () => {
    const body = '<w:p><w:r><w:t>  ab </w:t></w:r></w:p>';
    expect(bodyWith({ body }, { on: 'b', text: 'x' })).toBe(
      `<w:p><w:r>${preserved('a')}</w:r>${start(0)}<w:r>${preserved('b')}</w:r>${end(0)}</w:p>`,
    );
  });

  test('never cut an entity', () => {
    const body = '<w:p><w:r><w:t>R&amp;D &#x110;&lt;5</w:t></w:r></w:p>';
    expect(bodyWith({ body }, { on: 'D Đ<', text: 'x' })).toBe(
      `<w:p><w:r>${preserved('R&amp;')}</w:r>${start(0)}<w:r>${preserved('D &#x110;&lt;')}</w:r>${end(0)}<w:r>${preserved('5')}</w:r></w:p>`,
    );
  });

  test('cut a run between a tab and a word', () => {
    const body = '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>';
    expect(bodyWith({ body }, { on: 'b', text: 'x' })).toBe(
      `<w:p><w:r><w:t>a</w:t><w:tab/></w:r>${start(0)}<w:r><w:t>b</w:t></w:r>${end(0)}</w:p>`,
    );
  });

  test('go over several runs, into hyperlinks, insertions and content controls', () => {
    const body = `<w:p>${run('một ')}<w:hyperlink>${run('hai ba')}</w:hyperlink><w:ins w:id="9">${run(' bốn')}</w:ins><w:sdt><w:sdtContent>${run(' năm')}</w:sdtContent></w:sdt></w:p>`;
    expect(bodyWith({ body }, { on: 'ba bốn', text: 'x' }, { on: 'năm', text: 'y' })).toBe(
      `<w:p>${run('một ')}<w:hyperlink>${run('hai ')}${start(0)}${run('ba')}</w:hyperlink><w:ins w:id="9">${run(' bốn')}${end(0)}</w:ins><w:sdt><w:sdtContent>${run(' ')}${start(1)}${run('năm')}${end(1)}</w:sdtContent></w:sdt></w:p>`,
    );
  });

  test('of ranges that touch, overlap or are the same are all there', () => {
    const body = paragraph('abcdef');
    expect(
      bodyWith(
        { body },
        { on: 'ab', text: '0' },
        { on: 'cd', text: '1' },
        { on: 'bc', text: '2' },
        { on: 'cd', text: '3' },
      ),
    ).toBe(
      `<w:p>${start(0)}${run('a')}${start(2)}${run('b')}${end(0)}${start(1)}${start(3)}${run('c')}${end(2)}${run('d')}${end(1)}${end(3)}${run('ef')}</w:p>`,
    );
  });

  test('go over paragraphs outside tables and stay in the first cell inside them', () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    expect(bodyWith({ body: paragraph('Một.') + paragraph('Hai.') }, { on: 'Một.\nHai', text: 'x' })).toBe(
      `<w:p>${start(0)}${run('Một.')}</w:p><w:p>${run('Hai')}${end(0)}${run('.')}</w:p>`,
    );
    expect(bodyWith({ body: `<w:tbl><w:tr>${cell('A')}${cell('B')}</w:tr></w:tbl>` }, { on: 'A\tB', text: 'x' })).toBe(
      `<w:tbl><w:tr><w:tc><w:p>${start(0)}${run('A')}${end(0)}</w:p></w:tc>${cell('B')}</w:tr></w:tbl>`,
    );
  });

  test('part no letter from its combining mark and no surrogate pair', () => {
    const body = paragraph('xe\u0302\u0301y', 'a\u{1f33e}b');
    expect(bodyWith({ body }, { on: 'ế', text: '0' }, { on: '\ud83c', text: '1' })).toBe(
      `<w:p>${run('x')}${start(0)}${run('e\u0302\u0301')}${end(0)}${run('y')}${run('a')}${start(1)}${run('\u{1f33e}')}${end(1)}${run('b')}</w:p>`,
    );
  });

  test('find the words under an old font', () => {
    const vni = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>';
    expect(bodyWith({ body: `<w:p>${run('Söï thaät', vni)}</w:p>` }, { on: 'thật', text: 'x' })).toBe(
      `<w:p>${run('Söï ', vni)}${start(0)}${run('thaät', vni)}${end(0)}</w:p>`,
    );
  });

  test('stand around a formula and around a run with a choice inside', () => {
    const formula = '<m:oMath><m:r><m:t>x=25</m:t></m:r></m:oMath>';
    const choice =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>abc</w:t></mc:Choice></mc:AlternateContent></w:r>';
    expect(bodyWith({ body: `<w:p>${formula}${choice}</w:p>` }, { on: '25', text: '0' }, { on: 'b', text: '1' })).toBe(
      `<w:p>${start(0)}${formula}${end(0)}${start(1)}${choice}${end(1)}</w:p>`,
    );
  });

  test('declare their prefix in a file that has another', () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const document = `<document xmlns="${w}"><body><p><r><t>abc</t></r></p></body></document>`;
    const bytes = comment(writeDocx({ body: '', files: { 'word/document.xml': document } }), { on: 'b', text: 'x' });
    expect(partOf(bytes, 'word/document.xml')).toContain(
      `<r><t xml:space="preserve">a</t></r><w:commentRangeStart xmlns:w="${w}" w:id="0"/><r><t xml:space="preserve">b</t></r>`,
    );
  });
});

describe('a comment where Word takes none', () => {
  const footnotes = `<w:footnote w:id="2">${paragraph('Theo số 7')}</w:footnote>`;
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';

  test('hangs on the mark of the note, with the words it is about', () => {
    const parts = { body: `<w:p>${run('Thân')}${note}</w:p>`, footnotes };
    expect(bodyWith(parts, { on: '7', text: 'sai' })).toBe(`<w:p>${run('Thân')}${start(0)}${note}${end(0)}</w:p>`);
    expect(partOf(comment(writeDocx(parts), { on: '7', text: 'sai' }), 'word/comments.xml')).toContain('>“7”: sai<');
  });

  test('hangs on the first words of the body for a header', () => {
    const parts = { body: paragraph() + paragraph('Thân', ' bài'), headers: [paragraph('Đầu trang 8')] };
    expect(bodyWith(parts, { on: '8', text: 'sai' })).toBe(
      `${paragraph()}<w:p>${start(0)}${run('Thân')}${run(' bài')}${end(0)}</w:p>`,
    );
  });

  test('hangs on the run that holds a text box', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('Khung 9')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    expect(bodyWith({ body: `<w:p>${run('Thân')}${box}</w:p>` }, { on: '9', text: 'x' })).toBe(
      `<w:p>${run('Thân')}${start(0)}${box}${end(0)}</w:p>`,
    );
  });
});

describe('the rest of the file', () => {
  const body = paragraph('Thu 45,5 tỷ');

  test('keeps every byte', () => {
    const files = { 'word/media/image1.png': new Uint8Array([1, 2, 3, 255]), 'docProps/app.xml': '<Properties/>' };
    const before = filesOf(writeDocx({ body, files, footnotes: '' }));
    const after = filesOf(comment(writeDocx({ body, files, footnotes: '' }), { on: '45,5', text: 'x' }));
    const changed = ['[Content_Types].xml', 'word/document.xml', 'word/_rels/document.xml.rels'];
    expect(Object.keys(after)).toEqual([...Object.keys(before), 'word/comments.xml']);
    for (const [name, bytes] of Object.entries(before)) {
      if (!changed.includes(name)) expect(after[name]).toEqual(bytes);
    }
  });

  test('says once where the comments are, and of what type', () => {
    const bytes = comment(comment(writeDocx({ body }), { on: 'Thu', text: 'một' }), { on: 'tỷ', text: 'hai' });
    expect(partOf(bytes, '[Content_Types].xml').match(/comments\+xml/gu)).toHaveLength(1);
    expect(partOf(bytes, 'word/_rels/document.xml.rels').match(/\/comments"/gu)).toHaveLength(1);
    const comments = partOf(bytes, 'word/comments.xml');
    expect(comments.match(/w:id="\d+"/gu)).toEqual(['w:id="0"', 'w:id="1"']);
    expect(comments.indexOf('>một<')).toBeLessThan(comments.indexOf('>hai<'));
  });

  test('keeps the comments it had, and ids go on from theirs', () => {
    const comments = `<w:comment w:id="7" w:author="An">${paragraph('cũ')}</w:comment>`;
    const after = partOf(comment(writeDocx({ body, comments }), { on: '45,5', text: 'mới' }), 'word/comments.xml');
    expect(after).toContain(`${comments}<w:comment w:id="8" w:author="Khớp"`);
  });

  test('with an empty list of comments written as one tag', () => {
    const empty = '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
    const bytes = writeDocx({ body, comments: '', files: { 'word/comments.xml': empty } });
    expect(partOf(comment(bytes, { on: 'Thu', text: 'x' }), 'word/comments.xml')).toMatch(
      /<\/w:comment><\/w:comments>$/u,
    );
  });
});

test('a comment says who wrote it and keeps its lines and its signs', () => {
  const bytes = comment(writeDocx({ body: paragraph('abc') }), {
    on: 'b',
    text: 'a < b & "c"\nhai\u0000',
    author: 'Lê Văn An',
  });
  const comments = partOf(bytes, 'word/comments.xml');
  expect(comments).toContain('w:author="Lê Văn An" w:initials="LVA"');
  expect(comments).toContain('>a &lt; b &amp; &quot;c&quot;</w:t>');
  expect(comments).toContain('>hai</w:t>');
});

test('another file than the one that was read is refused', () => {
  const opened = fromDocx(writeDocx({ body: paragraph('một') }), 'a.docx');
  if (!opened.ok) throw new Error(opened.problem.en);
  const annotated = annotate(writeDocx({ body: paragraph('hai') }), opened.document, []);
  expect(annotated).toMatchObject({ ok: false, problem: { id: 'different-file' } });
});
