/** What the half year amounts to: results, limits and their causes. */
export const assessment = String.raw`
## ĐÁNH GIÁ CHUNG

### Kết quả nổi bật

Nhìn lại {{@period}}, tỉnh giữ được điều quan trọng nhất là an toàn trước dịch bệnh, trong khi kinh tế vẫn tăng: GRDP ước tăng {{grdp-growth}}, cao hơn mức {{grdp-growth base}} của cùng kỳ. Những kết quả đáng ghi nhận gồm:

- Lương thực vượt kế hoạch vụ, đàn gia súc, gia cầm đều tăng; người dân chủ động chuyển đất kém hiệu quả sang cây có giá trị.
- Thu ngân sách đạt {{budget-revenue}}, {{budget-revenue growth decimals=0}}; thu nội địa và thu qua cửa khẩu cùng tăng.
- Kim ngạch qua địa bàn {{trade-turnover growth}}, bán lẻ {{retail-sales growth}}; hàng hóa thiết yếu không thiếu.
- Xếp hạng cải cách hành chính lên {{par-index-rank rank-change at=2020 bare}}; dữ liệu dân cư, chữ ký số, hội nghị trực tuyến đi nhanh hơn dự kiến.
- Bầu cử thành công; biên giới, an ninh, trật tự ổn định; tai nạn giao thông giảm cả số vụ, số người chết và số người bị thương.
- An sinh xã hội được bảo đảm, không để hộ nào thiếu đói lúc giáp hạt, học sinh hoàn thành năm học.

### Hạn chế

Bên cạnh đó còn những mặt chưa đạt yêu cầu, cần nhìn thẳng:

- Tốc độ tăng trưởng thấp hơn mức dự kiến của cả nước; hai quý cuối phải bù phần thiếu hụt trong điều kiện khó hơn.
- Giải ngân vốn đầu tư công {{public-investment-disbursed of-target by=ke-hoach}}, nhiều dự án khởi công mới chưa xong thủ tục.
- Trồng rừng, di dời chuồng trại, khuyến công, đào tạo nghề đạt thấp so với kế hoạch năm vì vốn về muộn.
- Dịch bệnh trên gia súc lan rộng; vi phạm lâm nghiệp và cháy rừng tăng.
- Khách du lịch quốc tế và doanh nghiệp thành lập mới giảm; vận tải hành khách gần như ngừng trong các đợt cao điểm phòng dịch.
- Sắp xếp, cổ phần hóa ở các công ty nhà nước chậm hơn lộ trình.
- Tội phạm kinh tế, ma túy và hoạt động đưa người qua biên giới trái phép tăng.

### Nguyên nhân

Nguyên nhân khách quan là dịch COVID-19 kéo dài, giá vật liệu tăng, thời tiết bất thường và năm chuyển giao giữa hai giai đoạn của các chương trình mục tiêu quốc gia khiến vốn và hướng dẫn đến muộn.

Nguyên nhân chủ quan gồm: chuẩn bị đầu tư ở một số đơn vị còn hình thức, để đến khi có vốn mới làm thủ tục; phối hợp giữa sở với huyện trong giải phóng mặt bằng thiếu đầu mối đủ thẩm quyền; dự báo thị trường nông sản yếu, liên kết theo hợp đồng dễ vỡ; một bộ phận cán bộ ngại trách nhiệm, chờ hướng dẫn; số liệu báo cáo giữa các ngành đôi khi lệch nhau nên chỉ đạo chưa sát. Nguyên nhân cuối cùng được khắc phục bằng việc dùng chung một kho số liệu, mỗi con số có cơ quan chịu trách nhiệm và có thể dò lại nguồn.
`;
