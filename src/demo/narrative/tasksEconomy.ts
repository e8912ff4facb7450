/** Part II: groups 1 to 11 of the tasks for the second half of the year. */
export const tasksEconomy = String.raw`
# NHIỆM VỤ, GIẢI PHÁP NỬA CUỐI NĂM {{@year}}

Mục tiêu của {{@period 2021-S2}} là hoàn thành ở mức cao nhất các chỉ tiêu Hội đồng nhân dân tỉnh giao cho năm {{@year}}, không để dịch xâm nhập và không để người dân nào bị bỏ lại. Hai mươi nhóm nhiệm vụ sau đây được giao cho các cơ quan chủ trì, có thời hạn và có chỉ tiêu để kiểm chứng.

### Chỉ đạo, điều hành và chuẩn bị kế hoạch năm sau

- Cụ thể hóa nghị quyết của Chính phủ và của đại hội đảng các cấp thành chương trình hành động có đầu việc, người chịu trách nhiệm, sản phẩm; ban hành xong trong quý III.
- Mỗi sở, huyện rà lại chương trình công tác năm, bỏ việc không còn cần, thêm việc mới phát sinh; sửa quy chế làm việc theo nhiệm kỳ mới.
- Lập đoàn kiểm tra các huyện, thành phố về kinh tế - xã hội; kết luận tại chỗ những vướng mắc thuộc thẩm quyền.
- Lập kế hoạch phát triển kinh tế - xã hội, dự toán và kế hoạch đầu tư công năm {{@year +1}} trên số liệu đã đối chiếu giữa các ngành.
- Gắn đánh giá người đứng đầu với kết quả thực hiện chỉ tiêu được giao.

### Phòng, chống dịch COVID-19

- Giữ nguyên tắc phòng là chính; mỗi huyện có phương án cho từng cấp độ, diễn tập ít nhất một lần trước tháng 9.
- Thực hiện 5K nơi công cộng; kiểm soát người về từ vùng dịch ngay tại chốt cửa ngõ và qua khai báo y tế điện tử.
- Bảo đảm an toàn ở cơ sở sản xuất, trường học, chợ, bến xe; nơi nào không an toàn thì tạm dừng.
- Ngăn nhập cảnh trái phép ở các huyện biên giới bằng chốt, tuần tra và tổ tự quản của người dân.
- Tổ chức tiêm vắc xin cho các nhóm ưu tiên theo số lượng được phân bổ, công khai danh sách.

### Chương trình trọng tâm, nhiệm vụ đột phá

- Hoàn thiện và trình ban hành ba chương trình trọng tâm, ba nội dung đột phá theo nghị quyết đại hội đảng bộ tỉnh.
- Gỡ ba điểm nghẽn về hạ tầng, nguồn nhân lực và cơ chế; mỗi điểm nghẽn có một tổ công tác do lãnh đạo Ủy ban nhân dân tỉnh đứng đầu.
- Khai thác các lợi thế về cửa khẩu, khí hậu, văn hóa và di sản địa chất trong từng quy hoạch ngành.

### Nông nghiệp, nông thôn và phòng, chống thiên tai

- Ban hành chiến lược chăn nuôi, chiến lược thủy sản; kế hoạch phát triển lê ở Thạch An, Hòa An, Bảo Lạc và dẻ Trùng Khánh.
- Tăng đàn lợn và trâu, bò vỗ béo theo hướng an toàn sinh học; tiêm phòng viêm da nổi cục, dịch tả lợn trước mùa mưa lạnh.
- Phân bổ sớm kinh phí trồng rừng, tận dụng vụ trồng thu; đánh giá hiệu quả đất rừng giao cho doanh nghiệp; xử lý dứt điểm các vụ vi phạm còn treo.
- Kiểm tra hồ chứa, đường tràn, điểm sạt lở; bố trí lực lượng và lương thực dự trữ tại chỗ cho các xã dễ bị chia cắt.
- Đưa {{communes-reaching-new-rural-standard target by=ke-hoach at=2021}} về đích nông thôn mới; công nhận thêm sản phẩm OCOP; nhân rộng mẫu hợp đồng liên kết.

### Công nghiệp, thương mại và xúc tiến du lịch

- Lập tổ hỗ trợ cho từng nhà máy lớn về phôi thép, feromangan, thủy điện, chế biến nông lâm sản; ưu tiên bài toán nguyên liệu.
- Đôn đốc các thủy điện Hồng Nam, Pác Khuổi, Thượng Hà, Bảo Lạc A, Bản Ngà và Bản Riển theo cam kết.
- Xây dựng đề án phát triển thương mại đến năm 2025, định hướng đến năm 2030; chuyển xúc tiến sang kết hợp trực tiếp với trực tuyến.
- Kiểm tra hoạt động điện lực và an toàn sử dụng điện ở các huyện.
- Chuẩn bị ngày hội du lịch tại Hà Nội, lễ hội thác Bản Giốc và các chương trình liên kết vùng; tổ chức khi điều kiện dịch cho phép.

### Quy hoạch, đô thị và nhà ở

- Hoàn thành khối lượng lập quy hoạch tỉnh theo hợp đồng; bảo đảm quy hoạch đi trước danh mục dự án.
- Sửa quy hoạch chung của các đô thị sau sắp xếp; phân loại lại đô thị theo kế hoạch toàn quốc giai đoạn 2021-2030.
- Gỡ vướng các dự án phát triển đô thị ở thành phố về đất lúa, đánh giá tác động môi trường và quy hoạch chi tiết.
- Phân cấp mạnh hơn cho huyện trong quản lý xây dựng, đi kèm kiểm tra; lập kế hoạch phát triển nhà ở năm {{@year +1}}.

### Đầu tư công

- Từng chủ đầu tư hoàn tất thủ tục khởi công mới trước ngày {{@date 2021-09-30}}; quá hạn thì điều chuyển vốn.
- Giải ngân hết số vốn đã giao {{public-investment-disbursed target by=ke-hoach at=2021}} theo cam kết tháng; thanh toán ngay khi có khối lượng.
- Hoàn thành kế hoạch đầu tư công trung hạn giai đoạn 2021-2025, dồn vốn cho dự án có sức lan tỏa, không chia nhỏ.
- Công bố giá vật liệu sát thị trường, hướng dẫn điều chỉnh hợp đồng đúng quy định.

### Môi trường kinh doanh và năng lực cạnh tranh

- Thực hiện Nghị quyết số 02/NQ-CP ngày 01/01/2021 và đề án nâng chỉ số năng lực cạnh tranh; mỗi sở nhận cải thiện ít nhất một chỉ số thành phần.
- Công khai thời gian xử lý từng hồ sơ; đối thoại doanh nghiệp theo chuyên đề hằng tháng.

### Vật liệu xây dựng và khoáng sản làm vật liệu

- Triển khai kế hoạch phát triển vật liệu xây dựng thời kỳ 2021-2030, chương trình vật liệu không nung và Quyết định số 452/QĐ-TTg về tro, xỉ, thạch cao.
- Rà soát điểm mỏ, lập phương án thăm dò, bảo vệ và khai thác để đưa vào quy hoạch tỉnh; tiếp tục đấu giá các mỏ đủ điều kiện.

### Đất đai và môi trường

- Trình Hội đồng nhân dân tỉnh danh mục thu hồi đất và danh mục chuyển mục đích đất lúa, đất rừng bổ sung đợt hai.
- Giải phóng mặt bằng tuyến cao tốc và các khu đô thị theo hướng xong đoạn nào bàn giao đoạn ấy.
- Tìm nguồn đầu tư cơ sở xử lý rác cho các thị trấn; hoàn thành xử lý điểm tồn lưu hóa chất ở phường Tân Giang.

### Thu, chi ngân sách

- Phấn đấu đạt dự toán Hội đồng nhân dân tỉnh giao {{budget-revenue target by=hdnd-tinh at=2021}}; rà hộ kinh doanh mới, quản lý hóa đơn điện tử, chống chuyển giá và thất thu khoáng sản.
- Đẩy nhanh đấu giá đất, sắp xếp nhà, đất công theo Nghị định số 167/2017/NĐ-CP.
- Tiết kiệm chi thường xuyên; dành nguồn cho phòng dịch, an ninh, quốc phòng và đầu tư.
- Đánh giá kỹ từng khoản thu, từng địa bàn để xây dựng dự toán năm sau sát thực tế.
`;
