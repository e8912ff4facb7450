import { count, type Forms, growth, measure, number, percent, upOrDown } from './form.ts';

export const economy: Forms = {
  'two plans in brackets': random => {
    const v = measure(random, 3000, 5000, 1);
    const p1 = measure(random, 6000, 8000, 0);
    const p2 = p1 + random.whole(300, 900);
    return {
      text: `Tổng thu ngân sách nhà nước trên địa bàn ước đạt ${number(v)} tỷ đồng, bằng ${percent(v, p1)}% dự toán Trung ương giao (${count(p1)} tỷ đồng) và bằng ${percent(v, p2)}% dự toán HĐND tỉnh giao (${count(p2)} tỷ đồng).`,
      relations: 2,
    };
  },
  'revenue without land': random => {
    const a = measure(random, 2000, 3000);
    const b = measure(random, 300, 900);
    const c = +(a + b).toFixed(1);
    const l = measure(random, 1500, 1900);
    return {
      text: `Thu ngân sách đạt ${number(c)} tỷ đồng, trong đó thu nội địa ${number(a)} tỷ đồng, thu xuất nhập khẩu ${number(b)} tỷ đồng; nếu loại trừ thu tiền sử dụng đất ${number(a - l)} tỷ đồng thì thu nội địa đạt ${number(l)} tỷ đồng.`,
      relations: 2,
    };
  },
  'contributions to growth': random => {
    const parts = [
      measure(random, 0.5, 1.5, 2),
      measure(random, 2, 4, 2),
      measure(random, 1, 3, 2),
      measure(random, 0.1, 0.5, 2),
    ] as const;
    const t = parts.reduce((sum: number, part) => sum + part, 0);
    return {
      text: `GRDP tăng ${number(t, 2)}%, trong đó nông nghiệp đóng góp ${number(parts[0], 2)} điểm phần trăm, công nghiệp - xây dựng ${number(parts[1], 2)} điểm phần trăm, dịch vụ ${number(parts[2], 2)} điểm phần trăm, thuế sản phẩm ${number(parts[3], 2)} điểm phần trăm.`,
      relations: 1,
    };
  },
  'capital for each enterprise': random => {
    const a = random.whole(300, 900);
    const v = measure(random, 2000, 6000, 0);
    return {
      text: `Từ đầu năm đến nay có ${count(a)} doanh nghiệp đăng ký thành lập mới với tổng vốn đăng ký ${count(v)} tỷ đồng, bình quân ${number(v / a, 2)} tỷ đồng/doanh nghiệp.`,
      relations: 1,
    };
  },
  'growth over a base in brackets': random => {
    const a = random.whole(300, 900);
    const b = random.whole(300, 900);
    return {
      text: `Có ${a} doanh nghiệp thành lập mới, ${upOrDown(a, b)} ${growth(a, b)}% so với cùng kỳ (${b} doanh nghiệp).`,
      relations: 1,
    };
  },
  'trade and its balance': random => {
    const x = measure(random, 300, 900);
    const m = measure(random, 100, 290);
    return {
      text: `Tổng kim ngạch xuất nhập khẩu đạt ${number(x + m)} triệu USD, trong đó xuất khẩu ${number(x)} triệu USD, nhập khẩu ${number(m)} triệu USD; cán cân thương mại xuất siêu ${number(x - m)} triệu USD.`,
      relations: 2,
    };
  },
  'plan and spending': random => {
    const a = measure(random, 4000, 5000);
    const b = measure(random, 1500, 2900);
    return {
      text: `Kế hoạch vốn đầu tư công được giao ${number(a)} tỷ đồng; đến hết ngày 30/6 giải ngân ${number(b)} tỷ đồng, đạt ${percent(b, a)}% kế hoạch.`,
      relations: 1,
    };
  },
  'capital of two sources and spending': random => {
    const a = measure(random, 1000, 2000);
    const b = measure(random, 1000, 2000);
    const t = +(a + b).toFixed(1);
    const g = measure(random, 800, 1800);
    return {
      text: `Tổng kế hoạch vốn năm 2024 là ${number(t)} tỷ đồng, gồm vốn ngân sách địa phương ${number(a)} tỷ đồng và vốn ngân sách trung ương ${number(b)} tỷ đồng. Đến nay đã giải ngân ${number(g)} tỷ đồng, đạt ${percent(g, t)}%.`,
      relations: 2,
    };
  },
  'loans by term with shares': random => {
    const a = measure(random, 20000, 40000, 0);
    const b = measure(random, 10000, 30000, 0);
    return {
      text: `Tổng dư nợ cho vay đạt ${count(a + b)} tỷ đồng, trong đó dư nợ ngắn hạn ${count(a)} tỷ đồng (chiếm ${percent(a, a + b)}%), dư nợ trung, dài hạn ${count(b)} tỷ đồng (chiếm ${percent(b, a + b)}%).`,
      relations: 3,
    };
  },
  'bad debt': random => {
    const a = measure(random, 40000, 60000, 0);
    const b = measure(random, 300, 900, 0);
    return {
      text: `Dư nợ ước đạt ${count(a)} tỷ đồng, tăng 5,2% so với đầu năm; nợ xấu ${count(b)} tỷ đồng, chiếm ${percent(b, a, 2)}% tổng dư nợ.`,
      relations: 1,
    };
  },
  'guests from abroad and at home': random => {
    const a = random.whole(50000, 90000);
    const b = random.whole(900000, 1500000);
    return {
      text: `Tổng lượt khách du lịch đạt ${count(a + b)} lượt, trong đó khách quốc tế ${count(a)} lượt, khách nội địa ${count(b)} lượt.`,
      relations: 1,
    };
  },
  'a multiple of a base': random => {
    const b = random.whole(5000, 9000);
    const k = measure(random, 2, 5);
    const a = Math.round(b * k);
    return {
      text: `Khách quốc tế đạt ${count(a)} lượt, gấp ${number(a / b, 1)} lần so với cùng kỳ (${count(b)} lượt).`,
      relations: 1,
    };
  },
  'projects and their capital': random => {
    const a = random.whole(10, 20);
    const b = random.whole(2, 8);
    const x = measure(random, 1000, 3000, 0);
    const y = measure(random, 200, 900, 0);
    return {
      text: `Thu hút ${a + b} dự án với tổng vốn ${count(x + y)} tỷ đồng, trong đó ${a} dự án đầu tư trong nước với vốn ${count(x)} tỷ đồng và ${b} dự án FDI với vốn ${count(y)} tỷ đồng.`,
      relations: 2,
    };
  },
  'structure of the economy': random => {
    const a = measure(random, 18, 25);
    const b = measure(random, 35, 40);
    const c = measure(random, 30, 36);
    return {
      text: `Cơ cấu kinh tế: khu vực I chiếm ${number(a)}%, khu vực II chiếm ${number(b)}%, khu vực III chiếm ${number(c)}%, thuế sản phẩm trừ trợ cấp chiếm ${number(100 - a - b - c)}%.`,
      relations: 1,
    };
  },
  'product for each head': random => {
    const g = random.whole(40000, 60000);
    const d = random.whole(700, 1200);
    return {
      text: `Quy mô GRDP theo giá hiện hành ước đạt ${count(g)} tỷ đồng; dân số trung bình ${count(d)} nghìn người; GRDP bình quân đầu người đạt ${number(g / d, 1)} triệu đồng.`,
      relations: 1,
    };
  },
  'month and cumulative': random => {
    const m = measure(random, 300, 500);
    const c = measure(random, 3000, 4000);
    const p = random.whole(55, 80) * 100;
    return {
      text: `Thu nội địa tháng 8 đạt ${number(m)} tỷ đồng; lũy kế 8 tháng đạt ${number(c)} tỷ đồng, bằng ${percent(c, p)}% dự toán (${count(p)} tỷ đồng).`,
      relations: 1,
    };
  },
  'average of a month': random => {
    const c = random.whole(300, 900) * 6;
    return {
      text: `Trong 6 tháng thu được ${count(c)} triệu đồng, bình quân mỗi tháng thu ${count(c / 6)} triệu đồng.`,
      relations: 1,
    };
  },
  'a price and its difference': random => {
    const a = random.whole(30000, 50000);
    const b = a - random.whole(500, 3000);
    return {
      text: `Giá vàng bán ra bình quân tháng 6 là ${count(a)} nghìn đồng, tăng ${count(a - b)} nghìn đồng so với tháng 5 (${count(b)} nghìn đồng).`,
      relations: 1,
    };
  },
  'index over last year': random => {
    const a = random.whole(900, 1500);
    const b = random.whole(800, 1500);
    return {
      text: `Sản lượng điện sản xuất đạt ${count(a)} triệu kWh, bằng ${percent(a, b)}% so với cùng kỳ năm 2022 (đạt ${count(b)} triệu kWh).`,
      relations: 1,
    };
  },
  'expenditure by kind': random => {
    const a = measure(random, 2000, 3000, 0);
    const b = measure(random, 4000, 6000, 0);
    const c = measure(random, 20, 90, 0);
    return {
      text: `Tổng chi ngân sách địa phương ${count(a + b + c)} tỷ đồng, đạt 52,3% dự toán; bao gồm: chi đầu tư phát triển ${count(a)} tỷ đồng, chi thường xuyên ${count(b)} tỷ đồng, các khoản chi khác ${count(c)} tỷ đồng.`,
      relations: 1,
    };
  },
  'sectors, each with its base': random => {
    const parts = [measure(random, 2000, 3000), measure(random, 4000, 5000), measure(random, 3500, 4500)] as const;
    const bases = [measure(random, 1900, 2900), measure(random, 3600, 4900), measure(random, 3300, 4400)] as const;
    const t = parts.reduce((sum: number, part) => sum + part, 0);
    const u = bases.reduce((sum: number, part) => sum + part, 0);
    return {
      text: `Giá trị sản xuất ước đạt ${number(t)} tỷ đồng, ${upOrDown(t, u)} ${growth(t, u, 2)}% so với cùng kỳ (${number(u)} tỷ đồng). Trong đó: nông nghiệp ${number(parts[0])} tỷ đồng (cùng kỳ ${number(bases[0])} tỷ đồng), công nghiệp ${number(parts[1])} tỷ đồng (cùng kỳ ${number(bases[1])} tỷ đồng), dịch vụ ${number(parts[2])} tỷ đồng (cùng kỳ ${number(bases[2])} tỷ đồng).`,
      relations: 3,
    };
  },
  'a multiple between two years': random => {
    const a = random.whole(40, 60);
    const b = a * Math.pow(1.08, 5);
    return {
      text: `Thu nhập bình quân đầu người tăng từ ${number(a, 1)} triệu đồng năm 2019 lên ${number(b, 1)} triệu đồng năm 2024, gấp ${number(b / a, 2)} lần.`,
      relations: 1,
    };
  },
  'difference, growth and base': random => {
    const a = measure(random, 20000, 30000, 0);
    const b = a - measure(random, 500, 2000, 0);
    return {
      text: `Dư nợ cho vay đạt ${count(a)} tỷ đồng, tăng ${count(a - b)} tỷ đồng, tăng ${growth(a, b, 2)}% so với đầu năm (${count(b)} tỷ đồng).`,
      relations: 2,
    };
  },
  'quarters of a half year': random => {
    const a = measure(random, 1000, 2000);
    const b = measure(random, 1000, 2000);
    return {
      text: `Sáu tháng đầu năm xuất khẩu đạt ${number(a + b)} triệu USD, trong đó quý I đạt ${number(a)} triệu USD, quý II ước đạt ${number(b)} triệu USD.`,
      relations: 1,
    };
  },
  'a whole multiple': random => {
    const b = random.whole(500, 900);
    const k = random.whole(2, 4);
    return {
      text: `Số lượt khách đạt ${count(b * k)} lượt, gấp ${k} lần cùng kỳ năm trước (${count(b)} lượt).`,
      relations: 1,
    };
  },
  'another currency': random => {
    const u = measure(random, 100, 300);
    const t = random.whole(23, 25);
    return {
      text: `Tổng vốn FDI đăng ký ${number(u)} triệu USD, tương đương ${count(u * t)} tỷ đồng (tỷ giá ${t}.000 đồng/USD).`,
      relations: 1,
    };
  },
  'quarters of nine months': random => {
    const a = random.whole(40, 60);
    const b = random.whole(61, 99);
    const c = random.whole(100, 130);
    return {
      text: `Số doanh nghiệp thành lập mới quý I là ${a} doanh nghiệp, quý II là ${b} doanh nghiệp, quý III là ${c} doanh nghiệp; tính chung 9 tháng có ${a + b + c} doanh nghiệp.`,
      relations: 1,
    };
  },
  'price of an export': random => {
    const a = measure(random, 10, 30);
    const k = random.whole(400, 600);
    return {
      text: `Xuất khẩu gạo đạt ${number(a)} nghìn tấn, kim ngạch ${number((a * k) / 1000, 2)} triệu USD, giá bình quân ${k} USD/tấn.`,
      relations: 1,
    };
  },
  'a loan for each': random => {
    const n = random.whole(3000, 9000);
    const v = measure(random, 100, 400);
    return {
      text: `Doanh số cho vay đạt ${number(v)} tỷ đồng với ${count(n)} lượt khách hàng vay vốn, bình quân ${number((v * 1000) / n, 1)} triệu đồng/khách hàng.`,
      relations: 1,
    };
  },
  'points above a plan': random => {
    const a = measure(random, 8, 12, 2);
    const b = measure(random, 6, 7.9, 2);
    return {
      text: `Tốc độ tăng trưởng kinh tế đạt ${number(a, 2)}%, vượt ${number(a - b, 2)} điểm phần trăm so với kế hoạch (${number(b, 2)}%).`,
      relations: 1,
    };
  },
};
