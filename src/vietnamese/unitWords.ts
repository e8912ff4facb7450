import type { Unit } from '#figures';

/** Words that multiply the unit behind them; the exponents are powers of ten. */
export const SCALE_WORDS: ReadonlyArray<readonly [string, number]> = [
  ['nghìn tỷ', 12],
  ['nghìn tỉ', 12],
  ['ngàn tỷ', 12],
  ['ngàn tỉ', 12],
  ['triệu tỷ', 15],
  ['triệu tỉ', 15],
  ['trăm nghìn', 5],
  ['trăm triệu', 8],
  ['trăm tỷ', 11],
  ['chục nghìn', 4],
  ['chục triệu', 7],
  ['chục tỷ', 10],
  ['nghìn', 3],
  ['ngàn', 3],
  ['triệu', 6],
  ['Tr.', 6],
  ['tr.', 6],
  ['Ng.', 3],
  ['tỷ', 9],
  ['tỉ', 9],
  ['vạn', 4],
];

type Measure = readonly [written: string, name: string, base: string, exponent: number, family: Unit['family']];

/** Units of measure and money: spelling, normal name, base, power of ten of the base. */
export const MEASURES: readonly Measure[] = [
  ['điểm phần trăm', 'điểm %', 'điểm %', 0, 'points'],
  ['điểm %', 'điểm %', 'điểm %', 0, 'points'],
  ['điểm%', 'điểm %', 'điểm %', 0, 'points'],
  ['đpt', 'điểm %', 'điểm %', 0, 'points'],
  ['phần trăm', '%', '%', 0, 'percent'],
  ['%', '%', '%', 0, 'percent'],
  ['‰', '‰', '%', -1, 'percent'],
  ['phần nghìn', '‰', '%', -1, 'percent'],
  ['ha', 'ha', 'm²', 4, 'measure'],
  ['hecta', 'ha', 'm²', 4, 'measure'],
  ['héc ta', 'ha', 'm²', 4, 'measure'],
  ['km²', 'km²', 'm²', 6, 'measure'],
  ['km2', 'km²', 'm²', 6, 'measure'],
  ['m²', 'm²', 'm²', 0, 'measure'],
  ['m2', 'm²', 'm²', 0, 'measure'],
  ['mét vuông', 'm²', 'm²', 0, 'measure'],
  ['m³', 'm³', 'm³', 0, 'measure'],
  ['m3', 'm³', 'm³', 0, 'measure'],
  ['mét khối', 'm³', 'm³', 0, 'measure'],
  ['khối', 'm³', 'm³', 0, 'measure'],
  ['lít', 'lít', 'm³', -3, 'measure'],
  ['ster', 'ster', 'ster', 0, 'measure'],
  ['ste', 'ste', 'ster', 0, 'measure'],
  ['tấn', 'tấn', 'kg', 3, 'measure'],
  ['tạ', 'tạ', 'kg', 2, 'measure'],
  ['yến', 'yến', 'kg', 1, 'measure'],
  ['kg', 'kg', 'kg', 0, 'measure'],
  ['ki-lô-gam', 'kg', 'kg', 0, 'measure'],
  ['gam', 'g', 'kg', -3, 'measure'],
  ['gram', 'g', 'kg', -3, 'measure'],
  ['tạ/ha', 'tạ/ha', 'kg/ha', 2, 'rate'],
  ['tấn/ha', 'tấn/ha', 'kg/ha', 3, 'rate'],
  ['kg/ha', 'kg/ha', 'kg/ha', 0, 'rate'],
  ['km', 'km', 'm', 3, 'measure'],
  ['ki-lô-mét', 'km', 'm', 3, 'measure'],
  ['cây số', 'km', 'm', 3, 'measure'],
  ['mét', 'm', 'm', 0, 'measure'],
  ['m', 'm', 'm', 0, 'measure'],
  ['cm', 'cm', 'm', -2, 'measure'],
  ['mm', 'mm', 'm', -3, 'measure'],
  ['kWh', 'kWh', 'Wh', 3, 'measure'],
  ['Kwh', 'kWh', 'Wh', 3, 'measure'],
  ['kwh', 'kWh', 'Wh', 3, 'measure'],
  ['MWh', 'MWh', 'Wh', 6, 'measure'],
  ['GWh', 'GWh', 'Wh', 9, 'measure'],
  ['kW', 'kW', 'W', 3, 'measure'],
  ['MW', 'MW', 'W', 6, 'measure'],
  ['kWp', 'kWp', 'Wp', 3, 'measure'],
  ['MWp', 'MWp', 'Wp', 6, 'measure'],
  ['CV', 'CV', 'CV', 0, 'measure'],
  ['mã lực', 'mã lực', 'mã lực', 0, 'measure'],
  ['MVA', 'MVA', 'VA', 6, 'measure'],
  ['kVA', 'kVA', 'VA', 3, 'measure'],
  ['°C', '°C', '°C', 0, 'rate'],
  ['độ C', '°C', '°C', 0, 'rate'],
  ['đồng', 'đồng', 'đồng', 0, 'money'],
  ['VND', 'đồng', 'đồng', 0, 'money'],
  ['VNĐ', 'đồng', 'đồng', 0, 'money'],
  ['đ', 'đồng', 'đồng', 0, 'money'],
  ['USD', 'USD', 'USD', 0, 'money'],
  ['đô la Mỹ', 'USD', 'USD', 0, 'money'],
  ['đô la', 'USD', 'USD', 0, 'money'],
  ['đô-la', 'USD', 'USD', 0, 'money'],
  ['EUR', 'EUR', 'EUR', 0, 'money'],
  ['euro', 'EUR', 'EUR', 0, 'money'],
  ['CNY', 'CNY', 'CNY', 0, 'money'],
  ['nhân dân tệ', 'CNY', 'CNY', 0, 'money'],
  ['lần', 'lần', 'lần', 0, 'multiple'],
];

/** Stretches of time; whether the number is a duration or part of a date is for the reader of mentions to say. */
export const TIME_UNITS = [
  'tháng tuổi',
  'ngày tuổi',
  'tuần tuổi',
  'giờ',
  'phút',
  'giây',
  'ngày',
  'tuần',
  'tháng',
  'quý',
  'năm',
  'tuổi',
  'thập kỷ',
  'thế kỷ',
] as const;

/** Things that reports count; the longest spelling that fits is taken. Other nouns are read by their first syllable. */
export const COUNTED = `
người|nam|nữ|dân|người dân tộc thiểu số|lượt người|người dân|người lao động|người cao tuổi|người khuyết tật|người có công|người nghèo|người nước ngoài
lao động|lượt lao động|nhân khẩu|khẩu|hộ|hộ dân|hộ nghèo|hộ cận nghèo|hộ gia đình|hộ kinh doanh|hộ chăn nuôi|lượt hộ|gia đình
đồng chí|đồng bào|thành viên|chủ thể|biên chế|ủy viên|ứng cử viên|chuyên gia|giảng viên|tài xế|lái xe|thuyền viên|nạn nhân|tác giả
học sinh|sinh viên|học viên|giáo viên|trẻ em|trẻ|em|cháu|bé trai|bé gái|phụ nữ|thanh niên|đoàn viên|hội viên|đảng viên|công nhân
công dân|cử tri|đại biểu|thí sinh|bệnh nhân|bác sĩ|bác sỹ|y sĩ|điều dưỡng|dược sĩ|cán bộ|chiến sĩ|công chức|viên chức
cán bộ, công chức, viên chức|cán bộ, công chức|CBCS|cán bộ chiến sĩ|đối tượng|nghi phạm|nghi can|bị can|bị cáo|phạm nhân|tập thể, cá nhân|tập thể|cá nhân
khách|HK|lượt khách|lượt khách du lịch|khách du lịch|lượt|lượt bạn đọc|lượt sách báo|lượt tài khoản|lượt xe|lượt tàu|lượt hành khách|hành khách|ngày khách|du khách
con|con trâu|con bò|con lợn|con gia cầm|quả|cây|cây giống|giống|đàn|ổ|ổ dịch|bầy|cá thể
vụ|vụ án|vụ việc|vụ cháy|vụ nổ|vụ tai nạn|vụ vi phạm|vụ tranh chấp|ca|ca mắc|ca bệnh|ca tử vong|trường hợp|trường hợp mắc|lượt trường hợp|tin báo|tố giác|đơn|đơn thư|lượt đơn|lượt công dân|khiếu nại|tố cáo|thiếu sót|sai phạm|lỗi|đám cháy|đợt|đợt thiên tai|trận|cơn bão|nhóm
cuộc|cuộc thanh tra|cuộc kiểm tra|cuộc đấu giá|buổi|lớp|lớp học|khóa|khóa học|hội nghị|Hội nghị|hội thảo|hội chợ|Hội chợ|phiên|phiên giao dịch|phiên tòa|giải|sự kiện|chương trình|dự án|đề án|đề tài|nhiệm vụ|mô hình|công trình|hạng mục|gói thầu|kế hoạch
văn bản|văn kiện|hồ sơ|thủ tục|thủ tục hành chính|TTHC|dịch vụ công|dịch vụ|quyết định|nghị quyết|báo cáo|giấy phép|giấy chứng nhận|giấy|chứng chỉ|chứng thư số|chữ ký số|thẻ|thẻ BHYT|tài khoản|thuê bao|giao dịch|hóa đơn|hợp đồng|tin|tin, bài|bài|tin nhắn|chuyên mục|số|cuốn|tờ|tờ báo|tờ rơi|bản|bản giấy|quyển|ấn phẩm|đầu báo, tạp chí|đầu sách|sách|tủ sách|hiện vật|di tích|tác phẩm|bộ|tiết mục|câu lạc bộ|đội|dữ liệu
doanh nghiệp|DN|công ty|hợp tác xã|HTX|tổ hợp tác|THT|trang trại|gia trại|cơ sở|cơ sở sản xuất|cơ sở giáo dục|cơ sở lưu trú|khách sạn|nhà hàng|nhà máy|nhà thầu|chi nhánh|ngân hàng|cửa hàng|siêu thị|chợ|trung tâm|điểm|điểm bưu điện|điểm Bưu điện văn hóa xã|điểm trường|điểm nghẽn|điểm kiểm dịch|trạm|trạm y tế|trạm BTS|bệnh viện|phòng khám|giường bệnh|giường|phòng|phòng học|buồng|trường|trường học|trường mầm non|trường tiểu học|trường THCS|trường THPT|cụm|khu|khu công nghiệp|cụm công nghiệp|khu vực|mỏ|mỏ đá|hồ|hồ chứa|đập|cầu|cống|kênh|tuyến|tuyến đường|đoạn|căn|căn hộ|nhà|ngôi nhà|nhà văn hóa|lô|thửa|khu đất|lồng|lồng bè|bể
xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản làng|xóm|làng|ấp|khu phố|tổ dân phố|khu dân cư|tổ|chốt|tổ chốt|huyện, thành phố|xã, phường, thị trấn|xã, phường|xã, thị trấn|xã/phường/thị trấn|thôn, xóm|thôn/xóm|tỉnh, thành phố|địa phương|quốc gia|nước
đơn vị|cơ quan|tổ chức|sở, ban, ngành|sở, ngành|chi bộ|đảng bộ|tổ chức đảng|đoàn|đoàn khách|đoàn công tác|đội tuyển|vận động viên
tiêu chí|chỉ tiêu|chỉ số|chỉ số thành phần|nội dung|ý kiến|kiến nghị|câu hỏi|giải pháp|nhóm giải pháp|lợi thế|sản phẩm|mặt hàng|loại|sáng kiến|nhãn hiệu|bằng sáng chế|đơn đăng ký
xe|xe ô tô|ô tô|xe máy|xe mô tô|mô tô|phương tiện|tàu|tàu cá|thuyền|máy|máy tính|thiết bị|container|TEU|bao|chiếc|cái|viên|viên đạn|khẩu súng|quả đạn|bánh|gói|gói hàng|chai|thùng|hộp|bộ hồ sơ|suất|suất quà|phần quà|phần|liều|liều vắc xin|mũi|mũi tiêm|mẫu|mẫu xét nghiệm|lượt mẫu|đơn vị máu|huy chương|huân chương|huy hiệu|bằng khen|giấy khen|cờ thi đua|biên bản|biên bản ghi nhớ|cặp|camera|sao|khoản thu|khoản|ngày công|phong trào|HCV|HCB|HCĐ|hạng|bậc|vị trí|mức độ|học bổng|việc làm|chỗ|chỗ ngồi|ghế|bàn|hố|chuyến|chuyến bay|chuyến tàu|vòng|bưu gửi|bưu phẩm|bưu kiện|lượt truy cập|lượt xem|lượt tải
`
  .trim()
  .split(/[|\n]/);

/** Names whose first word is not what they count: a `trường hợp` is no `trường`, an `đơn vị` no `đơn`. */
export const OWN_HEAD =
  /^(?:trường hợp|đơn vị|tổ chức|nhà |khu |tổ hợp tác|bản làng|điểm nghẽn|số |phòng khám|đoàn viên|bộ hồ sơ|khẩu súng|quả đạn|xe máy|giấy |khách sạn)/u;

/** Abbreviations and twins of the same noun. */
export const SAME_THING = new Map([
  ['HTX', 'hợp tác xã'],
  ['DN', 'doanh nghiệp'],
  ['THT', 'tổ hợp tác'],
  ['TTHC', 'thủ tục hành chính'],
  ['bác sỹ', 'bác sĩ'],
  ['nhân khẩu', 'khẩu'],
  ['HK', 'hành khách'],
  ['nam', 'người'],
  ['nữ', 'người'],
  ['dân', 'người'],
  ['Hội nghị', 'hội nghị'],
  ['Hội chợ', 'hội chợ'],
  ['tổ chức đảng', 'tổ chức'],
  ['đơn vị máu', 'đơn vị máu'],
  ['HCV', 'huy chương'],
  ['HCB', 'huy chương'],
  ['HCĐ', 'huy chương'],
  ['ô tô', 'phương tiện'],
  ['xe ô tô', 'phương tiện'],
  ['xe máy', 'phương tiện'],
  ['mô tô', 'phương tiện'],
  ['xe mô tô', 'phương tiện'],
]);

const PEOPLE = new Set(
  (
    'người,lượt người,công dân,lao động,học sinh,sinh viên,học viên,giáo viên,trẻ,trẻ em,em,cháu,đại biểu,cán bộ,công chức,' +
    'viên chức,chiến sĩ,CBCS,đối tượng,trường hợp,bệnh nhân,ca,khách,lượt,lượt khách,hành khách,du khách,hội viên,đoàn viên,' +
    'đảng viên,thí sinh,bị can,bị cáo,khẩu,phụ nữ,thanh niên,công nhân,cử tri,cá nhân,bác sĩ,y sĩ,điều dưỡng,đồng chí,đồng bào,thành viên,ủy viên,ứng cử viên,chuyên gia,giảng viên,tài xế,' +
    'lái xe,thuyền viên,nạn nhân'
  ).split(','),
);

/** True for nouns that count people, which reports mix freely: `285 công dân, trong đó 276 người Trung Quốc`. */
export function countsPeople(base: string): boolean {
  return PEOPLE.has(base);
}

const UNITS_OF_THE_LAND = new Set(
  'xã,phường,đặc khu,thị trấn,đơn vị,huyện,quận,thị xã,thành phố,thôn,xóm,ấp,tổ dân phố'.split(','),
);

/** True for nouns that count administrative units, which reports add up: `56 đơn vị, gồm 53 xã và 03 phường`. */
export function countsUnits(base: string): boolean {
  return UNITS_OF_THE_LAND.has(base);
}

/** Abstract or divided counts may carry decimals (`10,99 tiêu chí`); people, animals and cases may not. */
export const DIVISIBLE: ReadonlySet<string> = new Set(['tiêu chí', 'điểm', 'mẫu', 'suất', 'phần', 'bậc']);

/** Words behind a number that are never what it counts. */
const NOT_COUNTED = new Set(
  (
    'và của so với tại từ đến trong là được đã thì mà do bởi ở trên dưới theo như để cho còn có không chưa sẽ đang bị ' +
    'khi nếu nhưng hoặc hay cũng nên đạt tăng giảm bằng chiếm gồm cùng vào ra lên xuống về này đó các những một trở ' +
    'trước sau nhằm nhất rất đầu cuối hết tới gấp vượt thấp cao nhiều ít hơn kể đối giữa ngoài qua thuộc ' +
    'toàn ước tụt gây xuất đều tương đương mỗi mới gần hoàn tiếp hiện phấn'
  ).split(' '),
);

/** True unless the word is one that cannot name what a number before it counts. */
export function canBeCounted(word: string): boolean {
  return !NOT_COUNTED.has(word);
}
