import { expect, it } from 'vitest';
import { secrecyMark } from './secrecy.ts';

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
