import { describe, expect, it } from 'vitest';
import { found, indexOf, likeCode } from './finding.ts';

const index = indexOf(
  ['Sản lượng lương thực có hạt', 'Số lợn mắc bệnh', 'Đàn lợn', 'Tổng sản phẩm trên địa bàn (GRDP)', 'Thu ngân sách'].map(
    name => ({ code: name.length.toString(), name }),
  ),
);
const names = (question: string) => found(index, question).map(({ name }) => name);

describe('finding by a few letters', () => {
  it('takes the first letters of the words', () => {
    expect(names('sllt')).toEqual(['Sản lượng lương thực có hạt']);
    expect(names('gr')).toEqual(['Tổng sản phẩm trên địa bàn (GRDP)']);
  });

  it('asks for no accents, and minds none', () => {
    expect(names('dan lon')).toEqual(['Đàn lợn']);
    expect(names('Đàn')).toEqual(['Đàn lợn']);
    expect(names('DÀN LỢN')).toEqual(['Đàn lợn']);
  });

  it('puts what begins so before what only holds it', () => {
    expect(names('s').slice(0, 2).sort()).toEqual(['Số lợn mắc bệnh', 'Sản lượng lương thực có hạt'].sort());
    expect(names('lon')).toEqual(['Đàn lợn', 'Số lợn mắc bệnh']);
  });

  it('finds by the other name as well, after those that have it for theirs', () => {
    const both = indexOf([
      { code: 'a', name: 'Grain output', otherName: 'Sản lượng lương thực' },
      { code: 'b', name: 'Sản lượng điện' },
    ]);
    expect(found(both, 'san luong').map(({ code }) => code)).toEqual(['b', 'a']);
    expect(found(both, 'grain').map(({ code }) => code)).toEqual(['a']);
  });

  it('takes words in any order', () => {
    expect(names('hat luong')).toEqual(['Sản lượng lương thực có hạt']);
  });

  it('takes initials and words together', () => {
    expect(names('sl luong')).toEqual(['Sản lượng lương thực có hạt']);
  });

  it('finds nothing for nothing', () => {
    expect(names('  ')).toEqual([]);
    expect(names('xyz')).toEqual([]);
  });
});

describe('a code that nobody knows', () => {
  const codes = ['crop-output', 'crop-area', 'crime', 'livestock-head'].map(code => ({ code, name: code }));
  const alike = (code: string) => likeCode(codes, code).map(item => item.code);

  it('is likely one that begins so', () => {
    expect(alike('crop-outpt')).toEqual(['crop-output', 'crop-area']);
    expect(alike('CROP-AREA-2')).toEqual(['crop-area', 'crop-output']);
  });

  it('is likely none where little is in common', () => {
    expect(alike('cri')).toEqual([]);
    expect(alike('')).toEqual([]);
  });
});
