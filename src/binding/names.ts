import { GENERIC, MEASURES, SECOND_MEASURE } from './nameWords.ts';
import { grownName, isFarmed } from './grown.ts';
import { item as makeItem, itemOf, type ItemNamed } from './items.ts';
import { listed, ofSource, toldBehind } from './saidAround.ts';
import type { Statement } from './statement.ts';
import { capital, lowered, tidy } from './wording.ts';

/** What a statement is about, as a person would name it. */
export interface Named {
  readonly name: string;
  /** True when the words alone say too little: what stands over them belongs to the name. */
  readonly generic: boolean;
  /** Item of a breakdown taken out of the words: a crop, an animal. */
  readonly item: ItemNamed | null;
  /** What the name was made from, for telling two alike apart. */
  readonly topic: string;
}

const LONGEST_NAME = 140;
/** `Một số cây trồng chính: ngô 2.140 ha`: what opens the list says no more than its items do. */
const LISTING = /^(?:một số|các)(?!\p{L})/iu;

/** The name of a statement from its own words; `frame` and neighbours come in where these are too few. */
export function nameOf(statement: Statement): Named {
  const { words, frame } = statement;
  const led = tidy(words.lead);
  const lead = ofSource(led) ? '' : led;
  const own = ownOf(statement);
  const base = baseName(statement, own);
  const inLead =
    base.item === null && lead !== '' && MEASURES.test(base.name) ? itemOf(lead, base.name, isFarmed(statement)) : null;
  const item = base.item ?? inLead ?? gradeOf(statement);
  const bare = own === '' && base.item !== null;
  const measured = item !== null && lead.toLowerCase().startsWith(base.name.toLowerCase());
  const listing = item !== null && LISTING.test(lead);
  const topic = lead !== '' && inLead === null && !bare && !measured && !listing ? lead : '';
  const whole =
    topic === '' || base.name.toLowerCase().includes(topic.toLowerCase()) || sameStart(base.name, topic)
      ? base.name
      : base.name === ''
        ? topic
        : `${base.name} – ${lowered(topic)}`;
  const generic =
    statement.kind !== 'contribution' &&
    topic === '' &&
    item === null &&
    (whole === '' || GENERIC.test(whole) || fewWords(whole));
  return { name: capital(withKind(statement, short(whole))), generic, item, topic: frame.heading };
}

/** The words of a statement's own; `tăng 15,2% về vốn`: of what, stands behind the change. */
function ownOf(statement: Statement): string {
  const { words, kind, claim } = statement;
  const about = kind === 'value' ? '' : (claim?.role.about ?? '');
  const own = tidy(words.own || about);
  return ofSource(own) ? '' : listed(own, statement).replace(WHOLE_PLACE, '');
}

function baseName(statement: Statement, own: string): { readonly name: string; readonly item: ItemNamed | null } {
  const { words, unit, kind } = statement;
  const second = SECOND_MEASURE.exec(own);
  if (second) return { name: `${capital(second[2] ?? '')} – ${lowered(second[1] ?? '')}`, item: null };
  const grown = grownName(own, statement);
  if (grown) return grown;
  const rate = unit?.family === 'rate' ? nameOfRate(own, unit.name) : '';
  if (rate !== '') return { name: rate, item: null };
  if (unit?.family === 'money' && TRADE.test(own)) return { name: `Kim ngạch ${lowered(own)}`, item: null };
  if (unit?.family === 'count' && kind !== 'difference') {
    const told = own === '' ? toldBehind(statement) : '';
    const name = countName(own, words.counted, unit.name);
    return { name: told === '' ? name : `${name} ${told}`, item: null };
  }
  return { name: own, item: null };
}

/** `xuất khẩu 1.248,6 triệu USD`. */
const TRADE = /^(?:xuất|nhập) khẩu(?: hàng hóa)?$/iu;

/** `bác sĩ/10.000 dân`, `bác sĩ/vạn dân`, and `bình quân 32,6 học sinh/lớp`: what is counted, for how many. */
function nameOfRate(own: string, unit: string): string {
  const [, counted = '', per = ''] = /^([^/]+)\/([^/]+)$/u.exec(unit) ?? [];
  if (counted === '') return '';
  if (own === '' && /^(?:1[\d.]* |(?:nghìn|vạn|triệu) )/u.test(per)) return `Số ${counted} trên ${per}`;
  return /^(?:bình quân|trung bình)$/iu.test(own) && !MONEY.test(counted) ? `Số ${counted} bình quân một ${per}` : '';
}

const MONEY = /(?<!\p{L})(?:đồng|USD|EUR)$/u;

/** `15 sản phẩm 4 sao`, `12 khách sạn từ 3 sao trở lên`: the grade of what is counted. */
function gradeOf({ unit, after }: Statement): ItemNamed | null {
  const found = unit?.family === 'count' ? GRADE.exec(after) : null;
  return found ? makeItem('hang-sao', 'Hạng sao', found[1] ?? '') : null;
}

const GRADE =
  /^\s+(?:OCOP\s+)?(?:được\s+(?:công nhận|xếp hạng)\s+)?(?:đạt\s+(?:chuẩn\s+)?|hạng\s+|từ\s+)?(\d sao(?:\s+trở lên)?)(?!\p{L})/iu;

/** `Toàn huyện có 18 trường`: the place is no part of the name. */
const WHOLE_PLACE = /^(?:(?:toàn|cả)\s+)?(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|nước|quốc|ngành)(?:\s+ta)?$/iu;
const OF_MONEY = /^(?:thu|chi|vốn|kinh phí|giá trị|doanh thu|tiền|quỹ|dư nợ|nợ|giải ngân)(?!\p{L})/iu;

/** A count in thousands counts the same thing. */
const SCALE = /^(?:nghìn|ngàn|triệu|vạn|tỷ)\s+(?=\p{L})/iu;

const DONE = /^(trồng(?: mới)?|xóa|đào tạo|sửa chữa|xây dựng|cấp|tuyển)\s+(.+)$/iu;
const ALL = /^(?:tổng số|tổng cộng|tổng|toàn bộ|số lượng)$/iu;
const PIECES = /^(?:cái|chiếc|viên|bao|bộ|đôi|tấm|hộp|lon|chai|quyển|cuốn|trang|tờ|thùng|cuộn|kiện|bóng|sản phẩm)$/iu;

/** `khởi tố` with `vụ` is `Số vụ khởi tố`. */
function countName(own: string, counted: string, unit: string): string {
  const noun = (tidy(counted) || unit).replace(SCALE, '');
  if (own === '' || WHOLE_PLACE.test(own)) return `Số ${noun}`;
  if (ALL.test(own)) return `Tổng số ${noun}`;
  // `may mặc 67,5 nghìn cái`: a product is made, and nobody asks for the number of its pieces.
  if (PIECES.test(noun) && SCALE.test(unit)) return own;
  // `Chi trả trợ cấp cho 1.128 đối tượng` counts people and no money.
  if (MEASURES.test(own) && !OF_MONEY.test(own)) return own;
  const folded = own.toLowerCase();
  // `trồng cây phân tán 1.386 nghìn cây`, `xóa nhà tạm 64 nhà`: what is counted stands behind its verb.
  const [, verb = '', done = ''] = DONE.exec(own) ?? [];
  if (done.toLowerCase().startsWith(noun.toLowerCase())) return `Số ${done} ${lowered(verb)}`;
  if (folded.includes(noun.toLowerCase())) return `Số ${lowered(own)}`;
  return `Số ${noun} ${lowered(own)}`;
}

/** A figure that is only a change is named for the change. */
function withKind({ kind, unit, claim }: Statement, name: string): string {
  const down = claim?.role.direction === -1;
  const low = lowered(name);
  switch (kind) {
    case 'growth':
      return /^tốc độ/iu.test(name) ? name : `Tốc độ tăng ${low}`;
    case 'index':
      return /^chỉ số/iu.test(name)
        ? name
        : `Chỉ số phát triển ${low.replace(/^(?:tốc độ|mức) (?:tăng|phát triển)\s*(?:trưởng)?\s*/iu, '')}`.trim();
    case 'difference':
      return unit?.family === 'count'
        ? `${name} ${down ? 'giảm' : 'tăng thêm'}`
        : `Mức ${down ? 'giảm' : 'tăng'} ${low}`;
    case 'points':
      return `Mức thay đổi ${low}`;
    case 'multiple':
      return `Số lần tăng ${low}`;
    case 'share':
      return /^(?:t[ỷỉ] (?:trọng|lệ)|đóng góp)/iu.test(name) ? name : `Tỷ trọng ${low}`;
    case 'share-of-target':
      return `Tỷ lệ thực hiện kế hoạch ${low}`;
    case 'contribution':
      return `Đóng góp của ${low} vào tăng trưởng`;
    case 'gap':
      return `Chênh lệch ${low}`;
    case 'rank':
      return /^(?:xếp|thứ|hạng)/iu.test(name) ? name : `Xếp hạng ${low}`;
    case 'whole':
      return `Tổng số ${low.replace(/^(?:tổng\s+)?số\s+/u, '')} (để so sánh)`;
    default:
      return name;
  }
}

function short(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  return name.slice(0, name.lastIndexOf(' ', LONGEST_NAME));
}

/** Nouns that count many things: which, what stands over them says. `Số hợp tác xã` says it by itself. */
const VAGUE =
  /^số (?:người|vụ|vụ việc|hộ|ca|con|trường hợp|đối tượng|cơ sở|lượt|đơn|cuộc|buổi|lớp|hồ sơ|dự án|công trình|văn bản|ý kiến|nội dung|sản phẩm|mô hình|xã|thôn|huyện|đơn vị|chỉ tiêu|tiêu chí|điểm|tin|bài|cái|chiếc|suất|nhà|em|cháu|trẻ|giải|phương tiện|tổ chức|cá nhân|lượt người|nhóm|đoàn)(?!\p{L})/iu;

function fewWords(name: string): boolean {
  if ((/^số \p{L}/iu.test(name) && !VAGUE.test(name)) || /^\p{Lu}{3,}/u.test(name)) return false;
  const words = name.replace(/^(?:tổng )?số /iu, '').split(' ');
  return words.length <= 2;
}

function sameStart(name: string, topic: string): boolean {
  return name.toLowerCase().startsWith(topic.toLowerCase().slice(0, 24));
}
