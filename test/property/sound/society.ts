import type { Random } from '../random.ts';
import { count, type Forms, growth, measure, number, percent } from './form.ts';

/** Poor households at the beginning of a year and now, with their share of all in percent. */
function poorHouseholds(random: Random) {
  const all = random.whole(40_000, 60_000);
  const before = random.whole(1800, 3000);
  const now = before - random.whole(200, 600);
  const [shareBefore, share] = [before, now].map(poor => +((100 * poor) / all).toFixed(2)) as [number, number];
  return { before, now, shareBefore, share };
}

/** Accidents of two years: fewer cases and dead, more hurt. */
function accidents(random: Random) {
  const [cases, dead, hurt] = [random.whole(40, 120), random.whole(20, 60), random.whole(30, 80)];
  return {
    cases: { now: cases, before: cases + random.whole(5, 20) },
    dead: { now: dead, before: dead + random.whole(1, 9) },
    hurt: { now: hurt, before: hurt - random.whole(1, 9) },
  };
}

export const society: Forms = {
  'poor households at both ends of the year': random => {
    const { before, now, shareBefore, share } = poorHouseholds(random);
    return {
      text: `Đầu năm toàn huyện có ${count(before)} hộ nghèo, chiếm ${number(shareBefore, 2)}%; đến cuối năm còn ${count(now)} hộ nghèo, chiếm ${number(share, 2)}%, giảm ${count(before - now)} hộ, tương đương giảm ${number(shareBefore - share, 2)}%.`,
      relations: 2,
    };
  },
  'poverty rate from and to': random => {
    const { before, now, shareBefore, share } = poorHouseholds(random);
    return {
      text: `Tỷ lệ hộ nghèo toàn tỉnh giảm từ ${number(shareBefore, 2)}% đầu năm xuống còn ${number(share, 2)}% (giảm ${number(shareBefore - share, 2)}%, tương ứng ${count(before - now)} hộ).`,
      relations: 1,
    };
  },
  'poor households of all': random => {
    const all = random.whole(40000, 60000);
    const a = random.whole(1800, 3000);
    return {
      text: `Toàn huyện hiện có ${count(a)} hộ nghèo/${count(all)} hộ dân, chiếm tỷ lệ ${percent(a, all, 2)}%.`,
      relations: 1,
    };
  },
  'changes in the next sentence': random => {
    const { cases, dead, hurt } = accidents(random);
    return {
      text: `Tai nạn giao thông xảy ra ${cases.now} vụ, làm chết ${dead.now} người, bị thương ${hurt.now} người. So với cùng kỳ năm trước giảm ${cases.before - cases.now} vụ (${growth(cases.now, cases.before, 2)}%), giảm ${dead.before - dead.now} người chết (${growth(dead.now, dead.before, 2)}%), tăng ${hurt.now - hurt.before} người bị thương (${growth(hurt.now, hurt.before, 2)}%).`,
      relations: 3,
    };
  },
  'changes behind three bases': random => {
    const { cases, dead, hurt } = accidents(random);
    return {
      text: `Xảy ra ${cases.now} vụ tai nạn giao thông (cùng kỳ ${cases.before} vụ), làm chết ${dead.now} người (cùng kỳ ${dead.before} người), bị thương ${hurt.now} người (cùng kỳ ${hurt.before} người); giảm ${cases.before - cases.now} vụ, giảm ${dead.before - dead.now} người chết, tăng ${hurt.now - hurt.before} người bị thương.`,
      relations: 3,
    };
  },
  'cases cleared up': random => {
    const a = random.whole(150, 400);
    const b = a - random.whole(10, 40);
    return {
      text: `Phạm pháp hình sự xảy ra ${a} vụ; đã điều tra, làm rõ ${b} vụ, ${b + random.whole(50, 200)} đối tượng, đạt tỷ lệ ${percent(b, a)}%.`,
      relations: 1,
    };
  },
  'schools and a pair': random => {
    const parts = [random.whole(50, 99), random.whole(50, 99), random.whole(40, 90), random.whole(10, 30)] as const;
    const t = parts.reduce((sum: number, part) => sum + part, 0);
    const c = random.whole(60, t - 20);
    return {
      text: `Toàn tỉnh hiện có ${t} trường, gồm ${parts[0]} trường mầm non, ${parts[1]} trường tiểu học, ${parts[2]} trường THCS và ${parts[3]} trường THPT; số trường đạt chuẩn quốc gia là ${c}/${t} trường, đạt ${percent(c, t)}%.`,
      relations: 2,
    };
  },
  'jobs against a plan': random => {
    const a = random.whole(8000, 12000);
    const p = random.whole(13, 20) * 1000;
    return {
      text: `Trong 6 tháng đã giải quyết việc làm cho ${count(a)} lao động, đạt ${percent(a, p)}% kế hoạch năm (kế hoạch ${count(p)} lao động).`,
      relations: 1,
    };
  },
  'jobs abroad and at home': random => {
    const a = random.whole(800, 1200);
    const b = random.whole(8000, 9000);
    return {
      text: `Tạo việc làm cho ${count(a + b)} người, trong đó đi làm việc ở nước ngoài ${count(a)} người, làm việc trong nước ${count(b)} người.`,
      relations: 1,
    };
  },
  'insured of all people': random => {
    const t = random.whole(500000, 900000);
    const a = Math.round(t * measure(random, 0.9, 0.97, 3));
    return {
      text: `Số người tham gia BHYT là ${count(a)} người, đạt tỷ lệ bao phủ ${percent(a, t, 2)}% dân số toàn tỉnh (${count(t)} người).`,
      relations: 1,
    };
  },
  'letters by kind': random => {
    const parts = [random.whole(50, 150), random.whole(20, 60), random.whole(300, 900)] as const;
    const t = parts[0] + parts[1] + parts[2];
    return {
      text: `Tiếp nhận ${count(t)} đơn, trong đó khiếu nại ${parts[0]} đơn, tố cáo ${parts[1]} đơn, kiến nghị, phản ánh ${parts[2]} đơn.`,
      relations: 1,
    };
  },
  'letters settled and left': random => {
    const t = random.whole(300, 900);
    const a = random.whole(200, 299);
    return {
      text: `Tổng số đơn tiếp nhận ${t} đơn, đã giải quyết ${a} đơn, đạt ${percent(a, t)}%, còn ${t - a} đơn đang giải quyết.`,
      relations: 2,
    };
  },
  'communes of all and those left': random => {
    const t = random.whole(90, 130);
    const a = random.whole(50, 80);
    return {
      text: `Toàn tỉnh có ${a}/${t} xã đạt chuẩn nông thôn mới, đạt ${percent(a, t, 2)}%; còn ${t - a} xã chưa đạt chuẩn.`,
      relations: 2,
    };
  },
  'difference and growth of one value': random => {
    const a = random.whole(200, 400);
    const b = random.whole(401, 800);
    return {
      text: `Ghi nhận ${a} ca mắc sốt xuất huyết, giảm ${b - a} ca (giảm ${growth(a, b)}%) so với cùng kỳ năm trước (${b} ca).`,
      relations: 2,
    };
  },
  'candidates of all': random => {
    const t = random.whole(8000, 12000);
    const a = t - random.whole(20, 90);
    return {
      text: `Có ${count(a)}/${count(t)} thí sinh đỗ tốt nghiệp THPT, đạt tỷ lệ ${percent(a, t, 2)}%, tăng 0,12 điểm phần trăm so với năm trước.`,
      relations: 1,
    };
  },
  'points of a plan share': random => {
    const a = measure(random, 35, 45);
    const b = measure(random, 30, 34.9);
    return {
      text: `Tỷ lệ giải ngân đạt ${number(a)}% kế hoạch, cao hơn cùng kỳ năm trước ${number(a - b)} điểm phần trăm (cùng kỳ đạt ${number(b)}%).`,
      relations: 1,
    };
  },
  'score, points and rank': random => {
    const a = measure(random, 35, 45);
    const b = measure(random, 30, 34.9);
    return {
      text: `Chỉ số cải cách hành chính đạt ${number(a + 40, 2)} điểm, tăng ${number(a - b, 2)} điểm so với năm 2022 (${number(b + 40, 2)} điểm), xếp thứ 18/63 tỉnh, thành phố, tăng 6 bậc so với năm 2022 (xếp thứ 24).`,
      relations: 2,
    };
  },
  'a change and two parts': random => {
    const t = random.whole(300, 500);
    const a = random.whole(30, 90);
    return {
      text: `Toàn tỉnh có ${t} hợp tác xã, tăng ${a} hợp tác xã so với cuối năm 2022 (${t - a} hợp tác xã), trong đó ${t - 120} hợp tác xã nông nghiệp và 120 hợp tác xã phi nông nghiệp.`,
      relations: 2,
    };
  },
  'households of all households': random => {
    const t = random.whole(150000, 250000);
    const a = Math.round(t * 0.93);
    return {
      text: `Đến nay có ${count(a)} hộ được sử dụng nước hợp vệ sinh, chiếm ${percent(a, t)}% tổng số hộ dân nông thôn (${count(t)} hộ).`,
      relations: 1,
    };
  },
  'children of a total': random => {
    const t = random.whole(9000, 15000);
    const a = Math.round(t * 0.83);
    return {
      text: `Tiêm chủng đầy đủ cho ${count(a)} trẻ dưới 1 tuổi trên tổng số ${count(t)} trẻ, đạt ${percent(a, t)}%.`,
      relations: 1,
    };
  },
  'a pair and its rate': random => {
    const t = random.whole(9000, 15000);
    const a = Math.round(t * 0.83);
    return { text: `Tiêm vắc xin cho ${count(a)}/${count(t)} trẻ, đạt ${percent(a, t)}%.`, relations: 1 };
  },
  'stock and flow': random => {
    const a = random.whole(2000, 4000);
    const b = random.whole(500, 900);
    const c = random.whole(700, 2000);
    return {
      text: `Số đầu kỳ ${count(a)} vụ việc, thụ lý mới ${count(b)} vụ việc; đã giải quyết ${count(c)} vụ việc, còn lại ${count(a + b - c)} vụ việc.`,
      relations: 1,
    };
  },
  'by sex': random => {
    const a = random.whole(1000, 2000);
    const b = random.whole(1000, 2000);
    return {
      text: `Tổng số lao động ${count(a + b)} người; phân theo giới tính: nam ${count(a)} người, nữ ${count(b)} người.`,
      relations: 1,
    };
  },
  'fines paid in': random => {
    const a = random.whole(1000, 9000);
    const b = random.whole(100, 900);
    return {
      text: `Ban hành ${count(a)} quyết định xử phạt với số tiền ${number(b * 1.5, 1)} triệu đồng; đã thu nộp ${number(b, 1)} triệu đồng, đạt ${percent(b, +(b * 1.5).toFixed(1))}%.`,
      relations: 1,
    };
  },
  'pupils for each class': random => {
    const a = random.whole(300, 900);
    const l = random.whole(30, 40);
    return {
      text: `Toàn huyện có ${count(a)} lớp với ${count(a * l)} học sinh, bình quân ${l} học sinh/lớp.`,
      relations: 1,
    };
  },
  'services by level': random => {
    const a = random.whole(300, 500);
    const b = random.whole(100, 200);
    const c = random.whole(1000, 2000);
    return {
      text: `Cung cấp ${count(a + b + c)} thủ tục hành chính, trong đó ${count(a)} dịch vụ công toàn trình, ${count(b)} dịch vụ công một phần và ${count(c)} thủ tục cung cấp thông tin trực tuyến.`,
      relations: 1,
    };
  },
  'dossiers with their shares': random => {
    const t = random.whole(10000, 30000);
    const a = Math.round(t * 0.9);
    const b = Math.round(t * 0.08);
    const c = t - a - b;
    return {
      text: `Đã giải quyết ${count(t)} hồ sơ, trong đó trước hạn ${count(a)} hồ sơ (${percent(a, t, 2)}%), đúng hạn ${count(b)} hồ sơ (${percent(b, t, 2)}%), quá hạn ${count(c)} hồ sơ (${percent(c, t, 2)}%).`,
      relations: 4,
    };
  },
  'a rate and its change': random => {
    const a = measure(random, 60, 80);
    const b = measure(random, 50, 59.9);
    return {
      text: `Tỷ lệ lao động qua đào tạo đạt ${number(a)}%, tăng ${number(a - b)}% so với năm trước (năm trước ${number(b)}%).`,
      relations: 1,
    };
  },
  'raised to a number': random => {
    const a = random.whole(40, 60);
    const b = random.whole(300, 500);
    return {
      text: `Trong tháng có ${a} doanh nghiệp thành lập mới, nâng tổng số doanh nghiệp thành lập mới từ đầu năm đến nay lên ${b} doanh nghiệp; giải thể ${a - 30} doanh nghiệp.`,
      relations: 0,
    };
  },
  'pairs of cases and people': random => {
    const a = random.whole(5, 20);
    const b = random.whole(5, 20);
    const c = random.whole(30, 60);
    const d = random.whole(30, 60);
    return {
      text: `Phát hiện ${a + b} vụ, ${c + d} đối tượng, trong đó: trộm cắp ${a} vụ, ${c} đối tượng; đánh bạc ${b} vụ, ${d} đối tượng.`,
      relations: 2,
    };
  },
};
