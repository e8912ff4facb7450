/**
 * The 63 provinces and cities under central rule before 1 July 2025 and the 34 since. Mergers: Resolution
 * 202/2025/QH15; codes: QĐ 124/2004/QĐ-TTg before and QĐ 19/2025/QĐ-TTg since, under which a merged province bears the
 * code of one of its parts, not always of the one that gave the name (Lào Cai is 15, which was Yên Bái's).
 */

/** Old code and name; a city's name is marked with '*'. */
const before =
  '01 *Hà Nội|02 Hà Giang|04 Cao Bằng|06 Bắc Kạn|08 Tuyên Quang|10 Lào Cai|11 Điện Biên|12 Lai Châu|14 Sơn La|15 Yên Bái|' +
  '17 Hòa Bình|19 Thái Nguyên|20 Lạng Sơn|22 Quảng Ninh|24 Bắc Giang|25 Phú Thọ|26 Vĩnh Phúc|27 Bắc Ninh|30 Hải Dương|' +
  '31 *Hải Phòng|33 Hưng Yên|34 Thái Bình|35 Hà Nam|36 Nam Định|37 Ninh Bình|38 Thanh Hóa|40 Nghệ An|42 Hà Tĩnh|' +
  '44 Quảng Bình|45 Quảng Trị|46 *Huế|48 *Đà Nẵng|49 Quảng Nam|51 Quảng Ngãi|52 Bình Định|54 Phú Yên|56 Khánh Hòa|' +
  '58 Ninh Thuận|60 Bình Thuận|62 Kon Tum|64 Gia Lai|66 Đắk Lắk|67 Đắk Nông|68 Lâm Đồng|70 Bình Phước|72 Tây Ninh|' +
  '74 Bình Dương|75 Đồng Nai|77 Bà Rịa - Vũng Tàu|79 *Hồ Chí Minh|80 Long An|82 Tiền Giang|83 Bến Tre|84 Trà Vinh|' +
  '86 Vĩnh Long|87 Đồng Tháp|89 An Giang|91 Kiên Giang|92 *Cần Thơ|93 Hậu Giang|94 Sóc Trăng|95 Bạc Liêu|96 Cà Mau';

/** New code and name < the old codes; the eleven that did not merge are not here. */
const merged =
  '08 Tuyên Quang < 02 08|15 Lào Cai < 10 15|19 Thái Nguyên < 06 19|25 Phú Thọ < 17 25 26|24 Bắc Ninh < 24 27|' +
  '33 Hưng Yên < 33 34|31 *Hải Phòng < 30 31|37 Ninh Bình < 35 36 37|44 Quảng Trị < 44 45|48 *Đà Nẵng < 48 49|' +
  '51 Quảng Ngãi < 51 62|52 Gia Lai < 52 64|56 Khánh Hòa < 56 58|68 Lâm Đồng < 60 67 68|66 Đắk Lắk < 54 66|' +
  '79 *Hồ Chí Minh < 74 77 79|75 Đồng Nai < 70 75|80 Tây Ninh < 72 80|92 *Cần Thơ < 92 93 94|86 Vĩnh Long < 83 84 86|' +
  '82 Đồng Tháp < 82 87|96 Cà Mau < 95 96|91 An Giang < 89 91';

export interface ProvinceRow {
  readonly code: string;
  readonly name: string;
  readonly city: boolean;
  /** Codes of the parts it was merged from; none for a province of before. */
  readonly parts: readonly string[];
}

function rows(table: string): ProvinceRow[] {
  return table.split('|').map(entry => {
    const [unit = '', parts] = entry.split(' < ');
    const name = unit.slice(3).replace('*', '');
    return { code: unit.slice(0, 2), name, city: unit.charAt(3) === '*', parts: parts?.split(' ') ?? [] };
  });
}

export const provincesBefore: readonly ProvinceRow[] = rows(before);
export const provincesMerged: readonly ProvinceRow[] = rows(merged);
