/** The annex: main targets of the year and what the half year reached. */
export const annex = String.raw`
=== MỘT SỐ CHỈ TIÊU CHỦ YẾU

Bảng: Chỉ tiêu chủ yếu: kế hoạch năm {{@year}} và kết quả {{@period}}
| Chỉ tiêu | Kế hoạch năm | Thực hiện | So với kế hoạch | So với cùng kỳ |
|---|--:|--:|--:|--:|
| Giá trị sản xuất công nghiệp, giá so sánh | {{industrial-output[price=gia-so-sanh] target by=ke-hoach at=2021}} | {{industrial-output[price=gia-so-sanh]}} | {{industrial-output[price=gia-so-sanh] of-target by=ke-hoach bare}} | {{industrial-output[price=gia-so-sanh] index bare}} |
| Giá trị sản xuất công nghiệp, giá hiện hành | {{industrial-output[price=gia-hien-hanh] target by=ke-hoach at=2021}} | {{industrial-output[price=gia-hien-hanh]}} | {{industrial-output[price=gia-hien-hanh] of-target by=ke-hoach bare}} | {{industrial-output[price=gia-hien-hanh] index bare}} |
| Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | {{retail-sales target by=ke-hoach at=2021}} | {{retail-sales}} | {{retail-sales of-target by=ke-hoach bare}} | {{retail-sales index bare}} |
| Kim ngạch xuất nhập khẩu qua địa bàn | {{trade-turnover target by=ke-hoach at=2021}} | {{trade-turnover}} | {{trade-turnover of-target by=ke-hoach bare}} | {{trade-turnover index bare}} |
| Trong đó: xuất khẩu | {{trade-turnover[trade-flow=xuat-khau] target by=ke-hoach at=2021}} | {{trade-turnover[trade-flow=xuat-khau]}} | {{trade-turnover[trade-flow=xuat-khau] of-target by=ke-hoach bare}} | {{trade-turnover[trade-flow=xuat-khau] index bare}} |
| Trong đó: nhập khẩu | {{trade-turnover[trade-flow=nhap-khau] target by=ke-hoach at=2021}} | {{trade-turnover[trade-flow=nhap-khau]}} | {{trade-turnover[trade-flow=nhap-khau] of-target by=ke-hoach bare}} | {{trade-turnover[trade-flow=nhap-khau] index bare}} |
| Lượt khách du lịch | {{tourist-arrivals target by=ke-hoach at=2021}} | {{tourist-arrivals}} | {{tourist-arrivals of-target by=ke-hoach bare}} | {{tourist-arrivals index bare}} |
| Thu ngân sách trên địa bàn (dự toán HĐND tỉnh giao) | {{budget-revenue target by=hdnd-tinh at=2021}} | {{budget-revenue}} | {{budget-revenue of-target by=hdnd-tinh decimals=0 bare}} | {{budget-revenue index decimals=0 bare}} |
| Chi ngân sách địa phương (dự toán HĐND tỉnh giao) | {{budget-expenditure target by=hdnd-tinh at=2021}} | {{budget-expenditure}} | {{budget-expenditure of-target by=hdnd-tinh decimals=0 bare}} | {{budget-expenditure index decimals=0 bare}} |
| Vốn đầu tư công đã giải ngân | {{public-investment-disbursed target by=ke-hoach at=2021}} | {{public-investment-disbursed}} | {{public-investment-disbursed of-target by=ke-hoach bare}} | {{public-investment-disbursed index bare}} |
| Diện tích trồng rừng | {{forest-planted target by=ke-hoach at=2021}} | {{forest-planted}} | {{forest-planted of-target by=ke-hoach bare}} | {{forest-planted index decimals=0 bare}} |
| Hợp tác xã thành lập mới | {{newly-established-cooperatives target by=ke-hoach at=2021}} | {{newly-established-cooperatives}} | {{newly-established-cooperatives of-target by=ke-hoach bare}} | {{newly-established-cooperatives index decimals=0 bare}} |
| Người tuyển mới đào tạo nghề sơ cấp | {{new-vocational-enrolment[training-level=so-cap] target by=ke-hoach at=2021}} | {{new-vocational-enrolment[training-level=so-cap]}} | {{new-vocational-enrolment[training-level=so-cap] of-target by=ke-hoach bare}} | {{new-vocational-enrolment[training-level=so-cap] index decimals=0 bare}} |
| Lao động có việc nhờ vốn Quỹ quốc gia về việc làm | {{workers-with-jobs-from-national-employment-fund target by=ke-hoach at=2021}} | {{workers-with-jobs-from-national-employment-fund}} | {{workers-with-jobs-from-national-employment-fund of-target by=ke-hoach bare}} | … |
| Hộ đưa chuồng trại ra khỏi gầm sàn | {{households-moving-livestock-pens target by=ke-hoach at=2021}} | {{households-moving-livestock-pens}} | {{households-moving-livestock-pens of-target by=ke-hoach decimals=0 bare}} | … |
| Hiện vật sưu tầm | {{artefacts-collected target by=ke-hoach at=2021}} | {{artefacts-collected}} | {{artefacts-collected of-target by=ke-hoach decimals=0 bare}} | … |

Ghi chú: dấu … là chưa có số để so sánh. Cột so với cùng kỳ là chỉ số, cùng kỳ bằng một trăm phần trăm. Kế hoạch không ghi cơ quan giao là kế hoạch năm của tỉnh.
`;
