import type { OfficialBlock, OfficialDocument, Run } from '#documents';

/** A report of some 30 printed pages: as many sections as asked, each of prose with tagged figures and a table. */
export function syntheticDocument(sections: number): OfficialDocument {
  return {
    title: 'Báo cáo tổng hợp',
    head: {
      superior: null,
      agency: 'Ủy ban nhân dân tỉnh Cao Bằng',
      number: '15',
      symbol: 'BC-UBND',
      place: 'Cao Bằng',
      date: '2021-06-25',
      type: 'BÁO CÁO',
      subject: 'Tình hình kinh tế - xã hội sáu tháng đầu năm',
      addressee: null,
      power: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      signer: 'Nguyễn Văn Mẫu',
      recipients: ['Hội đồng nhân dân tỉnh', 'Lưu: VT, TH'],
    },
    body: Array.from({ length: sections }, (_, index) => sectionOf(index)).flat(),
    annexes: [],
  };
}

function sectionOf(index: number): readonly OfficialBlock[] {
  const texts = (...cells: readonly string[]): readonly (readonly Run[])[] => cells.map(text => [{ text }]);
  return [
    { kind: 'heading', level: 3, label: `${index + 1}.`, runs: [{ text: `Lĩnh vực thứ ${index + 1}` }] },
    ...Array.from({ length: 5 }, (_, part): OfficialBlock => ({ kind: 'paragraph', runs: proseOf(index, part) })),
    {
      kind: 'table',
      caption: [{ text: `Bảng ${index + 1}. Kết quả theo xã` }],
      columns: [
        { align: 'left', width: 3 },
        { align: 'right', width: 2 },
        { align: 'right', width: 2 },
      ],
      head: [texts('Xã', 'Kế hoạch (tấn)', 'Thực hiện (tấn)')],
      rows: Array.from({ length: 8 }, (_, row) => texts(`Xã số ${row + 1}`, `${1000 + row},5`, `${990 + index},2`)),
    },
  ];
}

function proseOf(index: number, part: number): readonly Run[] {
  return [
    { text: 'Đến hết kỳ báo cáo, các xã gieo trồng ' },
    { text: `${index + 1}.2${part}5,5 ha`, tag: `s${index}p${part}a` },
    { text: ', ' },
    { text: `đạt 10${part},3% kế hoạch`, tag: `s${index}p${part}b`, bold: true },
    { text: '; sản lượng ước ' },
    { text: `${index + 3}.01${part},4 tấn`, tag: `s${index}p${part}c` },
    { text: ', ' },
    { text: `tăng ${part},8% so với cùng kỳ năm trước`, tag: `s${index}p${part}d` },
    { text: ', phần bán ra thị trường ngoài huyện chiếm hơn một nửa và được thu mua theo hợp đồng đã ký từ đầu vụ.' },
  ];
}
