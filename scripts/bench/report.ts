const CROPS = ['Lúa mùa', 'Ngô hè thu', 'Sắn', 'Lạc', 'Đậu tương', 'Thuốc lá', 'Mía', 'Khoai lang'];
const FILLING =
  'Các sở, ngành và địa phương tiếp tục chỉ đạo thực hiện đồng bộ các nhiệm vụ, giải pháp đã đề ra; công tác kiểm tra, đôn đốc được duy trì thường xuyên, góp phần ổn định sản xuất và đời sống nhân dân trên địa bàn. ';

/** A report of our own making, about 110,000 characters, with a number in every 80, for machines without the example. */
export function syntheticReport(length = 110_000): string {
  const parts: string[] = [];
  let size = 0;
  for (let at = 0; size < length; at++) {
    const paragraph = paragraphOf(at);
    parts.push(paragraph);
    size += paragraph.length;
  }
  return parts.join('\n\n');
}

function paragraphOf(at: number): string {
  const area = 400 + ((at * 37) % 900);
  const plan = area + 20 - (at % 41);
  const share = ((100 * area) / plan).toFixed(1).replace('.', ',');
  const cases = 60 + (at % 50);
  const crop = CROPS[at % CROPS.length];
  return (
    `${crop}: Gieo trồng được ${area} ha/${plan} ha, đạt ${share}% kế hoạch; thực hiện Quyết định số ${at + 10}/QĐ-UBND ` +
    `ngày 15/3/2023. ${FILLING}Trong 6 tháng đầu năm 2023 xảy ra ${cases} vụ, giảm ${at % 9} vụ so với cùng kỳ. ${FILLING}`
  );
}
