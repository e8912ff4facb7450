/**
 * A report of our own to try the page on; its figures are made up and agree with one another but for three planted
 * contradictions (maize 98,0 % of plan, other revenue 16,0, accidents down 20 %) and one percentage that was cut off
 * instead of rounded (afforestation 85,4 %).
 */
export const exampleReport = `BÁO CÁO
Tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm
(Báo cáo mẫu do Khớp soạn để dùng thử, không phải số liệu của địa phương nào)

I. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM

1. Nông, lâm nghiệp

Vụ xuân toàn tỉnh gieo cấy được 3.620 ha lúa, đạt 100,6% kế hoạch (3.600 ha); năng suất bình quân 52,5 tạ/ha, sản lượng 19.005 tấn.

Cây ngô: trồng được 2.450 ha/2.500 ha, đạt 89,0% kế hoạch.

Đàn trâu, bò có 41.200 con, tăng 3,0% so với cùng kỳ năm trước (40.000 con).

Trồng rừng tập trung được 1.238,25 ha/1.450,00 ha, đạt 85,3% kế hoạch.

2. Thu, chi ngân sách

Thu ngân sách trên địa bàn 6 tháng đạt 826,5 tỷ đồng, bằng 55,1% dự toán năm (1.500 tỷ đồng), gồm: thu nội địa 612,3 tỷ đồng, thu từ xuất nhập khẩu 198,2 tỷ đồng, thu khác 26,0 tỷ đồng.

Giải ngân vốn đầu tư công được 384 tỷ đồng/1.200 tỷ đồng, đạt 32% kế hoạch.

3. Văn hóa - xã hội

Giải quyết việc làm cho 7.350 lao động, đạt 49% kế hoạch năm (15.000 lao động).

Tai nạn giao thông xảy ra 24 vụ, giảm 25% so với cùng kỳ năm trước (30 vụ).

II. NHIỆM VỤ 6 THÁNG CUỐI NĂM

1. Đẩy nhanh giải ngân vốn đầu tư công, phấn đấu đến hết ngày 31/12 đạt trên 95% kế hoạch.

2. Gieo trồng hết 4.100 ha lúa mùa đúng khung thời vụ; chủ động phòng, chống thiên tai.
`;
