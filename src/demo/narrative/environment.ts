/** The field `environment`. */
export const environment = String.raw`
### Tài nguyên và môi trường

Quản lý đất đai được siết sau những biến động giá đầu năm: tỉnh chấn chỉnh việc xác định giá đất, công khai quy hoạch và theo dõi giao dịch ở những nơi có tin đồn dự án. Quy hoạch sử dụng đất thời kỳ 2011-2020 được đánh giá, nhu cầu cho thời kỳ sau được tổng hợp để tích hợp vào quy hoạch tỉnh. Hồ sơ cấp giấy chứng nhận của tổ chức, hộ gia đình giải quyết theo hạn đã hẹn; vướng mắc về bồi thường, tái định cư được trả lời bằng văn bản hướng dẫn chung thay vì từng vụ. Ban Chỉ đạo giải phóng mặt bằng có quy chế hoạt động và kế hoạch riêng cho tuyến cao tốc.

Về khoáng sản, tỉnh đưa ra đấu giá quyền khai thác {{mines-put-to-auction-of-mining-rights[mineral=da-vat-lieu-xay-dung-thong-thuong]}} đá làm vật liệu xây dựng thông thường: đấu giá thành công {{mines-put-to-auction-of-mining-rights[auction-result=thanh-cong;mineral=da-vat-lieu-xay-dung-thong-thuong]}}, còn {{mines-put-to-auction-of-mining-rights[auction-result=khong-du-ho-so;mineral=da-vat-lieu-xay-dung-thong-thuong]}} không đủ hồ sơ hợp lệ để mở phiên. Tiền trúng đấu giá chưa tính được vì trữ lượng chưa thăm dò. Các mỏ hết hạn giấy phép được rà để lập phương án đóng cửa và phục hồi; bảng giá tính thuế tài nguyên của năm đã công bố.

Về nước, dự án điều tra nguồn nước ngầm đang được xem xét; thủ tục hành chính lĩnh vực tài nguyên nước được công bố lại. Ngày Nước thế giới và Ngày Khí tượng thế giới được hưởng ứng gọn, chủ yếu qua phương tiện truyền thông.

Về môi trường, kế hoạch bảo vệ môi trường của năm và báo cáo hiện trạng giai đoạn 2016-2020 đã hoàn thành; phương án xử lý điểm tồn lưu hóa chất bảo vệ thực vật ở phường Tân Giang đang được chuẩn bị. Chất lượng môi trường được quan trắc tại {{districts-with-environmental-monitoring}} với {{environmental-monitoring-samples}}. Toàn tỉnh có {{automatic-monitoring-stations}} quan trắc tự động, gồm {{automatic-monitoring-stations[medium=nuoc]}} đo nước và {{automatic-monitoring-stations[medium=khong-khi]}} đo không khí, bảo dưỡng đều {{station-maintenance-frequency}}. Báo cáo đánh giá tác động môi trường của các dự án kè trong thành phố được gỡ vướng để kịp thi công trước lũ.

Kế hoạch hành động ứng phó với biến đổi khí hậu giai đoạn 2021-2030 tiếp tục được thực hiện, gắn với phương án phòng, chống thiên tai của từng huyện. Hạn chế lớn nhất của lĩnh vực này là tiến độ thu gom, xử lý rác thải ở thị trấn và trung tâm xã: bãi chôn lấp đã đầy ở nhiều nơi trong khi dự án thay thế chưa có nguồn.
`;
