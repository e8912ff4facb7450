import type { Finding, Summary, Verdict } from '#checking';
import { storedVietnamese } from './storedVietnamese.ts';
import type { Words } from './words.ts';

const numberFormat = new Intl.NumberFormat('vi-VN');
const count = (value: number): string => numberFormat.format(value);

const verdicts: Readonly<Record<Verdict, string>> = {
  holds: 'khớp',
  rounding: 'lệch do làm tròn',
  doubtful: 'nghi vấn',
  contradiction: 'mâu thuẫn',
  undecided: 'chưa đủ căn cứ',
};

function headline(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'không thấy chỗ nào lệch';
  const order = ['contradiction', 'doubtful', 'rounding'] as const;
  const counted = order
    .map(verdict => ({ verdict, found: findings.filter(finding => finding.verdict === verdict).length }))
    .filter(({ found }) => found > 0)
    .map(({ verdict, found }) => `${count(found)} chỗ ${verdicts[verdict]}`);
  return counted.join(', ');
}

function coverage(summary: Summary): readonly string[] {
  const { relations } = summary;
  const total = Object.values(relations).reduce((sum, part) => sum + part, 0);
  return [
    `Đã thấy ${count(summary.numbers)} con số, trong đó ${count(summary.figures)} số liệu; đọc được ${count(summary.claims)} mệnh đề.`,
    `Đã xét ${count(total)} quan hệ: ${count(relations.holds)} khớp, ${count(relations.rounding)} lệch do làm tròn, ` +
      `${count(relations.doubtful)} nghi vấn, ${count(relations.contradiction)} mâu thuẫn, ` +
      `${count(relations.undecided)} chưa đủ căn cứ.`,
  ];
}

const brokenLinks = {
  head: () => 'Phần đầu hoặc toàn văn trong tệp chứng thực đã bị sửa.',
  relations: () => 'Kết luận về các quan hệ trong tệp chứng thực đã bị sửa.',
  entry: (link: unknown) => `Mục ${String(link)} của tệp chứng thực đã bị sửa.`,
};

export const vietnamese: Words = {
  language: 'vi',
  count,
  verdicts,
  kinds: {
    quantity: 'số lượng',
    percent: 'phần trăm',
    points: 'điểm phần trăm',
    ratio: 'tỷ số',
    date: 'ngày tháng',
    'document-number': 'số văn bản',
    ordinal: 'số thứ tự',
    identifier: 'số hiệu',
    time: 'giờ giấc',
    duration: 'khoảng thời gian',
    other: 'khác',
  },
  check: {
    beginning: 'Đầu văn bản',
    line: line => `dòng ${line}`,
    headline,
    stated: 'ghi',
    recomputed: 'tính lại',
    equation: 'phép tính',
    suggestion: 'có lẽ phải là',
    rule: 'quy tắc',
    related: 'đối chiếu với',
    coverage,
    progress: ({ done, total, path }) => `[${done}/${total}] đang xem ${path}`,
    annotated: ({ path, comments }) =>
      comments === 0
        ? `Không có gì để ghi chú; đã chép văn bản sang ${path}.`
        : `Đã ghi ${count(comments)} ghi chú vào ${path}.`,
    reportTitle: 'Kết quả đối chiếu số liệu',
    findingsTitle: 'Những chỗ cần xem lại',
    nothingFound: 'Không thấy chỗ nào lệch.',
    stored: storedVietnamese,
  },
  read: {
    mentions: total => `${count(total)} con số`,
    claims: total => `${count(total)} mệnh đề`,
    columns: { place: 'vị trí', text: 'nguyên văn', value: 'giá trị', unit: 'đơn vị', kind: 'loại' },
    period: 'kỳ',
    comparisons: {
      kinds: {
        whole: 'trên tổng hoặc kế hoạch',
        base: 'số gốc',
        difference: 'chênh lệch',
        growth: 'tốc độ',
        index: 'chỉ số',
        'plan-share': 'tỷ lệ so với kế hoạch',
        'over-plan': 'vượt kế hoạch',
        share: 'tỷ trọng',
        points: 'điểm phần trăm',
        contribution: 'đóng góp',
        multiple: 'gấp',
        rate: 'tỷ lệ',
        ratio: 'tỷ số',
        rank: 'hạng',
      },
      bases: {
        plan: 'kế hoạch',
        'same-period': 'cùng kỳ',
        year: 'năm nêu trong câu',
        previous: 'kỳ trước',
        other: 'gốc khác',
      },
      directions: { up: 'tăng', down: 'giảm' },
      implied: '[suy ra]',
    },
  },
  compare: {
    heading: ({ first, second }) => `${first} so với ${second}`,
    same: total => `Giống nhau: ${count(total)}`,
    changed: total => `Thay đổi: ${count(total)}`,
    contradicts: total => `Mâu thuẫn: ${count(total)}`,
    note: total => `Khác ngày chốt, hoặc một bên là số ước: ${count(total)}`,
    ambiguous: total => `Không rõ ứng với số liệu nào nên bỏ qua: ${count(total)}`,
    vintages: { estimate: 'ước tính', preliminary: 'sơ bộ', official: 'chính thức', reported: 'thực hiện' },
    nothingShared: 'Hai văn bản không có số liệu chung nào nhận ra được.',
  },
  serve: {
    howToBuild: ' Hãy chạy «npm run build» trong thư mục của Khớp rồi thử lại.',
    withoutData: ' Trang kiểm tra vẫn mở được bằng «khop serve --no-data».',
    opening: place => `Đang mở kho số liệu (${place})…`,
    loadedDemo: figures => `Đang nạp tỉnh mẫu Cao Bằng: đã được ${count(figures)} số liệu.`,
    loadingDemo: 'Kho còn trống: đang nạp tỉnh mẫu Cao Bằng…',
    willServe: url => `Mở ${url} được ngay; trang tự hiện số liệu khi kho sẵn sàng.`,
    stopped: 'Đã dừng.',
  },
  backup: {
    writing: ({ table, done, total }) => `Đang sao lưu bảng ${table}: ${count(done)} dòng (ước ${count(total)})`,
    written: ({ path, tables, rows, bytes }) =>
      `Đã sao lưu ${count(tables)} bảng, ${count(rows)} dòng vào ${path} (${count(Math.ceil(bytes / 1024))} KB).`,
    restoring: ({ table, done, total }) => `Đang khôi phục bảng ${table}: ${count(done)}/${count(total)} dòng`,
    restored: ({ target, rows, at }) => `Đã khôi phục ${count(rows)} dòng, như lúc ${at}, vào ${target}.`,
  },
  verify: {
    following: ({ done, total }) => `Đang theo nhật ký: mục ${count(done)}/${count(total)}`,
    verified: ({ entries, checked, problems }) =>
      `Đã theo ${count(entries)} mục nhật ký, đối chiếu ${count(checked)} lượt số liệu: ` +
      (problems === 0 ? 'tất cả còn nguyên.' : `${count(problems)} chỗ không khớp.`),
    proof: {
      broken: link => brokenLinks[link === 'head' || link === 'relations' ? link : 'entry'](link),
      changed: ({ number, printed, found }) =>
        `Con số thứ ${number}: chứng thực ghi “${printed}”, ${found === null ? 'trong tệp không còn' : `trong tệp là “${found}”`}.`,
      verified: ({ entries, problems, digest }) =>
        `Đã đối chiếu ${count(entries)} con số với tệp chứng thực ${digest.slice(0, 16)}…: ` +
        (problems === 0 ? 'tất cả đúng như chứng thực.' : `${count(problems)} chỗ không đúng.`),
    },
  },
  compose: {
    states: { draft: 'đang soạn', reviewed: 'đã soát', approved: 'đã duyệt', issued: 'đã ban hành' },
    written: ({ paths, figures, problems }) =>
      `Đã ghi ${paths.join(', ')}: ${count(figures)} số liệu` +
      (problems === 0 ? '.' : `, còn ${count(problems)} chỗ […] chưa có số.`),
  },
  forward: {
    begun: ({ id, claims, bound, look }) =>
      `Đã bắt đầu ${id}: ${count(bound)} trong ${count(claims)} con số gắn với số liệu; ${count(look)} chỗ cần xem lại.`,
    look: (quote, proposal) =>
      `“${quote}” viết bằng chữ thường nên không đổi theo kỳ` +
      (proposal === null ? '.' : `; có thể là “${proposal}”.`),
  },
};
