/** What stands around the body of a finished report by Decree 30/2020, read from its first and last lines. */
import type { Block, Document } from '#documents';
import type { Letterhead } from '../narrative.ts';

export type ReadLetterhead = Omit<Letterhead, 'subject'> & { readonly subject: string };

export interface Furniture {
  readonly letterhead: ReadLetterhead;
  /** Blocks that are no part of the body. */
  readonly blocks: ReadonlySet<Block>;
}

interface Line {
  readonly block: Block;
  readonly text: string;
}

/** How far from the ends of the report its letterhead may stand. */
const reach = 40;

const motto =
  /^(?:CỘNG\s+H[ÒO][ÀA]?\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|độc\s+lập\s*[-–—]\s*tự\s+do\s*[-–—]\s*hạnh\s+phúc)$/iu;
const ornament = /^[-–—_*=.\s]*$/u;
const number = /^Số\s*:?\s*(\d*)\s*[./…\s]*\/?\s*([\p{Lu}\d]+-[\p{Lu}\d-]+)$/u;
const placeAndDate = /^(.{2,40}?),\s*ngày\s*(\d{1,2}|[….\s]+)\s*tháng\s*(\d{1,2}|[….\s]+)\s*năm\s*(\d{4})$/iu;
const types = /^(BÁO CÁO|TỜ TRÌNH|KẾ HOẠCH|THÔNG BÁO|CHƯƠNG TRÌNH|KẾT LUẬN)(?:\s+(.+))?$/u;
/** How the name of an agency begins; a line without one goes on with the name above it: `TỈNH CAO BẰNG`, `VÀ ĐẦU TƯ`. */
const agencies =
  /^(?:ỦY BAN|UỶ BAN|UBND|SỞ|CHI CỤC|CỤC|TỔNG CỤC|BỘ|BAN|HỘI ĐỒNG|HĐND|VĂN PHÒNG|PHÒNG|THANH TRA|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)|ĐẢNG BỘ)(?!\p{L})/u;
/** A name that begins with an area is one only where no agency stands above it. */
const areas = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)(?!\p{L})/u;
const addressed = /^Kính gửi\s*:\s*(.*)$/u;
const power = /^(?:TM|KT|TL|TUQ|Q)\.\s*\S/u;
const titles =
  /^(?:Q\.\s*)?(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|CHỦ NHIỆM|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|BỘ TRƯỞNG|THỨ TRƯỞNG|VIỆN TRƯỞNG|CHÁNH ÁN)(?!\p{Ll})/u;
const receivers = /^Nơi nhận\s*:?\s*(.*)$/iu;
const personName = /^(?:\p{Lu}\p{Ll}*\s+){1,5}\p{Lu}\p{Ll}*$/u;
const annex = /^(?:PHỤ LỤC|BIỂU)(?!\p{L})/iu;

export function furnitureOf(document: Document): Furniture {
  const lines = document.blocks.flatMap(block => linesOf(document.text, block));
  const taken = new Set<Block>();
  const head = headOf(lines, taken);
  const foot = footOf(lines, taken);
  return { letterhead: { ...head, ...foot }, blocks: taken };
}

/** A block in the cells of boxes may hold several lines, and lines of a text both boxes side by side. */
function linesOf(text: string, block: Block): Line[] {
  return text
    .slice(block.span.start, block.span.end)
    .split(/\t|\n| {3,}/u)
    .map(line => ({ block, text: line.replace(/\s+/gu, ' ').trim() }))
    .filter(line => line.text !== '');
}

type Head = Omit<ReadLetterhead, 'power' | 'signer' | 'recipients'>;

function headOf(lines: readonly Line[], taken: Set<Block>): Head {
  const first = lines.slice(0, reach);
  const at = first.findIndex(({ text }) => types.test(text));
  const named = at < 0 ? null : types.exec(first[at]?.text ?? '');
  const box: AgencyBox = { names: [], open: false };
  const read = { symbol: 'BC-UBND', number: null as string | null, date: null as string | null, place: '' };
  for (const { block, text } of at < 0 ? first.slice(0, 12) : first.slice(0, at)) {
    if (readOne(text, read, box)) taken.add(block);
  }
  const { names } = box;
  const superior = names.length > 1 ? names.slice(0, -1).join(' ') : null;
  const titled = at < 0 ? { subject: '', addressee: null } : subjectOf(first.slice(at), named?.[2] ?? '', taken);
  return { superior, agency: names.at(-1) ?? '', ...read, type: named?.[1] ?? 'BÁO CÁO', ...titled };
}

interface ReadHead {
  symbol: string;
  number: string | null;
  date: string | null;
  place: string;
}

/** Box 2: agencies from the one above down; open while the line before (or beside the motto) was of it. */
interface AgencyBox {
  readonly names: string[];
  open: boolean;
}

/** True where the line is one of the boxes. */
function readOne(text: string, read: ReadHead, box: AgencyBox): boolean {
  if (motto.test(text)) return true;
  const taken = !/\p{Ll}/u.test(text) && readAgency(text, box);
  box.open = taken;
  return taken || ornament.test(text) || readNumberOrDate(text, read);
}

function readNumberOrDate(text: string, read: ReadHead): boolean {
  const numbered = number.exec(text);
  if (numbered) {
    read.number = numbered[1] || null;
    read.symbol = numbered[2] ?? read.symbol;
    return true;
  }
  const dated = placeAndDate.exec(text);
  if (dated) {
    const [, place = '', day = '', month = '', year = ''] = dated;
    read.place = place;
    if (/^\d+$/u.test(day) && /^\d+$/u.test(month))
      read.date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return true;
  }
  return false;
}

/** A name stands on one line or several. */
function readAgency(text: string, { names, open }: AgencyBox): boolean {
  if (ornament.test(text) || number.test(text)) return false;
  if (agencies.test(text) || (names.length === 0 && areas.test(text))) names.push(text);
  else if (names.length > 0 && (open || areas.test(text))) names.push(`${names.pop()} ${text}`);
  else return false;
  return true;
}

const longestSubject = 250;
const mostSubjectLines = 3;

/** The lines under the type up to where the body begins. */
function subjectOf(lines: readonly Line[], behindType: string, taken: Set<Block>): Pick<Head, 'subject' | 'addressee'> {
  const [type, ...below] = lines;
  if (type !== undefined) taken.add(type.block);
  const said: string[] = behindType === '' ? [] : [behindType];
  let addressee: string | null = null;
  for (const { block, text } of below) {
    const to = addressed.exec(text);
    if (to) {
      addressee = (to[1] ?? '').replace(/[;.]$/u, '') || null;
      taken.add(block);
    } else if (ornament.test(text)) taken.add(block);
    else if (said.length >= mostSubjectLines || text.length > longestSubject || !readsAsSubject(block, text)) break;
    // A table of figures may follow the title at once.
    else if (block.cell !== undefined && block.cell.table !== type?.block.cell?.table) break;
    else {
      said.push(text);
      taken.add(block);
    }
  }
  return { subject: said.join(' '), addressee };
}

/** What bears an outline number, printed or computed by Word, begins the body. */
function readsAsSubject({ label }: Block, text: string): boolean {
  return (
    label === undefined &&
    !/^(?:\(|[IVX]+\.|\d+\.|[A-H]\.|[a-zđ]\)|PHẦN\s|Phần\s|[-+•*])/u.test(text) &&
    !/[.:;]$/u.test(text)
  );
}

type Foot = Pick<Letterhead, 'power' | 'signer' | 'recipients'>;

/** From the signature or the list of recipients, whichever comes first, to the end of the report or its annexes. */
function footOf(lines: readonly Line[], taken: Set<Block>): Foot {
  const ends = lines.findIndex(({ text }, index) => index > 5 && annex.test(text) && !/\p{Ll}{4}.*[.;]$/u.test(text));
  const body = ends < 0 ? lines : lines.slice(0, ends);
  const last = body.slice(-reach);
  const at = last.findIndex(({ text }) => power.test(text) || receivers.test(text) || isTitle(text));
  const read = { power: [] as string[], signer: null as string | null, recipients: [] as string[] };
  if (at < 0) return read;
  let receiving = false;
  for (const { block, text } of last.slice(at)) {
    taken.add(block);
    const to = receivers.exec(text);
    if (to) {
      receiving = true;
      if (to[1]) read.recipients.push(plainRecipient(to[1]));
    } else if (power.test(text) || isTitle(text)) read.power.push(text);
    else if (block.label !== undefined || /^[-–+•]\s*/u.test(text) || text.endsWith(';') || /^Lưu\s*:/u.test(text)) {
      if (receiving) read.recipients.push(plainRecipient(text));
    } else if (personName.test(text)) read.signer = text;
  }
  return read;
}

function isTitle(text: string): boolean {
  return titles.test(text) && !/\p{Ll}/u.test(text);
}

function plainRecipient(text: string): string {
  return text.replace(/^[-–+•]\s*/u, '').replace(/[;.]$/u, '');
}
