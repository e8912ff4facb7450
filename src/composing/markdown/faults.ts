/** What may be wrong with the text of a narrative, in sentences that say what to do; where is added by who reads lines. */

export interface Fault {
  readonly id: FaultId;
  readonly vi: string;
  readonly en: string;
}

/** `line` counts from 1 in the text that was read. */
export interface MarkdownProblem extends Fault {
  readonly line: number;
}

const sentences = {
  'front-matter': what => [
    `Phần đầu bài giữa hai dòng --- không đọc được: ${what}.`,
    `The front matter between the --- lines cannot be read: ${what}.`,
  ],
  'front-matter-missing': () => [
    'Bài phải bắt đầu bằng phần đầu bài giữa hai dòng --- (id, area, period, letterhead).',
    'The text must begin with front matter between --- lines (id, area, period, letterhead).',
  ],
  'key-missing': what => [`Phần đầu bài thiếu “${what}”.`, `The front matter lacks “${what}”.`],
  'key-unknown': what => [
    `Phần đầu bài có “${what}” mà không mục nào tên như vậy; hãy sửa tên hoặc bỏ đi.`,
    `The front matter knows no “${what}”; correct its name or leave it out.`,
  ],
  'key-value': what => [
    `Giá trị của “${what}” trong phần đầu bài không đúng dạng.`,
    `The value of “${what}” in the front matter has the wrong shape.`,
  ],
  unclosed: what => [`Số liệu gắn “${what}…” thiếu dấu đóng }}.`, `The bound figure “${what}…” is not closed by }}.`],
  moment: what => [
    `“${what}” không phải một mốc thời gian; dùng @period, @year hoặc @date kèm ngày.`,
    `“${what}” is no moment; use @period, @year or @date with a day.`,
  ],
  day: what => [
    `“${what}” không phải một ngày có thật; viết năm-tháng-ngày, ví dụ 2021-06-25.`,
    `“${what}” is no day of the calendar; write year-month-day, such as 2021-06-25.`,
  ],
  period: what => [
    `“${what}” không phải mã kỳ; ví dụ 2021, 2021-S1, 2021-Q2, 2021-M06.`,
    `“${what}” is no period; write one such as 2021, 2021-S1, 2021-Q2, 2021-M06.`,
  ],
  series: what => [
    `“${what}” không phải mã chỉ tiêu; viết như crop-output[crop=lua].`,
    `“${what}” is no series; write it as crop-output[crop=lua].`,
  ],
  form: what => [
    `Không có dạng in “${what}”; dùng value, value-unit, of-target, over-target, growth, index, difference, points, share, multiple…`,
    `There is no form “${what}”; use value, value-unit, of-target, over-target, growth, index, difference, points, share, multiple…`,
  ],
  target: what => [
    `Dạng “${what}” cần biết ai giao: thêm by=…, ví dụ by=hdnd-tinh.`,
    `The form “${what}” needs to know who set the target: add by=…, such as by=hdnd-tinh.`,
  ],
  whole: what => [
    `Dạng “${what}” cần biết của tổng nào: thêm of=MÃ-CHỈ-TIÊU.`,
    `The form “${what}” needs its whole: add of=INDICATOR.`,
  ],
  option: what => [
    `Không dùng được “${what}” ở số liệu gắn này; kiểm tra lại tên và cách viết tên="giá trị".`,
    `“${what}” does not belong to this bound figure; check its name, and write name="value".`,
  ],
  decimals: what => [
    `Số chữ số thập phân “${what}” phải là số nguyên.`,
    `The number of decimals “${what}” must be a whole number.`,
  ],
  mark: () => [
    'Dấu * (in đậm, in nghiêng) mở mà không đóng; nếu là dấu sao thật thì viết \\*.',
    'A * (bold or italic) is opened and not closed; write \\* for a star.',
  ],
  cells: what => [
    `Hàng của bảng có số ô khác số cột (${what}); ô thừa bị bỏ, ô thiếu để trống.`,
    `A row of the table has another number of cells than columns (${what}); cells too many are dropped.`,
  ],
  merge: () => [
    'Ô chỉ có dấu < (gộp với ô bên trái) hoặc ^ (gộp với ô trên) phải gộp thành hình chữ nhật, nằm trọn trong đầu bảng hoặc thân bảng; các ô ấy được để riêng. Nếu là dấu thật thì viết \\< hoặc \\^.',
    'Cells that are only < (one with the cell to the left) or ^ (with the cell above) must make a rectangle within the head or the rows under it; they are kept apart. Write \\< or \\^ for the sign itself.',
  ],
  rule: () => [
    'Bảng thiếu dòng kẻ |---| dưới hàng đầu nên không biết hàng nào là đầu bảng.',
    'The table lacks the line |---| under its head.',
  ],
  chart: what => [
    `Biểu đồ không đọc được ở “${what}”; dòng đầu là periods: 2021-M01, 2021-M02, mỗi dòng sau là Tên: chỉ-tiêu.`,
    `The chart cannot be read at “${what}”; its first line is periods: 2021-M01, 2021-M02, each other one Name: indicator.`,
  ],
  fence: () => ['Biểu đồ thiếu dòng đóng ```.', 'The chart is not closed by ```.'],
  'id-twice': what => [
    `Hai đoạn cùng mang mã “${what}”; đoạn sau được đặt mã khác.`,
    `Two passages have the id “${what}”; the later one got another.`,
  ],
} satisfies Record<string, (what: string) => readonly [vi: string, en: string]>;

export type FaultId = keyof typeof sentences;

/** `what` is quoted in the sentence, cut to a length that fits. */
export function fault(id: FaultId, what = ''): Fault {
  const shown = what.length > 60 ? `${what.slice(0, 60)}…` : what;
  const [vi, en] = (sentences[id] as (what: string) => readonly [string, string])(shown);
  return Object.freeze({ id, vi, en });
}
