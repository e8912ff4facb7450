/** The field `health`. */
export const health = String.raw`
### Y tế

#### Phòng, chống dịch COVID-19

Cao Bằng chưa phát hiện trường hợp mắc COVID-19 nào trong cộng đồng cũng như trong khu cách ly ({{covid-19-cases}} tính đến {{@date 2021-06-30}}), trong khi là tỉnh có đường biên dài và dòng người trở về lớn. Sau ngày 27/4, toàn bộ hệ thống phòng dịch được kích hoạt lại theo các công điện số 541/CĐ-TTg ngày 23/4/2021 và số 570/CĐ-TTg ngày 02/5/2021 của Thủ tướng Chính phủ. Tổ truy vết cấp huyện, xã được kiện toàn; bệnh viện phân luồng từ cổng, lấy mẫu ngẫu nhiên ở nhóm nguy cơ; đội đáp ứng nhanh được huấn luyện theo tài liệu của Bộ Y tế.

Từ {{@date 2020-02-04}} đến {{@date 2021-06-30}}, tỉnh tiếp nhận {{citizens-received-for-quarantine at=2020-02-04/2021-06-30}} về qua biên giới để cách ly, gồm {{citizens-received-for-quarantine[quarantine-status=hoan-thanh-cach-ly-tai-cao-bang] at=2020-02-04/2021-06-30}} đã hoàn thành cách ly tại tỉnh, {{citizens-received-for-quarantine[quarantine-status=chuyen-tinh-khac] at=2020-02-04/2021-06-30}} chuyển sang các tỉnh lân cận và {{citizens-received-for-quarantine[quarantine-status=dang-cach-ly] at=2020-02-04/2021-06-30}} đang cách ly. Người cách ly được khám hằng ngày, chưa ai có dấu hiệu viêm đường hô hấp.

Vắc xin: từ {{@date 2021-04-16}} đến {{@date 2021-05-13}}, lực lượng tuyến đầu được tiêm {{persons-vaccinated-against-covid-19[vaccine=astrazeneca] at=2021-04-16/2021-05-13}}; {{persons-vaccinated-against-covid-19[vaccination-status=on-dinh;vaccine=astrazeneca] at=2021-04-16/2021-05-13}} sức khỏe ổn định, {{persons-vaccinated-against-covid-19[vaccination-status=dang-theo-doi;vaccine=astrazeneca] at=2021-04-16/2021-05-13}} tiêm ngày cuối còn trong thời gian theo dõi. Đợt hai đã nhận và phân về các huyện. Điểm bầu cử cho người đang cách ly được chuẩn bị riêng, cử tri trong khu cách ly bỏ phiếu đủ.

#### Y tế dự phòng, dân số và khám, chữa bệnh

Các bệnh truyền nhiễm khác như thủy đậu, quai bị, tay chân miệng chỉ rải rác; đáng tiếc có {{deaths-from-communicable-disease[disease=uon-van-so-sinh]}} tử vong do uốn ván sơ sinh tại vùng cao, đặt ra yêu cầu quản lý thai nghén chặt hơn. Tỷ lệ xã, phường duy trì tiêm chủng mở rộng là {{communes-running-expanded-immunisation}}. Biểu đồ tăng trưởng của trẻ nhỏ được chấm theo chu kỳ {{child-growth-chart-monitoring-interval}}; trẻ uống vitamin A và tẩy giun trong hai ngày vi chất. Mô hình cộng đồng chăm sóc người cao tuổi có ở {{communes-with-community-based-elderly-care}}. Chính sách dân số chuyển theo Nghị quyết số 21-NQ/TW và Quyết định số 588/QĐ-TTg, chú ý sàng lọc trước sinh và sơ sinh.

Khám, chữa bệnh giữ chất lượng khi phải chia người cho phòng dịch. Trung tâm điều hành y tế thông minh của ngành đã mở; phòng hội chẩn từ xa được lắp theo Quyết định số 4054/QĐ-BYT. Thuốc gây nghiện, hướng thần quản lý đúng quy chế. Phản ánh qua đường dây nóng được trả lời trong ngày.

#### An toàn thực phẩm và thanh tra y tế

Tỷ lệ cơ sở đạt yêu cầu khi kiểm tra trên {{food-safety-pass-rate}}; lỗi thường gặp là dụng cụ, bảo hộ và lưu mẫu. Đã xảy ra {{food-poisoning-incidents}} ngộ độc thực phẩm với {{persons-affected-by-food-poisoning}} mắc, {{deaths-from-food-poisoning}} tử vong. Ngành y tế tổ chức {{health-inspections[inspection=theo-ke-hoach]}} thanh tra theo kế hoạch, {{health-inspections[inspection=dot-xuat]}} đột xuất; xử phạt {{practices-fined}} hành nghề, số tiền {{health-administrative-fines}}.
`;
