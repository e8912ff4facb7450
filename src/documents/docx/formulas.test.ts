import { describe, expect, test } from 'vitest';
import { paragraph, readDocument as read, run, writeDocx } from '../../../test/kit/docxParts.ts';
import { fromDocx } from '../index.ts';

const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const formula = (inside: string): string => `<m:oMath>${inside}</m:oMath>`;
const fraction = (above: string, below: string): string => `<m:f><m:num>${above}</m:num><m:den>${below}</m:den></m:f>`;

describe('formulas are read on one line, no number grown by another', () => {
  const cases = [
    ['a fraction', fraction(math('3'), math('4')), '3/4'],
    ['one of sums', fraction(math('a+b'), math('12,5')), '(a+b)/12,5'],
    ['one within another', fraction(fraction(math('1'), math('2')), math('5')), '(1/2)/5'],
    ['an exponent', `<m:sSup><m:e>${math('10')}</m:e><m:sup>${math('3')}</m:sup></m:sSup>`, '10³'],
    ['a root', `<m:rad><m:radPr/><m:deg/><m:e>${math('16')}</m:e></m:rad>`, '√16'],
    ['brackets', `<m:d><m:e>${math('a')}</m:e></m:d>`, '(a)'],
    [
      'brackets of its own',
      `<m:d><m:dPr><m:begChr m:val="["/><m:sepChr m:val=";"/><m:endChr m:val=")"/></m:dPr><m:e>${math('1')}</m:e><m:e>${math('2')}</m:e></m:d>`,
      '[1;2)',
    ],
  ] as const;

  test.each(cases)('%s', (_, inside, expected) => {
    expect(read({ body: `<w:p>${run('Tỷ lệ ')}${formula(inside)}${run(' là đúng')}</w:p>` }).text).toBe(
      `Tỷ lệ ${expected} là đúng`,
    );
  });
});

describe('superscripts', () => {
  const line = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
  const raised = '<w:vertAlign w:val="superscript"/>';

  test('do not grow the figure before them', () => {
    const body = line(run('Đạt 1.250 m'), run('2', raised), run(', vượt 120'), run('1', raised), run(' ha'));
    expect(read({ body }).text).toBe('Đạt 1.250 m², vượt 120¹ ha');
  });

  test('come from a character style too, and a subscript is none', () => {
    const styles = `<w:style w:type="character" w:styleId="Chu"><w:rPr>${raised}</w:rPr></w:style>`;
    const body = line(
      run('120'),
      run('(1)', '<w:rStyle w:val="Chu"/>'),
      run(' H'),
      run('2', '<w:vertAlign w:val="subscript"/>'),
    );
    expect(read({ body, styles }).text).toBe('120(¹) H2');
  });
});

test('a file inserted whole is not passed over in silence', () => {
  const opened = fromDocx(writeDocx({ body: `${paragraph('Trước.')}<w:altChunk r:id="c1"/>` }), 'a.docx');
  expect(opened.ok ? '' : opened.problem.id).toBe('inserted-file');
});
