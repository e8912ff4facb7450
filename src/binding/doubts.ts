/** Why an imported figure waits for a person, in words for that person. */
export const doubtWords = {
  'subject-unknown': {
    vi: 'Câu văn không nói rõ con số đếm hay đo cái gì.',
    en: 'The sentence does not say what the number counts or measures.',
  },
  'several-values': {
    vi: 'Báo cáo ghi hai giá trị khác nhau cho cùng một chỉ tiêu, cùng kỳ; chưa rõ chúng khác nhau ở điểm nào.',
    en: 'The report gives two values for one indicator and period; what sets them apart is not clear.',
  },
  'unit-unknown': {
    vi: 'Con số không có đơn vị.',
    en: 'The number has no unit.',
  },
  'period-unknown': {
    vi: 'Chưa rõ con số thuộc kỳ nào.',
    en: 'Which period the number belongs to is not clear.',
  },
  'base-unknown': {
    vi: 'Chưa rõ con số này là giá trị của kỳ nào hay của kế hoạch nào.',
    en: 'Which period or which plan this value belongs to is not clear.',
  },
  'names-no-figure': {
    vi: 'Có thể con số chỉ là một phần của tên gọi hoặc điều kiện (độ tuổi, thời hạn), không phải số liệu.',
    en: 'The number may be part of a name or a condition (an age, a term) and no figure.',
  },
  range: {
    vi: 'Báo cáo ghi một khoảng, không ghi một giá trị.',
    en: 'The report gives a range and no single value.',
  },
  malformed: {
    vi: 'Con số viết sai quy cách.',
    en: 'The number is not well written.',
  },
} as const;

export type DoubtId = keyof typeof doubtWords;
