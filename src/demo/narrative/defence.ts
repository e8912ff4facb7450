/** The field `defence-and-order`. */
export const defence = String.raw`
### Quốc phòng và quản lý biên giới

Biên giới ổn định. Hai bên quản lý theo {{border-legal-instruments-in-force}} pháp lý đã ký và các biên bản của Ủy ban liên hợp. Trên tuyến duy trì {{border-checkpoint-teams}} chốt chặn suốt {{border-post-hours-on-duty value}} giờ mỗi ngày và {{mobile-control-teams}} lưu động; bộ đội biên phòng, dân quân, công an và người dân các xóm giáp biên cùng trực. Lực lượng chức năng bắt giữ {{foreigners-caught-entering-illegally}} nước ngoài nhập cảnh trái phép, {{foreigners-caught-entering-illegally difference}}; theo quốc tịch có Trung Quốc {{foreigners-caught-entering-illegally[nationality=trung-quoc]}}, Campuchia {{foreigners-caught-entering-illegally[nationality=campuchia]}}; tất cả được cách ly trước khi xử lý. Qua đó phát hiện {{offences-detected[offence=to-chuc-moi-gioi-xuat-nhap-canh-trai-phep]}} tổ chức, môi giới với {{suspects-detected[offence=to-chuc-moi-gioi-xuat-nhap-canh-trai-phep]}}. Số bị xử phạt là {{immigration-violations-fined}}, {{immigration-violations-fined difference}}; số tiền phạt {{immigration-fines}}. Trong số bị xử phạt có {{immigration-violations-fined[nationality=nuoc-ngoai]}} là người nước ngoài và {{immigration-violations-fined[nationality=viet-nam]}} là người Việt Nam.

Chế độ trực sẵn sàng chiến đấu được giữ nghiêm, nhất là dịp Đại hội Đảng, Tết và bầu cử; các lực lượng phối hợp theo Nghị định số 03/2019/NĐ-CP và Nghị định số 02/2020/NĐ-CP. Tuyển quân hoàn thành: {{conscripts-handed-over at=2021}} nhập ngũ, {{conscripts-handed-over of-target by=ke-hoach at=2021 decimals=0 tail="chỉ tiêu giao"}} ({{conscripts-handed-over target by=ke-hoach at=2021}}). Diễn tập khu vực phòng thủ tỉnh đang ở bước chuẩn bị: ban tổ chức và các tiểu ban đã lập, kế hoạch của từng ngành đã giao, công tác động viên được kiểm tra ở huyện. Đề án khu vực phòng thủ giai đoạn 2021-2025 sẽ trình Hội đồng nhân dân tỉnh.

### An ninh, trật tự, an toàn xã hội

An ninh bầu cử tuyệt đối an toàn: {{police-force-on-standby at=2021-05-22/2021-05-24}} quân số công an thường trực, trên {{police-officers-securing-polling at=2021-05-22/2021-05-24}} bảo vệ điểm bỏ phiếu. Cơ sở dữ liệu quốc gia về dân cư: đến {{@date 2021-06-10}} làm sạch {{population-database-records-cleaned at=/2021-06-10}}, {{population-database-records-cleaned of-target by=bo-cong-an at=/2021-06-10 decimals=0 tail="chỉ tiêu Bộ Công an giao"}} ({{population-database-records-cleaned target by=bo-cong-an at=2021}}).

Tình hình tội phạm có mặt giảm, có mặt tăng:

- Trật tự xã hội: {{criminal-offences[offence=trat-tu-xa-hoi]}} phạm pháp hình sự, {{criminal-offences[offence=trat-tu-xa-hoi] growth}}; hậu quả {{deaths-from-crime[offence=trat-tu-xa-hoi]}} chết, {{injuries-from-crime[offence=trat-tu-xa-hoi]}} bị thương, thiệt hại ước {{property-damage-from-crime[offence=trat-tu-xa-hoi]}}. Trộm cắp tài sản có {{criminal-offences[offence=trom-cap-tai-san]}}, {{criminal-offences[offence=trom-cap-tai-san] share of=criminal-offences[offence=trat-tu-xa-hoi]}} số vụ. Điều tra khám phá {{crimes-solved[offence=trat-tu-xa-hoi]}} với {{suspects-in-solved-crimes[offence=trat-tu-xa-hoi]}}, tỷ lệ {{clearance-rate[offence=trat-tu-xa-hoi]}}.
- Kinh tế, tham nhũng: phát hiện {{offences-detected[offence=kinh-te-tham-nhung]}}, {{suspects-detected[offence=kinh-te-tham-nhung]}}; số vụ {{offences-detected[offence=kinh-te-tham-nhung] growth}}.
- Môi trường: phát hiện {{offences-detected[offence=moi-truong]}}, {{suspects-detected[offence=moi-truong]}}; số vụ {{offences-detected[offence=moi-truong] growth}}. Khởi tố {{cases-prosecuted[offence=moi-truong]}}, {{accused-prosecuted[offence=moi-truong]}}; xử lý hành chính {{cases-handled-administratively[offence=moi-truong]}}, {{parties-handled-administratively[offence=moi-truong]}}, phạt {{environmental-fines[offence=moi-truong]}}.
- Ma túy: phát hiện {{offences-detected[offence=ma-tuy]}}, {{suspects-detected[offence=ma-tuy]}}; số vụ {{offences-detected[offence=ma-tuy] growth}}.

Tai nạn giao thông đường bộ giảm cả ba mặt: {{road-traffic-accidents}}, {{road-traffic-accidents growth}}; {{road-traffic-deaths}} chết, {{road-traffic-deaths growth}}; {{road-traffic-injuries}} bị thương, {{road-traffic-injuries growth}}; thiệt hại ước {{road-traffic-damage}}.

Cháy, nổ được kiềm chế với {{fires}}, {{fires growth}}, thiệt hại ước {{fire-damage}}. Lực lượng chức năng kiểm tra {{establishments-checked-for-fire-safety}}, kiến nghị khắc phục {{fire-safety-defects-reported}}; thẩm duyệt thiết kế {{works-with-fire-design-approved}}, nghiệm thu {{works-accepted-for-fire-safety}}; xử phạt {{fire-safety-violations-fined}}, số tiền {{fire-safety-fines unit="triệu đồng"}}.

Điều đáng lo là tội phạm kinh tế, ma túy và việc tiếp tay đưa người qua biên giới tăng, đối tượng ngày càng dùng mạng xã hội để móc nối. Công an tỉnh đã mở các đợt cao điểm theo tuyến và phối hợp với lực lượng chức năng hai bên biên giới.
`;
