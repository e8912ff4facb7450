import type { Period } from '#figures';
import type { Base, Table } from '#reading';
import { timeWordsIn } from '#reading';
import type { KnownTime } from '#vietnamese';

/** What a column of a table holds of the thing that its rows name. */
export type ColumnRole =
  | 'value'
  | 'plan'
  | 'past'
  | 'share-of-target'
  | 'growth'
  | 'index'
  | 'difference'
  | 'share'
  | 'none';

export interface Column {
  readonly role: ColumnRole;
  /** The period of its head; null where the head names none. */
  readonly period: Period | null;
  readonly base: Base | null;
  /** What its head says is measured, beside words of time and of plan: `Diện tích`, or nothing. */
  readonly measure: string;
  readonly estimate: boolean;
}

const PLAN = /(?<!\p{L})(?:KH|kế hoạch|dự toán|DT|chỉ tiêu giao|mục tiêu|được giao|giao)(?!\p{L})/iu;
const PAST = /(?<!\p{L})(?:cùng kỳ|CK|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước)(?!\p{L})/iu;
const PERCENT = /%|tỷ lệ|tỉ lệ|tốc độ|chỉ số/iu;
const AGAINST =
  /(?<!\p{L})(?:so với|so|sánh|tăng|giảm|bằng|TH\s*\/\s*KH|đạt|hoàn thành|chênh lệch)(?!\p{L})|[+±]\s*[/,]\s*[-−–]|\//iu;
const CHANGE = /(?<!\p{L})(?:tăng|giảm|tốc độ|chênh lệch)(?!\p{L})|[+±]\s*[/,]?\s*[-−–]/iu;
const SHARE = /(?<!\p{L})(?:tỷ trọng|tỉ trọng|cơ cấu)(?!\p{L})/iu;
const NO_FIGURE =
  /^(?:stt|tt|số tt|số thứ tự|ghi chú|đơn vị(?: tính)?|đvt|mã(?: số)?|nội dung|chỉ tiêu|tên.{0,20}|[ivx]+|[a-d])$/iu;
/** Words of a head that say which value of the row's indicator stands below, not what is measured. */
const STANDING =
  /(?<!\p{L})(?:ước|thực hiện|kết quả|số liệu|TH|ƯTH|giá trị|đạt|được|chính thức|sơ bộ|lũy kế|luỹ kế|cộng dồn|tính|đến|hết|năm|nay|báo cáo|kỳ|trong|toàn|tổng số|tổng cộng|cả|của|đầu|số lượng|từ|tháng|quý(?:\s+(?:IV|I{1,3}))?|ngày|\d[\d/]*)(?!\p{L})/giu;

/** The columns of a table by the words of their heads. */
export function columnsOf({ heads, rows }: Table, known: KnownTime): Column[] {
  return heads.map((head, index) => {
    const plain = head.replace(/\s+/gu, ' ').trim();
    const figures = rows
      .map(({ figures: row }) => row[index])
      .filter(figure => figure !== null && figure !== undefined);
    if (figures.length === 0 || NO_FIGURE.test(plain)) return column('none', plain, known);
    const percent = PERCENT.test(plain) || figures.every(({ mention }) => mention.kind === 'percent');
    return column(
      roleOf(
        plain,
        percent,
        figures.map(({ mention }) => mention.mantissa / 10 ** mention.scale),
      ),
      plain,
      known,
    );
  });
}

function roleOf(head: string, percent: boolean, values: readonly number[]): ColumnRole {
  if (SHARE.test(head)) return 'share';
  if (
    percent &&
    (AGAINST.test(head) || /^%|%\s*$/u.test(head)) &&
    (PLAN.test(head) || PAST.test(head) || CHANGE.test(head) || /\d{4}/u.test(head))
  ) {
    if (PLAN.test(head) && !PAST.test(head)) return 'share-of-target';
    return CHANGE.test(head) && !/so sánh/iu.test(head) ? 'growth' : indexOrGrowth(values, head);
  }
  if (percent) return 'value';
  if (CHANGE.test(head)) return 'difference';
  if (PLAN.test(head)) return 'plan';
  return PAST.test(head) ? 'past' : 'value';
}

/** `So với cùng kỳ (%)`: an index stands about 100, a growth about 0. */
function indexOrGrowth(values: readonly number[], head: string): ColumnRole {
  if (/(?:tăng|giảm)/iu.test(head) && values.some(value => value < 0)) return 'growth';
  const high = values.filter(value => value >= 50).length;
  return high * 2 >= values.length ? 'index' : 'growth';
}

function column(role: ColumnRole, head: string, known: KnownTime): Column {
  const times = timeWordsIn(head, known);
  const period = times.find(time => time.period !== null)?.period ?? null;
  return {
    role,
    period,
    base: baseOf(role, head),
    measure: measureIn(head),
    estimate: /(?<!\p{L})(?:ước|ƯTH|UTH|dự kiến)(?!\p{L})/iu.test(head),
  };
}

function baseOf(role: ColumnRole, head: string): Base | null {
  if (role === 'plan' || role === 'share-of-target') return { kind: 'plan', key: `plan${assigner(head)}` };
  if (role === 'past' || role === 'growth' || role === 'index' || role === 'difference') {
    if (/tháng trước|quý trước|kỳ trước/iu.test(head))
      return { kind: 'previous', key: (/tháng trước|quý trước|kỳ trước/iu.exec(head)?.[0] ?? '').toLowerCase() };
    if (PAST.test(head)) return { kind: 'same-period', key: 'same-period' };
    const year = /(?:19|20)\d{2}/u.exec(head.slice(Math.max(0, head.search(/so|sánh|\//iu))))?.[0];
    return year ? { kind: 'year', key: `năm ${year}` } : { kind: 'same-period', key: 'same-period' };
  }
  return null;
}

function assigner(head: string): string {
  if (/TW|trung ương|chính phủ|bộ (?:tài chính|giao)/iu.test(head)) return ':trung ương';
  if (/HĐND|hội đồng|tỉnh giao|địa phương/iu.test(head)) return ':tỉnh';
  return /huyện/iu.test(head) ? ':huyện' : '';
}

function measureIn(head: string): string {
  return head
    .replace(/\([^()]*\)/gu, ' ')
    .replace(PLAN_WORDS, ' ')
    .replace(STANDING, ' ')
    .replace(/[\s,;:.()%/–-]+/gu, ' ')
    .trim();
}

const PLAN_WORDS = /(?<!\p{L})(?:KH|kế hoạch|dự toán|cùng kỳ|CK|so với|so sánh|so|tăng|giảm|trước|giao)(?!\p{L})/giu;
