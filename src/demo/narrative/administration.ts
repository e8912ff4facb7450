/** The fields `home-affairs`, `inspection`, `justice` and `external-relations`. */
export const administration = String.raw`
### Nội vụ và cải cách hành chính

Cuộc bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026 thành công, an toàn, tiết kiệm: {{voter-turnout at=2021-05-23/2021-05-23}} cử tri đi bỏ phiếu; số đại biểu cấp tỉnh, cấp huyện được bầu đủ, không nơi nào phải bầu lại hay bầu thêm. Bộ máy sau sắp xếp vận hành đều; hồ sơ, bản đồ địa giới của các đơn vị mới đang được lập.

Công tác cán bộ giải quyết {{personnel-decisions}} về tổ chức; thực hiện chế độ, chính sách cho {{officials-given-regime-policy-decisions}}; mở {{training-courses}} bồi dưỡng cho {{officials-trained}}. Chỉ số cải cách hành chính năm {{@year -1}} theo công bố của Bộ Nội vụ (Quyết định số 641/QĐ-BNV) đạt {{par-index-score at=2020}}, {{par-index-score difference at=2020 tail="so với năm trước"}}; xếp hạng {{par-index-rank value at=2020}} trong các tỉnh, thành phố, {{par-index-rank rank-change at=2020 tail="so với năm trước"}}. Điểm tăng nhưng thứ hạng còn thấp; phần mất điểm nhiều nhất nằm ở hiện đại hóa hành chính và trả hồ sơ đúng hạn. Một tổ công tác do Chủ tịch Ủy ban nhân dân tỉnh lập đã kiểm tra công vụ không báo trước. Khen thưởng {{collectives-and-individuals-commended}}, hướng vào người trực tiếp làm nhiệm vụ trên biên giới và trong khu cách ly.

### Thanh tra, tiếp công dân và phòng, chống tham nhũng

Ngành thanh tra triển khai {{socio-economic-inspections}} theo kế hoạch về kinh tế - xã hội: đã ban hành kết luận {{socio-economic-inspections[inspection-status=da-ban-hanh-ket-luan] in=vn-04-d-048}} tại huyện Hạ Lang, đang hoàn thiện {{socio-economic-inspections[inspection-status=dang-hoan-thien]}} về đầu tư xây dựng và mua sắm tài sản công; công bố kết luận {{socio-economic-inspections[inspection-status=chuyen-tu-nam-2020-da-ket-luan]}} chuyển từ năm trước. Đơn thư khiếu nại, tố cáo được phân loại ngay tại bước tiếp nhận; các vụ tồn đọng có lịch đối thoại và người chịu trách nhiệm. Kê khai tài sản, luân chuyển vị trí nhạy cảm, công khai mua sắm là ba biện pháp phòng ngừa được kiểm tra trong kỳ. Việc thực hiện kết luận sau thanh tra còn chậm ở khâu thu hồi tiền.

### Tư pháp

Văn bản quy phạm được thẩm định đúng hạn, rà soát và hệ thống hóa theo kế hoạch. Hội nghị trực tuyến quý I về văn bản mới có hơn {{delegates-at-online-legal-conference at=2021-Q1}} ở {{districts-attending-online-legal-conference at=2021-Q1}} dự; phát {{justice-bulletins-distributed}} Bản tin Tư pháp chuyên đề bầu cử. Năm {{@year -1}} có {{communes-meeting-access-to-law-standard at=2020}} đạt chuẩn tiếp cận pháp luật, {{communes-below-access-to-law-standard at=2020}} chưa đạt. Đội ngũ hòa giải viên được bồi dưỡng theo đề án nâng cao năng lực giai đoạn 2019-2022.

Trợ giúp pháp lý thực hiện {{legal-aid-cases}} cho {{persons-given-legal-aid}}, {{legal-aid-cases growth}}; tăng mạnh vì trung tâm đưa người về trực tại xã và nhận yêu cầu qua điện thoại.

Đấu giá tài sản có {{successful-auctions}} thành công, gồm {{successful-auctions[asset=quyen-su-dung-dat]}} quyền sử dụng đất và {{successful-auctions[asset=tai-san-khac]}} tài sản khác. Tổng giá khởi điểm {{total-starting-price-of-auctioned-assets}}, tổng giá bán {{total-sale-price-of-auctioned-assets}}, chênh lệch {{auction-gain-over-starting-price}}. Riêng quyền khai thác khoáng sản có {{successful-auctions[asset=quyen-khai-thac-khoang-san]}} với {{mineral-mines-auctioned}}, hệ số R khởi điểm {{mineral-auction-starting-coefficient-r}}, trúng {{mineral-auction-winning-coefficient-r}}.

### Đối ngoại

Hoạt động đối ngoại chuyển sang trực tuyến nhưng giữ được nhịp với phía bạn: chương trình gặp gỡ đầu xuân và hội nghị lần thứ mười hai của Ủy ban Công tác liên hợp giữa bốn tỉnh biên giới Việt Nam với Khu tự trị dân tộc Choang Quảng Tây (Trung Quốc) được tổ chức qua cầu truyền hình. Ở thực địa, các bên hội đàm tại một số khu vực mốc, khảo sát bổ sung lần hai cùng đoàn liên bộ, đo đạc song phương tại lối mở. Tỉnh góp ý {{border-legal-instruments-commented-on}} pháp lý biên giới và trình tự phê chuẩn công trình biên giới. Công tác lãnh sự, bảo hộ công dân kịp thời; quy chế của Ban Liên lạc người Việt Nam ở nước ngoài được ban hành; đoàn ra, đoàn vào tạm dừng theo yêu cầu phòng dịch.
`;
