import type { Indicator, Nature } from '#figures';
import { isForEach } from './perHead.ts';
import type { Statement } from './statement.ts';

const STOCK =
  /(?<!\p{L})(?:tổng đàn|đàn|dân số|hiện có|dư nợ|nguồn vốn|lũy kế|đang hoạt động|biên chế|tổng số (?:hộ|xã|doanh nghiệp|hợp tác xã)|diện tích (?:nuôi trồng|rừng)|che phủ|tồn kho|cuối kỳ|tài khoản|duy trì|đạt chuẩn|trạm|giường bệnh)(?!\p{L})/iu;
const RATE =
  /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tốc độ|năng suất|bình quân|trung bình|mật độ|lãi suất|mức tăng|mức giảm|tần suất|đóng góp|chênh lệch|giá bán|giá (?:vàng|xăng|điện))(?!\p{L})/iu;

/** The nature of an indicator from its name, its unit and what kind of statement it was read from. */
export function natureOf(name: string, { kind, unit, period }: Statement): Nature {
  if (kind === 'share') return 'share';
  if (kind === 'rank') return 'rank';
  if (kind === 'index' || /(?<!\p{L})chỉ số(?!\p{L})/iu.test(name)) return 'index';
  if (/t[ỷỉ] trọng|cơ cấu/iu.test(name)) return 'share';
  const ratio =
    unit?.family === 'percent' || unit?.family === 'points' || unit?.family === 'rate' || unit?.family === 'multiple';
  if (ratio || kind === 'growth' || kind === 'multiple' || RATE.test(name) || isForEach(name)) return 'rate';
  return STOCK.test(name) && period !== null ? 'stock' : 'flow';
}

/** What sums of an indicator mean, from its nature alone. */
export function sumsOf(nature: Nature): Pick<Indicator, 'overAreas' | 'overTime'> {
  if (nature === 'flow') return { overAreas: 'sum', overTime: 'sum' };
  if (nature === 'stock') return { overAreas: 'sum', overTime: 'last' };
  return { overAreas: 'none', overTime: 'none' };
}
