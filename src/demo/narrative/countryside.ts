/** The fields `forestry`, `water-and-disasters` and `new-rural`. */
export const countryside = String.raw`
#### Lâm nghiệp

Tỷ lệ che phủ rừng ước đạt {{forest-cover-rate}}. Toàn tỉnh trồng được {{forest-planted}} rừng và cây phân tán, {{forest-planted growth decimals=0}} nhưng mới {{forest-planted of-target by=ke-hoach tail="kế hoạch năm"}}. Nguyên nhân chính là kinh phí trồng rừng của năm chưa được bố trí; dự toán đang trong bước thẩm định. Chia theo nguồn:

- Hộ gia đình trồng lại sau khai thác: {{forest-planted[forest-programme=trong-rung-sau-khai-thac-cua-ho-gia-dinh]}}.
- Trồng rừng phục hồi, thay thế: {{forest-planted[forest-programme=trong-rung-phuc-hoi-thay-the]}}.
- Dự án bảo vệ và phát triển rừng: {{forest-planted[forest-programme=du-an-bao-ve-phat-trien-rung]}}.
- Các chương trình khác: {{forest-planted[forest-programme=chuong-trinh-khac]}}.
- Cây phân tán quy ra diện tích: {{forest-planted[forest-programme=cay-phan-tan]}}, {{forest-planted[forest-programme=cay-phan-tan] share of=forest-planted}} toàn bộ diện tích trồng.

Khối lượng gỗ khai thác là {{timber-harvested}}, chủ yếu từ rừng trồng đến tuổi.

Vi phạm Luật Lâm nghiệp tăng. Lực lượng kiểm lâm phát hiện {{forestry-law-violations}}, {{forestry-law-violations difference}}. Các nhóm hành vi chính gồm: vi phạm về phát triển và bảo vệ rừng {{forestry-law-violations[forest-violation=phat-trien-bao-ve-rung]}}; về quản lý lâm sản {{forestry-law-violations[forest-violation=quan-ly-lam-san]}}; về quản lý, sử dụng rừng {{forestry-law-violations[forest-violation=quan-ly-su-dung-rung]}}. Đã xử lý {{forestry-law-violations-handled}}, phần lớn bằng xử phạt hành chính ({{forestry-law-violations-handled[sanction=xu-phat-hanh-chinh]}}); tiền phạt cùng tiền bán lâm sản bị tịch thu đã nộp kho bạc là {{fines-and-confiscated-timber-sales-paid-to-budget}}. Các xưởng gỗ bóc thu mua cả gỗ vườn tạp lẫn gỗ tự nhiên là nơi cần kiểm soát ngay từ đầu vào.

Đầu vụ xuân hanh khô nên để xảy ra {{forest-fires}} cháy rừng với diện tích bị hại {{forest-area-burnt}}. Trong đó:

- Rừng phòng hộ: {{forest-area-burnt[forest-type=rung-phong-ho]}}, gồm rừng trồng {{forest-area-burnt[forest-origin=rung-trong;forest-type=rung-phong-ho]}} và rừng tự nhiên {{forest-area-burnt[forest-origin=rung-tu-nhien;forest-type=rung-phong-ho]}}.
- Rừng sản xuất: {{forest-area-burnt[forest-type=rung-san-xuat]}}, gồm rừng trồng {{forest-area-burnt[forest-origin=rung-trong;forest-type=rung-san-xuat]}} và rừng tự nhiên {{forest-area-burnt[forest-origin=rung-tu-nhien;forest-type=rung-san-xuat]}}.

Các đám cháy được phát hiện và dập trong ngày nhờ kiểm lâm địa bàn báo chính quyền xã huy động người dân tại chỗ. Cháy tập trung ở Hà Quảng, Thạch An, Trùng Khánh và Hòa An; phần nhiều bắt đầu từ đốt nương, nên ký cam kết đốt nương có người canh với từng hộ gần rừng được đưa thành việc bắt buộc trước mùa khô tới.

#### Thủy lợi, thiên tai, nước sạch nông thôn

Việc trông coi công trình thủy lợi đã được phân cấp lại, rõ công trình nào do tỉnh, công trình nào do huyện và xã quản lý. Kế hoạch phát triển thủy lợi nhỏ, thủy lợi nội đồng giai đoạn 2021-2025 được ban hành cùng kế hoạch phòng, chống thiên tai của năm. Các đơn vị quản lý đã nạo vét kênh đầu mối, sửa cống lấy nước, tưới luân phiên theo từng cánh đồng để bớt thất thoát; nhà thầu thi công công trình nâng cấp được yêu cầu hoàn thành phần kênh trước mùa mưa.

Từ đầu năm xảy ra {{natural-disaster-events}} thiên tai, chủ yếu là giông lốc kèm mưa đá, làm {{persons-injured-by-natural-disasters}} bị thương; giá trị thiệt hại về hoa màu và tài sản ước {{damage-value-from-natural-disasters}}. Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn các cấp trực đủ quân, vật tư dự phòng được kiểm kê lại tại từng điểm xung yếu, hộ ở chân taluy và ven suối đã được lập danh sách để di dời khi có cảnh báo.

Tỷ lệ dân cư nông thôn được dùng nước hợp vệ sinh là {{rural-clean-water-rate}}. Nhiều công trình cấp nước tập trung vùng cao lục khu còn thiếu nguồn vào cuối mùa khô, phải chở nước bổ sung; phương án hồ treo và bể chứa hộ gia đình được ưu tiên trong danh mục đầu tư mới.

#### Xây dựng nông thôn mới

Đây là năm chuyển tiếp giữa hai giai đoạn của chương trình nên địa phương chủ động làm trước những phần không cần chờ vốn trung ương. Trên cơ sở Công văn số 394/BNN-VPĐP ngày 19/01/2021 của Bộ Nông nghiệp và Phát triển nông thôn, tỉnh cân đối nguồn lực tại chỗ cho {{communes-reaching-new-rural-standard target by=ke-hoach at=2021}} phấn đấu đạt chuẩn trong năm và duy trì kết quả ở những xã đã đạt. Hai đề án đang được hoàn thiện: hỗ trợ nông thôn mới cấp thôn ở các xã biên giới đặc biệt khó khăn, và du lịch cộng đồng gắn với sản phẩm OCOP ở vùng Pác Bó.

Đến {{@date 2021-06-11}}, bình quân mỗi xã đạt {{new-rural-criteria-per-commune value at=/2021-06-11}} tiêu chí. Phân theo số tiêu chí đã đạt: đủ mười chín tiêu chí có {{communes-by-new-rural-criteria[criteria-band=19] at=/2021-06-11}}; từ mười lăm đến mười tám tiêu chí có {{communes-by-new-rural-criteria[criteria-band=15-18] at=/2021-06-11}}; từ mười đến mười bốn tiêu chí có {{communes-by-new-rural-criteria[criteria-band=10-14] at=/2021-06-11}}; từ năm đến chín tiêu chí có {{communes-by-new-rural-criteria[criteria-band=5-9] at=/2021-06-11}}. Số xã ở nhóm thấp vẫn đông nhất, cho thấy khoảng cách giữa vùng thuận lợi và vùng cao chưa được thu hẹp bao nhiêu.

#### Khuyến nông và ứng dụng kỹ thuật vào sản xuất

Tỉnh đã có chương trình khuyến nông cho giai đoạn 2021-2025 và kế hoạch riêng của năm. Các mô hình đang chạy trên địa bàn tập trung vào những sản phẩm có thể nhân rộng:

- Cải tạo vườn tạp theo hướng an toàn thực phẩm, làm cùng Hội Làm vườn Việt Nam.
- Trồng cây dược liệu (cát sâm) gắn với hợp đồng tiêu thụ, bằng vốn khuyến nông quốc gia.
- Nuôi lợn hương, lợn Táp Ná để tạo sinh kế cho đồng bào vùng cao; giữ nguồn gen lợn hương và hoàn thiện quy trình nuôi lợn Hạ Lang tại trại giống của tỉnh, phối hợp với Viện Chăn nuôi.
- Nuôi cá bống trong lồng trên sông và hồ chứa, đang trình Bộ phê duyệt.
- Tài liệu hướng dẫn thích ứng với biến đổi khí hậu cho các nhóm hộ trong chuỗi giá trị, soạn cùng ban điều phối dự án CSSP.

Điểm chung của các mô hình thành công là có người mua từ trước khi xuống giống. Ngành nông nghiệp được giao lấy đó làm điều kiện xét duyệt mô hình mới.
`;
