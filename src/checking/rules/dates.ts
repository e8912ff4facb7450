import { daysInMonth, interval, rational } from '#figures';
import type { BlockReading, Mention } from '#reading';
import { judge, type Relation, stating } from '../relation.ts';
import { type Emit, printed, type Rule } from '../rule.ts';

/** Days that no calendar has, and anniversaries that do not count up to their years. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 0; index < block.mentions.length; index++) {
    const mention = block.mentions[index] as Mention;
    if (mention.kind !== 'date' || mention.date === null) continue;
    const relation = existence(block, mention);
    if (relation) emit(relation);
    const until = block.mentions[index + 1];
    if (!isFull(mention) || !until || !isFull(until) || until.start - mention.end > BETWEEN) continue;
    const ordered = order(block, mention, until);
    if (ordered) emit(ordered);
    anniversary(block, { from: mention, until, years: block.mentions.slice(Math.max(0, index - 3), index) }, emit);
  }
}

/** Two dates of one statement stand no farther apart than `đến hết ngày`. */
const BETWEEN = 16;

function isFull({ date }: Mention): boolean {
  return date !== null && date.length === '2021-06-30'.length;
}

/** Days up to the 28th and months up to December need no calendar. */
function isSuspicious(date: string): boolean {
  const day = Number(date.slice(-2));
  const month = Number(date.slice(-5, -3));
  return day > 28 || day === 0 || month > 12 || month === 0;
}

const FULL_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAY = /^(\d{4}|-)-(\d\d)-(\d\d)$/;
/** Without a year February may have 29 days. */
const LEAP_YEAR = 2000;

function existence(block: BlockReading, mention: Mention): Relation | null {
  const { date } = mention;
  if (date === null || date.length < 7 || !isSuspicious(date)) return null;
  const found = DAY.exec(date);
  if (!found) return null;
  const [year, month, day] = [found[1] === '-' ? LEAP_YEAR : Number(found[1]), Number(found[2]), Number(found[3])];
  if (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) return null;
  return stating({
    rule: 'date',
    verdict: 'contradiction',
    stated: mention,
    others: [],
    formula: () => printed(block, mention),
    remark: {
      vi: `Lịch không có ngày ${printed(block, mention)}.`,
      en: `No calendar has the day ${printed(block, mention)}.`,
    },
  });
}

/** `từ ngày 25/8/2022 đến ngày 10/8/2022` ends before it begins. */
function order(block: BlockReading, from: Mention, until: Mention): Relation | null {
  if (!FULL_DATE.test(from.date ?? '') || !FULL_DATE.test(until.date ?? '')) return null;
  if (!/^\s*(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?$/iu.test(block.text.slice(from.end, until.start))) return null;
  if (!/từ\s+(?:ngày\s+)?$/iu.test(block.text.slice(Math.max(0, from.start - 12), from.start))) return null;
  return stating({
    rule: 'date',
    verdict: (from.date ?? '') <= (until.date ?? '') ? 'holds' : 'contradiction',
    stated: until,
    others: [from],
    formula: () => `${printed(block, from)} → ${printed(block, until)}`,
    remark: { vi: 'Ngày kết thúc đứng trước ngày bắt đầu.', en: 'The end lies before the beginning.' },
  });
}

interface Anniversary {
  readonly from: Mention;
  readonly until: Mention;
  /** Mentions shortly before, among which the number of years stands. */
  readonly years: readonly Mention[];
}

/** `kỷ niệm 110 năm ngày … (5/6/1911 - 5/6/2021)`. */
function anniversary(block: BlockReading, { from, until, years }: Anniversary, emit: Emit): void {
  const begun = FULL_DATE.exec(from.date ?? '');
  const ended = FULL_DATE.exec(until.date ?? '');
  if (!begun || !ended || !/^\s*[-–]\s*$/u.test(block.text.slice(from.end, until.start))) return;
  const count = years.findLast(({ unit, scale }) => unit?.base === 'năm' && scale === 0);
  if (!count || from.start - count.end > 120 || begun[2] !== ended[2] || begun[3] !== ended[3]) return;
  if (/[.;]\s/u.test(block.text.slice(count.end, from.start))) return;
  const difference = interval.point(rational.whole(Number(ended[1]) - Number(begun[1])));
  emit({
    ...judge({
      rule: 'date',
      stated: count,
      others: [from, until],
      certain: true,
      recompute: () => difference,
      formula: () => `${printed(block, until)} − ${printed(block, from)}`,
      remark: { vi: 'Số năm và hai mốc thời gian không khớp nhau.', en: 'The years and the two dates do not agree.' },
    }),
  });
}

export const dates: Rule = {
  id: 'date',
  title: { vi: 'Ngày tháng', en: 'Dates' },
  explanation: {
    vi: 'Ngày phải có trong lịch; số năm kỷ niệm phải bằng hiệu hai mốc ghi trong ngoặc.',
    en: 'A date must exist; the years of an anniversary must be the difference of the two dates in its brackets.',
  },
  claims: 0,
  mentions: 'date',
  check,
  fires: [
    { text: 'Số liệu tính đến ngày 31/6/2021.', quote: '31/6/2021' },
    { text: 'Chiến dịch từ ngày 20/8/2022 đến ngày 10/8/2022.', quote: '10/8/2022' },
    { text: 'Kỷ niệm 60 năm ngày thành lập ngành (15/3/1951 - 15/3/2021).', quote: '60 năm' },
    { text: 'Hội nghị tổ chức ngày 29/02/2023.', quote: '29/02/2023' },
  ],
  staysSilent: [
    'Số liệu tính đến ngày 30/6/2021.',
    'Kỷ niệm 70 năm ngày thành lập ngành (15/3/1951 - 15/3/2021).',
    'Từ ngày 29/02/2020 đến ngày 01/3/2021.',
    'Có 10/10 huyện hoàn thành, 08/14 đơn vị đăng ký.',
    'Hội nghị tổ chức ngày 29/02/2024.',
    'Cao điểm từ ngày 28/12/2022 đến ngày 05/01/2023.',
    'Kỷ niệm 45 năm ngày giải phóng (30/4/1975 - 30/4/2020).',
  ],
};
