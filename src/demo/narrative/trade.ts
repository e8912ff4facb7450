/** The field `trade-and-services`. */
import { touristChart } from './charts.ts';

export const trade = String.raw`
### Thương mại, dịch vụ và du lịch

#### Thương mại trong tỉnh

Hàng thiết yếu đủ, giá không biến động bất thường kể cả trong những tuần siết phòng dịch. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt {{retail-sales}}, {{retail-sales of-target by=ke-hoach tail="kế hoạch năm"}}, {{retail-sales growth}}. Toàn tỉnh tổ chức {{trade-fairs-held}} triển lãm thương mại trước khi dịch trở lại; sau đó xúc tiến chuyển lên môi trường mạng: đưa nông sản lên sàn thương mại điện tử, dựng gian hàng trực tuyến của doanh nghiệp trong tỉnh, tham gia chương trình xúc tiến cấp quốc gia của Bộ Công Thương.

#### Xuất, nhập khẩu

Hàng hóa qua cửa khẩu vừa thông vừa giữ được phòng dịch nhờ tách luồng lái xe, khử khuẩn và bố trí khu chờ riêng. Tính đến {{@date 2021-06-30}}, kim ngạch xuất nhập khẩu qua địa bàn, kể cả hàng giám sát, tạm nhập tái xuất và kho ngoại quan, đạt {{trade-turnover}}, {{trade-turnover of-target by=ke-hoach tail="kế hoạch năm"}}, {{trade-turnover growth}}. Trong đó:

- Xuất khẩu {{trade-turnover[trade-flow=xuat-khau]}}, {{trade-turnover[trade-flow=xuat-khau] of-target by=ke-hoach}}, {{trade-turnover[trade-flow=xuat-khau] growth}}; mặt hàng chính là thủy sản, rau quả, hạt điều, cà phê, hạt tiêu.
- Nhập khẩu {{trade-turnover[trade-flow=nhap-khau]}}, {{trade-turnover[trade-flow=nhap-khau] of-target by=ke-hoach}}, {{trade-turnover[trade-flow=nhap-khau] growth}}; mặt hàng chính là than, gỗ, cao su và vải.
- Hàng giám sát, tạm nhập tái xuất, kho ngoại quan {{trade-turnover[trade-flow=hang-giam-sat-tam-nhap-tai-xuat-kho-ngoai-quan]}}, {{trade-turnover[trade-flow=hang-giam-sat-tam-nhap-tai-xuat-kho-ngoai-quan] of-target by=ke-hoach decimals=0}}, {{trade-turnover[trade-flow=hang-giam-sat-tam-nhap-tai-xuat-kho-ngoai-quan] growth}}.

Mức tăng cao có phần do nền của năm trước thấp, khi nhiều lối mở đóng cửa. Để giữ được kết quả này phải nâng năng lực thông quan và kho lạnh ở cửa khẩu, đồng thời thống nhất quy trình phòng dịch với phía bạn.

#### Du lịch

Khách trong nước trở lại nhanh vào các kỳ nghỉ đầu năm, rồi chững khi dịch tái phát; khách quốc tế gần như không có. Năm tháng đầu năm, tỉnh đón {{tourist-arrivals at=2021-C05}}, {{tourist-arrivals of-target by=ke-hoach at=2021-C05 decimals=0 tail="kế hoạch năm"}} và {{tourist-arrivals growth at=2021-C05}}; gồm khách nội địa {{tourist-arrivals[visitor=noi-dia] at=2021-C05}}, {{tourist-arrivals[visitor=noi-dia] growth at=2021-C05}}, và khách quốc tế {{tourist-arrivals[visitor=quoc-te] at=2021-C05}}, {{tourist-arrivals[visitor=quoc-te] growth at=2021-C05}}. Doanh thu du lịch năm tháng đạt {{tourism-revenue at=2021-C05}}, {{tourism-revenue growth at=2021-C05}}.

Ước cả {{@period}} đón {{tourist-arrivals}}, {{tourist-arrivals of-target by=ke-hoach tail="kế hoạch năm"}}, {{tourist-arrivals growth}}. Khách nội địa ước {{tourist-arrivals[visitor=noi-dia]}}, {{tourist-arrivals[visitor=noi-dia] of-target by=ke-hoach}}, {{tourist-arrivals[visitor=noi-dia] growth}}; khách quốc tế ước {{tourist-arrivals[visitor=quoc-te]}}, {{tourist-arrivals[visitor=quoc-te] of-target by=ke-hoach}}, {{tourist-arrivals[visitor=quoc-te] growth}}. Doanh thu du lịch ước đạt {{tourism-revenue}}, {{tourism-revenue growth decimals=0}}.

Biểu đồ dưới đây minh họa lượt khách qua từng tháng.
${touristChart}
Trong kỳ, tỉnh lập tiểu ban về phát triển du lịch - dịch vụ bền vững, giao việc cho từng thành viên; mở lớp du lịch cộng đồng ở xóm Hoài Khao (Nguyên Bình), bồi dưỡng lái xe phục vụ khách; đón đoàn xe tự lái đầu tiên tại Pác Bó; dự các hoạt động liên kết của vùng Việt Bắc. Cơ sở lưu trú tự đánh giá an toàn phòng dịch và được kiểm tra lại. Sản phẩm du lịch còn trùng lặp giữa các điểm, thời gian khách ở lại ngắn, nên doanh thu trên mỗi lượt khách thấp.

#### Vận tải và các dịch vụ khác

Vận tải hành khách chịu tác động mạnh nhất của dịch. Các tuyến xe buýt tạm nghỉ, chỉ giữ {{buses-in-operation}} đưa đón học sinh dự thi giữa thành phố và Quảng Uyên; xe khách nội tỉnh chở không quá {{passenger-load-limit}} số ghế theo phương án. Vận tải hàng hóa giảm theo nhịp của cửa khẩu trong những đợt phía bạn tăng kiểm tra. Bảo hiểm, ngân hàng, viễn thông, dịch vụ y tế và giáo dục hoạt động bình thường.
`;
