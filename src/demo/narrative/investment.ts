/** The field `public-investment`: planning, building and public investment. */
export const investment = String.raw`
### Quy hoạch, xây dựng và đầu tư công

#### Quy hoạch và phát triển đô thị

Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050 đã chọn xong tư vấn, ký hợp đồng và mở hội nghị triển khai; Ban Chỉ đạo lập quy hoạch được kiện toàn. Sau sắp xếp đơn vị hành chính, các huyện rà nhu cầu điều chỉnh quy hoạch chung đô thị và quy hoạch xã. Thị trấn Trà Lĩnh hoàn thiện tiêu chí loại V và một số tiêu chí loại IV; Trùng Khánh được chuẩn bị để lên đô thị loại IV. Ở thành phố, hồ sơ khu vực phát triển đô thị được điều chỉnh, dự án Bắc Sông Hiến vào bước chuẩn bị đầu tư. Kế hoạch cấp nước đô thị và nước hợp vệ sinh nông thôn cho năm nay và giai đoạn 2022-2025 đã ban hành.

Dự án đường bộ cao tốc Đồng Đăng (Lạng Sơn) - Trà Lĩnh (Cao Bằng) đã có báo cáo nghiên cứu khả thi trình Bộ Giao thông vận tải; tỉnh song song chuẩn bị mặt bằng giai đoạn một để không mất thời gian khi dự án được duyệt.

#### Vốn đầu tư công

Theo Quyết định số 2185/QĐ-TTg, tổng vốn đầu tư công trung ương giao cho năm {{@year}} là {{public-investment-plan target by=tw at=2021}}, gồm {{public-investment-plan[fund-source=can-doi-ngan-sach-dia-phuong] target by=tw at=2021}} cân đối ngân sách địa phương và {{public-investment-plan[fund-source=ngan-sach-trung-uong] target by=tw at=2021}} ngân sách trung ương. Nghị quyết số 58/2020/NQ-HĐND ngày 16/12/2020 nâng tổng vốn lên {{public-investment-plan target by=hdnd-tinh at=2021}}, nhờ thêm {{public-investment-plan[fund-source=tang-thu-nsdp-va-nguon-hop-phap-khac] target by=hdnd-tinh at=2021}} từ tăng thu và các nguồn hợp pháp khác.

Đến {{@date 2021-06-30}}, giải ngân đạt {{public-investment-disbursed}} trên tổng số vốn đã giao chi tiết {{public-investment-disbursed target by=ke-hoach at=2021}}, {{public-investment-disbursed of-target by=ke-hoach}}, {{public-investment-disbursed growth}}. Kết quả theo nguồn vốn thể hiện ở bảng dưới đây.

Bảng: Giải ngân vốn đầu tư công theo nguồn vốn, đến {{@date 2021-06-30}}
| Nguồn vốn | Vốn đã giao | Đã giải ngân | So với vốn đã giao |
|---|--:|--:|--:|
| Cân đối ngân sách địa phương | {{public-investment-disbursed[fund-source=can-doi-ngan-sach-dia-phuong] target by=ke-hoach at=2021}} | {{public-investment-disbursed[fund-source=can-doi-ngan-sach-dia-phuong]}} | {{public-investment-disbursed[fund-source=can-doi-ngan-sach-dia-phuong] of-target by=ke-hoach bare}} |
| Ngân sách trung ương | {{public-investment-disbursed[fund-source=ngan-sach-trung-uong] target by=ke-hoach at=2021}} | {{public-investment-disbursed[fund-source=ngan-sach-trung-uong]}} | {{public-investment-disbursed[fund-source=ngan-sach-trung-uong] of-target by=ke-hoach bare}} |

Vốn ngân sách trung ương giải ngân khá hơn vốn địa phương, chủ yếu nhờ các dự án chuyển tiếp; phần vốn ngân sách trung ương {{public-investment-disbursed[fund-source=ngan-sach-trung-uong] share of=public-investment-disbursed}} số đã giải ngân. Tỷ lệ chung còn thấp do các nguyên nhân sau:

- Thời gian thi công bị rút ngắn: Tết dài, dịch trở lại làm khó huy động nhân công, các đơn vị dồn sức cho ngày bầu cử.
- Giá thép và vật liệu quý II cao hơn hẳn lúc duyệt dự toán; nhà thầu đã ký trọn gói hoặc theo giá cố định có tâm lý chờ giá hạ.
- Dự án dùng vốn nước ngoài qua nhiều khâu đăng ký vốn, một số chỉ được thanh toán sau khi kết quả đã kiểm đếm.
- Dự án khởi công mới chuẩn bị chậm; vướng mặt bằng kéo dài; chủ đầu tư và nhà thầu ngại thanh toán nhiều lần nên dồn hồ sơ về cuối năm.

Trong các nguyên nhân trên, hai nguyên nhân sau cùng là chủ quan và phải được sửa trước. Tỉnh yêu cầu từng chủ đầu tư cam kết giải ngân theo tháng và lấy kết quả ấy làm căn cứ xếp loại người đứng đầu.
`;
