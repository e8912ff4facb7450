import type { Language } from './words.ts';

/** One line of help for each command, argument and flag. */
export interface Help {
  readonly application: string;
  readonly check: string;
  readonly read: string;
  readonly compare: string;
  readonly serve: string;
  readonly import: string;
  readonly export: string;
  readonly period: string;
  readonly area: string;
  readonly forward: string;
  readonly exported: string;
  readonly file: string;
  readonly filePlaceholder: string;
  readonly first: string;
  readonly second: string;
  readonly format: string;
  readonly annotate: string;
  readonly against: string;
  readonly language: string;
  readonly port: string;
  readonly host: string;
  readonly data: string;
  readonly noData: string;
  readonly noDemo: string;
  readonly boundaries: string;
  readonly backup: string;
  readonly compose: string;
  readonly composeReport: string;
  readonly composeOut: string;
  readonly composeProof: string;
  readonly composeList: string;
  readonly verify: string;
  readonly verifyProof: string;
  readonly restore: string;
  readonly backupOut: string;
  readonly backupFile: string;
  readonly restoreData: string;
  readonly checkDetails: string;
}

const vietnamese: Help = {
  application: 'Khớp: đọc báo cáo kinh tế - xã hội và chỉ ra những số liệu không khớp nhau',
  check: 'Đối chiếu các số liệu trong báo cáo, chỉ ra chỗ không khớp',
  read: 'In các con số và mệnh đề đọc được trong báo cáo',
  compare: 'So các số liệu cùng loại trong hai báo cáo',
  import: 'Nhập một báo cáo đã viết xong vào kho số liệu',
  export: 'In số liệu, nhiệm vụ hoặc văn bản viện dẫn đang có trong kho',
  period: 'Kỳ của báo cáo: 2021, 2021-S1, 2021-Q2, 2021-M06, 2021-C09 (9 tháng)',
  area: 'Địa bàn báo cáo, nếu tên báo cáo không ghi: “huyện Hòa An”',
  forward: 'Bắt đầu luôn báo cáo của kỳ này từ báo cáo vừa nhập, kể những chỗ cần xem lại',
  exported: 'In gì: figures (số liệu), tasks (nhiệm vụ), documents (văn bản viện dẫn)',
  serve: 'Mở Khớp trên máy này: số liệu, danh mục và trang kiểm tra',
  file: 'Tệp DOCX, PDF, HTML, Markdown, văn bản hoặc .doc; dấu - là đầu vào chuẩn',
  filePlaceholder: 'TỆP',
  first: 'Báo cáo thứ nhất',
  second: 'Báo cáo thứ hai',
  format: 'Dạng kết quả in ra',
  annotate: 'Chép tệp Word sang tệp này, kèm ghi chú đúng chỗ không khớp',
  against: 'Đối chiếu thêm với một báo cáo khác, hoặc với kho số liệu: thư mục, postgres://…, hay địa chỉ khop serve',
  language: 'Ngôn ngữ của lời báo: vi hoặc en (mặc định vi)',
  port: 'Cổng của trang (mặc định: cổng trống đầu tiên từ 8450)',
  host: 'Địa chỉ mạng của trang (mặc định 127.0.0.1: chỉ máy này)',
  data: 'Thư mục chứa số liệu (mặc định DATABASE_URL, KHOP_DATA, hoặc khop-data trong thư mục này)',
  noData: 'Chỉ mở trang kiểm tra, không mở kho số liệu',
  noDemo: 'Không nạp tỉnh mẫu vào kho còn trống',
  boundaries: 'Tệp GeoJSON hoặc TopoJSON chứa ranh giới các địa bàn',
  compose: 'In một báo cáo của kho theo thể thức Nghị định 30, mọi con số lấy từ kho',
  composeReport: 'Mã báo cáo, như cao-bang-2021-S1',
  composeOut: 'Tệp ghi ra: .docx, .pdf, .html, hoặc .md (văn bản có số liệu gắn)',
  composeProof: 'Ghi thêm tệp chứng thực của mọi con số',
  composeList: 'Kể các báo cáo đang có',
  verifyProof: 'Đối chiếu một tệp báo cáo với tệp chứng thực của nó, không cần kho',
  verify: 'Kiểm tra mọi số liệu còn đúng như nhật ký đã ghi',
  backup: 'Chép toàn bộ kho số liệu vào một tệp, kể cả khi Khớp đang chạy',
  restore: 'Khôi phục một bản sao lưu vào thư mục mới hoặc cơ sở dữ liệu trống',
  backupOut: 'Tệp sao lưu sẽ ghi (không ghi đè tệp đã có)',
  backupFile: 'Bản sao lưu do «khop backup» ghi',
  restoreData: 'Thư mục mới hoặc postgres://… (mặc định DATABASE_URL, KHOP_DATA, hoặc khop-data trong thư mục này)',
  checkDetails:
    'Mã thoát: 0 nếu không có mâu thuẫn, 1 nếu có mâu thuẫn, 2 nếu có tệp không đọc được (các tệp khác vẫn được xét).',
};

const english: Help = {
  application: 'Khớp: reads socio-economic reports and points out the figures that do not tally',
  check: 'Check the figures of a report against one another',
  read: 'Print the numbers and claims read in a report',
  compare: 'Compare the same facts in two reports',
  import: 'Import a finished report into the store of figures',
  export: 'Print the figures, tasks or cited documents of the store',
  period: 'Period of the report: 2021, 2021-S1, 2021-Q2, 2021-M06, 2021-C09 (nine months)',
  area: 'Area that reports, when the title does not say: “huyện Hòa An”',
  forward: 'Begin the report of this period from the one brought in, and list what to look at',
  exported: 'What to print: figures, tasks or documents',
  serve: 'Open Khớp on this machine: figures, catalogue and the check page',
  file: 'DOCX, PDF, HTML, Markdown, text or .doc file; - is standard input',
  filePlaceholder: 'FILE',
  first: 'The first report',
  second: 'The second report',
  format: 'Format of what is printed',
  annotate: 'Copy the Word file to this file, with a comment at each place that does not tally',
  against:
    'Also check against another report, or a store of figures: a folder, postgres://…, or the address of khop serve',
  language: 'Language of the messages: vi or en (default vi)',
  port: 'Port of the page (default: the first free one from 8450)',
  host: 'Network address of the page (default 127.0.0.1: this machine only)',
  data: 'Folder of the figures (default: DATABASE_URL, KHOP_DATA, or khop-data in this folder)',
  noData: 'Open the check page alone, without a store of figures',
  noDemo: 'Leave an empty store empty, without the demonstration province',
  boundaries: 'GeoJSON or TopoJSON file with the boundaries of the areas',
  compose: 'Print a report of the store in the layout of Decree 30, every number taken from the store',
  composeReport: 'Id of the report, such as cao-bang-2021-S1',
  composeOut: 'File to write: .docx, .pdf, .html, or .md (the text with bound figures)',
  composeProof: 'Also write the proof of every number',
  composeList: 'Name the reports there are',
  verifyProof: 'Compare a report with its proof file, without a store',
  verify: 'Check that every figure still is what the audit trail holds',
  backup: 'Copy the whole store of figures into one file, even while Khớp runs',
  restore: 'Restore a backup into a new folder or an empty database',
  backupOut: 'The backup to write (an existing file is never overwritten)',
  backupFile: 'A backup that “khop backup” wrote',
  restoreData: 'A new folder or postgres://… (default DATABASE_URL, KHOP_DATA, or khop-data in this folder)',
  checkDetails:
    'Exit status: 0 when nothing contradicts, 1 when something does, 2 when a file could not be read (the others are still checked).',
};

export const helps: Readonly<Record<Language, Help>> = { vi: vietnamese, en: english };
