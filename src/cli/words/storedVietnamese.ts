import type { StoredWords } from './words.ts';

const numberFormat = new Intl.NumberFormat('vi-VN');
const count = (value: number): string => numberFormat.format(value);

const vintages: StoredWords['vintages'] = {
  estimate: 'ước tính',
  preliminary: 'sơ bộ',
  official: 'chính thức',
  corrected: 'đính chính',
};

const kinds: Readonly<Record<string, string>> = {
  'share-of-target': 'so với kế hoạch',
  growth: 'tốc độ tăng',
  index: 'chỉ số so với gốc',
  difference: 'chênh lệch',
  points: 'chênh lệch điểm phần trăm',
  multiple: 'số lần',
};

export const storedVietnamese: StoredWords = {
  vintages,
  kind: says => kinds[says] ?? says,
  standing: ({ id, vintage, status, origin }) =>
    [
      vintages[vintage],
      ...(status === 'proposed' ? ['chờ duyệt'] : []),
      ...(origin === 'implied' ? ['suy ra'] : []),
      ...(id === null ? ['tính lại theo địa giới mới'] : []),
    ].join(', '),
  differs: ({ subject, period, store, stated, stored, standing, base }) =>
    base === null
      ? `${subject}, ${period}: báo cáo ghi ${stated}, còn kho số liệu (${store}) có ${stored} (${standing}).`
      : `${subject}, ${period}: báo cáo ghi ${stated}, còn tính từ kho số liệu (${store}) là ${stored}: ${base}.`,
  otherVintage: ({ subject, period, stated, stored, standing, vintage, now }) =>
    now === null
      ? `${subject}, ${period}: báo cáo ghi số ${vintage} ${stated}; kho có ${stored} (${standing}).`
      : `${subject}, ${period}: ${stated} là số cũ của kho (${standing}); nay kho có ${now}.`,
  summary: ({ name, counts }) =>
    `So với kho số liệu ${name}: ${count(counts.same)} trùng, ${count(counts.rounding)} lệch do làm tròn, ` +
    `${count(counts.vintage)} thuộc đợt số liệu khác, ${count(counts.doubtful)} nghi vấn, ` +
    `${count(counts.contradiction)} mâu thuẫn, ${count(counts.unknown)} kho chưa có.`,
  vintageTitle: total => `Thuộc đợt số liệu khác: ${count(total)}`,
};
