/** Names of what farming measures: the measure first, and the crop or animal that it is broken down by, wherever that one stands. */
import { behind } from './behind.ts';
import { FARMED, itemOf, type ItemNamed } from './items.ts';
import { PLANTED } from './nameWords.ts';
import type { Statement } from './statement.ts';
import { capital, tidy } from './wording.ts';

/** A measure with what it is broken down by, where that is said. */
interface Grown {
  readonly name: string;
  readonly item: ItemNamed | null;
}

/** What `own` says is grown, raised, sown or harvested; null where it says nothing of the kind. */
export function grownName(own: string, statement: Statement): Grown | null {
  const bare = bareItem(own === '' ? tidy(statement.words.lead) : own, statement) ?? sown(own, statement);
  if (bare) return bare;
  const plain = own.replace(QUALIFIED, '');
  const ofHarvest = plain.replace(HARVEST, harvestFirst);
  const done = ofHarvest === plain ? (harvested(own, statement) ?? planted(own, statement)) : null;
  if (done) return done;
  const split = splitMeasure(ofHarvest.replace(CROP_FIRST, measureFirst), isFarmed(statement));
  if (split) return split;
  return ofHarvest === plain || ofHarvest === own ? null : { name: capital(ofHarvest), item: cropAhead(statement) };
}

/** What a crop or an animal is measured by, where only the unit says it: `Cây sắn: 30 ha`, `trâu 1.120 con`. */
const BY_UNIT: Readonly<Record<string, string>> = { 'm²': 'Diện tích', kg: 'Sản lượng', con: 'Tổng đàn' };

function bareItem(words: string, statement: Statement): Grown | null {
  const { unit, kind } = statement;
  if (kind !== 'value' || unit === null || (unit.base === 'kg' && isTraded(statement))) return null;
  const thing = words.replace(/\s+(?:gieo\s+)?(?:trồng|gieo|cấy)$/iu, '');
  const item = itemOf(thing, '');
  const name = BY_UNIT[unit.base];
  if (!item || name === undefined || (item.dimension === 'vat-nuoi') !== (unit.base === 'con')) return null;
  return { name, item };
}

/** `Hàng xuất khẩu: cà phê 12 nghìn tấn`: what is sold, stored or processed by weight is no harvest. */
function isTraded({ frame, opening, before }: Statement): boolean {
  return TRADED.test(`${frame.heading} ${frame.over[0] ?? ''} ${opening} ${before}`);
}

const TRADED =
  /(?<!\p{L})(?:xuất khẩu|nhập khẩu|tiêu thụ|thu mua|tồn kho|công nghiệp(?! (?:lâu|ngắn|hằng|hàng))|chế biến|dự trữ|hỗ trợ|cấp phát|giống)(?!\p{L})/iu;

/** `Lúa Hè Thu đã xuống giống 75.315 ha`, `Lúa Đông Xuân 2023 - 2024 thu hoạch`: the crop stands before the verb. */
function sown(own: string, { unit }: Statement): Grown | null {
  const found = unit?.base === 'm²' ? SOWN.exec(own) : null;
  const item = found ? itemOf(found[1] ?? '', '') : null;
  if (!found || item?.dimension !== 'cay-trong') return null;
  return { name: /thu hoạch/iu.test(found[2] ?? '') ? 'Diện tích thu hoạch' : 'Diện tích gieo trồng', item };
}

const SOWN =
  /^(?:vụ\s+)?(\p{L}[\p{L}\s,]{1,30}?)(?:\s+(?:năm\s+)?\d{4}(?:\s*[-–]\s*\d{4})?)?\s+(?:(?:đã|được|toàn tỉnh|toàn huyện)\s+)*(xuống giống|gieo (?:cấy|sạ|trồng)|thu hoạch)(?:\s+(?:được|xong))?$/iu;

/** `đã thu hoạch 529,5 ha`, `thu hoạch 2.920 ha cây màu`: an area, of weight the harvest itself. */
function harvested(own: string, statement: Statement): Grown | null {
  const measure = HARVESTED_BY[statement.unit?.base ?? ''];
  const [found, who = '', what = ''] = (measure && HARVESTED.exec(own)) || [];
  if (measure === undefined || found === undefined) return null;
  const thing = tidy(what || behind(statement));
  const crop = thing === '' ? null : itemOf(thing, 'Diện tích', true);
  const item = itemOf(tidy(who), '') ?? crop;
  const rest = item === null && !WHO.test(who) ? tidy(who) : '';
  return { name: rest === '' ? measure : `${measure} – ${rest.toLowerCase()}`, item };
}

const HARVESTED_BY: Readonly<Record<string, string>> = { 'm²': 'Diện tích thu hoạch', kg: 'Sản lượng thu hoạch' };
const HARVESTED =
  /^(?:(\p{L}[\p{L}\s]{1,30}?)\s+)?(?:đã\s+)?thu hoạch(?:\s+(?:được|xong|dứt điểm))*(?:\s+(?:cây\s+)?(\p{L}[\p{L}\s]{1,30}))?$/iu;
/** Who harvests is no part of the name. */
const WHO = /^(?:các|toàn|bà con|nông dân|nhân dân|người dân|cả|địa phương|huyện|tỉnh|xã)(?!\p{L})/iu;

function planted(own: string, statement: Statement): Grown | null {
  const found = statement.unit?.base === 'm²' ? PLANTED.exec(own) : null;
  if (!found) return null;
  const [, what = ''] = found;
  if (/^(?:rừng|cây phân tán)(?!\p{L})/iu.test(what)) return { name: `Diện tích trồng ${what}`, item: null };
  const thing = tidy(what || behind(statement));
  const item = thing === '' ? cropAhead(statement) : itemOf(thing, 'Diện tích', true);
  return { name: `Diện tích gieo trồng${what !== '' && !item ? ` ${what}` : ''}`, item };
}

/** `Sản xuất lúa vụ đông xuân thuận lợi; toàn tỉnh gieo trồng được 26,5 nghìn ha`: the crop that the sentence opens with. */
export function cropAhead({ before }: Pick<Statement, 'before'>): ItemNamed | null {
  for (const [, words = ''] of before.matchAll(AHEAD)) {
    const said = words.split(' ');
    for (let length = said.length; length > 0; length--) {
      const item = itemOf(said.slice(0, length).join(' '), '');
      if (item?.dimension === 'cay-trong') return item;
    }
  }
  return null;
}

const AHEAD = /(?<!\p{L})(?:sản xuất|gieo trồng|đối với|(?=cây))\s*(\p{L}+(?: \p{L}+){0,3})/giu;

/** `Tổng đàn trâu`, `Diện tích lúa xuân`: the measure, and the animal or crop it is broken down by. */
export function splitMeasure(own: string, farmed: boolean): { readonly name: string; readonly item: ItemNamed } | null {
  const found =
    /^((?:tổng đàn|tổng số|đàn|diện tích(?: gieo trồng| gieo cấy| trồng| thu hoạch)?|sản lượng|năng suất))\s+(.{2,40})$/iu.exec(
      own,
    );
  if (!found) return null;
  const [, measure = '', rest = ''] = found;
  const item = itemOf(rest, measure, farmed);
  if (!item) return null;
  const animal = item.dimension === 'vat-nuoi';
  return { name: animal && /^(?:đàn|tổng số)$/iu.test(measure) ? 'Tổng đàn' : capital(measure), item };
}

/** True where farming is spoken of around a number. */
export function isFarmed({ frame, opening, before, after }: Statement): boolean {
  return FARMED.test(`${frame.heading} ${frame.over[0] ?? ''} ${opening} ${before} ${after}`);
}

/** `ngô xuân năng suất 39,8 tạ/ha`. */
const CROP_FIRST = /^(\p{L}[\p{L}\s]{1,24}?)\s+(diện tích|năng suất|sản lượng)$/iu;

function measureFirst(words: string, thing: string, measure: string): string {
  return itemOf(thing, '') ? `${measure} ${thing}` : words;
}

/** `diện tích rau thu hoạch`, `năng suất thu hoạch`: the harvest is the measure's own and no crop. */
const HARVEST = /^(diện tích|năng suất|sản lượng)(?:\s+(\p{L}[\p{L}\s,]{1,24}?))?\s+thu hoạch$/iu;

function harvestFirst(_words: string, measure: string, thing?: string): string {
  const of = /^diện/iu.test(measure) ? `${measure} thu hoạch` : measure;
  return thing === undefined ? of : `${of} ${thing}`;
}

/** Words behind a measure that are no crop and no animal. */
const QUALIFIED = /\s+(?:bình quân|trung bình|toàn vụ|cả vụ|cả năm|cả nước|toàn tỉnh|chung)$/iu;
