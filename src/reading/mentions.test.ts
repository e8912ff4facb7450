import { describe, expect, it } from 'vitest';
import { formatDecimal } from '#figures';
import { decimalOf, type Mention } from './mention.ts';
import { findMentions } from './mentions.ts';

/** `3.669,25 ha = 3669.25 ha quantity`: the words, the value, the unit, the kind. */
function write(text: string, mention: Mention): string {
  const value = formatDecimal(decimalOf(mention));
  const range = mention.high ? `${value}..${formatDecimal(mention.high)}` : value;
  const said = mention.date ?? (mention.kind === 'document-number' || mention.kind === 'identifier' ? '-' : range);
  return `${text.slice(mention.start, mention.end)} = ${said} ${mention.unit?.name ?? '-'} ${mention.kind}`;
}

const mentionsOf = (text: string): string[] => findMentions(text).map(mention => write(text, mention));

describe('numbers as they are really written', () => {
  it.each([
    ['đạt 3.669,25 ha', '3.669,25 ha = 3669.25 ha quantity'],
    ['đạt 1070,86 tấn', '1070,86 tấn = 1070.86 tấn quantity'],
    ['có 1725 doanh nghiệp', '1725 doanh nghiệp = 1725 doanh nghiệp quantity'],
    ['có 346 000 người', '346 000 người = 346000 người quantity'],
    ['đạt 78.53 điểm', '78.53 điểm = 78.53 điểm quantity'],
    ['đạt 19.157,9tấn', '19.157,9tấn = 19157.9 tấn quantity'],
    ['phạt 9.500.000đ', '9.500.000đ = 9500000 đồng quantity'],
    ['giá 153.687.774.900, đồng', '153.687.774.900, đồng = 153687774900 đồng quantity'],
    ['gỗ 11.542m³', '11.542m³ = 11542 m³ quantity'],
    ['rộng 12,5 km2', '12,5 km2 = 12.5 km² quantity'],
    ['thu 4,4 vạn tấn', '4,4 vạn tấn = 4.4 vạn tấn quantity'],
    ['thu 470 tỷ 581 triệu 046 nghìn đồng', '470 tỷ 581 triệu 046 nghìn đồng = 470581046 nghìn đồng quantity'],
    ['nợ 3 tỷ 396 triệu đồng', '3 tỷ 396 triệu đồng = 3396 triệu đồng quantity'],
    ['có 13 đồng chí', '13 đồng chí = 13 đồng chí quantity'],
    ['có 5 triệu thành viên', '5 triệu thành viên = 5 triệu thành viên quantity'],
    ['đạt 884,6 triệu HK.km', '884,6 triệu HK.km = 884.6 triệu HK.km quantity'],
    ['đạt 1,5 triệu tỉ đồng', '1,5 triệu tỉ đồng = 1.5 triệu tỷ đồng quantity'],
    ['đào 12 khối đất', '12 khối = 12 m³ quantity'],
    ['có 1 triệu 700 ngàn người', '1 triệu 700 ngàn người = 1700 nghìn người quantity'],
    ['đạt 2 triệu 150 nghìn tấn', '2 triệu 150 nghìn tấn = 2150 nghìn tấn quantity'],
    ['cán mốc 75 - 85 tỷ kWh', '75 - 85 tỷ kWh = 75..85 tỷ kWh quantity'],
    ['so với cùng kỳ 2015', '2015 = 2015 - date'],
    ['có 02 xã', '02 xã = 2 xã quantity'],
    ['nặng 12,0 kg', '12,0 kg = 12.0 kg quantity'],
  ])('%s', (text, mention) => expect(mentionsOf(text)).toEqual([mention]));
});

describe('ranks and standards', () => {
  it.each([
    ['số việc thi hành xong[1] là', ['1 = 1 - ordinal']],
    ['thu 5 tỷ, 300 triệu đồng', ['5 tỷ = 5 tỷ đồng quantity', '300 triệu đồng = 300 triệu đồng quantity']],
    ['gồm 5 tỷ đồng 300 triệu đồng', ['5 tỷ đồng = 5 tỷ đồng quantity', '300 triệu đồng = 300 triệu đồng quantity']],
    ['ngày 25.9 và tháng 11.2019', ['25.9 = --09-25 - date', '11.2019 = 2019-11 - date']],
    ['tính đến 30.9, tăng 25.9 tấn', ['30.9 = --09-30 - date', '25.9 tấn = 25.9 tấn quantity']],
    ['xếp hạng 02 di tích', ['02 di tích = 2 di tích quantity']],
    ['từ tháng 9-2016 đến tháng 10 - 2017', ['9-2016 = 2016-09 - date', '10 - 2017 = 2017-10 - date']],
    ['tháng 6 khối lượng hàng hóa', ['6 = --06 - date']],
    ['trong tháng 11 khối DN', ['11 = --11 - date']],
    ['trong tuần 43/2022 có', ['43/2022 = 43 - ordinal']],
    ['mỗi tuần 12 vụ', ['12 vụ = 12 vụ quantity']],
    ['xếp hạng 12 toàn quốc', ['12 = 12 - ordinal']],
    ['bình quân mỗi ngày 5 vụ', ['5 vụ = 5 vụ quantity']],
    ['mỗi tháng 12 buổi', ['12 buổi = 12 buổi quantity']],
    ['xếp hạng 56/63, tăng', ['56 = 56 - ordinal', '63 = 63 - ordinal']],
    ['theo TCVN ISO 9001:2015', ['9001:2015 = - - identifier']],
  ])('%s', (text, mentions) => expect(mentionsOf(text)).toEqual(mentions));
});

describe('units with scale, and one unit for another', () => {
  it.each([
    ['đón 283,996 nghìn lượt khách', '283,996 nghìn lượt khách = 283.996 nghìn lượt khách quantity'],
    ['đạt 416,5 triệu USD', '416,5 triệu USD = 416.5 triệu USD quantity'],
    ['đạt 5.135 tỷ đồng', '5.135 tỷ đồng = 5135 tỷ đồng quantity'],
    ['đạt 10,99 tiêu chí/xã', '10,99 tiêu chí/xã = 10.99 tiêu chí/xã quantity'],
    ['đạt 52,4 triệu đồng/người/năm', '52,4 triệu đồng/người/năm = 52.4 triệu đồng/người/năm quantity'],
    ['giảm 90,9 % so', '90,9 % = 90.9 % percent'],
    ['tử vong 3,5‰', '3,5‰ = 3.5 ‰ percent'],
    ['tính đến 22-8, có', '22-8 = --08-22 - date'],
    ['từ 5-9 xã', '5-9 xã = 5..9 xã quantity'],
    ['giá so sánh 2010 quý này', '2010 = 2010 - date'],
    ['tăng 0,64 điểm phần trăm', '0,64 điểm phần trăm = 0.64 điểm % points'],
    ['tăng -2,5%', '-2,5% = -2.5 % percent'],
    ['tăng gấp 8 lần', '8 lần = 8 lần ratio'],
  ])('%s', (text, mention) => expect(mentionsOf(text)).toEqual([mention]));
});

describe('a slash', () => {
  it.each([
    [
      'ties a result to its plan',
      '25.748,75 ha/25.156,5ha',
      ['25.748,75 ha = 25748.75 ha quantity', '25.156,5ha = 25156.5 ha quantity'],
    ],
    [
      'gives both numbers the unit said once',
      '24,6/24,3 tạ/ha',
      ['24,6 = 24.6 tạ/ha quantity', '24,3 tạ/ha = 24.3 tạ/ha quantity'],
    ],
    ['may have a space behind it', '337/ 2.600 hộ', ['337 = 337 hộ quantity', '2.600 hộ = 2600 hộ quantity']],
    [
      'keeps a unit that was said',
      '150,0 tạ/152,1 tạ/ha',
      ['150,0 tạ = 150.0 tạ quantity', '152,1 tạ/ha = 152.1 tạ/ha quantity'],
    ],
    ['is part of a document number', 'Quyết định số 28/2018/QĐ-UBND', ['28/2018/QĐ-UBND = - - document-number']],
    ['is part of a date', 'ngày 30/6/2021', ['30/6/2021 = 2021-06-30 - date']],
    ['is part of a day without its year', 'ngày 9/7', ['9/7 = --07-09 - date']],
    [
      'names a place on a road',
      'đường dài 27,5 km (từ Km0+000 đến Km 27+480)',
      ['27,5 km = 27.5 km quantity', '0+000 = - - identifier', '27+480 = - - identifier'],
    ],
    ['names a border marker', 'khu vực mốc 736/1', ['736/1 = - - identifier']],
  ])('%s: %s', (_, text, mentions) => expect(mentionsOf(text)).toEqual(mentions));

  it('in 24/24 giờ is a time', () => {
    expect(findMentions('trực 24/24 giờ').map(({ kind }) => kind)).toEqual(['time']);
    expect(findMentions('trực 24/24h').map(({ kind }) => kind)).toEqual(['time']);
  });
});

describe('numbers that are no claims', () => {
  it.each([
    ['Công văn số 394/BNN-VPĐP', '394/BNN-VPĐP = - - document-number'],
    ['Kết luận số 76-KL/TW', '76-KL/TW = - - document-number'],
    ['giai đoạn 2021-2025', '2021-2025 = 2021/2025 - date'],
    ['tháng 5/2021', '5/2021 = 2021-05 - date'],
    ['quý II/2021', 'II/2021 = 2021-Q2 - date'],
    ['kỳ họp thứ 2', '2 = 2 - ordinal'],
    ['dịch COVID-19', '19 = - - identifier'],
    ['đường dây nóng hỗ trợ du khách 0219.3860.123, cả ngày lẫn đêm', '0219.3860.123 = - - identifier'],
    ['đô thị số 6A', '6A = - - identifier'],
    ['trong 6 tháng', '6 tháng = 6 tháng duration'],
    ['lúc 07h00', '07h00 = 07:00 - time'],
  ])('%s', (text, mention) => expect(mentionsOf(text)).toEqual([mention]));
});

describe('ranges', () => {
  it.each([
    ['đạt 15-18 tiêu chí', '15-18 tiêu chí = 15..18 tiêu chí quantity'],
    ['nhiệt độ 15-18°C', '15-18°C = 15..18 °C quantity'],
  ])('%s', (text, mention) => expect(mentionsOf(text)).toEqual([mention]));
});
