import { describe, expect, test } from 'vitest';
import { citedByName } from './citedByName.ts';

function numbers(text: string, known: readonly string[] = []): string[] {
  return citedByName(text, new Set(known)).map(({ type, number }) => `${type} ${number}`);
}

describe('documents with a number of their own kind', () => {
  test('standards', () => {
    expect(numbers('Áp dụng TCVN ISO 22000:2018 và QCVN 01-1:2018/BYT tại 4 nhà máy nước.')).toEqual([
      'Tiêu chuẩn TCVN ISO 22000:2018',
      'Quy chuẩn QCVN 01-1:2018/BYT',
    ]);
  });

  test('issues of a periodical', () => {
    expect(numbers('đã phát hành Bản tin Khuyến nông số 05 và 06/2022; họp số 02 lần')).toEqual([
      'Bản tin 05 và 06/2022',
    ]);
    expect(numbers('thông tin theo Công văn số 15/2022/CV-SNV')).toEqual([]);
  });

  test('programmes called by a number, and no amount of money', () => {
    expect(numbers('Chương trình 30a cấp vốn cho dự án 120 tỷ đồng; Dự án 661 kết thúc.')).toEqual([
      'Chương trình 30a',
      'Dự án 661',
    ]);
    expect(numbers('Đề án 06 ban hành theo Quyết định số 06/QĐ-TTg', ['06'])).toEqual([]);
  });
});
