import { describe, expect, test } from 'vitest';
import { paragraph, readDocument as read, run } from '../../../test/kit/docxParts.ts';
import type { Document } from '../document.ts';

/** Quotes every block with its kind, level and label: "heading 1 I. Kinh tế". */
function outline(document: Document): readonly string[] {
  return document.blocks.map(({ kind, level, label, span }) =>
    [kind, level > 0 ? level : '', label ?? '', document.text.slice(span.start, span.end)].filter(Boolean).join(' '),
  );
}

describe('headings', () => {
  test('come from outline levels, from styles and what they are based on', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Heading1"/></w:style><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const styled = (id: string, text: string, more = ''): string =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>${run(text)}</w:p>`;
    const body =
      styled('Muc', 'Kinh tế năm nay') +
      styled('Muc', 'Nông nghiệp xã ta', '<w:outlineLvl w:val="2"/>') +
      styled('A', 'Vòng tròn kiểu chữ.') +
      styled('Heading1', 'Không phải mục.', '<w:outlineLvl w:val="9"/>');
    expect(outline(read({ body, styles }))).toEqual([
      'heading 1 Kinh tế năm nay',
      'heading 3 Nông nghiệp xã ta',
      'paragraph Vòng tròn kiểu chữ.',
      'paragraph Không phải mục.',
    ]);
  });

  test('are read from the words where the file marks none', () => {
    const bold = (text: string): string => `<w:p>${run(text, '<w:b/>')}</w:p>`;
    const body = `${paragraph('I. KINH TẾ')}${bold('1. Tình hình trồng trọt')}${paragraph('Diện tích lúa đạt 30 ha.')}`;
    expect(outline(read({ body }))).toEqual([
      'heading 1 I. KINH TẾ',
      'heading 2 1. Tình hình trồng trọt',
      'paragraph Diện tích lúa đạt 30 ha.',
    ]);
  });

  test('a sentence cut into two paragraphs is one block over the line end', () => {
    const one = 'Tổng sản lượng lương thực có hạt của toàn huyện ước đạt';
    const other = 'trên 12 nghìn tấn, tăng so với năm trước.';
    const document = read({ body: paragraph(one) + paragraph(other) });
    expect(outline(document)).toEqual([`paragraph ${one}\n${other}`]);
  });
});

describe('lists', () => {
  const level = (index: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbered = (id: number, ilvl: number, text: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const levels = [
    level(0, 'upperRoman', '%1.'),
    level(1, 'decimal', '%2.'),
    level(2, 'decimal', '%2.%3.'),
    level(3, 'lowerLetter', '%4)'),
    level(4, 'decimal', '%1.%2', '<w:isLgl/>'),
  ];
  const outlined = `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>`;
  const bullets = `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '-')}</w:abstractNum>`;
  const list = (id: number, abstractId: number, more = ''): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;
  const labels = (numbering: string, body: string, styles = ''): readonly (string | undefined)[] =>
    read({ body, numbering, styles }).blocks.map(({ label }) => label);

  test('count as Word counts, and restart under each higher number', () => {
    const steps = [0, 1, 2, 2, 3, 1, 2, 0, 1, 4];
    const body = steps.map(step => numbered(1, step, 'x')).join('');
    expect(labels(outlined + list(1, 0), body)).toEqual([
      'I.',
      '1.',
      '1.1.',
      '1.2.',
      'a)',
      '2.',
      '2.1.',
      'II.',
      '1.',
      '2.1',
    ]);
  });

  test('of one abstract list count on, unless told to start anew', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [1, 2, 3, 3].map(id => numbered(id, 0, 'x')).join('');
    expect(labels(outlined + list(1, 0) + list(2, 0) + list(3, 0, restart), body)).toEqual(['I.', 'II.', 'I.', 'II.']);
  });

  test('have bullets as plain characters', () => {
    expect(labels(bullets + list(1, 1), numbered(1, 0, 'a') + numbered(1, 1, 'b'))).toEqual(['•', '-']);
  });

  test('may hang on a style, and numId 0 takes the number away', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (more: string): string => `<w:p><w:pPr><w:pStyle w:val="H2"/>${more}</w:pPr>${run('Chữ.')}</w:p>`;
    const body = styled('') + styled('<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('');
    expect(labels(outlined + list(1, 0), body, styles)).toEqual(['1.', undefined, '2.']);
  });

  test('stand beside the text, not in it', () => {
    const document = read({ body: numbered(1, 0, 'Kết quả chung'), numbering: outlined + list(1, 0) });
    expect(document.text).toBe('Kết quả chung');
    expect(outline(document)).toEqual(['heading 1 I. Kết quả chung']);
  });
});

describe('notes, headers and footers', () => {
  const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const note = (id: number, text: string): string =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`;

  test('notes follow the body in the order of their marks, separators and deleted notes left out', () => {
    const body = `<w:p>${run('Đạt 12')}${reference(5)}${run(' ha')}${reference(4)}</w:p>`;
    const separator = `<w:footnote w:id="0" w:type="separator">${paragraph('---')}</w:footnote>`;
    const footnotes = separator + note(4, 'Hai') + note(5, 'Một') + note(6, 'Thừa');
    expect(outline(read({ body, footnotes }))).toEqual(['paragraph Đạt 12 ha', 'footnote 1 Một', 'footnote 2 Hai']);
  });

  test('headers and footers come last, each text once', () => {
    const headers = [paragraph('Biểu 1'), paragraph('Biểu 1')];
    const document = read({ body: paragraph('Thân bài.'), headers, footers: [paragraph('Sở Tài chính')] });
    expect(outline(document)).toEqual(['paragraph Thân bài.', 'header Biểu 1', 'footer Sở Tài chính']);
  });
});
