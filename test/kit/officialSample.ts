/** A made-up report of a few pages that has every part an official document can have. */
import type { OfficialBlock, OfficialDocument, OfficialTable, Run } from '#documents';

const filler =
  'Cấp ủy và chính quyền các địa phương đã chủ động rà soát từng chỉ tiêu, phân công người chịu trách nhiệm, kiểm tra hằng tuần và tháo gỡ ngay những vướng mắc phát sinh ở cơ sở; các ngành phối hợp cung cấp số liệu đúng hạn.';

export const sampleReport: OfficialDocument = {
  title: 'Báo cáo tình hình kinh tế - xã hội mẫu',
  head: {
    superior: null,
    agency: 'Ủy ban nhân dân tỉnh Cao Bằng',
    number: '5',
    symbol: 'BC-UBND',
    place: 'Cao Bằng',
    date: '2021-02-05',
    type: 'BÁO CÁO',
    subject: 'Tình hình thực hiện nhiệm vụ mẫu sáu tháng đầu năm và nhiệm vụ trọng tâm sáu tháng cuối năm 2021',
    addressee: null,
    power: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    signer: 'Nguyễn Văn Mẫu',
    recipients: [
      'Thường trực Hội đồng nhân dân tỉnh',
      'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh',
      'Các sở, ban, ngành',
      'Lưu: VT, TH',
    ],
  },
  body: [
    heading(1, 'PHẦN I', 'Kết quả thực hiện'),
    heading(2, 'I.', 'Phát triển kinh tế'),
    heading(3, '1.', 'Nông nghiệp'),
    heading(4, '1.1.', 'Trồng trọt'),
    heading(5, 'a)', 'Cây lương thực'),
    {
      kind: 'paragraph',
      runs: [
        { text: 'Diện tích lúa gieo trồng ' },
        { text: '3.669,25 ha', tag: 'f1' },
        { text: ', ' },
        { text: 'đạt 101,3% kế hoạch', bold: true, tag: 'f2' },
        { text: '; năng suất tăng so với cùng kỳ, riêng các xã vùng cao <giữ ổn định> & không có diện tích bỏ trống.' },
      ],
    },
    { kind: 'item', level: 1, mark: '-', runs: [{ text: `Ngô: ${filler}` }] },
    { kind: 'item', level: 2, mark: '+', runs: [{ text: 'Giống ', italic: true }, { text: `mới: ${filler}` }] },
    { kind: 'item', level: 2, mark: '+', runs: [{ text: `Giống cũ: ${filler}` }] },
    { kind: 'item', level: 1, mark: '-', runs: [{ text: `Thuốc lá: ${filler}` }] },
    longTable('Bảng 1. Sản lượng theo xóm', 46),
    heading(2, 'II.', 'Văn hóa - xã hội'),
    ...Array.from({ length: 12 }, (_, index): OfficialBlock => prose(`Lĩnh vực thứ ${index + 1}. ${filler} ${filler}`)),
    {
      kind: 'picture',
      caption: [{ text: 'Hình 1. Sản lượng ba tháng' }],
      alternative: 'Biểu đồ cột: lúa và ngô của ba tháng đầu năm',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 140 60"><rect x="10" y="10" width="20" height="50" fill="#1f4e79"/><rect x="50" y="25" width="20" height="35" fill="#1f4e79"/><rect x="90" y="5" width="20" height="55" fill="#1f4e79"/><text x="10" y="8" font-family="Tinos" font-size="5">Lúa: tấn</text></svg>',
      chart: {
        shape: 'bars',
        categories: ['Tháng 1', 'Tháng 2', 'Tháng 3'],
        series: [
          { name: 'Lúa', values: [1250.5, 980, 1410.25] },
          { name: 'Ngô', values: [300, null, 410] },
        ],
      },
      width: 140,
      height: 60,
    },
    heading(1, 'PHẦN II', 'Nhiệm vụ sáu tháng cuối năm'),
    ...Array.from({ length: 5 }, (_, index): OfficialBlock => prose(`Nhiệm vụ thứ ${index + 1}. ${filler}`)),
  ],
  annexes: [
    { label: 'Phụ lục I', title: 'Chỉ tiêu chủ yếu', body: [longTable('', 40)] },
    { label: 'Phụ lục II', title: 'Danh mục nhiệm vụ', body: [prose(`Việc thứ nhất. ${filler}`)] },
  ],
};

function heading(level: 1 | 2 | 3 | 4 | 5, label: string, text: string): OfficialBlock {
  return { kind: 'heading', level, label, runs: [{ text }] };
}

function prose(text: string): OfficialBlock {
  return { kind: 'paragraph', runs: [{ text }] };
}

/** A head of two rows, a name beside two rows, and a note below them all. */
export const mergedTable: OfficialTable = {
  kind: 'table',
  caption: [],
  columns: [
    { align: 'left', width: 2 },
    { align: 'right', width: 1 },
    { align: 'right', width: 1 },
  ],
  head: [cells('Huyện', 'Lúa', ''), cells('', 'Xuân', 'Mùa')],
  rows: [cells('Hà Quảng', '1', '2'), cells('', '3', '4'), cells('Số sơ bộ', '', '')],
  merges: [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 2, columns: 1 },
    { row: 4, column: 0, rows: 1, columns: 3 },
  ],
};

/** Eighteen tables of five rows with more and more text between them, so that many would lie over the end of a page. */
export const shortTables: OfficialDocument = {
  ...sampleReport,
  body: Array.from({ length: 18 }, (_, table): OfficialBlock[] => [
    ...Array.from({ length: 1 + (table % 3) }, () => prose(filler)),
    {
      ...mergedTable,
      caption: [{ text: `Bảng ${table + 1}` }],
      head: [cells('Huyện', 'Xuân', 'Mùa')],
      rows: Array.from({ length: 5 }, (_row, row) => cells(`Bảng ${table + 1} dòng ${row + 1}`, '1', '2')),
      merges: [],
    },
  ]).flat(),
  annexes: [],
};

function cells(...texts: readonly string[]): readonly (readonly Run[])[] {
  return texts.map(text => (text === '' ? [] : [{ text }]));
}

function longTable(caption: string, rows: number): OfficialBlock {
  return {
    kind: 'table',
    caption: caption === '' ? [] : [{ text: caption }],
    columns: [
      { align: 'centre', width: 1 },
      { align: 'left', width: 5 },
      { align: 'right', width: 2 },
      { align: 'right', width: 2 },
    ],
    head: [cells('TT', 'Xóm', 'Kế hoạch (tấn)', 'Thực hiện (tấn)')],
    rows: Array.from({ length: rows }, (_, index) =>
      cells(`${index + 1}`, `Xóm số ${index + 1}`, `${100 + index},5`, `${101 + index},2`),
    ),
  };
}
