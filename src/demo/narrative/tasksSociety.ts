/** Part II: groups 12 to 20 of the tasks, and the closing sentence. */
export const tasksSociety = String.raw`
### Khoa học và công nghệ

- Trình các văn bản về đổi mới sáng tạo, cơ chế hỗ trợ khoa học và công nghệ, phân cấp quản lý.
- Nghiệm thu các nhiệm vụ đến hạn, công khai kết quả và nơi ứng dụng; họp Hội đồng Khoa học và Sáng kiến tỉnh xét danh mục năm sau.
- Áp dụng hệ thống truy xuất nguồn gốc cho nông sản chủ lực; đánh giá việc khai thác các nhãn hiệu, chỉ dẫn địa lý đã được bảo hộ.
- Hướng dẫn sở, huyện lập hội đồng cấp cơ sở và quy chế hoạt động.

### Giáo dục và đào tạo

- Tổ chức an toàn kỳ thi tốt nghiệp trung học phổ thông và chuẩn bị khai giảng {{@period 2021/2022-school}}, có phương án dạy trực tuyến cho từng trường.
- Dạy thử nội dung giáo dục địa phương, lấy ý kiến giáo viên trước khi in.
- Rà tiêu chuẩn cơ sở vật chất trường chuẩn quốc gia gắn với nông thôn mới; bố trí giáo viên dạy liên trường môn tin học, ngoại ngữ.

### Văn hóa, du lịch và thể thao

- Xét danh hiệu văn hóa thực chất, giảm tỷ lệ hình thức.
- Ban hành chính sách hỗ trợ cơ sở du lịch vượt khó; làm ấn phẩm, bản đồ, phim ngắn quảng bá; chuẩn bị tái thẩm định Công viên địa chất toàn cầu UNESCO Non nước Cao Bằng.
- Chuẩn bị lực lượng dự các ngày hội văn hóa dân tộc, liên hoan hát then, đàn tính khi được phép tổ chức.
- Trình đề án khu liên hợp thể thao, đề án khai thác trung tâm đào tạo, thi đấu; chính sách dinh dưỡng cho huấn luyện viên, vận động viên theo Thông tư số 86/2020/TT-BTC.

### Thông tin và chính quyền số

- Hoàn thành đề án chính quyền điện tử hướng tới chính quyền số giai đoạn 2021-2025; xác định cấp độ an toàn cho từng hệ thống theo Kế hoạch số 1020/KH-UBND.
- Đưa hồ sơ trực tuyến vào chỉ tiêu của từng bộ phận một cửa; hướng dẫn người dân nộp hồ sơ tại bưu điện xã.
- Phát hiện sớm, gỡ bỏ thông tin xấu, độc; giữ mạch thông tin đối ngoại vùng biên.

### Lao động, dạy nghề và an sinh xã hội

- Triển khai Nghị quyết số 68/NQ-CP ngày 01/7/2021 và Nghị định số 20/2021/NĐ-CP ngày 15/3/2021, chi trả tới tay người hưởng, niêm yết tại xã.
- Mở lớp nghề nông thôn ngay khi có kinh phí; phân luồng học sinh sau trung học cơ sở; đưa doanh nghiệp tuyển dụng về huyện.
- Làm tốt chính sách người có công dịp 27/7; khởi công nhà cho hộ nghèo theo đề án xóa nhà tạm giai đoạn 2021-2022.

### Tổ chức bộ máy và kỳ họp Hội đồng nhân dân

- Hoàn thành tài liệu trình kỳ họp thứ hai Hội đồng nhân dân tỉnh khóa XVII đúng hạn, số liệu thống nhất giữa các báo cáo.
- Tổ chức thi tuyển công chức; giải quyết cán bộ dôi dư sau sắp xếp huyện, xã theo lộ trình, có lý có tình.

### Thanh tra, khiếu nại, tố cáo

- Kết thúc các cuộc thanh tra theo kế hoạch; theo dõi riêng việc thực hiện từng kết luận, nhất là thu hồi tiền và đất.
- Tiếp công dân định kỳ cả ở huyện xa; giải quyết các vụ tồn đọng theo Kế hoạch số 363/KH-TTCP ngày 20/3/2019.

### Đối ngoại

- Thực hiện Chỉ thị số 1326/CT-TTg về các văn kiện biên giới và hiệp định hợp tác tại thác Bản Giốc; chuẩn bị mở lối mở và vận hành thí điểm du lịch qua lại khi dịch ổn định.
- Giữ kênh trao đổi hằng tháng với phía bạn về phòng dịch, thông quan và quản lý người qua lại; thực hiện nhận thức chung của hội nghị trực tuyến đầu xuân.

### Quốc phòng, an ninh, trật tự

- Nắm chắc tình hình trên biên giới và nội địa; duy trì chốt chặn, tuần tra; không để bị động, bất ngờ.
- Diễn tập khu vực phòng thủ tỉnh đạt yêu cầu, an toàn tuyệt đối; bồi dưỡng kiến thức quốc phòng cho các đối tượng; chuẩn bị tuyển quân năm {{@year +1}}.
- Mở cao điểm trấn áp tội phạm ma túy, buôn lậu, tổ chức đưa người qua biên giới; kéo giảm tai nạn giao thông, cháy nổ.
- Chuẩn bị đủ người, xe máy, vật tư cho tình huống thiên tai và cứu nạn.

Trên đây là kết quả {{@period}} và nhiệm vụ của {{@period 2021-S2}}. Ủy ban nhân dân tỉnh trình Hội đồng nhân dân tỉnh xem xét, cho ý kiến./.
`;
