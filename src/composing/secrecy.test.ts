import { expect, it } from 'vitest';
import { beginNarrative } from './begin.ts';
import type { Inline, Passage } from './narrative.ts';
import { secrecyMark, secrecyMarkOf } from './secrecy.ts';

it.each([
  ['MẬT', 'MẬT'],
  ['ỦY BAN NHÂN DÂN TỈNH THỬ\n\n   TỐI MẬT  \n\nBÁO CÁO', 'TỐI MẬT'],
  ['**TUYỆT MẬT**', 'TUYỆT MẬT'],
  ['[ M Ậ T ]', 'MẬT'],
  ['T Ố I   M Ậ T', 'TỐI MẬT'],
  ['Tuyệt mật', 'TUYỆT MẬT'],
  ['TÀI LIỆU MẬT', 'MẬT'],
  ['Độ mật: Mật', 'MẬT'],
  ['Mức độ mật : Tối mật', 'TỐI MẬT'],
  ['Số: 12/BC-UBND. Độ mật: TUYỆT MẬT. Bản số 1', 'TUYỆT MẬT'],
  ['UBND TỈNH\tMẬT\tCỘNG HÒA', 'MẬT'],
  ['| UBND TỈNH | MẬT |', 'MẬT'],
  ['MẬT'.normalize('NFD'), 'MẬT'],
  ['# MẬT', 'MẬT'],
])('%j bears the mark %s', (text, mark) => {
  const found = secrecyMark(text);
  expect(found?.mark).toBe(mark);
  expect(text.slice(found?.start, found?.end).normalize('NFC').toLowerCase().replace(/\s/g, '')).toContain('mật');
  expect(found?.vi).toContain(mark);
});

it.each([
  ['Công tác bảo vệ bí mật nhà nước được tăng cường.'],
  ['BÍ MẬT NHÀ NƯỚC'],
  ['Bảo mật'],
  ['BẢO MẬT'],
  ['Mật ong'],
  ['MẬT ONG'],
  ['MẬT ĐỘ DÂN SỐ'],
  ['Mật độ dân số 80 người/km²'],
  ['Mật'],
  ['| Sản phẩm | Mật |'],
  ['Độ mật: không'],
  ['Độ mật: Thường'],
  ['Độ mật: mật ong loại 1'],
  ['Xác định độ mật của tài liệu theo quy định.'],
  ['ĐÃ GIẢI MẬT'],
  ['Sở Công Thương lập danh mục tài liệu tối mật.'],
  ['Nhiệm vụ có tính chất tuyệt mật của ngành công an đã hoàn thành.'],
  ['THÂN MẬT'],
  ['Sản lượng mật 12 tấn'],
  [''],
])('%j bears none', text => expect(secrecyMark(text)).toBeNull());

it('is found in a long text in no time', () => {
  const text = `${'Độ mật '.repeat(50_000)}\n${'mật độ '.repeat(50_000)}\nMẬT`;
  expect(secrecyMark(text)?.mark).toBe('MẬT');
});

const text = (words: string): Inline => ({ kind: 'text', text: words });
const value: Inline = {
  kind: 'figure',
  figure: { indicator: 'honey', items: {}, form: { kind: 'value-unit' } },
};
const table = (cell: readonly Inline[]): Passage => ({
  id: 'n1',
  kind: 'table',
  caption: [],
  columns: [{ align: 'left' }],
  head: [],
  rows: [[cell]],
});

it.each<[string, Passage, string | null]>([
  ['a passage with an id of its own', { id: 'n3k9', kind: 'paragraph', content: [text('TUYỆT MẬT')] }, 'TUYỆT MẬT'],
  [
    'half of it in bold',
    { id: 'n1', kind: 'paragraph', content: [{ ...text('TỐI'), bold: true }, text(' MẬT')] },
    'TỐI MẬT',
  ],
  ['a cell', table([text('MẬT')]), 'MẬT'],
  ['an annex', { id: 'n1', kind: 'annex', content: [text('Độ mật: Mật')] }, 'MẬT'],
  ['a product before its figure', { id: 'n1', kind: 'item', level: 1, content: [text('MẬT '), value] }, null],
  ['prose', { id: 'n1', kind: 'paragraph', content: [text('Bảo vệ bí mật nhà nước.')] }, null],
])('in a narrative, %s', (_, passage, mark) => {
  const start = beginNarrative({ area: 'vn-04', period: '2021-S1', kind: 'tỉnh', name: 'Thử', id: 'thu' });
  expect(secrecyMarkOf({ ...start, passages: [passage] })?.mark ?? null).toBe(mark);
});

it('in the letterhead of a narrative', () => {
  const start = beginNarrative({ area: 'vn-04', period: '2021-S1', kind: 'tỉnh', name: 'Thử', id: 'thu' });
  const letterhead = { ...start.letterhead, recipients: ['Như trên', 'TỐI MẬT'] };
  expect(secrecyMarkOf({ ...start, letterhead })?.mark).toBe('TỐI MẬT');
});
