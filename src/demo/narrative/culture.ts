/** The field `culture-and-sport`. */
export const culture = String.raw`
### Văn hóa, thể thao

Hoạt động văn hóa bám hai việc lớn của nửa năm: bầu cử và phòng dịch. Xe loa lưu động đi {{mobile-loudspeaker-election-campaign-sessions}} tuyên truyền bầu cử tại các xã, bộ ảnh về bầu cử được trưng bày ở trung tâm huyện. Đội nghệ thuật biểu diễn {{performances}}, {{performances of-target by=ke-hoach decimals=0 tail="kế hoạch năm"}} ({{performances target by=ke-hoach at=2021}}); đội thông tin đi {{mobile-information-sessions}} lưu động, {{mobile-information-sessions of-target by=ke-hoach decimals=0 tail="kế hoạch năm"}} ({{mobile-information-sessions target by=ke-hoach at=2021}}); phục vụ trên {{audience-served}}. Khi dịch trở lại, các buổi diễn tập trung đông người được chuyển sang ghi hình, phát thanh.

Kế hoạch thực hiện Kết luận số 76-KL/TW ngày 04/6/2020 về xây dựng văn hóa, con người đã ban hành, cùng các kế hoạch về gia đình, về đời sống văn hóa cơ sở, về bảo tồn trang phục truyền thống các dân tộc thiểu số. Hội thi hát dân ca và trình diễn trang phục dân tộc thu hút đông nghệ nhân trẻ. Nhà văn hóa xóm sau sáp nhập được rà soát để trình chính sách hỗ trợ đầu tư, vì nhiều xóm mới có hai, ba nhà nhỏ mà không nhà nào đủ chỗ họp.

Thư viện và văn hóa đọc đạt kết quả như sau:

- Bổ sung sách mới {{new-book-copies-acquired}}, {{new-book-copies-acquired of-target by=ke-hoach decimals=0}} ({{new-book-copies-acquired target by=ke-hoach at=2021}}).
- Cấp mới {{library-cards-issued}}, {{library-cards-issued of-target by=ke-hoach decimals=0}} ({{library-cards-issued target by=ke-hoach at=2021}}).
- Phục vụ {{library-reader-visits}}, {{library-reader-visits of-target by=ke-hoach decimals=0}} ({{library-reader-visits target by=ke-hoach at=2021}}).
- Luân chuyển {{library-items-circulated}}, {{library-items-circulated of-target by=ke-hoach decimals=0}} ({{library-items-circulated target by=ke-hoach at=2021}}).
- Đưa sách tới {{commune-post-culture-points-supplied-with-books}}, {{commune-post-culture-points-supplied-with-books of-target by=ke-hoach decimals=0}} ({{commune-post-culture-points-supplied-with-books target by=ke-hoach at=2021}}), và dựng {{grassroots-book-cabinets-set-up}} cơ sở.

Thư viện đóng cửa theo đợt nên lượt bạn đọc thấp; việc đưa sách số về trường học đang được thử ở thành phố và Hòa An.

Di sản, di tích: sưu tầm {{artefacts-collected}}, {{artefacts-collected of-target by=ke-hoach decimals=0}} ({{artefacts-collected target by=ke-hoach at=2021}}); hoàn thiện {{monument-dossiers-completed}} trình xếp hạng {{monuments-submitted-for-national-ranking in=vn-04-d-047}} cấp quốc gia ở huyện Trùng Khánh; kiểm kê di tích, danh thắng tại Hòa An và Hà Quảng. Các khu di tích đón {{visitor-groups-to-monuments}} với {{visitors-to-monuments}}, riêng Pác Bó {{visitors-to-monuments[site=pac-bo] in=vn-04-c-01399}}. Lán Khuổi Nặm được phục dựng trưng bày đúng dịp kỷ niệm 110 năm ngày Chủ tịch Hồ Chí Minh ra đi tìm đường cứu nước; hội thảo về 80 năm Người về nước được tổ chức cùng Khu di tích tại Phủ Chủ tịch; hồ sơ phục dựng nhà sàn anh Kim Đồng đang thẩm định.

Thể thao quần chúng giữ nhịp qua ngày chạy vì sức khỏe và cuộc vận động rèn luyện thân thể theo gương Bác Hồ; Hội khỏe Phù Đổng cấp tỉnh hoàn thành trước đợt dịch mới. Việc dạy bơi và phòng đuối nước cho trẻ được giao chỉ tiêu tới từng xã có sông, hồ. Công tác chuẩn bị Đại hội thể dục thể thao tỉnh bắt đầu từ cấp xã.
`;
