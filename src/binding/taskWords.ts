/** Words of a task: what is to be done, by whom, with whom. */

const VERBS =
  'tiếp tục|đẩy mạnh|tăng cường|nâng cao|đôn đốc|chỉ đạo|rà soát|xây dựng|triển khai|thực hiện|tổ chức|hoàn thiện|hoàn thành|ban hành|phối hợp|kiểm tra|giám sát|theo dõi|khẩn trương|tập trung|chủ động|duy trì|bảo đảm|đảm bảo|phát triển|hướng dẫn|đánh giá|nghiên cứu|tham mưu|trình|phê duyệt|thẩm định|bố trí|huy động|khai thác|quản lý|thu hút|hỗ trợ|tuyên truyền|đào tạo|tham gia|chuẩn bị|biên soạn|nắm|quan tâm|phấn đấu|dự thảo|lập|điều chỉnh|tháo gỡ|giải quyết|xử lý|củng cố|kiện toàn|mở rộng|thúc đẩy|khuyến khích|ứng dụng|cải cách|cải thiện|thanh tra|điều tra|ngăn chặn|phòng|chống|giao|yêu cầu|làm tốt|sẵn sàng|từng bước|nêu cao|khắc phục|sắp xếp|đổi mới|cập nhật|tổng hợp|báo cáo|công bố|cung cấp|vận hành|đầu tư|thi công|giải ngân|rút ngắn|giảm|tăng';

const VERB = new RegExp(`^(?:${VERBS})(?!\\p{L})`, 'iu');
const MOST_VERBS = 4;

/** The verbs a task begins with: `Rà soát, bổ sung`, `Xây dựng và ban hành`; its first words where none is known. */
export function verbOf(text: string): string {
  let rest = behindLead(text);
  const verbs: string[] = [];
  while (verbs.length < MOST_VERBS) {
    const found = VERB.exec(rest.replace(/^(?:,\s*|\s+|và\s+|nhất là việc\s+|trong đó\s+)+/iu, ''));
    if (!found) break;
    const skipped = /^(?:,\s*|\s+|và\s+|nhất là việc\s+|trong đó\s+)+/iu.exec(rest)?.[0] ?? '';
    verbs.push(`${verbs.length === 0 ? '' : skipped}${found[0]}`);
    rest = rest.slice(skipped.length + found[0].length);
  }
  return verbs.length > 0 ? verbs.join('').trim() : text.split(' ').slice(0, 2).join(' ');
}

/** Behind the office that a task begins with: `Sở Y tế theo dõi sát …` is to watch. */
function behindLead(text: string): string {
  if (!new RegExp(`^${BODY}`, 'u').test(text)) return text;
  const verb = new RegExp(`(?<!\\p{L})(?:${VERBS})(?!\\p{L})`, 'u').exec(text);
  return verb ? text.slice(verb.index) : text;
}

/** Verbs that behind a comma or `và` open a task of their own, once the words before have named one. */
const OPENERS =
  'tăng cường|đẩy mạnh|đẩy nhanh|nâng cao|triển khai|tổ chức|thực hiện|chỉ đạo|đôn đốc|phấn đấu|xây dựng|rà soát|hoàn thành|hoàn thiện|ban hành|phối hợp|duy trì|bố trí|hỗ trợ|tháo gỡ|khai thác|thu hút|huy động|giải ngân|đổi mới|xử lý|ngăn chặn|điều chỉnh|quan tâm|chủ động|tiếp tục|bảo đảm|đảm bảo|khẩn trương|tập trung|kịp thời|mạnh dạn|trong đó (?:đặc biệt )?(?:quan tâm|tập trung|chú trọng)|nhất là việc';
const OPENER = new RegExp(`(?:,\\s+(?:đồng thời\\s+)?|\\s+(?:và|đồng thời)\\s+)(?=(?:${OPENERS})(?!\\p{L}))`, 'giu');
const ENDS_IN_VERB = new RegExp(
  `(?<!\\p{L})(?:${VERBS}|${OPENERS}|để|nhằm|việc|công tác|hoạt động|cho|về|trong)$`,
  'iu',
);
const FEWEST_WORDS = 5;

/**
 * The actions of a clause as half-open ranges within it: `Tăng cường kiểm tra chất lượng công trình, đôn đốc chủ đầu tư
 * …` are two; `Rà soát, bổ sung …` is one, since the first verb has no object of its own.
 */
export function actionsOf(clause: string): [first: number, last: number][] {
  const found: [number, number][] = [];
  let first = 0;
  for (const { index, 0: mark } of clause.matchAll(OPENER)) {
    const before = clause.slice(first, index).trim();
    const after = clause.slice(index + mark.length);
    if (wordsIn(before) < FEWEST_WORDS || wordsIn(after) < FEWEST_WORDS || ENDS_IN_VERB.test(before)) continue;
    if (LEADS.test(before) || ONLY_DUE.test(after)) continue;
    if (isListed(before, after) || TITLE.test(before) || isInBracket(clause.slice(0, index))) continue;
    found.push([first, index]);
    first = index + mark.length;
  }
  return [...found, [first, clause.length]];
}

/** `Sở Tài chính chủ trì, phối hợp với …`: who leads is no task without what is led. */
const LEADS = /(?:chủ trì|có trách nhiệm|đầu mối)$/iu;
/** `…, hoàn thành trước ngày 30/6`: when, and not what. */
const ONLY_DUE = /^(?:hoàn thành|xong|báo cáo)\s+(?:trước|trong|vào|chậm nhất|xong)(?!\p{L})[^,;]{0,40}$/iu;

/** A title names what its document is about: `Nghị quyết số 02/NQ-CP về tiếp tục cải thiện …, nâng cao …`. */
const TITLE =
  /(?:nghị quyết|quyết định|chỉ thị|nghị định|kế hoạch|đề án)(?:\s+[^\s,;]+){0,3}\s+số\s[^;]{3,80}\svề\s[^;]*$/iu;

const VERB_ALONE = new RegExp(`^(?:${OPENERS}),\\s`, 'iu');

/** `thăm dò, khai thác, chế biến khoáng sản`: verbs that share one object. */
function isListed(before: string, after: string): boolean {
  const last = before.slice(before.lastIndexOf(',') + 1).trim();
  return (before.includes(',') && wordsIn(last) <= 2) || VERB_ALONE.test(after);
}

function wordsIn(words: string): number {
  return words.split(/\s+/u).length;
}

function isInBracket(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')') || before.split(/["“”]/u).length % 2 === 0;
}

const BODY =
  '(?:(?:các\\s+)?(?:Sở|sở|Ban|Công an|Bộ Chỉ huy|Cục|Chi cục|Thanh tra|Văn phòng|UBND|Ủy ban nhân dân|Bảo hiểm xã hội|Kho bạc|Ngân hàng|Phòng|phòng|Trung tâm|Hội|Đài|Báo|Liên đoàn|Chủ đầu tư|chủ đầu tư)[^,.;:()]{0,70})';
const LEAD = new RegExp(
  `(?:^(${BODY})\\s+(?:chủ trì|có trách nhiệm|phối hợp|tham mưu)|(?:giao|chỉ đạo|yêu cầu)\\s+(${BODY})\\s+(?:chủ trì|là đầu mối|khẩn trương|xây dựng|triển khai|thực hiện|tham mưu|tổ chức|hoàn)|chủ trì:\\s*(${BODY}))`,
  'iu',
);
const ALL = 'các\\s+(?:sở|phòng)(?:, ban)?, ngành(?:,? (?:và )?(?:các )?địa phương)?';
const PARTNERS = new RegExp(`phối hợp (?:chặt chẽ )?(?:với|cùng)\\s+(${ALL}|${BODY})`, 'iu');

/** Who leads, when the task says it. */
export function leadIn(text: string): string | null {
  const found = LEAD.exec(text);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.trim() ?? null;
}

export function partnersIn(text: string): string[] {
  const found = PARTNERS.exec(text)?.[1];
  return found
    ? found
        .split(/\s+và\s+/u)
        .map(name => name.trim())
        .filter(name => name !== '')
    : [];
}
