/** The field `labour`. */
export const labour = String.raw`
### Lao động, việc làm và an sinh xã hội

Lao động từ các khu công nghiệp miền xuôi trở về đông, thị trường việc làm trong tỉnh nhỏ nên áp lực lớn. Sở Lao động - Thương binh và Xã hội cùng các xã lập danh sách người về, phân theo tay nghề và nguyện vọng để kết nối; hộ kinh doanh, doanh nghiệp bị ảnh hưởng được thống kê làm cơ sở hỗ trợ.

Giáo dục nghề nghiệp: tuyển mới {{new-vocational-enrolment[training-level=so-cap]}} học sơ cấp, {{new-vocational-enrolment[training-level=so-cap] of-target by=ke-hoach tail="kế hoạch năm"}} và {{new-vocational-enrolment[training-level=so-cap] index decimals=0}}; nhận {{vocational-applications-received[training-level=trung-cap]}} đăng ký trung cấp. Đã mở {{vocational-education-workshops}} tập huấn về nâng chất lượng dạy nghề cho {{vocational-workshop-participants}}. Dạy nghề cho lao động nông thôn chờ kinh phí nên mới dừng ở khảo sát nhu cầu.

Việc làm: Trung tâm Dịch vụ việc làm tư vấn {{persons-counselled-on-jobs}}, khai thác thông tin tuyển dụng của {{enterprises-surveyed-for-labour-market-information}}, cung cấp thông tin lao động cho {{enterprises-supplied-with-labour-market-information}}, giới thiệu {{overseas-recruiters-introduced}} có giấy phép tuyển lao động đi nước ngoài về các huyện. Kết quả:

- Lao động có việc qua dịch vụ việc làm: {{workers-placed-through-job-service}}, {{workers-placed-through-job-service of-target by=ke-hoach decimals=0}}.
- Lao động có việc nhờ vốn Quỹ quốc gia về việc làm: {{workers-with-jobs-from-national-employment-fund}}, {{workers-with-jobs-from-national-employment-fund of-target by=ke-hoach}}.
- Lao động đi làm việc ở nước ngoài theo hợp đồng: {{workers-sent-abroad-under-contract}}, {{workers-sent-abroad-under-contract of-target by=ke-hoach decimals=0}}; các thị trường chính tạm dừng nhận người là nguyên nhân bất khả kháng.
- Người hưởng trợ cấp thất nghiệp: {{unemployment-benefit-recipients}}.

Pháp luật lao động được phổ biến qua {{labour-law-conferences}} với {{labour-law-conference-participants}} dự. Lao động là người nước ngoài được cấp phép, quản lý đúng quy định và cách ly y tế trước khi vào nơi làm việc.

An sinh: gạo cứu đói được cấp đến hộ thiếu ăn lúc giáp hạt, có giám sát của Mặt trận và đoàn thể; trợ cấp xã hội hằng tháng chi đủ, đúng kỳ; danh sách hộ nghèo khó khăn về nhà ở được thẩm định để vào đề án xóa nhà tạm. Chuẩn bị kỷ niệm 74 năm ngày Thương binh - Liệt sĩ, các huyện lập kế hoạch thăm hỏi người có công theo cách không tập trung đông người. Đã đưa {{quarantine-leavers-transported-home}} hết hạn cách ly ra bến xe về quê an toàn.
`;
