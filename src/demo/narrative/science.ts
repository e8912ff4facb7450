/** The field `science`. */
export const science = String.raw`
### Khoa học và công nghệ

Toàn tỉnh đang thực hiện {{science-and-technology-tasks-under-way}} khoa học và công nghệ, gồm {{science-and-technology-tasks-under-way[task-level=chuong-trinh-nong-thon-mien-nui]}} thuộc Chương trình nông thôn miền núi, {{science-and-technology-tasks-under-way[task-level=cap-thiet-dia-phuong-nstw]}} cấp thiết của địa phương dùng ngân sách trung ương và {{science-and-technology-tasks-under-way[task-level=cap-tinh]}} cấp tỉnh. Danh mục đề xuất cho năm sau đã tra cứu trùng lặp xong; đề xuất hợp tác với Viện Hàn lâm Khoa học và Công nghệ Việt Nam đang chờ ý kiến. Kết quả nghiên cứu được bàn giao theo đơn đặt của các sở, huyện: đến nay {{units-handed-research-results}} đã nhận. Tuy vậy, số kết quả đi vào sản xuất còn ít, nhiều đề tài dừng ở báo cáo nghiệm thu.

Về văn bản, Quyết định số 327/QĐ-UBND ngày 04/3/2021 giao kế hoạch đưa hệ thống quản lý chất lượng TCVN ISO 9001:2015 lên môi trường mạng; Quyết định số 981/QĐ-UBND ngày 10/6/2021 quy định những dịch vụ sự nghiệp công của ngành. Các dự thảo về đổi mới sáng tạo, phân cấp quản lý khoa học và công nghệ, hệ sinh thái khởi nghiệp, trí tuệ nhân tạo đang lấy ý kiến.

Tiêu chuẩn, đo lường, chất lượng và an toàn bức xạ:

- Thanh tra chuyên ngành: {{specialised-inspections[inspection-field=do-luong-an-toan-buc-xa]}} tại {{establishments-inspected[inspection-field=do-luong-an-toan-buc-xa]}}.
- Kiểm tra tiêu chuẩn, đo lường, chất lượng: {{establishments-checked-for-standards-metrology-quality}}, {{establishments-checked-for-standards-metrology-quality of-target by=ke-hoach}} ({{establishments-checked-for-standards-metrology-quality target by=ke-hoach at=2021}}).
- Khảo sát chất lượng hàng hóa: {{establishments-surveyed-for-quality}}.
- Kiểm tra việc áp dụng ISO trong cơ quan hành chính: {{units-checked-on-iso-9001}}.
- Giới thiệu {{enterprises-nominated-for-national-quality-award}} dự Giải thưởng chất lượng quốc gia.

Thông tin khoa học và công nghệ: cập nhật {{news-items-posted-on-s-t-website}} lên trang điện tử của ngành; xuất bản {{s-t-bulletin-issues-published value}} số bản tin, mỗi số {{print-run-per-s-t-bulletin-issue}}; phát {{s-t-broadcast-features}} trên sóng phát thanh, truyền hình tỉnh. Thanh niên khởi nghiệp, hợp tác xã ứng dụng công nghệ được gặp gỡ, tư vấn về sở hữu trí tuệ nhân ngày 26/4.
`;
