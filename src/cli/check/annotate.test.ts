import { expect, test } from 'vitest';
import { english } from '../words/english.ts';
import { vietnamese } from '../words/vietnamese.ts';
import { annotateRefusal, commentText } from './annotate.ts';
import { example } from './example.fixtures.ts';

const [finding] = example.result.findings;
if (finding === undefined) throw new Error('the example has findings');

test('a comment says verdict, figures, reason, equation and suggestion', () => {
  expect(commentText(finding, vietnamese)).toBe(
    'Mâu thuẫn: ghi 101 %, tính lại 102,5 %.\n' +
      'Tỷ lệ so với kế hoạch không khớp với hai số nêu cạnh nó.\n' +
      'Phép tính: 1.230,5 / 1.200 = 102,5 %\n' +
      'Có lẽ phải là 102,5 %',
  );
});

test('what the message tells is not told twice', () => {
  const full = {
    ...finding,
    message: { vi: '', en: '1.230,5 / 1.200 = 102,5 %, not 101 %.' },
    untold: { equation: null, suggestion: null },
  };
  expect(commentText(full, english)).toBe(
    'Contradiction: stated 101 %, recomputed 102,5 %.\n1.230,5 / 1.200 = 102,5 %, not 101 %.',
  );
});

test('names that cannot be annotated are refused before anything is read', () => {
  expect(annotateRefusal('ra.docx', ['a.docx', 'b.docx'], undefined)?.id).toBe('annotate-one-file');
  expect(annotateRefusal('ra.pdf', ['a.docx'], undefined)?.id).toBe('annotate-extension');
  expect(annotateRefusal('ra.DOCX', ['-'], undefined)).toBeUndefined();
});
