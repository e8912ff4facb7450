/** What a unit of measure is called on English screens; nothing reads these words back. */

/** `nghìn tấn`, `triệu USD`: how many of the unit are one. */
const scales: ReadonlyMap<string, string> = new Map([
  ['nghìn', 'thousand'],
  ['vạn', 'ten thousand'],
  ['triệu', 'million'],
  ['tỷ', 'billion'],
]);

/** Units and what is counted, of which there are always many. */
const words: ReadonlyMap<string, string> = new Map([
  ['đồng', 'VND'],
  ['USD', 'USD'],
  ['tấn', 'tonnes'],
  ['tạ', 'quintals'],
  ['kg', 'kg'],
  ['ha', 'ha'],
  ['m²', 'm²'],
  ['m³', 'm³'],
  ['km', 'km'],
  ['%', '%'],
  ['điểm phần trăm', 'percentage points'],
  ['điểm %', '% points'],
  ['lần', 'times'],
  ['người', 'people'],
  ['khẩu', 'people'],
  ['dân', 'people'],
  ['hộ', 'households'],
  ['con', 'head'],
  ['quả', 'eggs'],
  ['cây', 'trees'],
  ['cái', 'pieces'],
  ['chiếc', 'pieces'],
  ['viên', 'pieces'],
  ['xã', 'communes'],
  ['huyện', 'districts'],
  ['tỉnh', 'provinces'],
  ['phường', 'wards'],
  ['thị trấn', 'towns'],
  ['thôn', 'villages'],
  ['xóm', 'hamlets'],
  ['tổ', 'residential groups'],
  ['bản', 'copies'],
  ['huyện, thành phố', 'districts and towns'],
  ['xã, phường', 'communes and wards'],
  ['doanh nghiệp', 'enterprises'],
  ['DN', 'enterprises'],
  ['hợp tác xã', 'cooperatives'],
  ['HTX', 'cooperatives'],
  ['cơ sở', 'establishments'],
  ['cơ sở giáo dục', 'schools'],
  ['dự án', 'projects'],
  ['công trình', 'works'],
  ['đề án', 'schemes'],
  ['nhiệm vụ', 'tasks'],
  ['chương trình', 'programmes'],
  ['trường', 'schools'],
  ['lớp', 'classes'],
  ['học sinh', 'pupils'],
  ['giáo viên', 'teachers'],
  ['trạm', 'stations'],
  ['giường', 'beds'],
  ['giường bệnh', 'hospital beds'],
  ['bác sĩ', 'doctors'],
  ['vụ', 'cases'],
  ['vụ việc', 'cases'],
  ['vụ cháy', 'fires'],
  ['vụ tai nạn', 'accidents'],
  ['ca', 'cases'],
  ['trường hợp', 'cases'],
  ['bị can', 'accused'],
  ['đối tượng', 'persons'],
  ['công dân', 'citizens'],
  ['đại biểu', 'delegates'],
  ['cán bộ chiến sĩ', 'officers and soldiers'],
  ['cán bộ, công chức, viên chức', 'officials and public employees'],
  ['tập thể, cá nhân', 'groups and individuals'],
  ['lượt', 'times'],
  ['lượt khách', 'visits'],
  ['lượt người', 'visits'],
  ['lượt hộ', 'household loans'],
  ['lượt bạn đọc', 'readers'],
  ['đoàn khách', 'groups of visitors'],
  ['đoàn', 'delegations'],
  ['văn bản', 'documents'],
  ['hồ sơ', 'files'],
  ['đơn', 'petitions'],
  ['thẻ', 'cards'],
  ['tài khoản', 'accounts'],
  ['thuê bao', 'subscriptions'],
  ['cuốn', 'volumes'],
  ['tờ', 'sheets'],
  ['buổi', 'sessions'],
  ['cuộc', 'events'],
  ['cuộc đấu giá', 'auctions'],
  ['hội nghị', 'conferences'],
  ['hội chợ', 'fairs'],
  ['đợt', 'rounds'],
  ['mỏ', 'mines'],
  ['di tích', 'historical sites'],
  ['hiện vật', 'exhibits'],
  ['xe', 'vehicles'],
  ['điểm', 'points'],
  ['đơn vị', 'units'],
  ['tiêu chí', 'criteria'],
  ['hạng', 'rank'],
  ['bậc', 'places'],
  ['mức độ', 'level'],
  ['mẫu', 'samples'],
  ['liều', 'doses'],
  ['lao động', 'workers'],
  ['năm', 'years'],
  ['tháng', 'months'],
  ['tuần', 'weeks'],
  ['tháng/lần', 'months between'],
  ['ngày', 'days'],
  ['giờ', 'hours'],
  ['phút', 'minutes'],
  ['kWh', 'kWh'],
  ['MWh', 'MWh'],
  ['lít', 'litres'],
]);

/** What stands behind the stroke, of which there is one: `giờ/ngày` are hours a day. */
const eachOf: ReadonlyMap<string, string> = new Map([
  ['người', 'person'],
  ['khẩu', 'person'],
  ['hộ', 'household'],
  ['lao động', 'worker'],
  ['lượt khách', 'visit'],
  ['ngày', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['năm', 'year'],
]);

/** The unit in English, `tạ/ha` as `quintals/ha`; as it is written where one of its words is not known. */
export function unitInEnglish(unit: string): string {
  const whole = words.get(unit);
  if (whole !== undefined) return whole;
  const [counted = '', ...each] = unit.split('/');
  const parts = [partInEnglish(counted), ...each.map(part => eachOf.get(part) ?? partInEnglish(part))];
  return parts.every(part => part !== null) ? parts.join('/') : unit;
}

function partInEnglish(part: string): string | null {
  const [first = '', ...rest] = part.split(' ');
  const scale = scales.get(first);
  const noun = words.get(scale === undefined ? part : rest.join(' '));
  if (noun === undefined) return null;
  return scale === undefined ? noun : `${scale} ${noun}`;
}
