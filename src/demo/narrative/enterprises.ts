/** The fields `enterprises` and `state-enterprises`. */
export const enterprises = String.raw`
### Doanh nghiệp, đầu tư và kinh tế tập thể

#### Phát triển doanh nghiệp

Số doanh nghiệp gia nhập thị trường giảm, số rút lui tăng, dù số trở lại hoạt động cũng tăng. Trong kỳ có {{newly-registered-enterprises}} đăng ký thành lập mới, {{newly-registered-enterprises growth}}; vốn đăng ký {{registered-capital-of-new-enterprises}}, {{registered-capital-of-new-enterprises growth decimals=0}}; vốn bình quân một doanh nghiệp mới là {{average-registered-capital-per-new-enterprise}}, {{average-registered-capital-per-new-enterprise growth}}.

Có {{enterprises-voluntarily-dissolved}} tự nguyện giải thể, {{enterprises-voluntarily-dissolved growth decimals=0}}; {{enterprises-suspending-operations}} tạm ngừng, {{enterprises-suspending-operations growth}}; {{enterprises-resuming-operations}} hoạt động trở lại, {{enterprises-resuming-operations multiple}}. Lũy kế đến nay có {{registered-enterprises-cumulative}} đã đăng ký với tổng vốn {{registered-enterprise-capital-cumulative}}; số đang hoạt động là {{registered-enterprises-cumulative[enterprise-status=dang-hoat-dong]}}, {{registered-enterprises-cumulative[enterprise-status=dang-hoat-dong] share of=registered-enterprises-cumulative}}, với vốn đăng ký {{registered-enterprise-capital-cumulative[enterprise-status=dang-hoat-dong]}}.

Tỉnh hỗ trợ doanh nghiệp bằng tín dụng, giãn thuế, đào tạo, tư vấn pháp lý, mặt bằng và chuyển đổi từ hộ kinh doanh. Khảo sát cho thấy điều doanh nghiệp cần nhất lúc này là thời gian giải quyết thủ tục được báo trước và giữ đúng; các sở đã công khai lịch xử lý từng loại hồ sơ.

#### Thu hút đầu tư

Đã cấp mới {{newly-licensed-investment-projects}} với tổng vốn {{registered-capital-of-newly-licensed-projects}}; cùng kỳ năm trước có {{newly-licensed-investment-projects base}} với {{registered-capital-of-newly-licensed-projects base}}. Như vậy số dự án {{newly-licensed-investment-projects growth}}, còn vốn đăng ký {{registered-capital-of-newly-licensed-projects multiple}}. Điều chỉnh {{investment-projects-with-adjusted-licence}}, trong đó {{investment-projects-with-adjusted-licence[adjustment=tong-von-dau-tu]}} thay đổi tổng vốn, phần vốn tăng thêm là {{additional-capital-from-adjusted-projects}}. Các dự án mới tập trung vào năng lượng, chế biến nông sản và hạ tầng đô thị.

#### Kinh tế tập thể

Thành lập mới {{newly-established-cooperatives}}, {{newly-established-cooperatives of-target by=ke-hoach tail="kế hoạch năm"}}, {{newly-established-cooperatives growth decimals=0}}; giải thể {{cooperatives-dissolved}}, {{cooperatives-dissolved growth}}. Toàn tỉnh có {{cooperatives}}, gồm {{cooperatives[cooperative-type=nong-nghiep]}} nông nghiệp và {{cooperatives[cooperative-type=phi-nong-nghiep]}} phi nông nghiệp. Hợp tác xã nông nghiệp đang trở thành đầu mối của các chuỗi gừng, thạch đen, lợn đen; điểm yếu là quản trị và vốn lưu động.

### Sắp xếp, đổi mới doanh nghiệp nhà nước

Theo Quyết định số 58/2016/QĐ-TTg, tỉnh còn hai công ty trách nhiệm hữu hạn một thành viên phải cổ phần hóa. Dự toán chi phí, phương án đất đai và phương án lao động của cả hai đã phê duyệt, nhưng quyết định công bố giá trị doanh nghiệp chưa ban hành được, vì các lý do khác nhau:

- Công ty TNHH Đầu tư phát triển và Môi trường: hồ sơ tồn tại về tài chính xử lý lâu, tư vấn chưa phát hành chứng thư thẩm định giá tại mốc {{@date 2019-12-31}}.
- Công ty TNHH MTV Cấp nước Cao Bằng: giá trị xác định tại mốc ấy là {{enterprise-value-for-equitisation[company=cong-ty-tnhh-mtv-cap-nuoc-cao-bang] at=/2019-12-31}}; Thường trực Tỉnh ủy có ý kiến tại Thông báo số 10-TB/TU ngày 06/01/2021, nhưng lúc đó thời hạn hiệu lực {{validity-period-of-enterprise-valuation}} đã hết, quy định mới về tỷ lệ vốn nhà nước nắm giữ cũng chưa có.

Hướng xử lý là kiểm kê và xác định lại giá trị tại mốc {{@date 2021-03-31}}, giải quyết dứt điểm tồn tại tài chính rồi mới trình công bố. Công tác giám sát tài chính ở các công ty có vốn nhà nước được làm theo quý, kết quả gửi Hội đồng nhân dân tỉnh.
`;
