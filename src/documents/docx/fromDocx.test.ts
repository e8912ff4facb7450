import { unicodeToTcvn3, unicodeToVni } from '#vietnamese';
import { describe, expect, test } from 'vitest';
import { paragraph, readDocument as read, run } from '../../../test/kit/docxParts.ts';

function readBody(body: string): string {
  return read({ body }).text;
}

describe('text of a paragraph', () => {
  test('is that of its runs, one line a paragraph, empty ones left out', () => {
    const document = read({
      body: paragraph('Thu ngân sách ', 'đạt 45,', '5 tỷ đồng.') + paragraph() + paragraph('Chi 30 tỷ.'),
    });
    expect(document).toMatchObject({ name: 'báo-cáo.docx', format: 'docx' });
    expect(document.text).toBe('Thu ngân sách đạt 45,5 tỷ đồng.\nChi 30 tỷ.');
    expect(document.blocks.map(({ span }) => span)).toEqual([
      { start: 0, end: 31 },
      { start: 32, end: 42 },
    ]);
  });

  test('keeps tabs, breaks, hyphens and symbols as characters and drops soft hyphens', () => {
    const inside =
      '<w:t>Số</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/><w:t>ND</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>5</w:t>';
    expect(readBody(`<w:p><w:r>${inside}</w:r></w:p>`)).toBe('Số\t12\nQĐ-UBND≥5');
  });

  test('leaves out white space at the edge of a w:t that does not preserve it', () => {
    expect(readBody('<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r></w:p>')).toBe('a b');
  });

  test('decodes entities and CDATA', () => {
    expect(readBody('<w:p><w:r><w:t>A&amp;B &#x1EBF; <![CDATA[<c>]]></w:t></w:r></w:p>')).toBe('A&B ế <c>');
  });

  test('is NFC, also where a letter and its mark stand in two runs', () => {
    expect(readBody(paragraph('ti', 'e\u0302', '\u0301n bộ'))).toBe('tiến bộ');
  });

  test('takes tracked changes as accepted', () => {
    const body = `<w:p>${run('Đạt ')}<w:del w:id="1"><w:r><w:delText>50</w:delText></w:r></w:del><w:ins w:id="2">${run('55')}</w:ins>${run(' ha')}<w:moveFrom w:id="3">${run(' cũ')}</w:moveFrom><w:moveTo w:id="4">${run(' mới')}</w:moveTo></w:p>`;
    expect(readBody(body)).toBe('Đạt 55 ha mới');
  });

  test('joins two paragraphs whose mark between them is deleted', () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Trồng rừng ')}</w:p>${paragraph('đạt 12 ha')}`;
    expect(readBody(body)).toBe('Trồng rừng đạt 12 ha');
  });

  test('leaves out hidden text, set directly, by a character style or by a paragraph style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="AnDoan"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = `<w:p>${run('a')}${run('b', '<w:vanish/>')}${run('c', '<w:rStyle w:val="An"/>')}${run('d', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')}</w:p><w:p><w:pPr><w:pStyle w:val="AnDoan"/></w:pPr>${run('e')}</w:p>`;
    expect(read({ body, styles }).text).toBe('ad');
  });

  test('keeps the results of fields, not their codes, and no page numbers', () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:p>${field(' REF x ', '12')}${run(' và ')}${field(' PAGE ', '7')}<w:fldSimple w:instr=" DOCPROPERTY y ">${run('34')}</w:fldSimple></w:p>`;
    expect(readBody(body)).toBe('12 và 34');
  });

  test('goes on behind a field that never ends', () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF</w:instrText></w:r></w:p>${paragraph('Còn đây')}`;
    expect(readBody(body)).toBe('Còn đây');
  });

  test('includes hyperlinks and content controls', () => {
    const body = `<w:p><w:hyperlink>${run('một')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(' hai')}</w:sdtContent></w:sdt></w:p><w:sdt><w:sdtContent>${paragraph('ba')}</w:sdtContent></w:sdt>`;
    expect(readBody(body)).toBe('một hai\nba');
  });

  test('has a text box once, before the paragraph that holds it', () => {
    const box = (name: string): string =>
      `<w:r><w:${name}><v:textbox><w:txbxContent>${paragraph('Khung 9')}</w:txbxContent></v:textbox></w:${name}></w:r>`;
    const body = `<w:p>${run('Ngoài')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('Khung 9')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>${box('pict')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(readBody(body)).toBe('Khung 9\nNgoài');
  });

  test('does not depend on the prefix of the file', () => {
    const xml =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t xml:space="preserve">a </x:t><x:tab/></x:r></x:p></x:body></x:document>';
    expect(read({ body: '', files: { 'word/document.xml': xml } }).text).toBe('a \t');
    const plain = xml.replaceAll('<x:', '<').replaceAll('</x:', '</').replace('xmlns:x', 'xmlns');
    expect(read({ body: '', files: { 'word/document.xml': plain } }).text).toBe('a \t');
  });

  test('in UTF-16 is read like any other', () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Đất đai</w:t></w:r></w:p></w:body></w:document>';
    expect(read({ body: '', files: { 'word/document.xml': Buffer.from(xml, 'utf16le') } }).text).toBe('Đất đai');
  });
});

describe('old fonts', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

  test('TCVN3 and its capitals are decoded, other fonts left alone', () => {
    const body = `<w:p>${run(unicodeToTcvn3('Diện tích lúa '), font('.VnTime'))}${run(unicodeToTcvn3('tỉnh cao bằng'), font('.VnTimeH'))}${run(' «µ»', font('Arial'))}</w:p>`;
    expect(readBody(body)).toBe('Diện tích lúa TỈNH CAO BẰNG «µ»');
  });

  test('VNI is decoded, also where a letter and its mark stand in two runs', () => {
    const [one, other] = [unicodeToVni('Sản lượ').slice(0, -1), unicodeToVni('Sản lượ').slice(-1)];
    const body = `<w:p>${run(one, font('VNI-Times'))}${run(`${other}ng`, font('VNI-Times'))}</w:p>`;
    expect(readBody(body)).toBe('Sản lượng');
  });

  test('text already in Unicode under the old font is kept', () => {
    expect(readBody(`<w:p>${run('Nông nghiệp à', font('.VnTime'))}</w:p>`)).toBe('Nông nghiệp à');
  });

  test('may come from the default or a style, and a theme font hides it', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Moi"><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:style>`;
    const body = `${paragraph(unicodeToTcvn3('đồng'))}<w:p><w:pPr><w:pStyle w:val="Moi"/></w:pPr>${run('®ång')}</w:p>`;
    expect(read({ body, styles }).text).toBe('đồng\n®ång');
  });
});
