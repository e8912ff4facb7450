import { isLetter, type ScannedNumber } from '#vietnamese';

/** What the word before a bare number says about it. */
export type Role = 'day' | 'month' | 'year' | 'quarter' | 'number' | 'document' | 'ordinal' | 'rank' | 'identifier';

const WORDS: Record<Role, string> = {
  day: 'ngày Ngày mùng',
  month: 'tháng Tháng',
  year: 'năm Năm niên',
  quarter: 'quý Quý',
  number: 'số Số',
  document: 'quyết định thị tư văn luật điện trình án Luật QĐ NQ NĐ TT CT',
  ordinal:
    'khóa khoá đợt mức cấp độ lớp loại bậc vòng kỳ kì quyển tập chương mục điều Điều khoản Khoản lục biểu ' +
    'Biểu bảng Bảng hình trang đoạn nhóm lần phiên tuần Tuần hệ dạng Lớp Đợt Mục Phần phần mũi liều tượng',
  rank: 'thứ hạng',
  identifier:
    'mốc km Km KM tổ Tổ đoàn lộ Lộ đường QL ĐT TL lô thửa phòng tuyến thoại mã đài kênh ISO TCVN QCVN số: ĐT: ' +
    'fax Fax hotline tầng ngõ ngách hẻm tờ khu Chương Covid COVID PM GPS nhà Euro EURO Windows tên RON xăng A95 OM OMCS ST TBR LVN',
};

const ROLES = new Map<string, Role>();
for (const role of Object.keys(WORDS) as Role[]) for (const word of WORDS[role].split(' ')) ROLES.set(word, role);

/** The role that the word before `start` gives to the number there, if any. */
export function roleAt(text: string, start: number): Role | undefined {
  const word = wordBefore(text, start);
  const role = ROLES.get(word);
  return role !== undefined && OF_TIME.has(role) && EACH.test(text.slice(Math.max(0, start - FAR), start))
    ? undefined
    : role;
}

const OF_TIME: ReadonlySet<Role> = new Set(['day', 'month', 'quarter', 'year']);
/** `bình quân mỗi ngày 5 vụ`: so many in each, and no fifth day. */
const EACH = /(?:mỗi|một|từng|hằng|hàng)\s+\p{L}{2,5}\s+$/iu;
const FAR = 16;

/** A number being read: the text of its block, where its first digit stands, what was scanned, the role given to it. */
export interface Draft {
  readonly text: string;
  readonly start: number;
  readonly number: ScannedNumber;
  readonly role: Role | undefined;
}

/** The word that ends just before `start`, one run of white space apart; empty when a mark stands between. */
export function wordBefore(text: string, start: number): string {
  let end = start;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  let first = end;
  while (first > 0 && isLetter(text.charCodeAt(first - 1))) first--;
  return end - first > 12 ? '' : text.slice(first, end);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 160 || code === 10 || code === 13 || code === 9;
}

/** Past the spaces before a unit; `153.687.774.900, đồng` has a stray comma. */
export function skipToUnit(text: string, end: number): number {
  let at = end;
  while (isBlank(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === 44 && text.startsWith(' đồng', at + 1) ? at + 2 : at;
}
