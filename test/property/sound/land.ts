import { count, type Forms, growth, measure, number, percent, signed, upOrDown } from './form.ts';

export const land: Forms = {
  'area, yield and output': random => {
    const a = random.whole(10000, 50000);
    const y = measure(random, 50, 65);
    return {
      text: `Diện tích lúa vụ Đông Xuân ${count(a)} ha, năng suất ước đạt ${number(y)} tạ/ha, sản lượng ${count((a * y) / 10)} tấn.`,
      relations: 1,
    };
  },
  'yield that changed': random => {
    const a = random.whole(10000, 50000);
    const y = measure(random, 50, 65);
    const y0 = measure(random, 50, 65);
    return {
      text: `Vụ Hè Thu gieo sạ ${count(a)} ha, đã thu hoạch dứt điểm, năng suất bình quân ${number(y)} tạ/ha (${upOrDown(y, y0)} ${number(Math.abs(y - y0))} tạ/ha so với vụ Hè Thu năm trước), sản lượng đạt ${count((a * y) / 10)} tấn.`,
      relations: 1,
    };
  },
  herds: random => {
    const parts = [random.whole(5000, 9000), random.whole(10000, 20000), random.whole(60000, 90000)] as const;
    const t = parts[0] + parts[1] + parts[2];
    return {
      text: `Tổng đàn gia súc hiện có ${count(t)} con; trong đó đàn trâu ${count(parts[0])} con, đàn bò ${count(parts[1])} con, đàn lợn ${count(parts[2])} con.`,
      relations: 1,
    };
  },
  'products by stars': random => {
    const parts = [random.whole(2, 6), random.whole(30, 60), random.whole(90, 150)] as const;
    return {
      text: `Lũy kế đến nay toàn tỉnh có ${parts[0] + parts[1] + parts[2]} sản phẩm OCOP (${parts[0]} sản phẩm 5 sao, ${parts[1]} sản phẩm 4 sao, ${parts[2]} sản phẩm 3 sao).`,
      relations: 1,
    };
  },
  'plan and base of one value': random => {
    const a = random.whole(2000, 5000);
    const p = random.whole(6, 9) * 1000;
    const b = random.whole(1800, 5200);
    return {
      text: `Trồng rừng tập trung ${count(a)} ha, đạt ${percent(a, p)}% kế hoạch năm (${count(p)} ha), ${upOrDown(a, b)} ${growth(a, b)}% so với cùng kỳ năm trước (${count(b)} ha).`,
      relations: 2,
    };
  },
  'changes before their bases': random => {
    const a = random.whole(10, 20);
    const b = a - random.whole(1, 6);
    const x = measure(random, 10, 30);
    const y = +(x - measure(random, 1, 9)).toFixed(1);
    return {
      text: `Xảy ra ${a} vụ cháy rừng, diện tích bị thiệt hại ${number(x)} ha; so với cùng kỳ tăng ${a - b} vụ, diện tích tăng ${number(x - y)} ha (cùng kỳ ${b} vụ, ${number(y)} ha).`,
      relations: 2,
    };
  },
  'from a year to a year': random => {
    const a = random.whole(60, 90);
    const b = random.whole(40, 59);
    return { text: `Số xã đạt chuẩn tăng từ ${b} xã năm 2020 lên ${a} xã năm 2024, tăng ${a - b} xã.`, relations: 1 };
  },
  'animals of a total': random => {
    const t = random.whole(9000, 15000);
    const a = Math.round(t * 0.83);
    return { text: `Đã tiêm phòng ${count(a)} con trên tổng số ${count(t)} con, đạt ${percent(a, t)}%.`, relations: 1 };
  },
  'a price for each in brackets': random => {
    const n = random.whole(10, 90) * 10;
    const k = random.whole(40, 60);
    return {
      text: `Hỗ trợ xây dựng ${n} nhà đại đoàn kết với tổng kinh phí ${count(n * k)} triệu đồng (${k} triệu đồng/nhà).`,
      relations: 1,
    };
  },
  'from and to': random => {
    const a = random.whole(30, 60);
    const b = random.whole(61, 99);
    return { text: `Số trường đạt chuẩn quốc gia tăng từ ${a} lên ${b} trường (tăng ${b - a} trường).`, relations: 1 };
  },
  'a total and the items below it': random => {
    const parts = [random.whole(100, 200), random.whole(200, 400), random.whole(300, 500)] as const;
    const t = parts[0] + parts[1] + parts[2];
    return {
      text: `Tổng số ${count(t)} biên chế được giao, trong đó:\n- Khối Đảng, đoàn thể: ${parts[0]} biên chế;\n- Khối Nhà nước: ${parts[1]} biên chế;\n- Khối sự nghiệp: ${parts[2]} biên chế.`,
      relations: 1,
    };
  },
  'items with their shares': random => {
    const parts = [measure(random, 100, 200), measure(random, 200, 400), measure(random, 300, 500)] as const;
    const t = +(parts[0] + parts[1] + parts[2]).toFixed(1);
    return {
      text: `Tổng chi ngân sách ${number(t)} tỷ đồng, gồm:\n+ Chi đầu tư phát triển: ${number(parts[0])} tỷ đồng, chiếm ${percent(parts[0], t)}%.\n+ Chi thường xuyên: ${number(parts[1])} tỷ đồng, chiếm ${percent(parts[1], t)}%.\n+ Chi khác: ${number(parts[2])} tỷ đồng, chiếm ${percent(parts[2], t)}%.`,
      relations: 4,
    };
  },
  'a table of plans and last year': random => {
    const rows = [0, 1, 2, 3].map(() => {
      const k = random.whole(5000, 9000);
      const t = random.whole(2000, 4500);
      const c = random.whole(2000, 4500);
      return [k, t, c] as const;
    });
    return {
      text:
        `| Chỉ tiêu | Đơn vị | Kế hoạch năm | Thực hiện 6 tháng | Cùng kỳ | So KH (%) | So cùng kỳ (%) |\n|---|---|---|---|---|---|---|\n` +
        rows
          .map(
            ([k, t, c], i) =>
              `| Chỉ tiêu ${'ABCD'[i]} | ha | ${count(k)} | ${count(t)} | ${count(c)} | ${percent(t, k)} | ${percent(t, c)} |`,
          )
          .join('\n'),
      relations: 8,
    };
  },
  'a table with a last row of totals': random => {
    const rows = [0, 1, 2].map(() => [random.whole(100, 900), random.whole(100, 900)] as const);
    const s = rows.reduce((a, b) => [a[0] + b[0], a[1] + b[1]] as const, [0, 0] as const);
    return {
      text:
        `| TT | Đơn vị | Số trường | Số lớp |\n|---|---|---|---|\n` +
        rows.map(([k, t], i) => `| ${i + 1} | Huyện ${'ABC'[i]} | ${count(k)} | ${count(t)} |`).join('\n') +
        `\n| | Tổng cộng | ${count(s[0])} | ${count(s[1])} |`,
      relations: 2,
    };
  },
  'a table with a first row of totals': random => {
    const rows = [0, 1, 2].map(() => [measure(random, 100, 900), measure(random, 100, 900)] as const);
    const s = rows.reduce((a, b) => [+(a[0] + b[0]).toFixed(1), +(a[1] + b[1]).toFixed(1)] as const, [0, 0] as const);
    return {
      text:
        `| Nội dung | Năm 2022 | Năm 2023 | Tăng/giảm (%) |\n|---|---|---|---|\n| Tổng số | ${number(s[0])} | ${number(s[1])} | ${signed((100 * (s[1] - s[0])) / s[0], 2)} |\n` +
        rows
          .map(
            ([k, t], i) => `| - Loại ${'ABC'[i]} | ${number(k)} | ${number(t)} | ${signed((100 * (t - k)) / k, 2)} |`,
          )
          .join('\n'),
      relations: 6,
    };
  },
  density: random => {
    const a = random.whole(5000, 9000);
    const d = random.whole(500, 900);
    return {
      text: `Diện tích tự nhiên ${count(a)} km², dân số ${count(d)} nghìn người, mật độ dân số ${count((d * 1000) / a)} người/km².`,
      relations: 1,
    };
  },
  'beyond a plan': random => {
    const p = random.whole(30, 60) * 100;
    const v = p + random.whole(100, 900);
    return {
      text: `Trồng mới ${count(v)} ha rừng, vượt ${count(v - p)} ha so với kế hoạch (${count(p)} ha), đạt ${percent(v, p)}% kế hoạch.`,
      relations: 2,
    };
  },
};
