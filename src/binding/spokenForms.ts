import type { Unit } from '#figures';
import { readUnit } from '#vietnamese';
import type { StatementKind } from './statement.ts';

/** A form of words that states a figure without a number that counts: a rank, a level, a length of time, a zero. */
export interface SpokenForm {
  readonly kind: StatementKind;
  readonly pattern: RegExp;
  /** Null where the words are no statement after all. */
  readonly unit: (found: RegExpExecArray) => Unit | null;
  /** The name in front of the words, where the words do not name it themselves. */
  readonly name: (found: RegExpExecArray) => string;
  /** A decimal string; null where the words are no statement after all. */
  readonly value: (found: RegExpExecArray) => string | null;
}

function counted(name: string): Unit {
  return { name, base: name, exponent: 0, family: 'count' };
}

const SMALL = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The last money named before the end, within its sentence. */
const MONEY = /((?:(?:nghìn|triệu|tỷ|tỉ)\s+)?đồng)(?!.*đồng)[^.;()]{0,80}$/su;

export const SPOKEN: readonly SpokenForm[] = [
  {
    kind: 'rank',
    pattern:
      /(?<!\p{L})(?:xếp(?:\s+(?:hạng|thứ|vị trí))?(?:\s+thứ)?|đứng(?:\s+(?:thứ|vị trí))?(?:\s+thứ)?|là (?:tỉnh|huyện|địa phương|đơn vị) thứ)\s+(\d{1,3})(?:\s*\/\s*\d{1,3})?(?![\d.,]*\d)(?!\s+(?:di tích|sản phẩm|xã|trường))/giu,
    unit: () => counted('hạng'),
    name: () => '',
    value: found => String(Number(found[1])),
  },
  {
    kind: 'value',
    pattern: /(?<!\p{L})(đạt chuẩn [\p{L}\s]{5,60}?)\s+(?:ở\s+)?(?:mức độ|cấp độ)\s+(\d)(?!\d|\s+trở)/giu,
    unit: () => counted('mức độ'),
    name: found => `Mức độ ${found[1] ?? ''}`,
    value: found => found[2] ?? null,
  },
  {
    kind: 'value',
    pattern: /(?<![\d/])24\/24\s*(?:giờ|h)(?!\p{L})/giu,
    unit: () => counted('giờ/ngày'),
    name: () => 'Thời gian hoạt động trong ngày',
    value: () => '24',
  },
  {
    // `thời gian giải quyết bình quân là 3,5 ngày`, `Thời hạn hợp đồng thuê đất: 50 năm`
    kind: 'value',
    pattern:
      /(?<!\p{L})(?:vượt\s+)?((?:thời gian|thời hạn)\s[^.;:,()\d]{4,80}?)\s*(?:(?<!\p{L})(?:là|đạt|bằng|còn|xuống còn|khoảng)(?!\p{L})|:)\s*(?:\p{L}+\s+)?(\d{1,4}(?:,\d{1,2})?)\s+(ngày|tuần|tháng|năm|giờ|phút)(?!\s*\d|\p{L}|\s+(?:đầu|cuối))/giu,
    unit: found => readUnit(found[3] ?? '', 0)?.unit ?? null,
    name: found => found[1] ?? '',
    value: found => found[2]?.replace(',', '.') ?? null,
  },
  {
    // `Ngày điều trị nội trú bình quân 6,2 ngày`
    kind: 'value',
    pattern:
      /(?<!\p{L})((?:số\s+)?(?:ngày|giờ)\s[^.;:,()\d]{2,60}?(?:bình quân|trung bình)(?:\s[^.;:,()\d]{2,40}?)?)\s+(?:(?:là|đạt|bằng|còn|khoảng)\s+)?(\d{1,4}(?:,\d{1,2})?)\s+(ngày|giờ|phút)(?!\s*\d|\p{L})/giu,
    unit: found => readUnit(found[3] ?? '', 0)?.unit ?? null,
    name: found => found[1] ?? '',
    value: found => found[2]?.replace(',', '.') ?? null,
  },
  {
    kind: 'value',
    pattern:
      /(?<!\p{L})(?:chưa|không)\s+(?:để\s+)?(?:ghi nhận|phát hiện|xảy ra|phát sinh|có)(?:,?\s+(?:ghi nhận|phát hiện|xảy ra|phát sinh|có thêm))?\s+(trường hợp|vụ|ca|đợt|cuộc|hộ|người)\s+(?:[\p{L}-]+\s+){0,6}?nào((?:\s+[\p{L}\d-]+){0,8})/giu,
    unit: found => counted(found[1] ?? 'trường hợp'),
    name: found => `Số ${found[1] ?? ''}${found[2] ?? ''}`,
    value: () => '0',
  },
  {
    // Of the money that the sentence speaks of: `kinh phí 6.997 triệu đồng, hiện nay chưa có kết quả giải ngân`.
    kind: 'value',
    pattern:
      /(?<!\p{L})chưa\s+(?:có\s+(?:kết quả|khối lượng|số)\s+giải ngân|giải ngân được(?:\s+đồng nào)?)(?=\s*[.,;)]|\s*$)/giu,
    unit: found => {
      const before = found.input.slice(Math.max(0, found.index - 120), found.index);
      return readUnit(MONEY.exec(before)?.[1] ?? '', 0)?.unit ?? null;
    },
    name: () => 'Vốn giải ngân',
    value: () => '0',
  },
  {
    // `tại hai huyện: Trùng Khánh, Quảng Hòa`: a small number in words, borne out by the names behind it.
    kind: 'value',
    pattern:
      /(?<!\p{L})(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(huyện, thành phố|huyện|xã, phường|xã|phường|thành phố|thị trấn|tỉnh)\s*(?::|là)\s*((?:\p{Lu}[\p{L}\s]*?(?:,\s*|\s+và\s+))+\p{Lu}[\p{L}\s]*?)(?=\s*[.;()]|\s*$)/gu,
    unit: found => readUnit(found[2] ?? '', 0)?.unit ?? null,
    name: () => '',
    value: found => {
      const names = (found[3] ?? '').split(/,\s*|\s+và\s+/u).length;
      return SMALL.indexOf(found[1] ?? '') + 1 === names ? String(names) : null;
    },
  },
];
