/** What the half year was like, and how it was steered: before the first field. */
export const opening = String.raw`
*Bản minh họa: lời văn do nhóm phần mềm viết, số liệu lấy từ kho của tỉnh mẫu; không phải văn bản của Ủy ban nhân dân tỉnh.*

{{@period}} là nửa năm khởi đầu của nhiệm kỳ mới và của kế hoạch 5 năm 2021-2025. Tỉnh bước vào năm kế hoạch với một số điều kiện thuận lợi: bộ máy sau sắp xếp đã đi vào nền nếp, các chương trình lớn của giai đoạn trước để lại hạ tầng và kinh nghiệm có thể dùng tiếp, nông sản chủ lực giữ được vùng trồng. Mặt khác, dịch COVID-19 trở lại từ cuối tháng 4, các nước trong khu vực siết việc đi lại, giá vật tư và giá thép lên nhanh, thời tiết đầu vụ khô hạn, dịch bệnh trên đàn gia súc lan rộng. Những yếu tố ấy tác động cùng lúc lên sản xuất, đầu tư và việc làm của người dân.

Trước tình hình đó, Ủy ban nhân dân tỉnh đặt việc giữ an toàn dịch bệnh trên tuyến biên giới lên trước hết, đồng thời bám các chỉ tiêu mà Hội đồng nhân dân tỉnh đã quyết nghị để điều hành từng tháng. Chương trình công tác năm được giao cho từng sở, ngành, từng địa phương kèm thời hạn; phiên họp thường kỳ hằng tháng đều dành một phần để rà những việc chậm; các tổ công tác đi cơ sở để gỡ vướng về mặt bằng, vốn và thủ tục. Công tác tuyên truyền, vận động được đẩy mạnh nên người dân và doanh nghiệp đồng tình với các biện pháp phòng dịch và chia sẻ khó khăn chung.

Báo cáo này trình bày kết quả theo từng lĩnh vực, nêu rõ những chỉ tiêu còn chậm cùng nguyên nhân, và đề ra nhiệm vụ cho {{@period 2021-S2}}. Trừ khi ghi khác, số liệu được tính đến {{@date 2021-06-30}}; số có chữ ước là số ước tính của cơ quan báo cáo, sẽ được thay khi có số chính thức.
`;
