/** The field `budget`: the budget and the banks. */
import { revenueChart } from './charts.ts';

export const budget = String.raw`
### Tài chính, ngân sách và tín dụng

#### Thu, chi ngân sách

Tổng thu ngân sách nhà nước trên địa bàn đến {{@date 2021-06-30}} đạt {{budget-revenue}}, {{budget-revenue of-target by=tw decimals=0 tail="dự toán trung ương giao"}}, {{budget-revenue of-target by=hdnd-tinh decimals=0 tail="dự toán Hội đồng nhân dân tỉnh giao"}}, {{budget-revenue growth decimals=0}}. Trong đó thu nội địa {{budget-revenue[revenue=thu-noi-dia]}}, {{budget-revenue[revenue=thu-noi-dia] growth decimals=0}}; thuế xuất khẩu, nhập khẩu {{budget-revenue[revenue=thue-xuat-nhap-khau]}}, {{budget-revenue[revenue=thue-xuat-nhap-khau] growth decimals=0}}. Riêng thu nội địa {{budget-revenue[revenue=thu-noi-dia] share of=budget-revenue}} tổng thu.

Bảng: Thu ngân sách nhà nước trên địa bàn so với dự toán và cùng kỳ
| Khoản thu | Thực hiện (tỷ đồng) | So với dự toán trung ương giao | So với dự toán HĐND tỉnh giao | So với cùng kỳ |
|---|--:|--:|--:|--:|
| Tổng thu | {{budget-revenue value}} | {{budget-revenue of-target by=tw decimals=0 bare}} | {{budget-revenue of-target by=hdnd-tinh decimals=0 bare}} | {{budget-revenue index decimals=0 bare}} |
| Thu nội địa | {{budget-revenue[revenue=thu-noi-dia] value}} | {{budget-revenue[revenue=thu-noi-dia] of-target by=tw decimals=0 bare}} | {{budget-revenue[revenue=thu-noi-dia] of-target by=hdnd-tinh decimals=0 bare}} | {{budget-revenue[revenue=thu-noi-dia] index decimals=0 bare}} |
| Thuế xuất khẩu, nhập khẩu | {{budget-revenue[revenue=thue-xuat-nhap-khau] value}} | {{budget-revenue[revenue=thue-xuat-nhap-khau] of-target by=tw decimals=0 bare}} | {{budget-revenue[revenue=thue-xuat-nhap-khau] of-target by=hdnd-tinh decimals=0 bare}} | {{budget-revenue[revenue=thue-xuat-nhap-khau] index decimals=0 bare}} |

Diễn biến từng tháng được minh họa ở biểu đồ dưới đây.
${revenueChart}
Tổng chi ngân sách địa phương đạt {{budget-expenditure}}, {{budget-expenditure of-target by=tw decimals=0 tail="dự toán trung ương giao"}}, {{budget-expenditure of-target by=hdnd-tinh decimals=0 tail="dự toán Hội đồng nhân dân tỉnh giao"}}, {{budget-expenditure index decimals=0}}. Chi đầu tư chậm kéo tổng chi xuống; chi lương, an sinh và phòng, chống dịch bảo đảm đúng hạn.

Trong điều hành, tỉnh phát hành chỉ thị về tăng cường thu, kế hoạch chống thất thu và thu hồi nợ thuế; kiểm tra việc phân bổ dự toán của cấp huyện; công khai quyết toán năm {{@year -2}} và dự toán năm {{@year}}. Cơ quan thuế cùng tài nguyên và môi trường đối chiếu khoản thu từ đất, khoáng sản; cùng kho bạc giữ lại thuế của nhà thầu xây dựng ngay khi thanh toán. Kinh phí hội nghị, khánh tiết, đi nước ngoài bị cắt để dành cho an sinh và phòng dịch. Nội dung và mức chi cho cuộc bầu cử được trình Hội đồng nhân dân tỉnh ban hành kịp thời. Dữ liệu tài sản công được đối chiếu với cơ sở dữ liệu quốc gia.

Thu còn dựa nhiều vào khoản không bền: tiền đất về chậm do các khu đấu giá chưa xong hạ tầng, thuế xuất nhập khẩu lên xuống theo cửa khẩu. Khoảng cách giữa dự toán trung ương và dự toán Hội đồng nhân dân tỉnh giao đòi hỏi quyết tâm lớn trong những tháng còn lại.

#### Tiền tệ và tín dụng

Lãi suất huy động và cho vay theo đúng khung của Ngân hàng Nhà nước, không có cạnh tranh thiếu lành mạnh. Vốn huy động giảm trong quý đầu rồi hồi dần từ {{@period 2021-M05}}; người gửi rút bớt giấy tờ có giá đến hạn, chuyển sang tiết kiệm và tài khoản thanh toán. Dư địa cho vay vì vậy còn rộng, nhưng cầu vốn yếu và nợ xấu nhích lên do khách hàng mất đơn hàng, mất khách. Các ngân hàng cơ cấu lại thời hạn trả nợ, giảm lãi cho khách hàng bị ảnh hưởng; xử lý tài sản bảo đảm còn chậm. Ngoại tệ và vàng giao dịch bình thường, việc bán vàng miếng được kiểm tra định kỳ.
`;
