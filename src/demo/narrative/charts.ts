/** Two charts over the made-up months of the half year: their captions say so. */
const months = `periods: ${[1, 2, 3, 4, 5, 6].map(month => `2021-M0${month}`).join(', ')}`;

function chart(shape: 'bars' | 'line', caption: string, series: readonly string[]): string {
  return ['', `\`\`\`${shape} ${caption}`, months, ...series, '```', ''].join('\n');
}

export const revenueChart = chart('bars', 'Thu ngân sách trên địa bàn theo tháng, tỷ đồng (số liệu minh họa)', [
  'Thu ngân sách: budget-revenue',
]);

export const touristChart = chart('line', 'Lượt khách du lịch theo tháng, nghìn lượt khách (số liệu minh họa)', [
  'Lượt khách: tourist-arrivals',
]);
